package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.words.Message;

/** The opening event: what the perpetrator did, and the dead. */
final class OpeningRules {
  /** The act for an opening without violence of which nothing nearer is known. */
  static final String HOSTILE_STEP = "hostile_step";

  private static final Pattern NONE =
      Pattern.compile("\\s*(by the act )?none\\b.*|no dead.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LATER =
      Pattern.compile(
          "by day [1-9]|by end|died|later|whole|campaign|january|february|march|april|\\bmay\\b"
              + "|june|july|august|\\baug\\b|sept|october|november|december|\\d{4}|\\d+ (oct|nov|dec|jan|feb|mar|apr|jun|jul)");
  private static final Pattern COUNT =
      Pattern.compile(
          "([A-Z]{3}(?:-[A-Z])?)(?: and others| forces)?:? (?:about )?(\\d+)(?:-(\\d+))?");

  private static final List<Rule> SERIOUS =
      List.of(
          new Rule(
              "\\b(land|lands|landing|invade|invades|invasion|occupy|occupies)\\b", "occupation"),
          new Rule("\\b(boards?|seals?|commandos?|raid|storms?|special forces)\\b", "raid"),
          new Rule(".", "limited_strike"));
  private static final List<Rule> MINOR =
      List.of(
          new Rule(
              "\\b(seize|seizes|annex\\w*|occup\\w*)\\b.*\\b(parliament|peninsula|territory|islands?)\\b",
              "occupation"),
          new Rule(
              "\\b(shoot|shoots|shot|fires?|clash\\w*|strikes?|shell\\w*|missiles?)\\b",
              "armed_clash"),
          new Rule("\\b(mines?|mined|collide\\w*|holds?|detain\\w*|captur\\w*)\\b", "seize_cargo"),
          new Rule("\\b(border|crossings|deport\\w*)\\b", HOSTILE_STEP),
          new Rule(".", HOSTILE_STEP));
  private static final List<Rule> NONE_RULES =
      List.of(
          new Rule("\\b(quarantine|blockade)\\b", "quarantine"),
          new Rule("\\bbreak\\w* (diplomatic )?relations\\b", "break_relations"),
          new Rule("\\b(sanction|embargo)\\w*\\b", "impose_sanctions"),
          new Rule(".", HOSTILE_STEP));

  private final Eve eve;
  private final Codes codes;

  OpeningRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  private record Rule(Pattern words, String action) {
    Rule(String words, String action) {
      this(Pattern.compile(words), action);
    }
  }

  /** The action of the repertoire that the opening event was. */
  String action() {
    List<Rule> rules =
        switch (eve.violence()) {
          case NONE -> NONE_RULES;
          case MINOR -> MINOR;
          case SERIOUS -> SERIOUS;
          case WAR -> List.of(new Rule(".", "offensive"));
        };
    String words = eve.trigger().toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(rule -> rule.words().matcher(words).find())
        .map(Rule::action)
        .findFirst()
        .orElse(eve.violence() == ViolenceWord.NONE ? HOSTILE_STEP : "limited_strike");
  }

  void write(Yaml yaml) {
    yaml.line(0, "repertoire:");
    yaml.line(1, "actions:");
    yaml.line(2, HOSTILE_STEP + ":");
    yaml.line(3, "title: " + Yaml.quoted(yaml.say(Message.of("case-hostile-step"))));
    yaml.line(3, "text: " + Yaml.quoted(yaml.say(Message.of("case-hostile-step-text"))));
    yaml.line(3, "cameo: \"112\"");
    yaml.line(3, "goldstein: -7");
    yaml.line(3, "family: diplomatic");
    yaml.line(3, "speed: major");
    yaml.line(3, "rung: 3");
    yaml.line(3, "roles: []");
    yaml.line(3, "armed_groups: [by, on]");
    yaml.line(3, "toward: opponent");
    yaml.line(3, "norm: 0.5");
    yaml.line(3, "cost: 0.1");
    yaml.line(3, "talk: -0.3");
    yaml.line(3, yaml.source(Message.of("case-source-rules")));
    yaml.blank();
    yaml.line(0, "timeline:");
    List<String> by = eve.perpetrators();
    for (int k = 0; k < by.size(); k++) {
      String on =
          String.join(
              ", ",
              eve.victims().stream().filter(code -> !by.contains(code)).map(codes::of).toList());
      yaml.line(
          1,
          (k == 0 ? "opening" : "opening_" + codes.of(by.get(k)).toLowerCase(Locale.ROOT)) + ":");
      yaml.line(2, "title: " + Yaml.quoted(eve.title()));
      yaml.line(2, "at: " + eve.day0());
      yaml.line(2, "by: " + codes.of(by.get(k)));
      yaml.line(2, "on: [" + on + "]");
      yaml.line(2, "action: " + action(), Message.of("case-rule-opening"));
      yaml.line(2, "opening: true");
      if (k == 0) {
        dead(yaml);
      }
      yaml.line(2, yaml.source(Message.of("case-source-rules")));
    }
    yaml.blank();
  }

  private void dead(Yaml yaml) {
    List<String> reports = new ArrayList<>();
    Map<String, String> known = counts();
    known.forEach(
        (code, number) -> {
          if (!number.equals("0")) {
            reports.add("{side: " + codes.of(code) + ", number: " + number + ", after: 1 d}");
          }
        });
    if (known.isEmpty()) {
      String drawn =
          switch (eve.violence()) {
            case NONE -> "";
            case MINOR -> "{discrete: {values: [0, 1, 2, 6], weights: [0.6, 0.15, 0.15, 0.1]}}";
            case SERIOUS -> "{lognormal: {mu: 2, sigma: 1.2}}";
            case WAR -> "{lognormal: {mu: 6, sigma: 1.5}}";
          };
      if (!drawn.isEmpty()) {
        reports.add(
            "{side: " + codes.of(eve.victims().get(0)) + ", number: " + drawn + ", after: 1 d}");
      }
    }
    if (!reports.isEmpty()) {
      yaml.line(
          2,
          "casualties: [" + String.join(", ", reports) + "]",
          known.isEmpty() ? Message.of("case-rule-dead-drawn") : Message.of("case-rule-dead"));
    }
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
                : "{uniform: {min: " + least + ", max: " + most + "}}");
      }
    }
    return counts;
  }
}
