package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadershipTest {
  private static final String OF_OLD =
      "{reciprocity: 0.1, inertia: 0.9, hawkishness: 0.1, norm_commitment: 0.9, risk_tolerance: 0.9}";
  private static final String SUCCESSOR =
      "{reciprocity: 0.9, inertia: 0.1, hawkishness: 0.9, norm_commitment: 0.1, risk_tolerance: 0.1}";

  @TempDir private Path folder;

  /** A successor of the first hour decides as if it had been there from the start. */
  @Test
  void aSuccessorChoosesByItsOwnTemperament() {
    Plan changed = succeeded(OF_OLD);
    Plan always = succeeded(SUCCESSOR);

    for (int r = 1; r <= 30; r++) {
      assertThat(TestScenarios.outcomes(changed, 1, r))
          .isEqualTo(TestScenarios.outcomes(always, 1, r));
    }
  }

  /** What one run changes is undone before the next. */
  @Test
  void theOldLeadershipIsBackInTheNextRun() {
    Plan plan = succeeded(OF_OLD);
    Replicator used = new Replicator(Program.of(plan));
    TestScenarios.run(plan, used, 1, 1, RunListener.NONE);

    assertThat(TestScenarios.run(plan, used, 1, 2, RunListener.NONE))
        .isEqualTo(TestScenarios.outcomes(plan, 1, 2));
  }

  private Plan succeeded(String temperament) {
    return TestScenarios.plan(
        folder,
        TestScenarios.CRISIS.replace(
                "BBB: {type: state, ", "BBB: {type: state, temperament: " + temperament + ", ")
            + "  change: {title: A change of leadership, at: 0 d, leader: {of: BBB, becomes: replaced, successor: {temperament: "
            + SUCCESSOR
            + "}}, source: \"judgement: fiction\"}\n");
  }
}
