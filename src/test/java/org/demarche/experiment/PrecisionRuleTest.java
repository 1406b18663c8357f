package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.demarche.results.RunDescription;
import org.demarche.results.RunDescription.OutcomeEntry;
import org.demarche.results.RunSummary;
import org.demarche.statistics.Stratification;
import org.junit.jupiter.api.Test;

final class PrecisionRuleTest {
  /** Values 0 and 10 in turn: mean 5, standard deviation 5 √(n / (n − 1)). */
  private static final double[] ODD = {1, 0};

  private static final double[] EVEN = {0, 10};

  private static RunDescription run(OutcomeEntry... outcomes) {
    return new RunDescription(
        "case",
        "Case",
        "2026-01-03T00:00",
        90,
        List.of(new RunDescription.ArmEntry("baseline", "Baseline", true, Map.of())),
        List.of(outcomes),
        List.of(),
        List.of(0),
        List.of());
  }

  private static OutcomeEntry share(String id, Double precision) {
    return new OutcomeEntry(id, id, true, true, "share", precision);
  }

  private static OutcomeEntry mean(String id, Double precision) {
    return new OutcomeEntry(id, id, true, false, "number", precision);
  }

  private static int stop(PrecisionRule rule, int most) {
    for (int r = 1; r <= most; r++) {
      if (rule.add(r, 0, r % 2 == 0 ? EVEN : ODD)) {
        return r;
      }
    }
    return most + 1;
  }

  /**
   * By hand: Student's half-width t(n − 1) · 5 / √(n − 1) is .5 first at the look at 400 (.4927, at
   * 300 it is .5691); with look-ahead 5 the run ends at 900. The share's is below .2 at the first
   * look.
   */
  @Test
  void aMeanWaitsForTheHalfWidthThatItStates() {
    PrecisionRule rule =
        new PrecisionRule(.2, run(share("s", null), mean("m", .5)), Stratification.independent());
    assertThat(stop(rule, 5000)).isEqualTo(900);
    RunSummary.Reached reached = rule.reached().get(1);
    assertThat(reached.wanted()).isEqualTo(.5);
    // t(899, .975) = 1.96260; 1.96260 · 5 / √899.
    assertThat(reached.reached()).isCloseTo(.32728, within(1e-4));
    assertThat(reached.isEnough()).isTrue();
  }

  /** Wilson's half-width at .5 is about .98 / √n: .0979 at 100 and .0486 at the look at 400. */
  @Test
  void aShareMayStateAHalfWidthOfItsOwn() {
    PrecisionRule plain =
        new PrecisionRule(.1, run(share("s", null)), Stratification.independent());
    PrecisionRule own = new PrecisionRule(.1, run(share("s", .05)), Stratification.independent());
    assertThat(stop(plain, 5000)).isEqualTo(600);
    assertThat(stop(own, 5000)).isEqualTo(900);
  }

  @Test
  void aHeadlineMeanWithoutAHalfWidthIsRefusedByName() {
    assertThatThrownBy(() -> PrecisionRule.check(run(share("s", null), mean("burden", null))))
        .hasMessageContaining("these headline outcomes are means: burden.")
        .hasMessageContaining("--set outcomes.ID.precision");
    OutcomeEntry quiet = new OutcomeEntry("m", "m", false, false, "number");
    assertThatThrownBy(() -> PrecisionRule.check(run(quiet)))
        .hasMessageContaining("needs a headline outcome");
    PrecisionRule.check(run(share("s", null), quiet));
  }
}
