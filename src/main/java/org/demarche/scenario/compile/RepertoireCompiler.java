package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.BaseRate;
import org.demarche.model.DependenceKind;
import org.demarche.model.Family;
import org.demarche.model.Ladder;
import org.demarche.model.MeasureKind;
import org.demarche.model.Quantity;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;

/** Compiles families, kinds of measures and base rates. */
final class RepertoireCompiler {
  private final Reading reading;
  private final Quantities quantities;
  private final Located top;

  RepertoireCompiler(Reading reading, Quantities quantities, Located top) {
    this.reading = reading;
    this.quantities = quantities;
    this.top = top;
  }

  List<Family> families() {
    return Reading.section(top, "repertoire", "families").stream()
        .map(entry -> new Family(entry.id(), reading.label(entry, "title", entry.id())))
        .toList();
  }

  List<MeasureKind> measureKinds() {
    List<MeasureKind> kinds = new ArrayList<>();
    for (Located entry : Reading.section(top, "repertoire", "measure_kinds")) {
      kinds.add(
          new MeasureKind(
              entry.id(),
              reading.label(entry, "title", entry.id()),
              reading.whole(entry, "rung", 0, Ladder.TOP, 0),
              quantities.read(entry, "weight", Range.NOT_NEGATIVE, Quantity.ZERO),
              quantities.read(entry, "goldstein", Range.SCORE, Quantity.ZERO),
              entry
                  .find("mission")
                  .flatMap(level -> reading.choice(level, MeasureKind.Mission.class))
                  .orElse(null),
              reading.reference(entry, "restored_by", Names.Kind.ACTION),
              byDependence(entry, "burden"),
              byDependence(entry, "stops")));
    }
    return kinds;
  }

  /** A share for each kind of dependence. */
  Map<DependenceKind, Quantity> byDependence(Located parent, String key) {
    return byDependence(parent, key, Range.SHARE);
  }

  /** A number for each kind of dependence. */
  Map<DependenceKind, Quantity> byDependence(Located parent, String key, Range range) {
    Map<DependenceKind, Quantity> shares = new EnumMap<>(DependenceKind.class);
    for (Located member : Reading.sorted(parent.find(key))) {
      if (member.id().equals("source")) {
        continue;
      }
      constant(member, DependenceKind.class)
          .ifPresent(
              kind -> quantities.read(member, range).ifPresent(share -> shares.put(kind, share)));
    }
    return shares;
  }

  /** Base rates by role, speed and family. */
  List<BaseRate> baseRates() {
    List<BaseRate> rates = new ArrayList<>();
    for (Located role : Reading.section(top, "repertoire", "base_rates")) {
      Optional<Role> of = constant(role, Role.class);
      for (Located speed : Reading.sorted(Optional.of(role))) {
        if (!speed.id().equals("source")) {
          Optional<Speed> road = constant(speed, Speed.class);
          if (of.isPresent() && road.isPresent()) {
            rates.addAll(rates(of.get(), road.get(), speed));
          }
        }
      }
    }
    return rates;
  }

  private List<BaseRate> rates(Role role, Speed speed, Located families) {
    List<BaseRate> rates = new ArrayList<>();
    for (Located member : Reading.sorted(Optional.of(families))) {
      if (member.id().equals("source")) {
        continue;
      }
      int family = reading.key(member, Names.Kind.FAMILY);
      Optional<Quantity> rate = quantities.read(member, Range.ANY);
      if (family >= 0 && rate.isPresent()) {
        rates.add(new BaseRate(role, speed, family, rate.get()));
      }
    }
    if (speed == Speed.REVIEW && !families.find(Family.NONE).isPresent()) {
      reading.problems().add(families, Message.of("problem-review-family", "family", Family.NONE));
    }
    return rates;
  }

  /** The constant that a key names. */
  private <E extends Enum<E>> Optional<E> constant(Located member, Class<E> type) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (Reading.word(constant).equals(member.id())) {
        return Optional.of(constant);
      }
      known.add(Reading.word(constant));
    }
    reading
        .problems()
        .addToKey(
            member,
            Message.of("problem-none-of", "word", member.id(), "known", String.join(", ", known)),
            NearestName.find(member.id(), known));
    return Optional.empty();
  }
}
