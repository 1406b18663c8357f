package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.World;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

final class OffspringTest {
  private static final CrisisTemplate TEMPLATE = CrisisTemplate.read();
  private static final Crisis CRISIS =
      new Crisis(1, false, "exercise", 0, 2, false, List.of(true, true));
  private static final Plan PLAN = TEMPLATE.plan(CRISIS);
  private static final int INITIATOR = PLAN.getActor("XAA");
  private static final int TARGET = PLAN.getActor("XAB");

  private final List<Story.Act> acts = new ArrayList<>();

  private void act(long id, long cause, int source, int target) {
    int action = PLAN.getAction("freeze_assets");
    int scripted = cause == 0 ? 0 : -1;
    acts.add(new Story.Act(id, cause, id, source, target, action, 1, scripted, false, -1));
  }

  private double radius() {
    World median = World.median(PLAN);
    List<Double> world = new ArrayList<>();
    for (int k = 0; k < PLAN.assumptions().size(); k++) {
      world.add(median.value(k));
    }
    Story story =
        new Story(
            acts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    Offspring offspring = new Offspring();
    offspring.add(new CrisisRun(CRISIS, PLAN, world, story, courseOfNone()));
    return offspring.radius();
  }

  private static CrisisCourse courseOfNone() {
    return new CrisisCourse(
        false, Double.NaN, Double.NaN, Ending.FADED, 1, false, Violence.NONE, Violence.NONE);
  }

  @Test
  void anActWithoutAnswersHasNoOffspring() {
    act(1, 0, INITIATOR, TARGET);
    assertThat(radius()).isEqualTo(0, within(1e-9));
  }

  /**
   * Two of three acts of the initiator are answered, and one of two of the target's: by hand the
   * matrix is 0, 2/3; 1/2, 0 and its radius the root of 1/3.
   */
  @Test
  void theRadiusOfAnExchangeIsTheRootOfTheProductOfBothRates() {
    act(1, 0, INITIATOR, TARGET);
    act(2, 1, TARGET, INITIATOR);
    act(3, 2, INITIATOR, TARGET);
    act(4, 3, TARGET, INITIATOR);
    act(5, 0, INITIATOR, TARGET);
    assertThat(radius()).isEqualTo(Math.sqrt(1.0 / 3), within(1e-6));
  }
}
