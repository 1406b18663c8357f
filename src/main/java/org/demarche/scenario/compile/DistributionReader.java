package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.model.Distribution;
import org.demarche.model.quantile.Share;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/** Reads distributions; sorts discrete values, so that their order in the file does not matter. */
final class DistributionReader {
  private final Reading reading;

  DistributionReader(Reading reading) {
    this.reading = reading;
  }

  /** The distribution at a place: a family with its parameters, a number, or a length of time. */
  Optional<Distribution> read(Located where) {
    Located value = Reading.unwrapped(where);
    if (value.number().isPresent()) {
      return reading.number(value, Range.ANY).map(Distribution.Constant::new);
    }
    if (value.text().isPresent()) {
      return reading.days(value).map(Distribution.Constant::new);
    }
    Optional<Located> family =
        value.members().stream().filter(member -> !isBeside(member.id())).findFirst();
    if (family.isEmpty() || value.find("assumption").isPresent()) {
      reading
          .problems()
          .add(
              value,
              Message.of("problem-distribution-own"),
              Message.verbatim("{triangular: {min: 0, mode: 1, max: 3}}"));
      return Optional.empty();
    }
    return family(family.get()).flatMap(of -> truncated(value, of)).filter(of -> sized(value, of));
  }

  private boolean sized(Located where, Distribution distribution) {
    Optional<Message> oversize = Range.oversize(Reach.of(distribution));
    oversize.ifPresent(what -> reading.problems().add(where, what));
    return oversize.isEmpty();
  }

  private static boolean isBeside(String key) {
    return key.equals("truncate") || key.equals("source");
  }

  /** As {@link #read}, for a distribution all of whose draws must lie within a range. */
  Optional<Distribution> read(Located where, Range range) {
    Optional<Distribution> distribution = read(where);
    if (distribution.isPresent() && !Reach.of(distribution.get()).within(range)) {
      reading
          .problems()
          .add(where, outside(Reach.of(distribution.get()), range), truncation(range));
      return Optional.empty();
    }
    return distribution;
  }

  static Message outside(Reach reach, Range range) {
    if (reach.low() == reach.high()) {
      return range.outside(reach.low());
    }
    return Message.of(
        "problem-range-can-be",
        "range",
        range.describe(),
        "low",
        Range.show(rounded(reach.low())),
        "high",
        Range.show(rounded(reach.high())));
  }

  private static double rounded(double value) {
    return Double.isFinite(value) && Math.abs(value) < 1e12 ? Math.rint(value * 1e4) / 1e4 : value;
  }

  /** The truncation that keeps draws within a range. */
  static Message truncation(Range range) {
    return Message.of("problem-maybe-truncate", "bounds", bounds(range));
  }

  /** The bounds of a truncation that keeps to a range, as they are written. */
  static String bounds(Range range) {
    List<String> bounds = new ArrayList<>();
    if (range.min() > Double.NEGATIVE_INFINITY) {
      bounds.add(bound("min", range.open() ? range.min() + 0.001 : range.min()));
    }
    if (range.max() < Double.POSITIVE_INFINITY) {
      bounds.add(bound("max", range.max()));
    }
    return "{" + String.join(", ", bounds) + "}";
  }

  private static String bound(String name, double value) {
    return String.join(": ", name, Range.show(value));
  }

  private Optional<Distribution> family(Located family) {
    return switch (family.id()) {
      case "uniform" -> two(family, "min", "max", Distribution.Uniform::new);
      case "triangular" -> three(family, Distribution.Triangular::new);
      case "pert" -> three(family, Distribution.Pert::new);
      case "normal" -> two(family, "mean", "sd", Distribution.Normal::new);
      case "lognormal" -> two(family, "mu", "sigma", Distribution.Lognormal::new);
      case "beta" -> two(family, "alpha", "beta", Distribution.Beta::new);
      case "gamma" -> two(family, "shape", "scale", Distribution.Gamma::new);
      case "discrete" -> discrete(family);
      case "fitted" -> {
        reading
            .problems()
            .add(
                family,
                Message.of("problem-fitted-place"),
                Message.of("problem-fitted-maybe-assumption"));
        yield Optional.empty();
      }
      default -> {
        reading
            .problems()
            .add(family, Message.of("problem-distribution-unknown", "name", family.id()));
        yield Optional.empty();
      }
    };
  }

  private interface OfTwo {
    Distribution make(double first, double second);
  }

  private interface OfThree {
    Distribution make(double min, double mode, double max);
  }

  private Optional<Distribution> two(Located family, String first, String second, OfTwo of) {
    Optional<Double> a = parameter(family, first);
    Optional<Double> b = parameter(family, second);
    return a.isEmpty() || b.isEmpty()
        ? Optional.empty()
        : make(family, () -> of.make(a.get(), b.get()));
  }

  private Optional<Distribution> three(Located family, OfThree of) {
    Optional<Double> min = parameter(family, "min");
    Optional<Double> mode = parameter(family, "mode");
    Optional<Double> max = parameter(family, "max");
    return min.isEmpty() || mode.isEmpty() || max.isEmpty()
        ? Optional.empty()
        : make(family, () -> of.make(min.get(), mode.get(), max.get()));
  }

  private Optional<Distribution> make(Located family, Supplier<Distribution> distribution) {
    return reading.make(family, distribution);
  }

  private Optional<Double> parameter(Located family, String name) {
    Optional<Located> where = family.find(name);
    if (where.isEmpty()) {
      reading
          .problems()
          .add(
              family,
              Message.of("problem-distribution-needs", "family", family.id(), "name", name));
      return Optional.empty();
    }
    return reading.number(where.get(), Range.ANY);
  }

  private record Weighted(double value, double weight) {}

  private Optional<Distribution> discrete(Located family) {
    List<Located> values = family.find("values").map(Located::items).orElse(List.of());
    List<Located> weights = family.find("weights").map(Located::items).orElse(List.of());
    boolean isEven = family.find("weights").isEmpty();
    if (values.isEmpty() || (!isEven && values.size() != weights.size())) {
      reading
          .problems()
          .add(
              family,
              Message.of(
                  "problem-discrete-sizes",
                  "values",
                  String.valueOf(values.size()),
                  "weights",
                  String.valueOf(weights.size())));
      return Optional.empty();
    }
    List<Weighted> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<Double> value = reading.number(values.get(i), Range.ANY);
      Optional<Double> weight =
          isEven ? Optional.of(1.0) : reading.number(weights.get(i), Range.NOT_NEGATIVE);
      if (value.isEmpty() || weight.isEmpty()) {
        return Optional.empty();
      }
      pairs.add(new Weighted(value.get(), weight.get()));
    }
    pairs.sort(Comparator.comparingDouble(Weighted::value));
    return make(
        family,
        () ->
            new Distribution.Discrete(
                pairs.stream().map(Weighted::value).toList(),
                pairs.stream().map(Weighted::weight).toList()));
  }

  private Optional<Distribution> truncated(Located where, Distribution of) {
    Optional<Located> cut = where.find("truncate");
    if (cut.isEmpty()) {
      return Optional.of(of);
    }
    double min = reading.number(cut.get(), "min", Range.ANY, Double.NEGATIVE_INFINITY);
    double max = reading.number(cut.get(), "max", Range.ANY, Double.POSITIVE_INFINITY);
    Optional<Distribution> truncated =
        make(cut.get(), () -> new Distribution.Truncated(of, min, max));
    if (truncated.isPresent() && !(Share.within(of, min, max) >= Share.LEAST)) {
      reading.problems().add(cut.get(), cutAway(of, min, max));
      return Optional.empty();
    }
    return truncated;
  }

  private static Message cutAway(Distribution of, double min, double max) {
    Reach reach = Reach.of(of);
    return reach.low() > max || reach.high() < min
        ? Message.of(
            "problem-truncation-nothing",
            "low",
            Range.show(reach.low()),
            "high",
            Range.show(reach.high()))
        : Message.of("problem-truncation-little");
  }
}
