package org.demarche.evidence.background;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.Outcome;
import org.demarche.statistics.ArmComparison;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.Contrast;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;

/** Makes estimates with intervals of what was measured. */
final class Comparing {
  private static final double YEAR = 365;

  /** What was never seen in n runs comes less than 3 / n times a run (rule of three). */
  static final double RULE_OF_THREE = 3;

  private final Eve eve;
  private final Measured measured;
  private final long seed;
  private final OutcomeEstimator estimator = OutcomeEstimator.latinHypercube();
  private final double years;

  Comparing(Eve eve, Measured measured, long seed) {
    this.eve = eve;
    this.measured = measured;
    this.seed = seed;
    this.years = eve.plan().horizonDays() / YEAR;
  }

  Contrasted contrast() {
    return new Contrasted(
        measured.replications(),
        List.of(measured.finished(0), measured.finished(1)),
        years,
        Arrays.stream(Group.values()).map(this::dyads).toList(),
        rates(),
        outcomes(),
        origins(),
        oddities());
  }

  private int dyads(Group group) {
    return group.circles().stream().mapToInt(eve::dyads).sum();
  }

  private List<Contrasted.Rate> rates() {
    Bands bands = Bands.shipped();
    List<Contrasted.Rate> rates = new ArrayList<>();
    for (Conduct conduct : Conduct.values()) {
      for (Group group : Group.values()) {
        Interval full = count(measured.conduct(0, conduct, group.circles()));
        Interval quiet = count(measured.conduct(1, conduct, group.circles()));
        double dyadYears = dyads(group) * years;
        Optional<Band> band = bands.find(conduct, group.circles(), eve);
        rates.add(
            new Contrasted.Rate(
                conduct,
                group,
                full,
                quiet,
                times(full, 1 / dyadYears),
                times(quiet, 1 / dyadYears),
                band));
      }
    }
    return rates;
  }

  /** A mean number a run; what never came may still come. */
  private Interval count(double[] values) {
    Interval mean = estimator.mean(moments(values)).interval();
    long runs = Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    return mean.estimate() == 0 && runs > 0
        ? new Interval(0, 0, 0, RULE_OF_THREE / runs)
        : new Interval(mean.estimate(), mean.standardError(), Math.max(0, mean.low()), mean.high());
  }

  private static Interval times(Interval interval, double factor) {
    return Double.isFinite(factor)
        ? new Interval(
            interval.estimate() * factor,
            interval.standardError() * factor,
            interval.low() * factor,
            interval.high() * factor)
        : Interval.undefined();
  }

  private BlockMoments moments(double[] values) {
    return BlockMoments.of(values, Stratification.latinHypercube());
  }

  private Interval estimate(double[] values, boolean share) {
    return (share ? estimator.share(values) : estimator.mean(moments(values))).interval();
  }

  private List<Contrasted.Difference> outcomes() {
    List<Outcome> all = eve.plan().outcomes();
    List<Integer> headlines =
        IntStream.range(0, all.size()).filter(k -> all.get(k).headline()).boxed().toList();
    List<Contrasted.Difference> differences = new ArrayList<>(differences(headlines));
    IntStream.range(0, all.size())
        .filter(k -> !all.get(k).headline())
        .forEach(k -> differences.addAll(differences(List.of(k))));
    differences.sort(Comparator.comparing(d -> !d.headline()));
    return differences;
  }

  /** A family of outcomes whose intervals hold at once. */
  private List<Contrasted.Difference> differences(List<Integer> family) {
    List<Contrast> contrasts =
        family.stream()
            .map(
                k -> {
                  Outcome outcome = eve.plan().outcomes().get(k);
                  Contrast contrast =
                      Contrast.between(
                          QuietWorld.FULL,
                          outcome.id(),
                          measured.outcome(0, k),
                          measured.outcome(1, k),
                          Stratification.latinHypercube());
                  return outcome.share() ? contrast.ofShares() : contrast;
                })
            .toList();
    if (contrasts.isEmpty()) {
      return List.of();
    }
    var compared =
        ArmComparison.againstReference(contrasts, OutcomeEstimator.DEFAULT_LEVEL, seed)
            .comparisons();
    return IntStream.range(0, family.size())
        .mapToObj(
            at -> {
              int k = family.get(at);
              Outcome outcome = eve.plan().outcomes().get(k);
              return new Contrasted.Difference(
                  outcome.id(),
                  outcome.title(),
                  outcome.headline(),
                  outcome.share(),
                  estimate(measured.outcome(0, k), outcome.share()),
                  estimate(measured.outcome(1, k), outcome.share()),
                  compared.get(at).interval());
            })
        .toList();
  }

  private List<Contrasted.Pairwise> origins() {
    return List.of(
        origin(
            "close_shock", Message.of("background-close-shock"), Measured.Share.CLOSE_SHOCK, true),
        origin("close_eve", Message.of("background-close-eve"), Measured.Share.CLOSE_EVE, true),
        origin("all_shock", Message.of("background-all-shock"), Measured.Share.ALL_SHOCK, true),
        origin("all_eve", Message.of("background-all-eve"), Measured.Share.ALL_EVE, true),
        origin("acts", Message.of("background-acts"), Measured.Share.ACTS, false),
        added());
  }

  /**
   * Acts beyond those of the quiet world. A trail tells which act fed a matter last, not whether
   * its author would have looked at it anyway; this tells how many more there are.
   */
  private Contrasted.Pairwise added() {
    double[] full = measured.share(0, Measured.Share.ACTS);
    double[] quiet = measured.share(1, Measured.Share.ACTS);
    double[] more = IntStream.range(0, full.length).mapToDouble(r -> full[r] - quiet[r]).toArray();
    return new Contrasted.Pairwise(
        "acts_added",
        Message.of("background-acts-added"),
        false,
        estimate(more, false),
        Interval.undefined());
  }

  /** Shares of acts lie between 0 and 1 but are no indicators: their mean is a mean. */
  private Contrasted.Pairwise origin(
      String id, Message title, Measured.Share which, boolean share) {
    return new Contrasted.Pairwise(
        id,
        title,
        share,
        estimate(measured.share(0, which), false),
        estimate(measured.share(1, which), false));
  }

  private List<Contrasted.Pairwise> oddities() {
    return IntStream.range(0, measured.oddities().size())
        .mapToObj(
            k -> {
              Oddity oddity = measured.oddities().get(k);
              return new Contrasted.Pairwise(
                  oddity.id(),
                  oddity.title(),
                  oddity.share(),
                  estimate(measured.oddity(0, k), oddity.share()),
                  estimate(measured.oddity(1, k), oddity.share()));
            })
        .toList();
  }
}
