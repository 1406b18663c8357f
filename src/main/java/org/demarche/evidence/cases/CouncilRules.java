package org.demarche.evidence.cases;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.words.Message;

/** The United Nations of a case, and the regional bodies that its actors share. */
final class CouncilRules {
  private static final String PERMANENT = "UNSC-P5";
  private static final String ELECTED = "UNSC-ELECTED";
  private static final LocalDate ENLARGED = LocalDate.of(1966, 1, 1);
  private static final int FIRST_DAY_OF_SESSION = 15;
  private static final int LEAST_JOINT = 3;
  private static final double OUTSIDERS = 0.3;
  private static final double NOT_STANDING = 0.25;
  private static final String MEMBERS = "members";

  /** How bodies decide, by name; those that are not named do not meet. */
  private static final Map<String, String> BODIES = new TreeMap<>();

  /** Bodies with a council that sits all year; the others have to be called together. */
  private static final Set<String> STANDING = new TreeSet<>();

  /** Names of one body at different times. */
  private static final Map<String, String> SAME = new TreeMap<>();

  static {
    for (Map<String, String> row : RuleTable.read("bodies")) {
      String body = row.getOrDefault("body", "");
      String[] rule = row.getOrDefault("rule", "").split(" of ");
      BODIES.put(
          body,
          rule.length > 1 ? Yaml.map("kind", rule[0], "of", rule[1]) : Yaml.map("kind", rule[0]));
      if (!row.getOrDefault("standing", "").isEmpty()) {
        STANDING.add(body);
      }
      for (String other : row.getOrDefault("also", "").split(";")) {
        SAME.put(other, body);
      }
    }
  }

  private final Eve eve;
  private final Codes codes;
  private final Era era;

  CouncilRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
    this.era = Era.of(eve.day0());
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
    yaml.open(0, "institutions");
    yaml.source(1, Message.of("case-source-rules"));
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
    yaml.open(1, "UNSC");
    yaml.put(2, MEMBERS, Yaml.list(members), Message.of("case-rule-council"));
    yaml.put(
        2,
        "rule",
        Yaml.map(
            "kind", "supermajority", "votes", small ? "7" : "9", "veto", Yaml.list(permanent)));
    if (!unnamed.isEmpty()) {
      yaml.open(2, "electorate", Message.of("case-rule-unnamed"));
      unnamed.forEach(seat -> yaml.put(3, seat, Yaml.map("groups", "[others]")));
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
    yaml.open(1, "UNGA");
    yaml.put(
        2,
        "convene",
        Yaml.map("call", Yaml.map("of", "UNSC", "votes", sits ? "1" : "9", "after", "veto")),
        Message.of("case-rule-assembly"));
  }

  private void regional(Yaml yaml, String body, List<Eve.Actor> members) {
    List<String> suspended =
        eve.actors().stream()
            .filter(actor -> actor.suspended().contains(body))
            .map(actor -> codes.of(actor.code()))
            .toList();
    List<String> all = new ArrayList<>(members.stream().map(a -> codes.of(a.code())).toList());
    suspended.stream().filter(code -> !all.contains(code)).forEach(all::add);
    boolean concerned = members.stream().anyMatch(actor -> eve.isParty(actor.code()));
    yaml.open(1, Codes.plain(body));
    yaml.put(2, "name", Yaml.quoted(body));
    yaml.put(2, MEMBERS, Yaml.list(all), Message.of("case-rule-body"));
    if (!suspended.isEmpty()) {
      yaml.put(2, "suspended", Yaml.list(suspended));
    }
    yaml.put(2, "rule", BODIES.getOrDefault(body, ""));
    yaml.put(2, "parties_vote", "true");
    yaml.put(2, "alignment_weight", "2");
    yaml.open(2, "convene");
    yaml.put(3, "by", MEMBERS);
    yaml.put(3, "rung", "2");
    boolean standing = STANDING.contains(body);
    yaml.put(
        3,
        "p",
        Yaml.assumed("regional_meets", (concerned ? 1 : OUTSIDERS) * (standing ? 1 : NOT_STANDING)),
        concerned ? Message.of("case-rule-concerned") : Message.of("case-rule-outsiders"));
    yaml.put(3, "lag", standing ? Yaml.triangle(0, 1, 4) : Yaml.triangle(0, 3, 14));
    yaml.put(3, "cooldown", "21 d");
    yaml.open(2, "draft");
    yaml.put(3, "p", Yaml.assumed("regional_draft"));
    yaml.put(3, "lag_force", Yaml.triangle(0, 1, 5));
    yaml.put(3, "lag_other", Yaml.triangle(0, 4, 15));
    yaml.put(3, "sponsor_alignment", "0.1");
    yaml.put(2, "statement", Yaml.map("p", Yaml.assumed("regional_statement")));
    if (members.size() >= LEAST_JOINT) {
      yaml.put(
          2,
          "joint_statement",
          Yaml.map("p", "0.5", "least", String.valueOf(LEAST_JOINT), "action", "joint_statement"));
    }
    yaml.put(2, "absence", "0");
    yaml.put(2, "effects", Yaml.map("condemn", Yaml.map("pressure", "0.05", "climate", "-0.4")));
  }
}
