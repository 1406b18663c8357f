package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.attention.Stakes;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stakes of all at once are those of each by itself, to the bit: the formula stands twice. */
class StakesTest {
  @TempDir private Path folder;

  @Test
  void theStakesOfAllAreThoseOfEach() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    Situation situation = new Situation(new Run(Program.of(plan), Agenda.Watch.NOTHING));
    situation.reset(World.median(plan)::value);
    Stakes stakes = new Stakes(situation.run, situation.ties);
    stakes.reset();
    int n = plan.actors().size();
    for (int source = 0; source < n; source++) {
      for (int target = 0; target < n; target++) {
        if (source != target) {
          for (String action : new String[] {"raid", "impose_sanctions", "visit"}) {
            agree(stakes, act(situation, plan, action, source, target), n);
          }
        }
      }
    }
  }

  private static void agree(Stakes stakes, Happening act, int n) {
    for (int dead = -1; dead < n; dead++) {
      double[] all = stakes.ofAll(act, dead).clone();
      for (int i = 0; i < n; i++) {
        assertThat(all[i]).isEqualTo(stakes.of(i, act, dead));
      }
    }
  }

  private static Happening act(
      Situation situation, Plan plan, String action, int source, int target) {
    Happening act = situation.run.agenda.take(Happening.Kind.ACT);
    act.action = plan.getAction(action);
    act.source = source;
    act.target = target;
    return act;
  }
}
