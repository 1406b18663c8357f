package org.demarche.evidence.mechanisms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;

/** Looks at runs one after the other and counts what was at work in them; for one thread. */
final class RunCounter {
  private final List<String> arms;
  private final Replay replay;
  private final Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
  private final List<List<Mechanism>> byArm = new ArrayList<>();
  private final List<RunRecorder> recorders = new ArrayList<>();
  private final List<Map<String, Integer>> runs = new ArrayList<>();
  private final int[] finished;

  RunCounter(Experiment experiment, double untilDays, Simulation simulation) {
    this.arms = experiment.arms().stream().map(ArmPlan::id).toList();
    this.replay = new Replay(experiment, simulation);
    this.finished = new int[arms.size()];
    for (ArmPlan arm : experiment.arms()) {
      List<Mechanism> own = Mechanisms.list(arm.plan());
      own.forEach(mechanism -> mechanisms.putIfAbsent(mechanism.id(), mechanism));
      byArm.add(own);
      recorders.add(new RunRecorder(new Cast(arm.plan()), untilDays));
      runs.add(new LinkedHashMap<>());
    }
  }

  /** Runs a replication of an arm; one that fails is not counted. */
  void count(int arm, int replication) {
    RunRecorder recorder = recorders.get(arm);
    try {
      replay.run(arms.get(arm), replication, recorder);
    } catch (RuntimeException | StackOverflowError failed) {
      return;
    }
    RecordedRun run = recorder.run();
    finished[arm]++;
    for (Mechanism mechanism : byArm.get(arm)) {
      if (mechanism.rule().test(run)) {
        runs.get(arm).merge(mechanism.id(), 1, Integer::sum);
      }
    }
  }

  /** All mechanisms that an arm has room for. */
  List<Mechanism> mechanisms() {
    return List.copyOf(mechanisms.values());
  }

  int finished(int arm) {
    return finished[arm];
  }

  int runs(int arm, Mechanism mechanism) {
    return runs.get(arm).getOrDefault(mechanism.id(), 0);
  }
}
