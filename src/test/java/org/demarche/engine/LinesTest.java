package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.engine.program.Program;
import org.demarche.evidence.cases.CaseCompiler;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;

/** Who has spoken on what others do to one another keeps to what it said. */
class LinesTest {
  private static final double CONDEMNS = -0.7;
  private static final double SUPPORTS = 0.4;

  @Test
  void aThirdGovernmentDoesNotSpeakBothWaysOfTheSamePair() {
    Plan plan =
        CaseCompiler.compile(
                CaseReader.read(List.of(Path.of("scenarios/hindcast/osirak-1981"))).get(0).eve())
            .basePlan();
    Spoken words = new Spoken(plan);
    Replicator replicator = new Replicator(Program.of(plan));
    int spoken = 0;
    int turned = 0;
    for (int r = 1; r <= 40; r++) {
      replicator.run(
          World.median(plan),
          new RunKey(5, r),
          List.of(),
          words,
          new double[plan.outcomes().size()]);
      for (List<Integer> said : words.byGovernment.values()) {
        spoken += said.size() > 1 ? 1 : 0;
        turned += said.contains(1) && said.contains(-1) ? 1 : 0;
      }
    }
    assertThat(spoken).isGreaterThan(20);
    // Only something graver than what was first spoken on lets a government turn.
    assertThat(turned).isLessThan(spoken / 20);
  }

  /** Words of third governments to the perpetrator or the victim, by government. */
  private static final class Spoken implements RunListener {
    private final Plan plan;
    private final Map<Integer, List<Integer>> byGovernment = new HashMap<>();
    private final int one;
    private final int other;

    Spoken(Plan plan) {
      this.plan = plan;
      this.one = plan.timeline().get(plan.openingEvent()).source();
      this.other = plan.timeline().get(plan.openingEvent()).targets().get(0);
    }

    @Override
    public void started() {
      byGovernment.clear();
    }

    @Override
    public void acted(ActView act) {
      if (act.scripted() >= 0 || act.action() < 0 || act.source() == one || act.source() == other) {
        return;
      }
      double said = plan.actions().get(act.action()).stance();
      boolean plain = said <= CONDEMNS || said >= SUPPORTS;
      if (plain && (act.target() == one || act.target() == other)) {
        byGovernment
            .computeIfAbsent(act.source(), k -> new ArrayList<>())
            .add((said > 0) == (act.target() == one) ? 1 : -1);
      }
    }
  }
}
