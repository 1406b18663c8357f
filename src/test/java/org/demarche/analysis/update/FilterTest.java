package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The weights are the model's probability of what was observed. */
class FilterTest {
  private static final int DAYS = 6;
  private static final int PLAIN_RUNS = 4000;
  private static final int HELD_RUNS = 800;
  private static final int RECORDS = 8;

  private final Truth truth = new Truth();

  private Map<String, Integer> plainRuns(long seed) {
    Map<String, Integer> counts = new HashMap<>();
    for (int r = 1; r <= PLAIN_RUNS; r++) {
      counts.merge(truth.record(seed, r, DAYS), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void theEvidenceIsTheShareOfPlainRunsThatDidJustThatAndNothingElse() {
    Map<String, Integer> counts = plainRuns(7);
    // Each record by itself is rare; those that were common elsewhere are not, together.
    List<String> records =
        plainRuns(8).entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(RECORDS)
            .toList();
    double held = 0;
    double plain = 0;
    for (String record : records) {
      held += StrictMath.exp(truth.filtered(record, HELD_RUNS, 11).logEvidence());
      plain += counts.getOrDefault(record, 0) / (double) PLAIN_RUNS;
    }
    double error = StrictMath.sqrt(plain * (1 - plain) / PLAIN_RUNS);
    // Four standard errors of the plain runs, and as much as one again for the held ones.
    assertThat(held).isCloseTo(plain, within(5 * error));
  }

  @Test
  void whateverTheThreadsTheWeightsAreTheSame() {
    String record = truth.record(9, 3, DAYS);
    double one = truth.filtered(record, 100, 5, 1).logEvidence();
    assertThat(truth.filtered(record, 100, 5, 2).logEvidence()).isEqualTo(one);
  }
}
