package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;

/** The weights are the model's probability of what was observed. */
class FilterTest {
  private static final int DAYS = 6;
  private static final int PLAIN_RUNS = 4000;
  private static final int HELD_RUNS = 800;
  private static final int RECORDS = 8;

  private final Plan plan =
      Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of()).plan("in_kind");

  private Experiment experiment(long seed) {
    return new Experiment(
        plan,
        List.of(new ArmPlan(plan.arm(), "Spiral", true, Map.of(), plan)),
        seed,
        LatinHypercube.ID);
  }

  /** The deeds of one run as a record, day by day. */
  private final class Deeds implements RunListener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void started() {
      text.setLength(0);
    }

    @Override
    public void acted(ActView act) {
      if (act.scripted() < 0
          && act.action() >= 0
          && plan.actions().get(act.action()).speed() == Speed.MAJOR) {
        text.append("  - {day: ")
            .append((int) act.day())
            .append(", by: ")
            .append(plan.actors().get(act.source()).code())
            .append(", on: ")
            .append(plan.actors().get(act.target()).code())
            .append(", action: ")
            .append(plan.actions().get(act.action()).id())
            .append("}\n");
      }
    }
  }

  private Map<String, Integer> plainRuns(long seed, int days) {
    Replay replay = new Replay(experiment(seed), EngineSimulation.INSTANCE);
    Deeds deeds = new Deeds();
    Map<String, Integer> counts = new HashMap<>();
    for (int r = 1; r <= PLAIN_RUNS; r++) {
      replay.state(plan.arm(), new RunKey(seed, r), List.of(), days, List.of(), deeds);
      counts.merge(deeds.text.toString(), 1, Integer::sum);
    }
    return counts;
  }

  private double evidence(String acts, int days) {
    String list = acts.isEmpty() ? "acts: []\n" : "acts:\n" + acts;
    Observations seen =
        new ObservationsReader(plan)
            .read(("until: " + days + "\n" + list).getBytes(StandardCharsets.UTF_8), "seen.yaml");
    Filter filter =
        new Filter(
            experiment(11),
            EngineSimulation.INSTANCE,
            seen,
            HELD_RUNS,
            new Filter.Means(2, Progress.NONE, () -> false));
    assertThat(filter.weigh()).isTrue();
    return StrictMath.exp(filter.logEvidence());
  }

  @Test
  void theEvidenceIsTheShareOfPlainRunsThatDidJustThatAndNothingElse() {
    Map<String, Integer> counts = plainRuns(7, DAYS);
    // Each record by itself is rare: together they are not, and rare ones are no harder to hold.
    List<String> records =
        plainRuns(8, DAYS).entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(RECORDS)
            .toList();
    double held = 0;
    double plain = 0;
    for (String record : records) {
      held += evidence(record, DAYS);
      plain += counts.getOrDefault(record, 0) / (double) PLAIN_RUNS;
    }
    double error = StrictMath.sqrt(plain * (1 - plain) / PLAIN_RUNS);
    // Four standard errors of the plain runs, and as much as one again for the held ones.
    assertThat(held).isCloseTo(plain, within(5 * error));
  }
}
