package org.demarche.engine.timeline;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.demarche.engine.acts.Acts;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Program;
import org.demarche.engine.program.Script;
import org.demarche.engine.program.Term;
import org.demarche.engine.program.TermCompiler;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.ScriptedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets the scripted events happen: at their times, when their conditions hold, after the events
 * they answer, or by chance within a window.
 */
public final class Timeline {
  private final Situation s;
  private final Run run;
  private final Program program;
  private final Acts acts;
  private final ScriptTimes times;
  private final IntConsumer succeeded;
  private final boolean[] waiting;
  private final double[] planned;

  /** Entries that are to come: from which day on and after how long, their chance apart. */
  private final double[] begun;

  private final double[] delays;
  private final long[] causes;
  private final @Nullable Happening[] due;
  private final boolean[] open;
  private final Upheavals upheavals;
  private final CasualtyReports casualties;
  private int conditions;

  /**
   * A timeline.
   *
   * @param succeeded told of every actor whose leadership has changed, once the numbers have
   */
  public Timeline(Situation situation, Acts acts, IntConsumer succeeded) {
    this.s = situation;
    this.run = situation.run;
    this.acts = acts;
    this.succeeded = succeeded;
    this.times = new ScriptTimes(run, situation.domestic);
    this.program = situation.run.program;
    int count = program.script.entries.size();
    this.waiting = new boolean[count];
    this.planned = new double[count];
    this.begun = new double[count];
    this.delays = new double[count];
    this.causes = new long[count];
    this.due = new Happening[count];
    this.open = new boolean[count];
    this.upheavals = new Upheavals(situation, times);
    this.casualties = new CasualtyReports(run);
    run.agenda.on(Happening.Kind.SCRIPT, this::happen);
    run.agenda.on(Happening.Kind.REPORT, this::report);
  }

  /** Plans every entry that does not wait for a condition or for what it answers. */
  public void begin() {
    Arrays.fill(waiting, false);
    Arrays.fill(open, false);
    Arrays.fill(due, null);
    conditions = 0;
    upheavals.reset();
    casualties.reset();
    for (int e = 0; e < planned.length; e++) {
      Script.Entry entry = program.script.entries.get(e);
      planned[e] = times.planned(e);
      if (entry.hazard().of() >= 0) {
        continue;
      }
      if (entry.when() != null) {
        waiting[e] = true;
        conditions++;
      } else if (entry.event().answers() < 0) {
        plan(e, planned[e], 0);
      }
    }
  }

  private void plan(int e, double delay, long cause) {
    open[e] = true;
    begun[e] = run.now;
    delays[e] = delay;
    causes[e] = cause;
    schedule(e, delay + times.chanceWait(e, 0));
  }

  private void schedule(int e, double wait) {
    due[e] = null;
    if (wait == Double.POSITIVE_INFINITY) {
      return;
    }
    Happening happening = run.agenda.take(Happening.Kind.SCRIPT);
    happening.scripted = e;
    happening.id = program.script.entries.get(e).id();
    happening.cause = causes[e];
    due[e] = run.agenda.schedule(happening, wait) ? happening : null;
  }

  /**
   * A branch begins: chances not yet taken are taken anew, given that nothing has come of them so
   * far. Planned times are numbers of the world, which every branch shares.
   */
  public void redraw() {
    upheavals.redraw();
    for (int e = 0; e < open.length; e++) {
      Happening happening = due[e];
      boolean byChance = program.script.entries.get(e).event().chance() != null;
      if (!open[e] || !byChance || (happening != null && happening.delayed)) {
        continue;
      }
      if (happening != null) {
        run.agenda.cancel(happening);
      }
      double elapsed = run.now - begun[e];
      double missed = Math.max(0, elapsed - delays[e]);
      double wait = delays[e] + times.chanceWait(e, missed);
      schedule(e, Math.max(0, wait - elapsed));
    }
  }

  /** A day begins: hazards add up after the information cut-off and an entry's own time. */
  public void tick() {
    for (int k = 0; k < upheavals.count(); k++) {
      int e = upheavals.entry(k);
      if (run.now < program.plan.asOfDays() || run.now < planned[e]) {
        continue;
      }
      double hour = upheavals.tick(k);
      if (!Double.isNaN(hour)) {
        plan(e, hour + times.delay(e), 0);
      }
    }
  }

  /** Looks whether a condition has come to hold. */
  public void look(long cause) {
    if (conditions == 0) {
      return;
    }
    for (int e = 0; e < waiting.length; e++) {
      Script.Entry entry = program.script.entries.get(e);
      Term when = entry.when();
      if (waiting[e]
          && when != null
          && run.now >= planned[e]
          && TermCompiler.truth(when.value(s))) {
        waiting[e] = false;
        conditions--;
        plan(e, times.delay(e), cause);
      }
    }
  }

  /** An entry falls due. */
  public void happen(Happening due) {
    open[due.scripted] = false;
    this.due[due.scripted] = null;
    Script.Entry entry = program.script.entries.get(due.scripted);
    carryOut(entry, due);
    for (int answer : program.script.answersTo.get(due.scripted)) {
      if (program.script.entries.get(answer).when() != null) {
        continue;
      }
      plan(answer, Math.max(0, planned[answer] - planned[due.scripted]), due.id);
    }
  }

  private void carryOut(Script.Entry entry, Happening due) {
    ScriptedEvent event = entry.event();
    ScriptedEvent.Mourning mourning = event.mourning();
    if (mourning != null) {
      s.domestic.mourn(mourning.actor(), Math.max(0, run.v[entry.mourning()]));
    }
    if (event.leadership() != null) {
      changeLeader(entry, event.leadership());
    }
    int count = Math.max(1, event.targets().size());
    for (int t = 0; t < count; t++) {
      Happening act = run.agenda.take(Happening.Kind.ACT);
      int target = event.targets().isEmpty() ? -1 : event.targets().get(t);
      act.id = t == 0 ? due.id : EventId.mix(due.id, program.streams.code(target));
      act.cause = due.cause;
      act.scripted = due.scripted;
      act.source = event.source();
      act.target = target;
      act.action = target < 0 ? -1 : event.action();
      act.intensity = run.v[entry.intensity()];
      act.opening = event.opening();
      act.matter = program.script.matters[due.scripted];
      act.authorised = event.authorised();
      answerOf(event, act);
      if (event.demands() >= 0) {
        s.demands.make(event.source(), target, event.demands(), act.id);
      }
      if (t > 0 && run.interventions.delay(act.id) > 0) {
        run.agenda.schedule(act, 0);
        continue;
      }
      if (t == 0 || !run.interventions.removes(act.id)) {
        acts.perform(act);
      }
      run.agenda.release(act);
    }
    casualties.plan(entry, due);
  }

  /** Dead of an event are reported, or their number is revised. */
  void report(Happening report) {
    casualties.count(report);
    acts.report(report);
  }

  private void answerOf(ScriptedEvent event, Happening act) {
    if (event.answers() >= 0) {
      ScriptedEvent answered = program.script.entries.get(event.answers()).event();
      act.answered = answered.source();
      act.about = answered.action();
    }
  }

  private void changeLeader(Script.Entry entry, ScriptedEvent.LeadershipChange change) {
    int of = change.of();
    for (int k = 0; k < entry.successor().length; k++) {
      run.change(program.layout.temperament(of, k), run.v[entry.successor()[k]]);
    }
    for (int k = 0; k < entry.alignments().length; k++) {
      int to = change.alignments().get(k).with();
      int cell = program.layout.cell(of, to);
      run.change(program.layout.alignment + cell, run.v[entry.alignments()[k]]);
    }
    for (int k = 0; k < entry.toward().length; k++) {
      int other = change.toward().get(k).with();
      int cell = program.layout.cell(other, of);
      run.change(program.layout.alignment + cell, run.v[entry.toward()[k]]);
      succeeded.accept(other);
    }
    succeeded.accept(of);
    if (change.kind() != ScriptedEvent.LeadershipChange.Kind.CAPTURED) {
      s.talks.leaderGone(of);
    }
  }
}
