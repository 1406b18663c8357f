package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.agenda.RunAwayException;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.demarche.trace.StoryRecorder;

/** Runs the crises of a set, each several times and each time in a world of its own. */
final class CrisisRuns {
  private final CrisisTemplate template;
  private final List<Crisis> crises;
  private final int repetitions;
  private final long seed;
  private final Worlds worlds;

  CrisisRuns(CrisisTemplate template, List<Crisis> crises, int repetitions, long seed) {
    this.template = template;
    this.crises = List.copyOf(crises);
    this.repetitions = repetitions;
    this.seed = seed;
    this.worlds = new Worlds(template.basePlan(), crises.size() * repetitions, seed);
  }

  List<Crisis> crises() {
    return crises;
  }

  /**
   * Runs all.
   *
   * @param fixed values that some assumptions take in every world
   * @return in the order of the crises, those given up as run away left out
   */
  List<CrisisRun> run(Map<String, Double> fixed) {
    CrisisRules rules = CrisisRules.of(template.figures());
    return IntStream.range(0, crises.size())
        .parallel()
        .mapToObj(k -> runs(crises.get(k), fixed, rules))
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<CrisisRun> runs(Crisis crisis, Map<String, Double> fixed, CrisisRules rules) {
    Plan plan = template.plan(crisis);
    Replicator replicator = new Replicator(Program.of(plan));
    List<CrisisRun> runs = new ArrayList<>();
    for (int r = 0; r < repetitions; r++) {
      int replication = r * crises.size() + crisis.number();
      double[] world = world(plan, replication, fixed);
      StoryRecorder recorder = new StoryRecorder(false);
      if (run(replicator, plan, world, new RunKey(seed, replication), recorder)) {
        CrisisCourse course = CrisisRecogniser.read(rules, plan, recorder.story());
        List<Double> values = Arrays.stream(world).boxed().toList();
        runs.add(new CrisisRun(crisis, plan, values, recorder.story(), course));
      }
    }
    return runs;
  }

  /** The world of a replication: a point of the Latin hypercubes, but for what is fixed. */
  double[] world(Plan plan, int replication, Map<String, Double> fixed) {
    return worlds.values(plan, replication, fixed);
  }

  /** Runs one replication in its world; false when it was given up at the cap on events. */
  boolean run(Plan plan, double[] world, int replication, RunListener listener) {
    RunKey key = new RunKey(seed, replication);
    return run(new Replicator(Program.of(plan)), plan, world, key, listener);
  }

  /** Runs one replication; false when it was given up at the cap on events. */
  static boolean run(
      Replicator replicator, Plan plan, double[] world, RunKey key, RunListener listener) {
    try {
      double[] outcomes = new double[plan.outcomes().size()];
      replicator.run(World.of(plan, world), key, List.of(), listener, outcomes);
      return true;
    } catch (RunAwayException tooMany) {
      return false;
    }
  }
}
