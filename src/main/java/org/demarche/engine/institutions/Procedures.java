package org.demarche.engine.institutions;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.program.ProcedureTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Procedure.Step;
import org.demarche.model.Question;
import org.demarche.model.quantile.Quantile;

/**
 * Legislatures and courts at work: an act, a measure or a scripted event calls a procedure up;
 * after its lag it passes or fails, perhaps meets a veto, and binds its government.
 *
 * <p>A case is named by its procedure and by what called it up, and all its draws are keyed by that
 * name, so that a procedure that is never called up changes nothing.
 */
public final class Procedures {
  /** Stages of a case, as they stand in {@link Happening#about}. */
  private static final int VOTE = 0;

  private static final int EXECUTIVE = 1;
  private static final int OVERRIDE = 2;
  private static final int END = 3;

  private final Run run;
  private final MeasureBook measures;
  private final ProcedureTable table;
  private final int n;
  private final double[] quietUntil;
  private final double[] boundUntil;
  private final boolean[] binds;

  public Procedures(Run run, MeasureBook measures) {
    this.run = run;
    this.measures = measures;
    this.table = run.program.procedures;
    this.n = run.program.n;
    this.quietUntil = new double[table.rows.size() * (n + 1)];
    this.boundUntil = new double[table.rows.size() * n];
    this.binds = new boolean[n];
    run.agenda.on(Happening.Kind.PROCEDURE, this::proceed);
  }

  /** Begins a run: nothing has been called up, nobody is bound. */
  public void reset() {
    Arrays.fill(quietUntil, Double.NEGATIVE_INFINITY);
    Arrays.fill(boundUntil, Double.NEGATIVE_INFINITY);
    Arrays.fill(binds, false);
  }

  /** An act or a scripted event may call procedures up. */
  public void watch(Happening act) {
    for (int p = 0; p < table.rows.size(); p++) {
      ProcedureTable.Row row = table.rows.get(p);
      boolean own = act.source == row.of();
      boolean byAct =
          own && act.action >= 0 && row.callingActions()[act.action] && concerns(row, act.target);
      if (byAct || byEvent(row, act.scripted)) {
        callUp(p, own ? act.target : -1, act.id);
      }
    }
  }

  private static boolean byEvent(ProcedureTable.Row row, int event) {
    return event >= 0 && event < row.callingEvents().length && row.callingEvents()[event];
  }

  private static boolean concerns(ProcedureTable.Row row, int target) {
    return row.on().length == 0 || (target >= 0 && row.on()[target]);
  }

  /** A measure has come into force or been strengthened; it may call procedures up. */
  public void imposed(int kind, Happening act) {
    for (int p = 0; p < table.rows.size(); p++) {
      ProcedureTable.Row row = table.rows.get(p);
      if (act.source == row.of() && row.callingMeasures()[kind] && concerns(row, act.target)) {
        callUp(p, act.target, act.id);
      }
    }
  }

  /** One case at a time by target; none within the cooling-off time after it. */
  private void callUp(int p, int target, long cause) {
    ProcedureTable.Row row = table.rows.get(p);
    long event = EventId.mix(row.key(), cause);
    if (quietUntil[quiet(p, target)] > run.now || run.interventions.removes(event)) {
      return;
    }
    quietUntil[quiet(p, target)] = Double.POSITIVE_INFINITY;
    Happening vote = run.agenda.take(Happening.Kind.PROCEDURE);
    vote.id = event;
    vote.cause = cause;
    vote.source = row.of();
    vote.target = target;
    vote.subject = p;
    vote.about = VOTE;
    tell(vote, Step.CALLED_UP);
    run.chance.block(row.stream(), event, 1);
    double lag = afterRecord(row.lag(), run.chance.get(0));
    double delay = run.interventions.delay(event);
    vote.wait.quantile(run.now + delay, row.lag(), known());
    run.agenda.schedule(vote, lag + delay);
  }

  private int quiet(int p, int target) {
    return p * (n + 1) + target + 1;
  }

  /** Up to the information cut-off the record stands for what legislatures and courts did. */
  private double afterRecord(DoubleUnaryOperator lag, double u) {
    double known = known();
    return known > 0 ? Quantile.beyond(lag, known, u) : Math.max(0, lag.applyAsDouble(u));
  }

  private double known() {
    return Math.max(0, run.program.plan.asOfDays() - run.now);
  }

  /** A case comes to its next stage. */
  void proceed(Happening due) {
    ProcedureTable.Row row = table.rows.get(due.subject);
    switch (due.about) {
      case VOTE -> vote(due, row);
      case EXECUTIVE -> executive(due, row);
      case OVERRIDE -> override(due, row);
      default -> tell(due, Step.LAPSED);
    }
  }

  private double draw(Happening due, ProcedureTable.Row row, int stage) {
    run.chance.block(row.stream(), due.id, 0);
    return run.chance.get(stage);
  }

  private void vote(Happening due, ProcedureTable.Row row) {
    boolean own = draw(due, row, VOTE) < run.v[row.chance()];
    if (!run.answers(Question.PASS, due.subject, due.id, own)) {
      fail(due, row);
    } else if (row.veto() < 0) {
      takeEffect(due, row);
    } else {
      tell(due, Step.PASSED);
      next(due, row, EXECUTIVE, row.vetoLag());
    }
  }

  private void executive(Happening due, ProcedureTable.Row row) {
    boolean own = draw(due, row, EXECUTIVE) < run.v[row.veto()];
    if (!run.answers(Question.VETO, due.subject, due.id, own)) {
      takeEffect(due, row);
    } else {
      tell(due, Step.VETOED);
      next(due, row, OVERRIDE, row.overrideLag());
    }
  }

  private void override(Happening due, ProcedureTable.Row row) {
    boolean own = draw(due, row, OVERRIDE) < run.v[row.override()];
    if (!run.answers(Question.OVERRIDE, due.subject, due.id, own)) {
      fail(due, row);
    } else {
      tell(due, Step.OVERRIDDEN);
      takeEffect(due, row);
    }
  }

  private void next(Happening due, ProcedureTable.Row row, int stage, DoubleUnaryOperator lag) {
    Happening later = run.agenda.take(Happening.Kind.PROCEDURE);
    Happening.copy(due, later);
    later.about = stage;
    run.chance.block(row.stream(), due.id, 1);
    later.wait.quantile(run.now, lag, 0);
    run.agenda.schedule(later, Math.max(0, lag.applyAsDouble(run.chance.get(stage))));
  }

  private void fail(Happening due, ProcedureTable.Row row) {
    quietUntil[quiet(due.subject, due.target)] = run.now + row.cooldownDays();
    tell(due, Step.FAILED);
  }

  private void takeEffect(Happening due, ProcedureTable.Row row) {
    tell(due, Step.IN_FORCE);
    quietUntil[quiet(due.subject, due.target)] = run.now + row.days() + row.cooldownDays();
    if (row.restrained().length > 0) {
      restrain(due, row);
    }
    for (int kind : row.voids()) {
      for (int j = 0; j < n; j++) {
        if ((due.target < 0 || j == due.target) && measures.intensity(kind, row.of(), j) > 0) {
          measures.set(kind, row.of(), j, 0, due.id);
        }
      }
    }
  }

  private void restrain(Happening due, ProcedureTable.Row row) {
    double until = run.now + row.days();
    int first = due.subject * n;
    binds[row.of()] = true;
    if (row.against().length > 0) {
      for (int j : row.against()) {
        boundUntil[first + j] = until;
      }
    } else if (due.target >= 0) {
      boundUntil[first + due.target] = until;
    } else {
      Arrays.fill(boundUntil, first, first + n, until);
    }
    if (row.days() < Double.POSITIVE_INFINITY) {
      Happening end = run.agenda.take(Happening.Kind.PROCEDURE);
      Happening.copy(due, end);
      end.about = END;
      run.agenda.schedule(end, row.days());
    }
  }

  /** Whether anything may restrain a government now; if not, the questions below need no answer. */
  public boolean binds(int actor) {
    return binds[actor];
  }

  /** Whether an act is closed to a government now. */
  public boolean closes(int actor, int action, int target) {
    return binds[actor] && strongest(actor, action, target, true) > 0;
  }

  /** What restraints add to the cost of an act now, 0 to 1. */
  public double cost(int actor, int action, int target) {
    return binds[actor] ? strongest(actor, action, target, false) : 0;
  }

  private double strongest(int actor, int action, int target, boolean closing) {
    double most = 0;
    for (int p : table.restraining[actor]) {
      ProcedureTable.Row row = table.rows.get(p);
      if (boundUntil[p * n + target] > run.now && row.restrained()[action]) {
        boolean closes = row.cost() < 0;
        if (closes == closing) {
          most = Math.max(most, closes ? 1 : run.v[row.cost()]);
        }
      }
    }
    return most;
  }

  private void tell(Happening due, Step step) {
    run.tally.proceeded(due.subject, step, run.now);
    run.listener.proceeded(run.now, due.subject, step, due.target, due.id, due.cause);
  }
}
