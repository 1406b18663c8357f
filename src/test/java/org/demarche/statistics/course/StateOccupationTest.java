package org.demarche.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StateOccupationTest {

  /** By hand: run 1 is on 5 until 12.5, on 3 until 40, then on 1; run 2 is on 3 throughout. */
  @Test
  void countsTheStateInWhichEachRunStandsAtEachTime() {
    StateOccupation ladder = new StateOccupation(new double[] {0, 12.5, 39, 180}, 7);
    ladder.add(new double[] {0, 12.5, 40}, new int[] {5, 3, 1});
    ladder.add(new double[] {0}, new int[] {3});

    assertThat(ladder.share(0, 5)).isEqualTo(.5);
    assertThat(ladder.share(1, 3)).isEqualTo(1);
    assertThat(ladder.share(2, 3)).isEqualTo(1);
    assertThat(ladder.share(3, 1)).isEqualTo(.5);
  }

  @Test
  void partsAddUpToTheWhole() {
    double[] grid = {0, 10};
    StateOccupation whole = new StateOccupation(grid, 3);
    StateOccupation first = new StateOccupation(grid, 3);
    StateOccupation second = new StateOccupation(grid, 3);
    for (int run = 0; run < 30; run++) {
      double[] starts = {0, 1 + run % 13};
      int[] path = {run % 3, (run + 1) % 3};
      whole.add(starts, path);
      (run < 11 ? first : second).add(starts, path);
    }
    first.addAll(second);

    assertThat(first.runs()).isEqualTo(30);
    assertThat(first.share(1, 2)).isEqualTo(whole.share(1, 2));
  }

  @Test
  void refusesPathsThatDoNotFit() {
    StateOccupation ladder = new StateOccupation(new double[] {0}, 2);

    assertThatThrownBy(() -> ladder.add(new double[] {1}, new int[] {0}))
        .hasMessageContaining("after the first time");
    assertThatThrownBy(() -> ladder.add(new double[] {0}, new int[] {2}))
        .hasMessageContaining("state 2");
    assertThatThrownBy(() -> ladder.add(new double[] {0, 0}, new int[] {0, 1}))
        .hasMessageContaining("rising");
    assertThatThrownBy(() -> ladder.add(new double[] {0}, new int[] {0, 1}))
        .hasMessageContaining("one state for each start");
  }
}
