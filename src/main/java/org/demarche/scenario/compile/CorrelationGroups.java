package org.demarche.scenario.compile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.RankCorrelation;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/**
 * Whether rank correlations can hold all at once. Sampling would refuse them too, but could not say
 * where they stand.
 */
final class CorrelationGroups {
  /** A block of the default design has twenty worlds, and can order fewer columns than that. */
  private static final int MOST = 19;

  /** The default design refuses what lies nearer to a contradiction than this. */
  private static final double LEAST_PIVOT = 1e-9;

  private final List<Located> entries;
  private final Reading reading;

  CorrelationGroups(List<Located> entries, Reading reading) {
    this.entries = entries;
    this.reading = reading;
  }

  /** Notes each group of assumptions that is too large or contradicts itself. */
  void check(List<RankCorrelation> correlations) {
    for (List<Integer> group : groups(correlations)) {
      if (group.size() > MOST) {
        note(
            group,
            Message.of(
                "problem-correlations-many",
                "count",
                String.valueOf(group.size()),
                "most",
                String.valueOf(MOST)));
      } else if (!isPossible(group, correlations)) {
        List<String> ids = group.stream().map(this::id).toList();
        note(group, Message.of("problem-correlations-contradict", "ids", String.join(", ", ids)));
      }
    }
  }

  private void note(List<Integer> group, Message message) {
    entries.stream()
        .filter(entry -> entry.find("correlated").isPresent() && group.contains(index(entry)))
        .findFirst()
        .flatMap(entry -> entry.find("correlated"))
        .ifPresent(where -> reading.problems().add(where, message));
  }

  private int index(Located entry) {
    return reading.names().find(Names.Kind.ASSUMPTION, entry.id());
  }

  private String id(int index) {
    return entries.stream()
        .filter(entry -> index(entry) == index)
        .map(Located::id)
        .findFirst()
        .orElse("?");
  }

  private static List<List<Integer>> groups(List<RankCorrelation> correlations) {
    Map<Integer, TreeSet<Integer>> groups = new TreeMap<>();
    for (RankCorrelation c : correlations) {
      TreeSet<Integer> joined = new TreeSet<>(List.of(c.first(), c.second()));
      joined.addAll(groups.getOrDefault(c.first(), new TreeSet<>()));
      joined.addAll(groups.getOrDefault(c.second(), new TreeSet<>()));
      joined.forEach(member -> groups.put(member, joined));
    }
    return groups.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().first()))
        .map(entry -> List.copyOf(entry.getValue()))
        .toList();
  }

  /** Whether the matrix is positive definite: whether Cholesky's factor exists. */
  private static boolean isPossible(List<Integer> group, List<RankCorrelation> correlations) {
    double[][] matrix = matrix(group, correlations);
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        if (i == j && sum < LEAST_PIVOT) {
          return false;
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
    }
    return true;
  }

  private static double[][] matrix(List<Integer> group, List<RankCorrelation> correlations) {
    double[][] matrix = new double[group.size()][group.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    for (RankCorrelation c : correlations) {
      int i = group.indexOf(c.first());
      int j = group.indexOf(c.second());
      if (i >= 0 && j >= 0) {
        // Pearson correlation of normal scores that has this rank correlation (Pearson, 1907).
        double r = 2 * StrictMath.sin(Math.PI * c.rho() / 6);
        matrix[i][j] = r;
        matrix[j][i] = r;
      }
    }
    return matrix;
  }
}
