package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.PathClass;
import org.demarche.results.PathVisitor;
import org.demarche.results.RunDescription;
import org.junit.jupiter.api.Test;

final class CommonEndingTest {
  private static final RunDescription RUN =
      new RunDescription(
          "made-up",
          "Made up",
          "2030-01-01T00:00",
          10,
          List.of(new RunDescription.ArmEntry("plain", "Plain", true, Map.of())),
          List.of(new RunDescription.OutcomeEntry("load", "Load", true, false, "number")),
          List.of("ALD-BRE", "ALD-CAR"),
          List.of(0),
          List.of());

  private static void add(CommonEnding ending, int replication, PathClass... classes) {
    for (int pair = 0; pair < classes.length; pair++) {
      ending.add(
          replication,
          0,
          pair,
          new PathVisitor.Row(
              new double[] {0},
              new int[] {0},
              Optional.of(classes[pair]),
              new double[] {Double.NaN, Double.NaN, Double.NaN},
              new double[] {0}));
    }
  }

  private static CommonEnding fourRuns(OptionalInt asked) {
    CommonEnding ending = new CommonEnding(RUN, 0, asked);
    add(ending, 1, PathClass.SETTLEMENT, PathClass.SETTLEMENT);
    add(ending, 2, PathClass.SETTLEMENT, PathClass.FROZEN_STANDOFF);
    add(ending, 4, PathClass.ARMED_ESCALATION, PathClass.FROZEN_STANDOFF);
    add(ending, 5, PathClass.SETTLEMENT, PathClass.FROZEN_STANDOFF);
    return ending;
  }

  @Test
  void theFirstRunOfTheCommonestEndingOfAllPairsTogetherIsTold() {
    CommonEnding.Choice choice = fourRuns(OptionalInt.empty()).choice();
    assertThat(choice.replication()).isEqualTo(2);
    assertThat(choice.share()).isEqualTo(0.5);
    assertThat(choice.classes())
        .containsExactly(Optional.of(PathClass.SETTLEMENT), Optional.of(PathClass.FROZEN_STANDOFF));
  }

  @Test
  void theRunThatTheScenarioNamesIsToldWhateverIsCommon() {
    CommonEnding.Choice choice = fourRuns(OptionalInt.of(4)).choice();
    assertThat(choice.replication()).isEqualTo(4);
    assertThat(choice.classes().get(0)).contains(PathClass.ARMED_ESCALATION);
  }

  @Test
  void withoutAnyPathTheFirstReplicationIsTold() {
    assertThat(new CommonEnding(RUN, 0, OptionalInt.empty()).choice().replication()).isEqualTo(1);
  }
}
