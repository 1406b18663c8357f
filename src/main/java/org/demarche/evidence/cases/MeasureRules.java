package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.words.Message;

/**
 * Which measures of the repertoire the rows of the measures, and broken relations, stand for. The
 * first line of {@code measures.csv} whose words a row has gives its kind and intensity; where that
 * names no kind, or nothing fits, the row is left out and the scenario says so.
 */
final class MeasureRules {
  private static final String SEVERED = "severed_relations";
  private static final String DEPLOYMENT = "deployment";
  private static final String COUNCIL = "UNSC";
  private static final String PERMANENT = "UNSC-P5";

  private static final List<Rule> RULES =
      RuleTable.read("measures").stream()
          .map(
              row ->
                  new Rule(
                      Pattern.compile(row.getOrDefault("words", "")),
                      row.getOrDefault("kind", ""),
                      Double.parseDouble(row.getOrDefault("intensity", "0"))))
          .toList();

  private final Eve eve;
  private final Codes codes;
  private final Set<String> written = new HashSet<>();

  MeasureRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  private record Rule(Pattern words, String kind, double intensity) {}

  /** The kinds that the rules know; an empty one leaves a row out. */
  static Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    RULES.forEach(rule -> kinds.add(rule.kind()));
    return kinds;
  }

  void write(Yaml yaml) {
    Yaml body = new Yaml();
    eve.measures().forEach(measure -> write(body, measure));
    for (Eve.Relation relation : eve.relations()) {
      boolean known =
          written.contains(key(SEVERED, relation.from(), relation.to()))
              || written.contains(key(SEVERED, relation.to(), relation.from()));
      if (relation.state() == RelationWord.BROKEN && !known) {
        put(body, SEVERED, 1, relation.from(), relation.to(), Message.of("case-rule-broken"));
      }
    }
    if (!written.isEmpty()) {
      yaml.open(0, "measures");
      yaml.source(1, Message.of("case-source-rules"));
    }
    yaml.add(body);
    yaml.blank();
  }

  private void write(Yaml body, Eve.Measure measure) {
    String words = measure.what().toLowerCase(Locale.ROOT);
    Optional<Rule> rule =
        RULES.stream()
            .filter(r -> r.words().matcher(words).find())
            .findFirst()
            .filter(r -> !r.kind().isEmpty());
    int before = written.size();
    rule.ifPresent(
        found -> {
          Message why = Message.of("case-rule-measure", "what", measure.what());
          for (String sender : who(measure.sender())) {
            for (String target : who(measure.target())) {
              if (!sender.equals(target) && fits(found, sender, target)) {
                put(body, found.kind(), found.intensity(), sender, target, why);
              }
            }
          }
        });
    if (written.size() == before) {
      body.remark(
          1,
          Message.of(
              "case-measure-left",
              "sender",
              measure.sender(),
              "target",
              measure.target(),
              "what",
              measure.what()));
    }
  }

  /** Forces stand against a state with which relations are strained or worse. */
  private boolean fits(Rule rule, String sender, String target) {
    return !rule.kind().equals(DEPLOYMENT)
        || eve.either(sender, target)
            .filter(r -> r.state().compareTo(RelationWord.STRAINED) >= 0)
            .isPresent();
  }

  private static String key(String kind, String sender, String target) {
    return kind + ' ' + sender + ' ' + target;
  }

  private void put(
      Yaml body, String kind, double intensity, String sender, String target, Message why) {
    boolean states = !codes.isOffice(sender) && !codes.isOffice(target);
    if (states && written.add(key(kind, sender, target))) {
      body.put(
          1,
          "eve_" + written.size(),
          Yaml.map(
              "kind",
              kind,
              "by",
              codes.of(sender),
              "on",
              codes.of(target),
              "intensity",
              Yaml.number(intensity)),
          why);
    }
  }

  /** The actors that a cell names: by code, or as the members of a body. */
  private List<String> who(String cell) {
    List<String> found = new ArrayList<>();
    for (String part : cell.split(";")) {
      String name = part.strip();
      if (eve.actor(name).isPresent() && !codes.isOffice(name)) {
        found.add(name);
      } else {
        String body = name.equals(COUNCIL) ? PERMANENT : name;
        eve.actors().stream()
            .filter(actor -> actor.isIn(body))
            .map(Eve.Actor::code)
            .filter(code -> !codes.isOffice(code))
            .forEach(found::add);
      }
    }
    return found;
  }
}
