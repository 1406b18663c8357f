package org.demarche.evidence.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PoolShareTest {
  private static final int DRAWS = 20_000;

  private static void add(List<RollCall> votes, String name, int no, int abstain, int yes) {
    for (int i = 0; i < no + abstain + yes; i++) {
      Vote vote = i < no ? Vote.NO : i < no + abstain ? Vote.ABSTAIN : Vote.YES;
      votes.add(new RollCall("text " + name, name, "M" + i, vote, 1, "all"));
    }
  }

  /**
   * Shares of yes .6, .8 and .3: with half a case of a third each the mean is (1.7 + 1/6) / 3.5.
   */
  @Test
  void pooledSharesCountHalfACaseOfWhichNothingIsKnown() {
    List<RollCall> votes = new ArrayList<>();
    add(votes, "one", 5, 15, 30);
    add(votes, "two", 5, 5, 40);
    add(votes, "three", 20, 15, 15);
    PooledCases pooled = new PooledCases(new RollCalls("x", votes, 0));
    double wanted = (1.7 + 1.0 / 6) / 3.5;
    assertThat(pooled.share(Vote.YES.ordinal())).isCloseTo(wanted, within(1e-12));
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += pooled.draw(i)[Vote.YES.ordinal()];
    }
    assertThat(sum / DRAWS).isCloseTo(wanted, within(0.01));
  }

  /** The mean of Beta(3, 2) is 3/5. */
  @Test
  void withoutAnyForecastTheShareIsThatOfThePrior() {
    assertThat(PoolShare.of(List.of())).isCloseTo(0.6, within(1e-3));
  }

  /**
   * A case foreseen with .9 by the logit and with 0 by the pool weighs (1 − w)¹⁰: Beta(3, 2) turns
   * into Beta(3, 12), whose mean is 1/5; foreseen by the pool alone it becomes Beta(13, 2), 13/15.
   */
  @Test
  void oneCaseCountsAsTenVotes() {
    double[] logit = new double[50];
    double[] pool = new double[50];
    for (int i = 0; i < logit.length; i++) {
      double w = (i + 0.5) / logit.length;
      logit[i] = -Math.log(0.9 * (1 - w));
      pool[i] = -Math.log(0.9 * w);
    }
    assertThat(PoolShare.of(List.of(logit))).isCloseTo(0.2, within(1e-3));
    assertThat(PoolShare.of(List.of(pool))).isCloseTo(13.0 / 15, within(1e-3));
    assertThat(PoolShare.of(Collections.nCopies(20, logit))).isLessThan(0.03);
  }

  /** Distances 1, 3 on one text and 2, 6 on the other have means 2 and 4, and 3 over both. */
  @Test
  void relativeDistancesHaveTheSameMeanOnEveryText() {
    RollCalls rolls =
        new RollCalls(
            "x",
            List.of(
                new RollCall("R/1", "near", "AAA", Vote.NO, 1, "all"),
                new RollCall("R/1", "near", "BBB", Vote.YES, 3, "all"),
                new RollCall("R/2", "far", "AAA", Vote.NO, 2, "all"),
                new RollCall("R/2", "far", "BBB", Vote.YES, 6, "all")),
            0);
    assertThat(rolls.usualDistance()).isEqualTo(3);
    assertThat(rolls.relative().votes().stream().map(RollCall::distance))
        .containsExactly(2.0, 4.0, 1.0, 5.0);
  }
}
