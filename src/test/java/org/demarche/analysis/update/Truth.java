package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.demarche.analysis.whatif.Spiral;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.Speed;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;

/** Runs of the teaching spiral taken for what really happened. */
final class Truth {
  final Plan plan = Spiral.asItShips().plan("in_kind");
  private final Simulation.Runner runner = EngineSimulation.INSTANCE.prepare(plan).runner();

  Experiment experiment(long seed) {
    return new Experiment(
        Spiral.asItShips().basePlan(),
        List.of(new ArmPlan(plan.arm(), "Spiral", true, Map.of(), plan)),
        seed,
        LatinHypercube.ID);
  }

  /** The world of a run. */
  double[] world(long seed, int replication) {
    return new Replay(experiment(seed), EngineSimulation.INSTANCE).world(plan.arm(), replication);
  }

  /** The deeds of a run before a day as a record has them. */
  String record(long seed, int replication, int days) {
    Deeds deeds = new Deeds();
    double[] world = worlds(seed).world(plan.arm(), replication);
    runner.state(world, new RunKey(seed, replication), List.of(), days, List.of(), deeds);
    String acts = deeds.text.toString();
    return "until: " + days + "\n" + (acts.isEmpty() ? "acts: []\n" : "acts:\n" + acts);
  }

  private long drawnSeed;
  private Replay drawn = new Replay(experiment(0), EngineSimulation.INSTANCE);

  private Replay worlds(long seed) {
    if (seed != drawnSeed) {
      drawn = new Replay(experiment(seed), EngineSimulation.INSTANCE);
      drawnSeed = seed;
    }
    return drawn;
  }

  Observed read(String record) {
    return new ObservedReader(plan).read(record.getBytes(StandardCharsets.UTF_8), "record.yaml");
  }

  Filter filtered(String record, int runs, long seed) {
    return filtered(record, runs, seed, 2);
  }

  Filter filtered(String record, int runs, long seed, int threads) {
    Filter filter =
        new Filter(
            experiment(seed),
            EngineSimulation.INSTANCE,
            read(record),
            runs,
            new Filter.Means(threads, Progress.NONE, () -> false));
    assertThat(filter.weigh()).isTrue();
    return filter;
  }

  /** Deeds as lines of YAML. A deed that comes twice on a day is told once. */
  private final class Deeds implements RunListener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void acted(ActView act) {
      boolean deed =
          act.scripted() < 0
              && act.action() >= 0
              && plan.actions().get(act.action()).speed() == Speed.MAJOR;
      if (deed) {
        String line =
            "  - {day: %d, by: %s, on: %s, action: %s}\n"
                .formatted(
                    (int) act.day(),
                    plan.actors().get(act.source()).code(),
                    plan.actors().get(act.target()).code(),
                    plan.actions().get(act.action()).id());
        if (text.indexOf(line) < 0) {
          text.append(line);
        }
      }
    }
  }
}
