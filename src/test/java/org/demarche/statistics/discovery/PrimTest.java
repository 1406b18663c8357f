package org.demarche.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.statistics.SplitMix64;
import org.junit.jupiter.api.Test;

class PrimTest {

  /**
   * By hand: x = 0 … 19, of interest from 10 on. The density is 1/2; a cut at .05 from above falls
   * at (18 + 19)/2, from below at (0 + 1)/2 and leaves 10 of 19. So PRIM peels one run a step from
   * below until all that are left are of interest: 10 peels, limit 9.5, coverage 1, density 1.
   */
  @Test
  void peelsAStepFunctionToItsEdge() {
    ScenarioTable table = new ScenarioTable(above(20, 10)).with("x", ColumnKind.REAL, range(20));
    PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);

    assertThat(trajectory.boxes()).hasSize(11);
    assertThat(trajectory.boxes().get(1).density()).isCloseTo(10 / 19.0, within(1e-12));
    assertThat(trajectory.last().coverage()).isEqualTo(1);
    assertThat(trajectory.last().density()).isEqualTo(1);
    assertThat(trajectory.last().mass()).isEqualTo(.5);
    Limit.Range range = (Limit.Range) trajectory.last().limits().get(0);
    assertThat(range.low()).isEqualTo(9.5);
    assertThat(range.high()).isEqualTo(19);
    assertThat(range.quasiPHigh()).isNaN();
    // Without the limit 10 of 20 are of interest; 10 of 10 then has the chance (1/2)^10.
    assertThat(range.quasiPLow()).isCloseTo(Math.pow(.5, 10), within(1e-15));
  }

  /**
   * The rules of EMA workbench (prim.py at 01a45fd, lenient objective), written once more in NumPy
   * and run on the same 400 runs: four real assumptions, a die, and 68 runs of interest.
   */
  @Test
  void followsTheTrajectoryOfEmaWorkbenchStepByStep() {
    SplitMix64 random = new SplitMix64(42);
    double[][] columns = new double[5][400];
    boolean[] ofInterest = new boolean[400];
    for (int r = 0; r < 400; r++) {
      for (int c = 0; c < 4; c++) {
        columns[c][r] = random.nextDouble();
      }
      columns[4][r] = Math.floor(6 * random.nextDouble());
      boolean likely = columns[0][r] > .55 && columns[1][r] < .6 && columns[4][r] >= 2;
      ofInterest[r] = random.nextDouble() < (likely ? .75 : .05);
    }
    ScenarioTable table = new ScenarioTable(ofInterest);
    for (int c = 0; c < 5; c++) {
      table = table.with("x" + c, c < 4 ? ColumnKind.REAL : ColumnKind.WHOLE, columns[c]);
    }
    PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);

    assertThat(trajectory.boxes())
        .extracting(Box::runs)
        .containsExactly(
            400, 340, 269, 255, 242, 229, 217, 206, 195, 185, 175, 166, 157, 149, 141, 133, 126,
            119, 113, 107, 101, 95, 90, 85, 80, 76, 72, 68, 64, 60, 40, 38, 36, 34, 32, 33);
    assertThat(trajectory.boxes())
        .extracting(Box::runsOfInterest)
        .containsExactly(
            68, 65, 62, 61, 60, 59, 58, 58, 58, 58, 57, 57, 56, 54, 53, 52, 52, 51, 51, 51, 51, 51,
            51, 51, 51, 51, 51, 49, 47, 45, 33, 32, 31, 30, 29, 30);
    Limit.Range second = (Limit.Range) trajectory.last().limits().get(1);
    Limit.Range die = (Limit.Range) trajectory.last().limits().get(4);
    assertThat(second.low()).isEqualTo(0.09326138385856969);
    assertThat(second.high()).isEqualTo(0.597014293492752);
    assertThat(die.low()).isEqualTo(3);
    assertThat(die.high()).isEqualTo(5);
  }

  /** R: binom.test(67, 87, p = .5, alternative = "greater")$p.value and pbinom of the far tail. */
  @Test
  void quasiPValuesAreOneSidedBinomialTests() {
    assertThat(QuasiP.upperTail(67, 87, .5)).isCloseTo(2.1526840625006e-07, within(1e-13));
    assertThat(QuasiP.upperTail(67, 87, .2) / 4.36066400631406e-30).isCloseTo(1, within(1e-9));
    assertThat(QuasiP.upperTail(0, 10, .2)).isEqualTo(1);
  }

  /** The box of interest is x > .6 and y < .3 in the unit square of 1,000 points; z is noise. */
  @Test
  void findsABoxInTwoOfThreeAssumptions() {
    SplitMix64 random = new SplitMix64(20260103);
    double[][] columns = new double[3][1000];
    boolean[] ofInterest = new boolean[1000];
    for (int r = 0; r < 1000; r++) {
      for (double[] column : columns) {
        column[r] = random.nextDouble();
      }
      ofInterest[r] = columns[0][r] > .6 && columns[1][r] < .3;
    }
    ScenarioTable table =
        new ScenarioTable(ofInterest)
            .with("x", ColumnKind.REAL, columns[0])
            .with("y", ColumnKind.REAL, columns[1])
            .with("z", ColumnKind.REAL, columns[2]);
    Box box = Prim.withDefaults().findBox(table).densestCovering(.8);

    assertThat(box.density()).isGreaterThan(.9);
    assertThat(((Limit.Range) box.limits().get(0)).low()).isCloseTo(.6, within(.03));
    assertThat(((Limit.Range) box.limits().get(1)).high()).isCloseTo(.3, within(.03));
    assertThat(box.limits().get(0).quasiP()).isLessThan(1e-6);
  }

  @Test
  void wholeNumbersAreLimitedToWholeNumbers() {
    double[] dice = new double[60];
    boolean[] ofInterest = new boolean[60];
    for (int r = 0; r < 60; r++) {
      dice[r] = 1 + r % 6;
      ofInterest[r] = dice[r] >= 3 && dice[r] <= 4;
    }
    ScenarioTable table = new ScenarioTable(ofInterest).with("dice", ColumnKind.WHOLE, dice);
    Limit.Range range = (Limit.Range) Prim.withDefaults().findBox(table).last().limits().get(0);

    assertThat(range.low()).isEqualTo(3);
    assertThat(range.high()).isEqualTo(4);
  }

  @Test
  void categoriesAreDroppedOneByOne() {
    double[] colour = new double[90];
    boolean[] ofInterest = new boolean[90];
    for (int r = 0; r < 90; r++) {
      colour[r] = r % 3;
      ofInterest[r] = r % 3 == 1;
    }
    ScenarioTable table = new ScenarioTable(ofInterest).with("colour", ColumnKind.CATEGORY, colour);
    PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);

    assertThat(trajectory.last().density()).isEqualTo(1);
    assertThat(((Limit.Categories) trajectory.last().limits().get(0)).kept()).containsExactly(1);
    assertThat(trajectory.boxes()).hasSize(3);
  }

  @Test
  void aSecondBoxIsSoughtAmongTheRunsTheFirstDoesNotHold() {
    SplitMix64 random = new SplitMix64(7);
    double[] x = new double[1000];
    double[] y = new double[1000];
    boolean[] ofInterest = new boolean[1000];
    for (int r = 0; r < 1000; r++) {
      x[r] = random.nextDouble();
      y[r] = random.nextDouble();
      boolean corner = x[r] > .6 && y[r] > .6;
      ofInterest[r] = corner || (x[r] > .3 && x[r] < .45 && y[r] > .3 && y[r] < .45);
    }
    ScenarioTable table =
        new ScenarioTable(ofInterest).with("x", ColumnKind.REAL, x).with("y", ColumnKind.REAL, y);
    Prim prim = new Prim(new PrimSettings(.05, .05, .02));
    List<PeelingTrajectory> boxes = prim.findBoxes(table, 2);

    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(1).boxes().get(0).runs()).isEqualTo(1000 - boxes.get(0).last().runs());
    assertThat(boxes.get(0).last().density()).isGreaterThan(.9);
    assertThat(boxes.get(1).last().density())
        .isGreaterThan(3 * boxes.get(1).boxes().get(0).density());
  }

  @Test
  void noBoxHoldsLessThanTheLeastMass() {
    ScenarioTable table = new ScenarioTable(above(100, 99)).with("x", ColumnKind.REAL, range(100));

    assertThat(Prim.withDefaults().findBox(table).last().runs()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void withoutRunsOfInterestNothingIsPeeled() {
    ScenarioTable table = new ScenarioTable(new boolean[9]).with("x", ColumnKind.REAL, range(9));
    PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);

    assertThat(trajectory.boxes()).hasSize(1);
    assertThat(trajectory.last().coverage()).isNaN();
  }

  @Test
  void refusesValuesThatCannotBeCut() {
    ScenarioTable table = new ScenarioTable(new boolean[2]);

    assertThatThrownBy(() -> table.with("x", ColumnKind.REAL, new double[] {1, Double.NaN}))
        .hasMessageContaining("x of run 2");
    assertThatThrownBy(() -> table.with("x", ColumnKind.WHOLE, new double[] {1, 1.5}))
        .hasMessageContaining("no WHOLE value");
    assertThatThrownBy(() -> table.with("x", ColumnKind.REAL, new double[3]))
        .hasMessageContaining("3 values for 2 runs");
    assertThatThrownBy(() -> Prim.withDefaults().findBox(table)).hasMessageContaining("0 assump");
  }

  private static double[] range(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = i;
    }
    return values;
  }

  private static boolean[] above(int n, int from) {
    boolean[] marks = new boolean[n];
    for (int i = from; i < n; i++) {
      marks[i] = true;
    }
    return marks;
  }
}
