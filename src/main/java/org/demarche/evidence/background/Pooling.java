package org.demarche.evidence.background;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.words.Message;

/**
 * Several scenarios as one. Rates are of all their dyads and years together, other numbers are
 * means over scenarios; intervals are those of scenarios as a sample of such. Rates are ratios, and
 * their errors are those of the linearised ratio (Cochran 1977, section 6.3).
 */
final class Pooling {
  private final List<Contrasted> each;
  private final Contrasted first;

  private Pooling(List<Contrasted> each) {
    this.each = each;
    this.first = each.get(0);
  }

  /**
   * Pools.
   *
   * @param each at least one, with the same outcomes
   */
  static Contrasted of(List<Contrasted> each) {
    return new Pooling(each).pool();
  }

  private Contrasted pool() {
    return new Contrasted(
        each.stream().mapToInt(Contrasted::replications).sum(),
        List.of(
            each.stream().mapToInt(c -> c.finished().get(0)).sum(),
            each.stream().mapToInt(c -> c.finished().get(1)).sum()),
        each.stream().mapToDouble(Contrasted::years).average().orElse(0),
        IntStream.range(0, Group.values().length).mapToObj(this::dyads).toList(),
        IntStream.range(0, first.rates().size()).mapToObj(this::rate).toList(),
        outcomes(),
        IntStream.range(0, first.origins().size())
            .mapToObj(k -> pairwise(k, Contrasted::origins))
            .toList(),
        IntStream.range(0, first.oddities().size())
            .mapToObj(k -> pairwise(k, Contrasted::oddities))
            .toList());
  }

  private int dyads(int group) {
    return each.stream().mapToInt(c -> c.dyads().get(group)).sum();
  }

  private Contrasted.Rate rate(int k) {
    Contrasted.Rate row = first.rates().get(k);
    double[] dyadYears =
        each.stream().mapToDouble(c -> c.dyads().get(row.group().ordinal()) * c.years()).toArray();
    return new Contrasted.Rate(
        row.conduct(),
        row.group(),
        mean(c -> c.rates().get(k).perRun().estimate()),
        mean(c -> c.rates().get(k).perRunQuiet().estimate()),
        ratio(c -> c.rates().get(k).perRun().estimate(), dyadYears),
        ratio(c -> c.rates().get(k).perRunQuiet().estimate(), dyadYears),
        band(k, dyadYears));
  }

  private Optional<Band> band(int k, double[] dyadYears) {
    double low = 0;
    double high = 0;
    double all = 0;
    for (int c = 0; c < dyadYears.length; c++) {
      Optional<Band> own = each.get(c).rates().get(k).band();
      if (dyadYears[c] > 0 && own.isEmpty()) {
        return Optional.empty();
      }
      if (dyadYears[c] > 0) {
        low += dyadYears[c] * own.orElseThrow().low();
        high += dyadYears[c] * own.orElseThrow().high();
        all += dyadYears[c];
      }
    }
    return all == 0 ? Optional.empty() : Optional.of(new Band(low / all, high / all));
  }

  private Interval ratio(ToDoubleFunction<Contrasted> count, double[] dyadYears) {
    double[] counts = each.stream().mapToDouble(count).toArray();
    double years = IntStream.range(0, counts.length).mapToDouble(c -> dyadYears[c]).sum();
    double ratio = IntStream.range(0, counts.length).mapToDouble(c -> counts[c]).sum() / years;
    if (years == 0) {
      return Interval.undefined();
    }
    if (ratio == 0) {
      double watched =
          IntStream.range(0, counts.length)
              .mapToDouble(c -> dyadYears[c] * each.get(c).replications())
              .sum();
      return new Interval(0, 0, 0, Comparing.RULE_OF_THREE / watched);
    }
    double mean = years / counts.length;
    double[] linear =
        IntStream.range(0, counts.length)
            .mapToDouble(c -> ratio + (counts[c] - ratio * dyadYears[c]) / mean)
            .toArray();
    return atLeastZero(OutcomeEstimator.independent().mean(linear, 0).interval());
  }

  /** Outcomes by their ids; those that fewer than half of the scenarios have are left out. */
  private List<Contrasted.Difference> outcomes() {
    Map<String, List<Contrasted.Difference>> byId = new LinkedHashMap<>();
    each.stream()
        .flatMap(c -> c.outcomes().stream())
        .forEach(o -> byId.computeIfAbsent(o.id(), id -> new ArrayList<>()).add(o));
    return byId.values().stream()
        .filter(same -> 2 * same.size() >= each.size())
        .map(Pooling::difference)
        .toList();
  }

  private static Contrasted.Difference difference(List<Contrasted.Difference> same) {
    Contrasted.Difference row = same.get(0);
    boolean alike = same.stream().allMatch(other -> other.title().equals(row.title()));
    return new Contrasted.Difference(
        row.id(),
        alike ? row.title() : Message.of("background-outcome", "id", row.id()),
        row.headline(),
        row.share(),
        mean(same.stream().mapToDouble(o -> o.full().estimate())),
        mean(same.stream().mapToDouble(o -> o.quiet().estimate())),
        mean(same.stream().mapToDouble(o -> o.difference().estimate())));
  }

  private Contrasted.Pairwise pairwise(
      int k, Function<Contrasted, List<Contrasted.Pairwise>> rows) {
    Contrasted.Pairwise row = rows.apply(first).get(k);
    return new Contrasted.Pairwise(
        row.id(),
        row.title(),
        row.share(),
        mean(c -> rows.apply(c).get(k).full().estimate()),
        mean(c -> rows.apply(c).get(k).quiet().estimate()));
  }

  private Interval mean(ToDoubleFunction<Contrasted> number) {
    return mean(each.stream().mapToDouble(number));
  }

  private static Interval mean(DoubleStream numbers) {
    return OutcomeEstimator.independent().mean(numbers.toArray(), 0).interval();
  }

  private static Interval atLeastZero(Interval interval) {
    return new Interval(
        interval.estimate(),
        interval.standardError(),
        Math.max(0, interval.low()),
        interval.high());
  }
}
