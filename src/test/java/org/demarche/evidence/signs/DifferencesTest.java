package org.demarche.evidence.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.demarche.model.Quantity;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
final class DifferencesTest {
  private static final double ROUNDING = 1e-9;

  private static Sign sign(Direction direction) {
    Measure nothing = new Bodies(BodyKind.ALL, null, false, Set.of());
    return new Sign(
        "x", "X.", "force", new HorizonChange(1), nothing, direction, "Why.", "judgement: x", null);
  }

  /**
   * Two crises: differences 1 and 3 (mean 2, variance 2) and 4, 4 and 7 (mean 5, variance 3); so
   * the mean is 3.5 and its variance (2/2 + 3/3)/4 = 0.5, on 3 degrees of freedom, for which
   * Student's t at 95% is 3.182446.
   */
  @Test
  void everyCrisisWeighsTheSameAndChanceIsWhatIsLeftWithin() {
    Differences differences = new Differences();
    differences.add(new double[] {10, 10}, new double[] {11, 13});
    differences.add(new double[] {0, 1, 2}, new double[] {4, 5, 9});
    SignVerdict verdict = differences.verdict(sign(Direction.MORE), 0.95);
    assertThat(verdict.estimate()).isEqualTo(3.5, within(ROUNDING));
    assertThat(verdict.low()).isEqualTo(3.5 - 3.182446 * Math.sqrt(0.5), within(1e-5));
    assertThat(verdict.high()).isEqualTo(3.5 + 3.182446 * Math.sqrt(0.5), within(1e-5));
    assertThat(verdict.without()).isEqualTo(5.5, within(ROUNDING));
    assertThat(verdict.crises()).isEqualTo(2);
    assertThat(verdict.pairs()).isEqualTo(5);
    assertThat(verdict.moved()).isEqualTo(5);
    assertThat(verdict.kind()).isEqualTo(SignVerdict.Kind.HOLDS);
  }

  @Test
  void aRunThatWasGivenUpTakesItsPairAlong() {
    Differences differences = new Differences();
    differences.add(new double[] {0, Double.NaN, 0}, new double[] {1, 2, 3});
    SignVerdict verdict = differences.verdict(sign(Direction.MORE), 0.95);
    assertThat(verdict.pairs()).isEqualTo(2);
    assertThat(verdict.estimate()).isEqualTo(2, within(ROUNDING));
  }

  @Test
  void whatMovesNothingShowsNothing() {
    Differences none = new Differences();
    assertThat(none.verdict(sign(Direction.MORE), 0.95).kind()).isEqualTo(SignVerdict.Kind.OPEN);
    Differences still = new Differences();
    still.add(new double[] {1, 2}, new double[] {1, 2});
    assertThat(still.verdict(sign(Direction.NO_MORE), 0.95).kind())
        .isEqualTo(SignVerdict.Kind.UNTOUCHED);
    assertThat(still.verdict(sign(Direction.FEWER), 0.95).kind()).isEqualTo(SignVerdict.Kind.OPEN);
  }

  @Test
  void verdictsFollowTheIntervalAndTheDirection() {
    assertThat(Direction.MORE.verdict(0.1, 1, true)).isEqualTo(SignVerdict.Kind.HOLDS);
    assertThat(Direction.MORE.verdict(-0.1, 1, true)).isEqualTo(SignVerdict.Kind.OPEN);
    assertThat(Direction.MORE.verdict(-1, -0.1, true)).isEqualTo(SignVerdict.Kind.FAILS);
    assertThat(Direction.FEWER.verdict(-1, -0.1, true)).isEqualTo(SignVerdict.Kind.HOLDS);
    assertThat(Direction.FEWER.verdict(0.1, 1, true)).isEqualTo(SignVerdict.Kind.FAILS);
    assertThat(Direction.NO_MORE.verdict(-0.1, 1, true)).isEqualTo(SignVerdict.Kind.HOLDS);
    assertThat(Direction.NO_MORE.verdict(0.1, 1, true)).isEqualTo(SignVerdict.Kind.FAILS);
    assertThat(Direction.NO_FEWER.verdict(-1, -0.1, true)).isEqualTo(SignVerdict.Kind.FAILS);
    assertThat(Direction.NO_FEWER.verdict(-1, 0.1, true)).isEqualTo(SignVerdict.Kind.HOLDS);
  }

  /** A share of the way to a bound never leaves the bounds, and follows an assumption. */
  @Test
  void aShiftGoesAShareOfTheWay() {
    Shift shift = Shift.toward(1, 0.8);
    assertThat(shift.on(Quantity.of(0.5))).isEqualTo(Quantity.of(1 - 0.2 * 0.5));
    assertThat(shift.on(new Quantity.Assumed(3, 0.5, 0.25)))
        .isEqualTo(new Quantity.Assumed(3, (1 - 0.8) * 0.5, (1 - 0.8) * 0.25 + 0.8));
  }
}
