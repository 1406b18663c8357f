package org.demarche.evidence.cases;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.words.Message;

/** The United Nations of a case, and the regional bodies that its actors share. */
final class CouncilRules {
  private static final String PERMANENT = "UNSC-P5";
  private static final String ELECTED = "UNSC-ELECTED";
  private static final LocalDate ENLARGED = LocalDate.of(1966, 1, 1);
  private static final int FIRST_DAY_OF_SESSION = 15;
  private static final int LEAST_JOINT = 3;

  /** How bodies decide; those that are not named here do not meet. */
  private static final Map<String, String> BODIES = bodies();

  /** Names of one body at different times. */
  private static final Map<String, String> SAME =
      Map.of("EC", "EU", "EEC", "EU", "OAU", "AU", "CSCE", "OSCE");

  private final Eve eve;
  private final Codes codes;
  private final Era era;

  CouncilRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
    this.era = Era.of(eve.day0());
  }

  private static Map<String, String> bodies() {
    Map<String, String> rules = new TreeMap<>();
    String twoThirds = "{kind: two_thirds, of: participating}";
    String majority = "{kind: majority, of: participating}";
    String consensus = "{kind: consensus}";
    List.of("OAS", "AU", "OIC", "NAM-BUREAU").forEach(body -> rules.put(body, twoThirds));
    rules.put("OAS", majority);
    rules.put("ARAB-LEAGUE", majority);
    List.of(
            "EU",
            "NATO",
            "OSCE",
            "UNASUR",
            "RIO",
            "CELAC",
            "MERCOSUR",
            "ALBA",
            "SICA",
            "CARICOM",
            "LIMA-GROUP",
            "CONTADORA",
            "ANDEAN",
            "GCC",
            "ASEAN",
            "SAARC",
            "CSTO",
            "CIS",
            "SCO",
            "WARSAW-PACT",
            "G7",
            "COE",
            "PIF")
        .forEach(body -> rules.put(body, consensus));
    return rules;
  }

  /** The regional bodies: at least two of the actors share each. */
  Map<String, List<Eve.Actor>> regional() {
    Map<String, List<Eve.Actor>> members = new LinkedHashMap<>();
    for (Eve.Actor actor : eve.actors()) {
      if (!codes.isOffice(actor.code())) {
        for (String name : actor.memberships()) {
          String body = SAME.getOrDefault(name, name);
          List<Eve.Actor> all = members.computeIfAbsent(body, key -> new ArrayList<>());
          if (BODIES.containsKey(body) && !all.contains(actor)) {
            all.add(actor);
          }
        }
      }
    }
    members.values().removeIf(all -> all.size() < 2);
    return members;
  }

  /** Whether a name is that of a body that meets. */
  static boolean isBody(String name) {
    return BODIES.containsKey(SAME.getOrDefault(name, name));
  }

  /** Whether two actors belong to one regional body. */
  static boolean shareBody(Eve.Actor one, Eve.Actor other) {
    return one.memberships().stream()
        .map(name -> SAME.getOrDefault(name, name))
        .filter(BODIES::containsKey)
        .anyMatch(
            body ->
                other.memberships().stream()
                    .map(name -> SAME.getOrDefault(name, name))
                    .anyMatch(body::equals));
  }

  void write(Yaml yaml) {
    yaml.line(0, "institutions:");
    yaml.line(1, yaml.source(Message.of("case-source-rules")));
    council(yaml);
    assembly(yaml);
    regional().forEach((body, members) -> regional(yaml, body, members));
    yaml.blank();
  }

  private void council(Yaml yaml) {
    List<String> permanent = seats(PERMANENT);
    List<String> members = new ArrayList<>(permanent);
    members.addAll(seats(ELECTED));
    boolean small = eve.day0().isBefore(ENLARGED);
    List<String> unnamed = new ArrayList<>();
    for (int k = 1; members.size() < (small ? 11 : 15); k++) {
      unnamed.add("SEAT_" + k);
      members.add("SEAT_" + k);
    }
    yaml.line(1, "UNSC:");
    yaml.line(2, "members: [" + String.join(", ", members) + "]", Message.of("case-rule-council"));
    yaml.line(
        2,
        "rule: {kind: supermajority, votes: "
            + (small ? 7 : 9)
            + ", veto: ["
            + String.join(", ", permanent)
            + "]}");
    if (!unnamed.isEmpty()) {
      yaml.line(2, "electorate:", Message.of("case-rule-unnamed"));
      unnamed.forEach(seat -> yaml.line(3, seat + ": {groups: [others]}"));
    }
  }

  private List<String> seats(String membership) {
    return eve.actors().stream()
        .filter(actor -> actor.isIn(membership))
        .map(actor -> codes.of(actor.code()))
        .toList();
  }

  /** In its session of the autumn the Assembly sits; else the Council has to call it. */
  private void assembly(Yaml yaml) {
    LocalDate day = eve.day0();
    boolean sits =
        day.getMonth().compareTo(Month.SEPTEMBER) > 0
            || (day.getMonth() == Month.SEPTEMBER && day.getDayOfMonth() >= FIRST_DAY_OF_SESSION);
    if (sits != era.meetsOnCall()) {
      return;
    }
    yaml.line(1, "UNGA:");
    yaml.line(
        2,
        "convene: {call: {of: UNSC, votes: " + (sits ? 1 : 9) + "}}",
        Message.of("case-rule-assembly"));
  }

  private void regional(Yaml yaml, String body, List<Eve.Actor> members) {
    List<String> suspended =
        eve.actors().stream()
            .filter(actor -> actor.suspended().contains(body))
            .map(actor -> codes.of(actor.code()))
            .toList();
    List<String> all = new ArrayList<>(members.stream().map(a -> codes.of(a.code())).toList());
    all.addAll(suspended);
    yaml.line(1, Codes.plain(body) + ":");
    yaml.line(2, "name: " + Yaml.quoted(body));
    yaml.line(
        2,
        "members: [" + all.stream().distinct().collect(Collectors.joining(", ")) + "]",
        Message.of("case-rule-body"));
    if (!suspended.isEmpty()) {
      yaml.line(2, "suspended: [" + String.join(", ", suspended) + "]");
    }
    yaml.line(2, "rule: " + BODIES.get(body));
    yaml.line(2, "parties_vote: true");
    yaml.line(2, "alignment_weight: 2");
    yaml.line(2, "convene:");
    yaml.line(3, "by: members");
    yaml.line(3, "rung: 2");
    yaml.line(3, "p: 0.6");
    yaml.line(3, "lag: {triangular: {min: 0, mode: 2, max: 8}}");
    yaml.line(3, "cooldown: 21 d");
    yaml.line(2, "draft:");
    yaml.line(3, "p: 0.6");
    yaml.line(3, "lag_force: {triangular: {min: 0, mode: 1, max: 5}}");
    yaml.line(3, "lag_other: {triangular: {min: 0, mode: 4, max: 15}}");
    yaml.line(3, "sponsor_alignment: 0.1");
    yaml.line(2, "statement: {p: 0.5}");
    if (members.size() >= LEAST_JOINT) {
      yaml.line(2, "joint_statement: {p: 0.5, least: 3, action: joint_statement}");
    }
    yaml.line(2, "absence: 0");
    yaml.line(2, "effects: {condemn: {pressure: 0.05, climate: -0.4}}");
  }
}
