package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.DependenceKind;
import org.demarche.model.Distribution;
import org.demarche.model.Effect;
import org.demarche.model.Ladder;
import org.demarche.model.QuadClass;
import org.demarche.model.Quantity;
import org.demarche.model.Requirement;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.model.Toward;
import org.demarche.scenario.Located;
import org.demarche.scenario.Node;
import org.demarche.scenario.Position;
import org.demarche.words.Message;

/** Compiles what actors can do. */
final class ActionsCompiler {
  private static final double DEFAULT_HOLD_DAYS = 30;
  private static final Distribution AT_ONCE = new Distribution.Constant(0);

  private static final Node NOTHING = Node.Mapping.empty(Position.startOf("requires"));

  private final Reading reading;
  private final Quantities quantities;
  private final RepertoireCompiler repertoire;
  private final DistributionReader distributions;

  ActionsCompiler(Reading reading, Quantities quantities, RepertoireCompiler repertoire) {
    this.reading = reading;
    this.quantities = quantities;
    this.repertoire = repertoire;
    this.distributions = new DistributionReader(reading);
  }

  List<Action> actions(Located top) {
    List<Action> actions = new ArrayList<>();
    for (Located entry : Reading.section(top, "repertoire", "actions")) {
      action(entry).ifPresent(actions::add);
    }
    return actions;
  }

  private Optional<Action> action(Located entry) {
    int family = family(entry);
    String cameo = cameo(entry);
    Set<Role> roles = roles(entry);
    double stance =
        entry.find("stance").flatMap(where -> reading.number(where, Range.SIGNED)).orElse(0.0);
    Speed speed = reading.choice(entry, "speed", Speed.class, Speed.MAJOR);
    Requirement requirement = requirement(entry);
    Effect effect = effect(entry);
    return reading.make(
        entry,
        () ->
            new Action(
                entry.id(),
                reading.label(entry, "title", entry.id()),
                cameo,
                quantities.read(entry, "goldstein", Range.SCORE, Quantity.ZERO),
                family,
                reading.whole(entry, "rung", 0, Ladder.TOP, 0),
                reading.days(entry, "holds", DEFAULT_HOLD_DAYS),
                speed,
                roles,
                reading.choice(entry, "toward", Toward.class, Toward.OPPONENT),
                reading.flag(entry, "lethal", false),
                quantities.read(entry, "norm", Range.SIGNED, Quantity.ZERO),
                quantities.read(entry, "cost", Range.SHARE, Quantity.ZERO),
                quantities.read(entry, "talk", Range.SIGNED, Quantity.ZERO),
                stance,
                reading.days(entry, "delay", 0),
                requirement,
                effect,
                reading.text(entry, "text", "{source}: " + entry.id() + ", {target}")));
  }

  private int family(Located entry) {
    if (entry.find("family").isEmpty()) {
      reading.problems().add(entry, Message.of("problem-action-family"));
    }
    return Math.max(0, reading.reference(entry, "family", Names.Kind.FAMILY));
  }

  private String cameo(Located entry) {
    Optional<Located> where = entry.find("cameo");
    if (where.isEmpty()) {
      reading.problems().add(entry, Message.of("problem-action-cameo"));
      return "010";
    }
    String code = reading.text(where.get()).orElse("010");
    return reading.make(where.get(), () -> QuadClass.of(code)).isPresent() ? code : "010";
  }

  private Set<Role> roles(Located entry) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Located item : entry.find("roles").map(Located::items).orElse(List.of())) {
      reading.choice(item, Role.class).ifPresent(roles::add);
    }
    return roles;
  }

  private Requirement requirement(Located entry) {
    Optional<Located> found = entry.find("requires");
    Requirement.ArmedGroups armedGroups = armedGroups(entry);
    if (found.isEmpty() && armedGroups.equals(Requirement.ArmedGroups.NONE)) {
      return Requirement.NONE;
    }
    Located where = found.orElse(new Located(entry.path(), entry.keyAt(), NOTHING));
    double oil = leastOilDependence(where);
    return reading
        .make(
            where,
            () ->
                new Requirement(
                    reading.whole(where, "min_rung", 0, Ladder.TOP, 0),
                    reading.whole(where, "min_answered_rung", 0, Ladder.TOP, 0),
                    reading.whole(where, "max_rung", 0, Ladder.TOP, Ladder.TOP),
                    reading.number(where, "min_capability_ratio", Range.SHARE, 0),
                    reading.number(where, "max_capability_ratio", Range.SHARE, 1),
                    reading.number(where, "min_proximity", Range.SHARE, 0),
                    reading.number(where, "min_reach", Range.SHARE, 0),
                    recent(where),
                    reading.reference(where, "measure", Names.Kind.MEASURE_KIND),
                    reading.references(where, "no_measure", Names.Kind.MEASURE_KIND),
                    reading.references(where, "no_measure_between", Names.Kind.MEASURE_KIND),
                    reading.flag(where, "focal", false),
                    oil,
                    reading.flag(where, "mediator", false),
                    reading.flag(where, "something_to_lift", false),
                    reading.number(where, "max_alignment", Range.SIGNED, 1),
                    where
                        .find("short_of")
                        .flatMap(of -> reading.choice(of, DependenceKind.class))
                        .orElse(null),
                    armedGroups,
                    means(where),
                    cause(where)))
        .orElse(Requirement.NONE);
  }

  private Requirement.Cause cause(Located where) {
    return new Requirement.Cause(
        reading.whole(where, "min_wrong", 0, Ladder.TOP, 0),
        reading.whole(where, "min_wrong_outside", 0, Ladder.TOP, 0),
        reading.flag(where, "own_demand", false),
        reading.flag(where, "demand", false),
        reading.whole(where, "min_coercion", 0, Ladder.TOP, 0),
        reading.flag(where, "earned", false));
  }

  private Requirement.Means means(Located where) {
    return new Requirement.Means(
        reading.number(where, "min_capability", Range.SHARE, 0),
        reading.number(where, "near_opponent", Range.SHARE, 0),
        where.find("exports").flatMap(of -> reading.choice(of, DependenceKind.class)).orElse(null),
        reading.number(where, "min_leverage", Range.SHARE, 0),
        reading.reference(where, "cooperation", Names.Kind.MEASURE_KIND));
  }

  private Requirement.ArmedGroups armedGroups(Located entry) {
    List<String> words = reading.sortedTexts(entry, "armed_groups");
    return new Requirement.ArmedGroups(
        words.contains("by"), words.contains("on"), words.contains("only"));
  }

  private double leastOilDependence(Located where) {
    Optional<Located> dependence = where.find("min_dependence");
    for (Located member : dependence.map(Located::members).orElse(List.of())) {
      if (!member.id().equals("oil")) {
        reading.problems().add(member, Message.of("problem-action-dependence"));
      }
    }
    return dependence.map(of -> reading.number(of, "oil", Range.SHARE, 0)).orElse(0.0);
  }

  private Requirement.Recent recent(Located where) {
    double any = Double.POSITIVE_INFINITY;
    return new Requirement.Recent(
        reading.days(where, "dead_within", any),
        reading.days(where, "own_dead_within", any),
        reading.days(where, "pressed_within", any),
        reading.flag(where, "in_need", false));
  }

  private Effect effect(Located entry) {
    Optional<Located> found = entry.find("effects");
    if (found.isEmpty()) {
      return Effect.NONE;
    }
    Located where = found.get();
    Optional<Distribution> deaths =
        where.find("deaths").flatMap(number -> distributions.read(number, Range.NOT_NEGATIVE));
    return new Effect(
        reading.reference(where, "measure", Names.Kind.MEASURE_KIND),
        quantities.read(where, "intensity", Range.SHARE, Quantity.ONE),
        reading.references(where, "lifts", Names.Kind.MEASURE_KIND).stream().sorted().toList(),
        quantities.read(where, "lift_share", Range.SHARE, Quantity.ONE),
        convened(where),
        where.find("convenes").isPresent(),
        reading.flag(where, "joint", false),
        reading.flag(where, "contact", false),
        reading.flag(where, "feelers", false),
        reading.flag(where, "secret", false),
        reading.flag(where, "conciliatory", false),
        reading.flag(where, "demands", false),
        reading.flag(where, "meets_demand", false),
        deaths.orElse(null),
        where.find("deaths_reported").map(this::reporting).orElse(null),
        repertoire.byDependence(where, "relief"),
        repertoire.byDependence(where, "delivers", Range.NOT_NEGATIVE));
  }

  private Effect.Reporting reporting(Located where) {
    Optional<Located> revised = where.find("revised");
    return new Effect.Reporting(
        days(where),
        revised
            .flatMap(of -> of.find("times"))
            .flatMap(times -> distributions.read(times, Range.NOT_NEGATIVE))
            .orElse(null),
        revised.map(this::days).orElse(AT_ONCE));
  }

  private Distribution days(Located parent) {
    return parent
        .find("after")
        .flatMap(after -> distributions.read(after, Range.NOT_NEGATIVE))
        .orElse(AT_ONCE);
  }

  /** The library names bodies that a scenario may lack; a scenario's own action may not. */
  private List<Integer> convened(Located effects) {
    List<Integer> convened = new ArrayList<>();
    for (Located item : effects.find("convenes").map(Located::items).orElse(List.of())) {
      int index =
          reading.isLibrary(item)
              ? reading.names().find(Names.Kind.INSTITUTION, item.text().orElse(""))
              : reading.reference(item, Names.Kind.INSTITUTION);
      if (index >= 0 && !convened.contains(index)) {
        convened.add(index);
      }
    }
    convened.sort(null);
    return convened;
  }
}
