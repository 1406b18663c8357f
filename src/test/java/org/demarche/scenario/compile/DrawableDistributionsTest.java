package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.quantile.Quantile;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What passes the check can be drawn from: at once, to the ends of chance, and in little memory.
 */
final class DrawableDistributionsTest {
  private static final double[] CHANCES = {
    0x1p-54,
    1e-15,
    1e-12,
    1e-9,
    1e-7,
    1e-4,
    0.01,
    0.3,
    0.5,
    0.8,
    0.99,
    0.9999,
    1 - 1e-7,
    1 - 1e-9,
    1 - 1e-12,
    1 - 0x1p-52,
    1 - 0x1p-53
  };

  private static final int MANY = 120;

  @TempDir Path folder;

  @Test
  void whateverPassesTheCheckGivesFiniteDrawsWithinItsReach() {
    Random random = new Random(20300101);
    int passed = 0;
    for (int round = 0; round < 2; round++) {
      List<String> distributions = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        distributions.add(any(random));
      }
      for (Distribution distribution : accepted(distributions)) {
        assertThat(Duration.ofNanos(timeOfDraws(distribution)))
            .as("time for %s", distribution)
            .isLessThan(Duration.ofSeconds(10));
        passed++;
      }
    }
    assertThat(passed).as("accepted by the check").isBetween(MANY, 2 * MANY - 1);
  }

  private static long timeOfDraws(Distribution distribution) {
    long start = System.nanoTime();
    DoubleUnaryOperator quantile = Quantile.of(distribution);
    Reach reach = Reach.of(distribution);
    double slack = 1e-6 * Math.max(1, Math.abs(reach.high() - reach.low()));
    double last = Double.NEGATIVE_INFINITY;
    for (double u : CHANCES) {
      double x = quantile.applyAsDouble(u);
      assertThat(x)
          .as("%s at %s", distribution, u)
          .isFinite()
          .isBetween(reach.low() - slack, reach.high() + slack)
          .isGreaterThanOrEqualTo(last - slack);
      last = x;
    }
    return System.nanoTime() - start;
  }

  /** The distributions that the check lets through, compiled. */
  private List<Distribution> accepted(List<String> distributions) {
    Set<String> refused = new TreeSet<>();
    try {
      Marked.load(folder, "test", text(distributions, refused));
    } catch (ScenarioException e) {
      assertThat(e.problems()).hasSizeLessThan(200);
      for (Problem problem : e.problems()) {
        assertThat(problem.path().toString()).startsWith("assumptions.q");
        refused.add(problem.path().toString().split("\\.")[1]);
      }
    }
    return Marked.load(folder, "test", text(distributions, refused))
        .basePlan()
        .assumptions()
        .stream()
        .filter(assumption -> assumption.id().matches("q\\d+"))
        .map(Assumption::distribution)
        .toList();
  }

  private static String text(List<String> distributions, Set<String> without) {
    StringBuilder text = new StringBuilder(Marked.HEAD + Marked.ACTORS + "assumptions:\n");
    for (int i = 0; i < distributions.size(); i++) {
      if (!without.contains("q" + i)) {
        text.append(
            String.format(
                Locale.ROOT, "  q%d: {title: Q, distribution: {%s}}%n", i, distributions.get(i)));
      }
    }
    return text.toString();
  }

  private static String any(Random random) {
    String family =
        switch (random.nextInt(8)) {
          case 0 -> ordered(random, "uniform", "min", "max");
          case 1 -> ordered(random, "triangular", "min", "mode", "max");
          case 2 -> ordered(random, "pert", "min", "mode", "max");
          case 3 -> two("normal", "mean", signed(random), "sd", size(random, -10, 11));
          case 4 -> two("lognormal", "mu", 40 * random.nextDouble() - 25, "sigma", spread(random));
          case 5 -> two("beta", "alpha", size(random, -6, 6), "beta", size(random, -6, 6));
          case 6 -> two("gamma", "shape", size(random, -6, 6), "scale", size(random, -12, 8));
          default -> discrete(random);
        };
    return random.nextInt(3) == 0 ? family + ", " + truncation(random) : family;
  }

  private static double spread(Random random) {
    return size(random, -8, 0.4);
  }

  private static double size(Random random, double low, double high) {
    return Math.pow(10, low + (high - low) * random.nextDouble());
  }

  private static double signed(Random random) {
    double size = random.nextInt(5) == 0 ? 0 : size(random, -10, 11);
    return random.nextBoolean() ? size : -size;
  }

  private static String two(String family, String first, double a, String second, double b) {
    return String.format(Locale.ROOT, "%s: {%s: %s, %s: %s}", family, first, a, second, b);
  }

  private static String ordered(Random random, String family, String... names) {
    double[] ends = random.doubles(names.length).map(u -> signed(random)).sorted().toArray();
    if (random.nextInt(4) == 0) {
      ends[1] = ends[0];
    }
    if (random.nextInt(8) == 0) {
      ends[ends.length - 1] = ends[ends.length - 2];
    }
    StringBuilder text = new StringBuilder(family + ": {");
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]).append(": ").append(ends[i]);
    }
    return text + "}";
  }

  private static String discrete(Random random) {
    int count = random.nextInt(10) == 0 ? 3000 : 1 + random.nextInt(5);
    String values =
        random
            .doubles(count, -5, 5)
            .distinct()
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    String weights =
        random
            .ints(count, 0, 4)
            .mapToObj(k -> k == 3 ? "1e9" : String.valueOf(k))
            .collect(Collectors.joining(", "));
    return "discrete: {values: [" + values + "], weights: [" + weights + "]}";
  }

  private static String truncation(Random random) {
    double min = signed(random);
    double max = min + size(random, -10, 11);
    return switch (random.nextInt(3)) {
      case 0 -> "truncate: {min: " + min + "}";
      case 1 -> "truncate: {max: " + max + "}";
      default -> "truncate: {min: " + min + ", max: " + max + "}";
    };
  }

  @Test
  void aTruncationThatLeavesTooLittleIsToldWhereItStands() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + """
            assumptions:
              far: {title: T, distribution: {gamma: {shape: 1000000, scale: 1}, truncate: §{min: 0, max: 1}}}
              up: {title: T, distribution: {normal: {mean: 0, sd: 1}, truncate: §{min: 7, max: 9}}}
              gap: {title: T, distribution: {discrete: {values: [1, 5]}, truncate: §{min: 2, max: 3}}}
              none: {title: T, distribution: {discrete: {values: [1, 5], weights: [0, 1]}, truncate: §{max: 1}}}
            """,
        "assumptions.far.distribution.truncate: the truncation leaves less than a"
            + " thousand-millionth of the distribution, too little to draw from",
        "assumptions.up.distribution.truncate: the truncation leaves less than a"
            + " thousand-millionth of the distribution, too little to draw from",
        "assumptions.gap.distribution.truncate: the truncation leaves less than a"
            + " thousand-millionth of the distribution, too little to draw from",
        "assumptions.none.distribution.truncate: the truncation leaves nothing of a distribution"
            + " that runs from 5 to 5");
  }

  @Test
  void theEndsOfATruncationAreKept() {
    Distribution.Discrete of =
        new Distribution.Discrete(List.of(1.0, 2.0, 5.0), List.of(1.0, 1.0, 2.0));
    DoubleUnaryOperator cut = Quantile.of(new Distribution.Truncated(of, 2, 5));
    assertThat(cut.applyAsDouble(0.2)).isEqualTo(2);
    assertThat(cut.applyAsDouble(0.5)).isEqualTo(5);
    assertThat(Quantile.of(new Distribution.Truncated(of, 0, 1)).applyAsDouble(0.9)).isEqualTo(1);
  }

  /** R: qgamma(.5, 2) = 1.67834699, qbeta(.5, 9, 62) = 0.12282. */
  @Test
  void extremeScalesAndShapesAreInvertedExactly() {
    double median = 1.678346990016661;
    for (double scale : new double[] {1e-12, 1e-9, 1e-3, 1, 1e5, 1e9}) {
      assertThat(Quantile.of(new Distribution.Gamma(2, scale)).applyAsDouble(0.5) / scale)
          .isCloseTo(median, within(1e-6));
    }
  }
}
