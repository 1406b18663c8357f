package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.events.ObservedAct;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Replay;
import org.demarche.model.Actor;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.RunListener;

/**
 * The course that acts on record take by the model's own book-keeping: they are scripted, and
 * nobody acts besides. Rungs and climates of it can be compared with those of runs. They depend on
 * what is assumed, so they are worked out in several worlds, of which the median is taken.
 */
final class ObservedPath {
  /** Judgement: enough for a median; the course hardly differs between worlds. */
  private static final int WORLDS = 21;

  /** The hour of an act is seldom on record. */
  private static final double NOON = 0.5;

  private final Plan plan;
  private final int days;
  private final double[][][] climates;
  private final double[][][] rungs;

  private ObservedPath(Plan plan, int days, int worlds) {
    this.plan = plan;
    this.days = days;
    this.climates = new double[plan.focalPairs().size()][days][worlds];
    this.rungs = new double[plan.focalPairs().size()][days][worlds];
  }

  /**
   * Follows acts.
   *
   * @param run the run whose worlds they are followed in
   * @param arm id of the arm
   * @param acts what is on record
   * @param lastDay the last day of which anything is known
   */
  static ObservedPath of(FinishedRun run, String arm, List<ObservedAct> acts, int lastDay) {
    Plan plan = run.scenario().plan(arm);
    int worlds = Math.min(WORLDS, run.manifest().replications());
    ObservedPath path = new ObservedPath(plan, lastDay + 1, worlds);
    Replay replay = new Replay(run.experiment(), EngineSimulation.INSTANCE);
    List<Intervention> held = path.held(acts);
    long seed = run.manifest().request().seed();
    for (int world = 0; world < worlds; world++) {
      replay.run(arm, new RunKey(seed, world + 1, List.of()), held, path.new Notes(world));
    }
    return path;
  }

  private List<Intervention> held(List<ObservedAct> acts) {
    List<Intervention> held = new ArrayList<>();
    for (int i = 0; i < plan.actors().size(); i++) {
      if (!(plan.actors().get(i) instanceof Actor.Council)) {
        held.add(new Intervention.Play(i, 0, plan.horizonDays() + 1));
      }
    }
    for (int i = 0; i < acts.size(); i++) {
      held.add(new Intervention.Insert(event(i, acts.get(i))));
    }
    return held;
  }

  private ScriptedEvent event(int number, ObservedAct act) {
    double day = Math.min(plan.horizonDays(), act.day() + NOON);
    return ScriptedEvent.act(
        "observed_" + number,
        plan.actions().get(act.action()).title(),
        day,
        new ScriptedEvent.Deed(act.source(), act.action(), act.target()),
        new Provenance(Provenance.Kind.DATA, act.id()));
  }

  /** The climate of a pair at the start of a day. */
  double climate(int pair, int day) {
    return median(climates[pair][day]);
  }

  /** The rung of a pair at the start of a day. */
  int rung(int pair, int day) {
    return (int) median(rungs[pair][day]);
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Keeps what one world says. */
  private final class Notes implements RunListener {
    private final int world;
    private final int[] now = new int[plan.focalPairs().size()];
    private final int[] written = new int[plan.focalPairs().size()];

    Notes(int world) {
      this.world = world;
    }

    @Override
    public void started() {
      Arrays.fill(now, 0);
      Arrays.fill(written, 0);
    }

    @Override
    public void rungChanged(double day, int pair, int rung) {
      fill(pair, (int) Math.min(days, Math.floor(day) + 1));
      now[pair] = rung;
    }

    private void fill(int pair, int until) {
      IntStream.range(written[pair], until).forEach(day -> rungs[pair][day][world] = now[pair]);
      written[pair] = Math.max(written[pair], until);
    }

    @Override
    public void climateSampled(int day, int pair, double climate) {
      if (day < days) {
        climates[pair][day][world] = climate;
        fill(pair, day);
        rungs[pair][day][world] = now[pair];
      }
    }
  }
}
