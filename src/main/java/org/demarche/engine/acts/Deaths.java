package org.demarche.engine.acts;

import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.program.ActionTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;

/**
 * Dead of decided acts: how many, when they are reported, and how the number is revised. Scripted
 * acts carry reports of their own.
 */
final class Deaths {
  private static final long FIRST = 1000;

  private final Run run;
  private final ActionTable actions;

  Deaths(Run run) {
    this.run = run;
    this.actions = run.program.actions;
  }

  /**
   * Draws the dead of an act and plans the reports on them.
   *
   * @return how many are known at once
   */
  double of(Happening act) {
    DoubleUnaryOperator number = actions.deaths[act.action];
    if (number == null || act.scripted >= 0) {
      return 0;
    }
    int stream = run.program.streams.of(act.source, Purpose.DEATHS);
    double u = run.chance.uniform(stream, act.id, 0);
    double dead = Math.rint(Math.max(0, number.applyAsDouble(u) * act.intensity));
    DoubleUnaryOperator lag = actions.reportLag[act.action];
    if (lag == null || dead <= 0) {
      return dead;
    }
    run.chance.block(stream, act.id, 1);
    double factor = run.chance.get(1);
    double after = run.chance.get(2);
    double first = Math.max(0, lag.applyAsDouble(run.chance.get(0)));
    Happening report = report(act, 0, dead, first);
    report.wait.quantile(run.now, lag, 0);
    run.agenda.schedule(report, first);
    DoubleUnaryOperator revision = actions.revision[act.action];
    if (revision != null) {
      double revised = Math.rint(Math.max(0, dead * revision.applyAsDouble(factor)));
      DoubleUnaryOperator later = actions.revisionLag[act.action];
      double wait = later.applyAsDouble(after);
      Happening second = report(act, dead, revised - dead, first);
      second.wait.quantile(run.now + first, later, 0);
      run.agenda.schedule(second, first + Math.max(0, wait));
    }
    return 0;
  }

  private Happening report(Happening act, double before, double more, double reported) {
    Happening report = run.agenda.take(Happening.Kind.REPORT);
    Happening.copy(act, report);
    report.id = EventId.mix(act.id, before > 0 ? FIRST + 1 : FIRST);
    report.matter = act.matter;
    report.cause = act.id;
    report.subject = act.target;
    report.before = before;
    report.amount = more;
    report.since = run.now + reported;
    return report;
  }
}
