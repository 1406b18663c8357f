package org.demarche.engine.timeline;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Script;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.ScriptedEvent;

/**
 * Reports of the dead of scripted events: they come later than the event and may be revised. What
 * has been reported so far is counted by event and side, so that a second report, or a revision, is
 * felt by the increase it makes.
 */
final class CasualtyReports {
  private static final long FIRST = 1000;

  private final Run run;
  private final double[][] told;
  private final double[][] toldOn;

  CasualtyReports(Run run) {
    this.run = run;
    this.told =
        run.program.script.entries.stream()
            .map(entry -> new double[entry.reports().length])
            .toArray(double[][]::new);
    this.toldOn =
        run.program.script.entries.stream()
            .map(entry -> new double[entry.reports().length])
            .toArray(double[][]::new);
  }

  void reset() {
    for (double[] numbers : told) {
      java.util.Arrays.fill(numbers, 0);
    }
  }

  /** An event has happened: its reports are to come. */
  void plan(Script.Entry entry, Happening due) {
    ScriptedEvent event = entry.event();
    int count = event.casualties().size();
    for (int r = 0; r < count; r++) {
      ScriptedEvent.CasualtyReport report = event.casualties().get(r);
      double after = Math.max(0, run.v[entry.reportsAfter()[r]]);
      plan(event, due, r, after);
      if (report.revised() != null) {
        plan(event, due, r + count, Math.max(after, run.v[entry.revisionsAfter()[r]]));
      }
    }
  }

  private void plan(ScriptedEvent event, Happening due, int ordinal, double after) {
    Happening report = run.agenda.take(Happening.Kind.REPORT);
    report.id = EventId.mix(due.id, FIRST + ordinal);
    report.cause = due.id;
    report.source = event.source();
    report.target = event.targets().isEmpty() ? -1 : event.targets().get(0);
    report.action = event.action();
    report.scripted = due.scripted;
    report.about = ordinal;
    report.subject = event.casualties().get(ordinal % event.casualties().size()).side();
    report.opening = event.opening();
    report.matter = run.program.script.matters[due.scripted];
    report.authorised = event.authorised();
    run.agenda.schedule(report, after);
  }

  /** A report has come: how many are new, and how many of the side had been reported before. */
  void count(Happening report) {
    if (report.scripted < 0) {
      return;
    }
    Script.Entry entry = run.program.script.entries.get(report.scripted);
    double[] numbers = told[report.scripted];
    int r = report.about % numbers.length;
    boolean first = report.about < numbers.length;
    double number =
        Math.rint(Math.max(0, run.v[first ? entry.reports()[r] : entry.revisions()[r]]));
    report.before = 0;
    for (int k = 0; k < numbers.length; k++) {
      boolean same = entry.event().casualties().get(k).side() == report.subject;
      report.before += same ? numbers[k] : 0;
    }
    report.amount = number - numbers[r];
    report.since = first ? run.now : toldOn[report.scripted][r];
    if (first) {
      toldOn[report.scripted][r] = run.now;
    }
    report.about = -1;
    numbers[r] = number;
  }
}
