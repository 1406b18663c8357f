package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.agenda.RunAwayException;
import org.demarche.engine.program.Program;
import org.demarche.evidence.patterns.Worlds;
import org.demarche.model.EventId;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Message;

/** Tries signs on one crisis: the runs without any change are shared by all signs. */
final class CrisisTrial {
  private final Stage stage;
  private final int replications;
  private final long seed;
  private final Worlds worlds;

  /**
   * What a sign came to in the crisis.
   *
   * @param sign its index
   * @param without the measure, by replication, without the change; NaN for a run given up
   * @param with the same with the change
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Pairs(int sign, double[] without, double[] with) {}

  /**
   * Each crisis has chance and worlds of its own, so that what comes in one is no echo of another.
   */
  CrisisTrial(Stage stage, int replications, long seed) {
    Plan plan = stage.plan();
    this.stage = stage;
    this.replications = replications;
    this.seed = EventId.mix(seed, EventId.of(plan.scenario() + "/" + plan.arm()));
    this.worlds = new Worlds(plan, replications, this.seed);
  }

  /**
   * Runs the pairs of all signs for which the crisis has room.
   *
   * @throws CancellationException if it was interrupted
   */
  List<Pairs> run(List<Sign> signs, BooleanSupplier interrupted) {
    List<Measure> measures = signs.stream().map(Sign::measure).toList();
    double[][] without = values(Variant.of(stage.plan()), measures);
    List<Pairs> pairs = new ArrayList<>();
    for (int s = 0; s < signs.size(); s++) {
      if (interrupted.getAsBoolean()) {
        throw new CancellationException();
      }
      Sign sign = signs.get(s);
      Optional<Variant> variant =
          sign.measure().applies(stage) ? sign.change().apply(stage) : Optional.empty();
      if (variant.isPresent()) {
        double[][] with = values(variant.get(), List.of(sign.measure()));
        pairs.add(new Pairs(s, without[s], with[0]));
      }
    }
    return pairs;
  }

  /** The value of each measure in each run of a variant. */
  private double[][] values(Variant variant, List<Measure> measures) {
    List<Outcome> columns = new ArrayList<>();
    int[] first = new int[measures.size() + 1];
    for (int m = 0; m < measures.size(); m++) {
      if (measures.get(m).applies(stage)) {
        for (Expression ask : measures.get(m).asks(stage)) {
          String id = "ask" + columns.size();
          columns.add(new Outcome(id, Message.verbatim(id), ask, false, false));
        }
      }
      first[m + 1] = columns.size();
    }
    Plan plan = variant.plan().withOutcomes(columns);
    Replicator replicator = new Replicator(Program.of(plan));
    StoryRecorder recorder = new StoryRecorder(false);
    double[] answers = new double[columns.size()];
    double[][] values = new double[measures.size()][replications];
    for (int r = 0; r < replications; r++) {
      World world = World.of(plan, worlds.values(plan, r + 1, Map.of()));
      boolean ended = run(replicator, world, r + 1, variant, recorder, answers);
      for (int m = 0; m < measures.size(); m++) {
        values[m][r] =
            ended && measures.get(m).applies(stage)
                ? measures
                    .get(m)
                    .value(
                        stage,
                        recorder.story(),
                        Arrays.copyOfRange(answers, first[m], first[m + 1]))
                : Double.NaN;
      }
    }
    return values;
  }

  /** Runs one replication; false when it was given up at the cap on events. */
  private boolean run(
      Replicator replicator,
      World world,
      int replication,
      Variant variant,
      StoryRecorder recorder,
      double[] answers) {
    try {
      RunKey key = new RunKey(seed, replication);
      replicator.run(world, key, variant.interventions(), recorder, answers);
      return true;
    } catch (RunAwayException tooMany) {
      return false;
    }
  }
}
