package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Quantity;
import org.demarche.model.Temperament;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.words.Message;

/** Compiles who acts: states, offices, and a council for each institution. */
final class ActorsCompiler {
  /**
   * Ideal points are on the scale of Bailey, Strezhnev and Voeten, where a state stands within 5.
   */
  static final Range IDEAL_POINT = Range.between(-10, 10);

  private static final Range TEMPO = Range.between(0.2, 5);
  private static final Quantity HALF = Quantity.of(0.5);
  private static final Temperament MIDDLING =
      new Temperament(HALF, HALF, HALF, HALF, HALF, HALF, Quantity.ONE, Quantity.ONE);

  private final Reading reading;
  private final Quantities quantities;
  private final Located top;

  ActorsCompiler(Reading reading, Quantities quantities, Located top) {
    this.reading = reading;
    this.quantities = quantities;
    this.top = top;
  }

  /** The actors, sorted by code. */
  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (String code : reading.names().actors()) {
      Optional<Located> entry = top.find(NodePath.of("actors", code));
      Optional<Located> institution = top.find(NodePath.of("institutions", code));
      if (entry.isPresent() && institution.isPresent()) {
        reading
            .problems()
            .addToKey(
                entry.get(),
                Message.of("problem-actor-is-institution", "code", code),
                Message.of("problem-actor-maybe-code"));
      }
      actors.add(institution.map(this::council).orElseGet(() -> actor(entry.orElseThrow())));
    }
    return actors;
  }

  private Actor council(Located institution) {
    String code = institution.id();
    int index = Collections.binarySearch(reading.names().institutions(), code);
    return new Actor.Council(
        code, reading.label(institution, "name", reading.label(institution, "title", code)), index);
  }

  private Actor actor(Located entry) {
    String code = entry.id();
    String name = reading.label(entry, "name", code);
    Temperament temperament = temperament(entry, MIDDLING);
    String rule = reading.text(entry, "rule", "quantal-response");
    String type = reading.text(entry, "type", "state");
    if (type.equals("office")) {
      return new Actor.Office(
          code,
          name,
          temperament,
          rule,
          reading.flag(entry, "mediates", false),
          reading.flag(entry, "reviews", false));
    }
    if (type.equals("armed_group")) {
      return group(entry, temperament, rule);
    }
    if (!type.equals("state")) {
      entry
          .find("type")
          .ifPresent(
              where ->
                  reading.problems().add(where, Message.of("problem-actor-type", "type", type)));
    }
    return new Actor.State(
        code,
        name,
        quantities.find(entry, "ideal_point", IDEAL_POINT).orElse(null),
        quantities.read(entry, "capability", Range.SHARE, Quantity.ZERO),
        temperament,
        rule,
        reading.sortedTexts(entry, "groups"),
        reading.flag(entry, "mediates", false),
        reading.flag(entry, "reviews", true),
        exports(entry));
  }

  private Set<DependenceKind> exports(Located entry) {
    Set<DependenceKind> exports = EnumSet.noneOf(DependenceKind.class);
    for (Located item : entry.find("exports").map(Located::items).orElse(List.of())) {
      reading.choice(item, DependenceKind.class).ifPresent(exports::add);
    }
    return exports;
  }

  private Actor group(Located entry, Temperament temperament, String rule) {
    for (String key : List.of("ideal_point", "mediates", "stocks", "exports")) {
      entry
          .find(key)
          .ifPresent(
              where ->
                  reading
                      .problems()
                      .addToKey(
                          where,
                          Message.of("problem-group-has-no", "key", key),
                          Message.of("problem-group-maybe-state")));
    }
    return new Actor.Group(
        entry.id(),
        reading.label(entry, "name", entry.id()),
        quantities.read(entry, "capability", Range.SHARE, Quantity.ZERO),
        temperament,
        rule,
        reading.flag(entry, "reviews", true));
  }

  /** The temperament under an actor or a successor; what is not stated stays as it was. */
  Temperament temperament(Located owner, Temperament before) {
    Optional<Located> found = owner.find("temperament");
    if (found.isEmpty()) {
      return before;
    }
    Located where = found.get();
    return new Temperament(
        quantities.read(where, "reciprocity", Range.SHARE, before.reciprocity()),
        quantities.read(where, "inertia", Range.SHARE, before.inertia()),
        quantities.read(where, "hawkishness", Range.SHARE, before.hawkishness()),
        quantities.read(where, "norm_commitment", Range.SHARE, before.normCommitment()),
        quantities.read(where, "casualty_sensitivity", Range.SHARE, before.casualtySensitivity()),
        quantities.read(where, "risk_tolerance", Range.SHARE, before.riskTolerance()),
        quantities.read(where, "tempo", TEMPO, before.tempo()),
        quantities.read(where, "sharpness", Range.POSITIVE, before.sharpness()));
  }
}
