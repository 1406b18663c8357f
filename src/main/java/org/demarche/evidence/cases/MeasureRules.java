package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.words.Message;

/** Which measures of the repertoire the rows of the measures, and broken relations, stand for. */
final class MeasureRules {
  private static final String SEVERED = "severed_relations";
  private static final String DEPLOYMENT = "deployment";
  private static final String MEMBERS = "UNSC";

  /** The first that is found in a row's text gives its kind and intensity. */
  private static final List<Rule> RULES =
      List.of(
          rule("accords?|\\beasing\\b|waived|allowed|opposition|claim|protests?", "", 0),
          rule("no (diplomatic )?relations|relations broken|break of relations", SEVERED, 1),
          rule(
              "embass(y|ies) (in \\w+ )?(closed|without)|consulates? .*closed",
              "closed_mission",
              1),
          rule("closure of the consulate|trade office closed", "closed_mission", 0.5),
          rule("ambassadors? .*(recall|withdrawn)", "recalled_ambassador", 1),
          rule("expelled|expulsion|persona non grata|ceiling", "expulsion", 0.5),
          rule("(arms|weapons).*(embargo|ban|suspended)", "arms_embargo", 0.7),
          rule("oil embargo|import embargo|food embargo|embargo on foods", "sanctions", 0.7),
          rule("embargo|boycott|comprehensive", "embargo", 0.8),
          rule("sectoral|statute|debt and equity|licences, credits", "sanctions", 0.6),
          rule("terrorism listing|designat", "designation", 0.6),
          rule("sanctions|listed|listings|orders", "sanctions", 0.3),
          rule("asset|frozen|withheld", "asset_freeze", 0.5),
          rule("aid .*(suspended|ended)|suspension of .*(purchases|aid)", "aid_suspended", 0.7),
          rule("quota cut|tariff|preferences ended", "tariff", 0.5),
          rule("blockade|mining", "blockade", 0.5),
          rule(
              "visa|travel|border (closed|against)|closure of the border|closed for",
              "entry_ban",
              0.4),
          rule("deportation", "entry_ban", 0.3),
          rule("flights suspended|no-fly|air space|airspace", "airspace_closed", 0.7),
          rule(
              "cooperation .*(suspended|cut)|suspended|withholding|held up|blocked",
              "suspended_cooperation",
              0.5),
          rule(
              "exercise|deploy|troops|fleet|naval|strikes|campaign|forces|police and soldiers|war\\b",
              DEPLOYMENT,
              0.5));

  private final Eve eve;
  private final Codes codes;
  private final Set<String> written = new HashSet<>();
  private int number;

  MeasureRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  private record Rule(Pattern words, String kind, double intensity) {}

  private static Rule rule(String words, String kind, double intensity) {
    return new Rule(Pattern.compile(words), kind, intensity);
  }

  void write(Yaml yaml) {
    Yaml body = new Yaml();
    for (Eve.Measure measure : eve.measures()) {
      write(body, measure);
    }
    for (Eve.Relation relation : eve.relations()) {
      boolean known =
          written.contains(SEVERED + relation.from() + ' ' + relation.to())
              || written.contains(SEVERED + relation.to() + ' ' + relation.from());
      if (relation.state() == RelationWord.BROKEN && !known) {
        put(body, SEVERED, 1, relation.from(), relation.to(), Message.of("case-rule-broken"));
      }
    }
    if (number > 0) {
      yaml.line(0, "measures:");
      yaml.line(1, yaml.source(Message.of("case-source-rules")));
    }
    yaml.line(0, body.toString().stripTrailing());
    yaml.blank();
  }

  private void write(Yaml body, Eve.Measure measure) {
    String words = measure.what().toLowerCase(Locale.ROOT);
    Optional<Rule> rule = RULES.stream().filter(r -> r.words().matcher(words).find()).findFirst();
    List<String> senders = who(measure.sender());
    List<String> targets = who(measure.target());
    int before = number;
    if (rule.isPresent() && !rule.orElseThrow().kind().isEmpty()) {
      Message why = Message.of("case-rule-measure", "what", measure.what());
      for (String sender : senders) {
        for (String target : targets) {
          if (!sender.equals(target) && fits(rule.orElseThrow(), sender, target)) {
            put(
                body,
                rule.orElseThrow().kind(),
                rule.orElseThrow().intensity(),
                sender,
                target,
                why);
          }
        }
      }
    }
    if (number == before) {
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

  private void put(
      Yaml body, String kind, double intensity, String sender, String target, Message why) {
    boolean state = !codes.isOffice(sender) && !codes.isOffice(target);
    if (!state || !written.add(kind + sender + ' ' + target)) {
      return;
    }
    number++;
    body.line(
        1,
        String.format(
            Locale.ROOT,
            "eve_%d: {kind: %s, by: %s, on: %s, intensity: %s}",
            number,
            kind,
            codes.of(sender),
            codes.of(target),
            Yaml.number(intensity)),
        why);
  }

  /** The actors that a cell names: by code, or as the members of a body. */
  private List<String> who(String cell) {
    List<String> found = new ArrayList<>();
    for (String part : cell.split(";")) {
      String name = part.strip();
      if (eve.actor(name).isPresent() && !codes.isOffice(name)) {
        found.add(name);
      } else {
        String body = name.equals(MEMBERS) ? "UNSC-P5" : name;
        eve.actors().stream()
            .filter(actor -> Stream.of(body).anyMatch(actor::isIn))
            .map(Eve.Actor::code)
            .filter(code -> !codes.isOffice(code))
            .forEach(found::add);
      }
    }
    return found;
  }
}
