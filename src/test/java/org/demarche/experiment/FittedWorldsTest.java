package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;

final class FittedWorldsTest {
  private static final List<Double> FIRST = List.of(5.0, 1.0, 4.0, 2.0, 3.0);
  private static final List<Double> SECOND = List.of(50.0, 10.0, 40.0, 20.0, 30.0);

  private static Assumption fitted(String id, List<Double> values) {
    return TestPlans.assumption(id, new Distribution.Fitted("trial", values));
  }

  private static List<double[]> worlds(Plan plan, int arm) {
    Experiment experiment =
        new Experiment(
            TestPlans.plan("base", fitted("a", FIRST), fitted("b", SECOND)),
            List.of(new ArmPlan("base", "Base", true, Map.of(), plan)),
            20260103,
            LatinHypercube.ID);
    Worlds.Draw draw = new Worlds(experiment, EngineSimulation.INSTANCE).draw();
    List<double[]> worlds = new ArrayList<>();
    for (int r = 1; r <= 100; r++) {
      draw.moveTo(r);
      worlds.add(arm < 0 ? draw.baseValues() : draw.values(arm));
    }
    return worlds;
  }

  @Test
  void assumptionsOfASetTakeTheSameRowAndEveryRowComesAsOften() {
    Plan plan = TestPlans.plan("base", fitted("a", FIRST), fitted("b", SECOND));
    List<double[]> worlds = worlds(plan, -1);
    assertThat(worlds).allSatisfy(world -> assertThat(world[1]).isEqualTo(10 * world[0]));
    // Five rows over hypercubes of twenty strata: four times in each block of twenty, exactly.
    for (double value : FIRST) {
      assertThat(worlds.stream().filter(world -> world[0] == value)).hasSize(20);
    }
  }

  @Test
  void anArmThatTakesOneMemberOutLeavesTheOthersInTheirRow() {
    Plan arm = TestPlans.plan("base", fitted("a", FIRST), TestPlans.constant("b", 7));
    List<double[]> base = worlds(arm, -1);
    List<double[]> other = worlds(arm, 0);
    for (int r = 0; r < base.size(); r++) {
      assertThat(other.get(r)[0]).isEqualTo(base.get(r)[0]);
      assertThat(other.get(r)[1]).isEqualTo(7);
    }
  }
}
