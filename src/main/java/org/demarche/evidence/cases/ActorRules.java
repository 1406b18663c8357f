package org.demarche.evidence.cases;

import java.util.List;
import java.util.Set;
import org.demarche.model.Institution;
import org.demarche.words.Message;

/** Who takes part, and how each tends to act. */
final class ActorRules {
  private static final double SMALL = 0.0005;
  private static final double SPREAD = 0.15;
  private static final Set<String> LATIN =
      Set.of("CELAC", "RIO", "UNASUR", "MERCOSUR", "SICA", "CARICOM", "ALBA", "ANDEAN");

  private final Eve eve;
  private final Codes codes;
  private final Era era;

  ActorRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
    this.era = Era.of(eve.day0());
  }

  void write(Yaml yaml) {
    yaml.open(0, "actors");
    for (Eve.Actor actor : eve.actors()) {
      String code = codes.of(actor.code());
      if (!codes.isOffice(actor.code())) {
        state(yaml, actor);
      } else if (!code.equals(Codes.SECRETARY_GENERAL)) {
        office(yaml, code, actor.name());
      }
    }
    office(yaml, Codes.SECRETARY_GENERAL, yaml.say(Message.of("case-secretary-general")));
    yaml.blank();
  }

  private static void office(Yaml yaml, String code, String name) {
    yaml.open(1, code);
    yaml.put(2, "type", "office");
    yaml.put(2, "name", Yaml.quoted(name));
    yaml.put(2, "mediates", String.valueOf(code.equals(Codes.SECRETARY_GENERAL)));
    yaml.source(2, Message.of("case-source-office"));
  }

  private void state(Yaml yaml, Eve.Actor actor) {
    String code = codes.of(actor.code());
    yaml.open(1, code);
    yaml.put(2, "type", "state");
    yaml.put(2, "name", Yaml.quoted(actor.name()));
    double share = Double.isNaN(actor.capability()) ? SMALL : actor.capability();
    yaml.put(
        2,
        "capability",
        Yaml.number(share),
        Double.isNaN(actor.capability())
            ? Message.of("case-rule-no-capability")
            : Message.of("case-rule-capability"));
    double point = Camps.isCamp(actor.code()) ? Double.NaN : era.idealPoint(code);
    if (!Double.isNaN(point)) {
      yaml.put(2, "ideal_point", Yaml.number(point), Message.of("case-rule-ideal-point"));
    }
    yaml.put(2, "groups", Yaml.list(List.of(group(actor, code))));
    if (mediates(actor)) {
      yaml.put(2, "mediates", "true", Message.of("case-rule-mediates"));
    }
    yaml.open(2, "temperament");
    yaml.put(3, "hawkishness", around(hawkishness(actor)), Message.of("case-rule-hawkishness"));
    yaml.put(3, "norm_commitment", around(norm(actor)), Message.of("case-rule-norm"));
    yaml.put(
        3,
        "casualty_sensitivity",
        around(actor.regime().equals("autocracy") ? 0.4 : 0.6),
        Message.of("case-rule-casualties"));
    yaml.put(
        3,
        "risk_tolerance",
        around(eve.perpetrators().contains(actor.code()) ? 0.55 : 0.4),
        Message.of("case-rule-risk"));
    yaml.source(2, Message.of("case-source-rules"));
  }

  private static String around(double value) {
    return Yaml.around(value, SPREAD, 0, 1);
  }

  private String group(Eve.Actor actor, String code) {
    Institution.Member member = era.members().get(code);
    if (member != null && !member.groups().isEmpty()) {
      return member.groups().get(0);
    }
    return actor.memberships().stream().anyMatch(LATIN::contains) ? "latin_america" : "others";
  }

  /** Whoever is on normal terms or better with all parties, and none of them. */
  private boolean mediates(Eve.Actor actor) {
    if (eve.isParty(actor.code())) {
      return false;
    }
    return eve.pairs().stream()
        .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
        .allMatch(
            party ->
                eve.either(actor.code(), party)
                    .filter(r -> r.state().compareTo(RelationWord.NORMAL) <= 0)
                    .isPresent());
  }

  private double hawkishness(Eve.Actor actor) {
    double base =
        switch (actor.regime()) {
          case "democracy" -> 0.35;
          case "autocracy" -> 0.45;
          default -> 0.4;
        };
    double right = actor.orientation().equals("right") ? 0.05 : 0;
    double acted = eve.perpetrators().contains(actor.code()) ? 0.05 * eve.violence().ordinal() : 0;
    return base + right + acted;
  }

  private double norm(Eve.Actor actor) {
    if (eve.perpetrators().contains(actor.code())) {
      return 0.2;
    }
    double base = actor.regime().equals("autocracy") ? 0.45 : 0.55;
    return base + (actor.isIn("NAM") ? 0.1 : 0);
  }
}
