package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.words.Message;

/** The opening event: what the perpetrator did, and the dead. */
final class OpeningRules {
  private static final String OPENING = "opening";

  private static final Pattern NONE =
      Pattern.compile("\\s*(by the act )?none\\b.*|no dead.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile(
          "by day [1-9]|by end|died|later|whole|campaign|january|february|march|april|\\bmay\\b"
              + "|june|july|august|\\baug\\b|sept|october|november|december|\\d{4}|\\d+ (oct|nov|dec|jan|feb|mar|apr|jun|jul)");
  private static final Pattern COUNT =
      Pattern.compile(
          "([A-Z]{3}(?:-[A-Z])?)(?: and others| forces)?:? (?:about )?(\\d+)(?:-(\\d+))?");

  private static final List<Rule> RULES = rules("openings");

  /** What goes along with the opening act, if the trigger names it too. */
  private static final List<Rule> FURTHER = rules("openings_further");

  private final Eve eve;
  private final Codes codes;

  OpeningRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  private record Rule(String violence, Pattern words, String action, boolean demands) {
    boolean holds(String violenceOfCase, String trigger) {
      return violence.equals(violenceOfCase) && words.matcher(trigger).find();
    }
  }

  private static List<Rule> rules(String table) {
    return RuleTable.read(table).stream()
        .map(
            row ->
                new Rule(
                    row.getOrDefault("violence", ""),
                    Pattern.compile(row.getOrDefault("words", "")),
                    row.getOrDefault("action", ""),
                    row.getOrDefault("demands", "").equals("yes")))
        .toList();
  }

  /** The actions that the rules know. */
  static List<String> actions() {
    return Stream.concat(RULES.stream(), FURTHER.stream()).map(Rule::action).distinct().toList();
  }

  /** The action of the repertoire that the opening event was. */
  String action() {
    return rule().action();
  }

  private Rule rule() {
    return holding(RULES).findFirst().orElseThrow();
  }

  private Stream<Rule> holding(List<Rule> rules) {
    String violence = eve.violence().name().toLowerCase(Locale.ROOT);
    String trigger = eve.trigger().toLowerCase(Locale.ROOT) + ' ';
    return rules.stream().filter(rule -> rule.holds(violence, trigger));
  }

  /** Everything that the opening was: the act that decides, and what went along with it. */
  private List<String> acts() {
    return Stream.concat(Stream.of(action()), holding(FURTHER).map(Rule::action))
        .distinct()
        .toList();
  }

  void write(Yaml yaml, IssueRules issues) {
    yaml.open(0, "timeline");
    List<String> by = eve.perpetrators();
    List<String> on = Camps.struck(eve).stream().map(codes::of).toList();
    List<String> acts = acts();
    for (int k = 0; k < by.size(); k++) {
      String code = codes.of(by.get(k));
      String id = k == 0 ? OPENING : OPENING + '_' + code.toLowerCase(Locale.ROOT);
      for (int a = 0; a < acts.size(); a++) {
        yaml.open(1, a == 0 ? id : id + '_' + acts.get(a));
        yaml.put(2, "title", Yaml.quoted(eve.title()));
        yaml.put(2, "at", eve.day0().toString());
        yaml.put(2, "by", code);
        yaml.put(2, "on", Yaml.list(on));
        yaml.put(2, "action", acts.get(a), Message.of("case-rule-opening"));
        yaml.put(2, OPENING, "true");
        if (a == 0 && rule().demands()) {
          demand(yaml, issues, by.get(k));
        }
        if (k == 0 && a == 0) {
          dead(yaml);
        }
        yaml.source(2, Message.of("case-source-rules"));
      }
    }
    yaml.blank();
  }

  /**
   * What goes on until the other side gives way asks something of it; a blow that is over has taken
   * what it wanted (Schelling 1966: coercion and brute force).
   */
  private void demand(Yaml yaml, IssueRules issues, String by) {
    Camps.struck(eve).stream()
        .flatMap(on -> issues.foremost(by, on).stream())
        .findFirst()
        .ifPresent(issue -> yaml.put(2, "demands", issue, Message.of("case-rule-demand")));
  }

  private void dead(Yaml yaml) {
    Map<String, String> known = counts();
    List<String> reports = new ArrayList<>();
    known.forEach(
        (code, number) -> {
          if (!number.equals("0")) {
            reports.add(report(code, number));
          }
        });
    if (known.isEmpty() && eve.violence() != ViolenceWord.NONE) {
      reports.add(report(eve.victims().get(0), drawn()));
    }
    if (!reports.isEmpty()) {
      yaml.put(
          2,
          "casualties",
          Yaml.list(reports),
          known.isEmpty() ? Message.of("case-rule-dead-drawn") : Message.of("case-rule-dead"));
    }
  }

  private String report(String code, String number) {
    return Yaml.map("side", codes.of(code), "number", number, "after", "1 d");
  }

  private String drawn() {
    return switch (eve.violence()) {
      case SERIOUS -> Yaml.map("lognormal", Yaml.map("mu", "2", "sigma", "1.2"));
      case WAR -> Yaml.map("lognormal", Yaml.map("mu", "6", "sigma", "1.5"));
      default ->
          Yaml.map(
              "discrete", Yaml.map("values", "[0, 1, 2, 6]", "weights", "[0.6, 0.15, 0.15, 0.1]"));
    };
  }

  /** The dead of the opening by side, where the table states them plainly. */
  Map<String, String> counts() {
    Map<String, String> counts = new LinkedHashMap<>();
    String text = eve.deadBySide().replaceAll("\\(.*?\\)", "");
    if (NONE.matcher(text).matches()) {
      counts.put(eve.victims().get(0), "0");
      return counts;
    }
    for (String part : text.split("[;,]")) {
      if (LATER.matcher(part.toLowerCase(Locale.ROOT)).find()) {
        continue;
      }
      Matcher found = COUNT.matcher(part);
      if (found.find() && eve.actor(found.group(1)).isPresent()) {
        String least = found.group(2);
        String most = found.group(3);
        counts.putIfAbsent(
            found.group(1),
            most == null || least.equals(most)
                ? least
                : Yaml.map("uniform", Yaml.map("min", least, "max", most)));
      }
    }
    return counts;
  }
}
