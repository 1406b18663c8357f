package org.demarche.scenario.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Distribution;
import org.demarche.model.Quantity;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/**
 * Reads quantities, ties them to assumptions and checks every value that they can take.
 *
 * <p>A quantity is a number, {@code {assumption: id, times: 1, plus: 0}}, or either of them inside
 * {@code {value: …, source: …}}.
 */
final class Quantities {
  /** Suggested bounds are rounded inwards to six decimals. */
  private static final double GRAIN = 1e6;

  /** What mends an assumption that takes a wrong value from a fitted set. */
  private final Reading reading;

  private final Map<String, Distribution> assumptions;
  private final Map<String, TreeSet<String>> usedBy = new TreeMap<>();

  /**
   * @param assumptions what is believed about each assumption; those that could not be read are
   *     absent
   */
  Quantities(Reading reading, Map<String, Distribution> assumptions) {
    this.reading = reading;
    this.assumptions = Map.copyOf(assumptions);
  }

  /** The quantity under a key, or another one where there is no such key. */
  Quantity read(Located parent, String key, Range range, Quantity otherwise) {
    return find(parent, key, range).orElse(otherwise);
  }

  /** The quantity under a key, where there is one and it is right. */
  Optional<Quantity> find(Located parent, String key, Range range) {
    return parent.find(key).flatMap(where -> read(where, range));
  }

  /** The quantity at a place; empty when it is wrong, which is noted. */
  Optional<Quantity> read(Located where, Range range) {
    Optional<Located> wrapped = where.find("value");
    if (wrapped.isPresent()) {
      return read(wrapped.get(), range);
    }
    Optional<Located> assumption = where.find("assumption");
    return assumption.isPresent()
        ? assumed(where, assumption.get(), range)
        : reading.number(where, range).map(Quantity::of);
  }

  /** The length of time under a key in days, or another one where there is no such key. */
  Quantity days(Located parent, String key, Quantity otherwise) {
    return parent.find(key).flatMap(where -> days(where, Range.NOT_NEGATIVE)).orElse(otherwise);
  }

  /** A length of time in days: a duration in words, or a quantity that counts days. */
  Optional<Quantity> days(Located where, Range range) {
    return where.text().isPresent() ? reading.days(where).map(Quantity::of) : read(where, range);
  }

  private Optional<Quantity> assumed(Located where, Located name, Range range) {
    int index = reading.reference(name, Names.Kind.ASSUMPTION);
    double times = reading.number(where, "times", Range.ANY, 1);
    double plus = reading.number(where, "plus", Range.ANY, 0);
    if (index < 0) {
      return Optional.empty();
    }
    String id = reading.names().assumptions().get(index);
    use(id, where.path().toString());
    Distribution distribution = assumptions.get(id);
    if (distribution != null) {
      check(where, new Line(id, times, plus), distribution, range);
    }
    return reading.make(where, () -> new Quantity.Assumed(index, times, plus));
  }

  /** The assumption behind a quantity, and what is done to it. */
  private record Line(String id, double times, double plus) {
    /** The values of the assumption that keep the quantity within a range. */
    Range inverse(Range range) {
      double a = (range.min() - plus) / times;
      double b = (range.max() - plus) / times;
      double min = Math.ceil(Math.min(a, b) * GRAIN) / GRAIN;
      double max = Math.floor(Math.max(a, b) * GRAIN) / GRAIN;
      return new Range(min, max, range.open() && times > 0);
    }
  }

  private void check(Located where, Line line, Distribution distribution, Range range) {
    Reach reach = Reach.of(distribution);
    Reach reached = reach.linear(line.times, line.plus);
    if (reached.within(range)) {
      Range.oversize(reached)
          .ifPresent(what -> reading.problems().add(where, through(what, line.id)));
      return;
    }
    boolean isFitted = distribution instanceof Distribution.Fitted;
    boolean canMend = line.times != 0 && reach.low() < reach.high() && !isFitted;
    String id = "assumptions." + line.id;
    reading
        .problems()
        .add(
            where,
            through(DistributionReader.outside(reached, range), line.id),
            canMend
                ? Message.of(
                    "problem-maybe-truncate-in",
                    "bounds",
                    DistributionReader.bounds(line.inverse(range)),
                    "assumption",
                    id)
                : Message.of("problem-maybe-other-value", "assumption", id));
  }

  private static Message through(Message what, String assumption) {
    return Message.of("problem-through", "what", what, "assumption", assumption);
  }

  /** The values that a quantity can take; empty where its assumption could not be read. */
  Optional<Reach> reach(Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return Optional.of(new Reach(fixed.value(), fixed.value(), true));
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    String id = reading.names().assumptions().get(assumed.assumption());
    return Optional.ofNullable(assumptions.get(id))
        .map(of -> Reach.of(of).linear(assumed.times(), assumed.plus()));
  }

  /** One of the model's own numbers. */
  Quantity parameter(int index, String id, Located where, Range range) {
    use(id, "model");
    Distribution distribution = assumptions.get(id);
    if (distribution != null && !Reach.of(distribution).within(range)) {
      Located value = where.find("distribution").or(() -> where.find("value")).orElse(where);
      boolean single = distribution instanceof Distribution.Constant;
      boolean fitted = distribution instanceof Distribution.Fitted;
      Message what = DistributionReader.outside(Reach.of(distribution), range);
      if (single) {
        reading.problems().add(value, what);
      } else {
        reading
            .problems()
            .add(
                value,
                what,
                fitted
                    ? Message.of("problem-maybe-own-value")
                    : DistributionReader.truncation(range));
      }
    }
    return new Quantity.Assumed(index, 1, 0);
  }

  private void use(String assumption, String path) {
    usedBy.computeIfAbsent(assumption, id -> new TreeSet<>()).add(path);
  }

  /** Paths of the quantities that depend on an assumption, sorted. */
  List<String> usedBy(String assumption) {
    TreeSet<String> paths = usedBy.get(assumption);
    return paths == null ? List.of() : List.copyOf(paths);
  }
}
