package org.demarche.engine.acts;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.choice.Sides;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.Ladder;
import org.demarche.model.ScriptedEvent;

/** Carries acts out: their effects on the pair, on third parties, on measures, talks and bodies. */
public final class Acts {
  private static final double CONCERNS = 1e-9;
  private static final int NOBODY = -2;

  private final Situation s;
  private final Run run;
  private final Program program;
  private final Deaths deaths;

  /** Whose opening act it was, {@link #NOBODY} if there is none. */
  private final int openingSource;

  private final boolean[] openingTargets;

  public Acts(Situation situation) {
    this.s = situation;
    this.run = situation.run;
    this.program = situation.run.program;
    this.deaths = new Deaths(run);
    run.agenda.on(Happening.Kind.ACT, this::perform);
    run.agenda.on(Happening.Kind.EFFECT, this::takeEffect);
    int opening = program.plan.openingEvent();
    this.openingTargets = new boolean[program.n];
    if (opening < 0) {
      this.openingSource = NOBODY;
    } else {
      ScriptedEvent event = program.script.entries.get(opening).event();
      this.openingSource = event.source();
      event.targets().forEach(target -> openingTargets[target] = true);
    }
  }

  /** An act or happening takes place. */
  public void perform(Happening act) {
    s.opening.setInProgress(act.opening);
    if (act.scripted >= 0 && act.scripted == program.plan.openingEvent()) {
      s.opening.began();
    }
    double stance = stance(act);
    run.tally.act(act, stance);
    run.listener.acted(act);
    s.procedures.watch(act);
    if (act.action >= 0) {
      strike(act);
    }
    s.opening.setInProgress(false);
  }

  /** What a statement says of the opening act: it counts when others address its author. */
  private double stance(Happening act) {
    if (act.action < 0
        || openingSource == NOBODY
        || act.source == openingSource
        || s.opening.isAbsent()
        || !isOnOpening(act)) {
      return 0;
    }
    double said = program.actions.stance[act.action];
    if (said == 0 || act.target == openingSource) {
      return said;
    }
    return act.target >= 0 && openingTargets[act.target] ? -said : 0;
  }

  /** Whether an act belongs to the matter that the opening event is of. */
  private boolean isOnOpening(Happening act) {
    int opening = program.script.matters[program.plan.openingEvent()];
    return act.matter < 0
        ? act.target >= 0 && s.matters.cell(act.source, act.target) == opening
        : act.matter == opening;
  }

  private void strike(Happening act) {
    int a = act.action;
    if (act.matter < 0) {
      act.matter = s.matters.cell(act.source, act.target);
    }
    double score = run.v[program.layout.goldstein + a] * act.intensity;
    s.climate.spread(act.source, act.target, score, run.now);
    int rung = program.actions.rung[a];
    if (rung > 0) {
      s.rungs.act(act.source, act.target, rung, program.actions.holds[a]);
      s.deeds.note(act.source, act.target, rung, run.now + program.actions.holds[a]);
    }
    if (score < 0) {
      s.domestic.hostile(act.target, -score / 10 * s.ties.relevance(act.target, act.source));
    }
    s.suppliers.note(act, run.now);
    if (rung >= Ladder.FORCE) {
      s.domestic.rally(act.source);
    }
    if (s.opening.isOver() && (program.actions.lethal[a] || rung >= Ladder.FORCE)) {
      s.rungs.armed(act.source, act.target);
    }
    if (program.actions.lethal[a] || rung >= Ladder.FORCE) {
      s.talks.struck(act.source, act.target);
    }
    effects(act);
    double dead = deaths.of(act);
    if (dead > 0) {
      report(act.target, dead, 0, run.now, act.id);
    }
    double severity = s.attention.severity(act, dead);
    if (score < 0 && !program.actions.verbal[a]) {
      s.talks.alarmed(act.source, act.target, severity, act.id, act.id);
    }
    s.matters.feed(act, severity);
    s.attention.notice(act, dead, dead > 0 ? act.target : -1);
    s.bodies.watch(act, severity);
  }

  private void effects(Happening act) {
    int a = act.action;
    if (program.actions.contact[a]) {
      s.talks.contact(act.source, act.target, act.id);
    }
    boolean offers = program.actions.conciliatory[a] && run.now > program.plan.asOfDays();
    if (program.actions.feelers[a] || offers) {
      s.talks.sound(act.source, act.target, act.id, program.actions.secret[a]);
    }
    if (program.actions.requirement[a].mediator()) {
      s.talks.mediation.offered(act.source, act.target, act.id);
    }
    if (program.actions.demands[a]) {
      s.demands.make(act.source, act.target, s.talks.demandable(act.source, act.target), act.id);
    }
    if (program.actions.meetsDemand[a]) {
      s.demands.meet(act.source, act.target, act.id);
    }
    if (program.actions.conciliatory[a]) {
      s.talks.eased(act.source, act.target, act.id);
    }
    for (int body : program.actions.convenes[a]) {
      if (program.bodies.bodies.get(body).mayCall()[act.source]) {
        convene(act, body);
      }
    }
    if (program.actions.delay[a] > 0) {
      Happening later = run.agenda.take(Happening.Kind.EFFECT);
      Happening.copy(act, later);
      if (program.actions.measure[a] >= 0) {
        s.measures.announce(program.actions.measure[a], act.source, act.target);
      }
      run.agenda.schedule(later, program.actions.delay[a]);
    } else {
      takeEffect(act);
    }
  }

  /** A body is asked to meet on what the other side has done. */
  private void convene(Happening act, int body) {
    Happening subject = run.agenda.take(Happening.Kind.MEETING);
    Happening.copy(act, subject);
    subject.source = act.target;
    subject.target = act.subject >= 0 ? act.subject : victim(act);
    subject.action = act.about >= 0 ? act.about : act.action;
    if (subject.source != subject.target) {
      s.bodies.request(body, subject);
    }
    run.agenda.release(subject);
  }

  /** To whom it was done: the other party of the matter, or else the one who asks. */
  private int victim(Happening act) {
    if (act.matter < 0) {
      return act.source;
    }
    int first = act.matter / program.n;
    int second = act.matter % program.n;
    return act.target == first ? second : act.target == second ? first : act.source;
  }

  /** The measures that an act imposes or eases, and the relief that it brings. */
  void takeEffect(Happening act) {
    int a = act.action;
    double strength = run.v[program.layout.intensity + a] * act.intensity;
    int kind = program.actions.measure[a];
    if (kind >= 0) {
      s.measures.arrive(kind, act.source, act.target);
      double before = s.measures.intensity(kind, act.source, act.target);
      double joined = 1 - (1 - before) * (1 - Math.max(0, Math.min(1, strength)));
      s.opening.setInProgress(act.opening);
      double load = act.opening ? s.measures.load(act.source, act.target) : 0;
      s.measures.set(kind, act.source, act.target, joined, act.id);
      if (act.opening) {
        s.paths.joinOpening(act.source, act.target, s.measures.load(act.source, act.target) - load);
      }
      if (s.measures.rung(kind) >= Ladder.FORCE && s.opening.isOver()) {
        s.rungs.armed(act.source, act.target);
      }
      s.opening.setInProgress(false);
      if (joined > before) {
        s.procedures.imposed(kind, act);
      }
    }
    double share = run.v[program.layout.liftShare + a];
    for (int lifted : program.actions.lifts[a]) {
      double before = s.measures.intensity(lifted, act.source, act.target);
      if (before > 0) {
        double left = before * (1 - Math.max(0, Math.min(1, share * act.intensity)));
        s.measures.set(lifted, act.source, act.target, left, act.id);
      }
    }
    for (int d = 0; d < Layout.KINDS_OF_DEPENDENCE; d++) {
      supply(act, d, a * Layout.KINDS_OF_DEPENDENCE + d);
    }
  }

  /** What an act brings goes into the target's stock, or else makes up for a part of its burden. */
  private void supply(Happening act, int dependence, int place) {
    if (program.stocks.covers(act.target, dependence)) {
      double days = run.v[program.layout.delivers + place];
      s.stocks.deliver(act.target, dependence, days * act.intensity, act.id);
      return;
    }
    double relief = run.v[program.layout.relief + place];
    if (relief > 0) {
      s.domestic.relieve(act.target, relief * act.intensity);
    }
  }

  private void report(int side, double number, double before, double since, long cause) {
    s.domestic.report(side, number, before, since, !s.opening.isInProgress());
    run.listener.deathsReported(run.now, side, number, cause);
  }

  /** Dead of an event are reported, or the number is revised. */
  public void report(Happening report) {
    int side = report.subject;
    if (side < 0 || Math.abs(report.amount) < CONCERNS) {
      return;
    }
    s.opening.setInProgress(report.opening);
    report(side, report.amount, report.before, report.since, report.cause);
    if (report.amount > 0 && report.source >= 0 && report.action >= 0 && side != report.source) {
      boolean other = side != report.target;
      if (other) {
        double felt =
            Elementary.log10p1(report.before + report.amount) - Elementary.log10p1(report.before);
        s.climate.receive(side, report.source, -felt, run.now);
        int rung = program.actions.rung[report.action];
        double holds = program.actions.holds[report.action];
        s.rungs.act(report.source, side, rung, holds);
        s.deeds.bereave(report.source, side, rung, run.now + holds);
      }
      report.target = side;
      double severity = s.attention.severity(report, report.amount);
      if (other) {
        s.talks.alarmed(report.source, side, severity, report.id, report.cause);
      }
      s.matters.feed(report, severity);
      s.attention.notice(report, report.amount, side);
    }
    s.opening.setInProgress(false);
  }

  /** A choice becomes an act. */
  void decide(Choice choice, Happening occasion, Sides view) {
    int action = choice.action(choice.chosen);
    if (action >= 0) {
      int target = choice.targets[choice.chosen];
      choice.act = take(choice.actor, action, target, occasion, view);
    }
  }

  /** Its id depends on the occasion, the actor, the action and the target, never on any order. */
  private long take(int actor, int action, int target, Happening occasion, Sides view) {
    boolean review = occasion.kind == Happening.Kind.REVIEW;
    Happening act = run.agenda.take(Happening.Kind.ACT);
    act.source = actor;
    act.target = target;
    act.action = action;
    act.cause = occasion.cause;
    act.id = idOf(occasion.id, actor, action, target);
    act.answered = review ? -1 : occasion.source;
    act.about = review ? -1 : occasion.action;
    act.subject = view.favoured;
    act.matter = occasion.matter;
    long id = act.id;
    run.agenda.schedule(act, 0);
    return id;
  }

  private long idOf(long occasion, int actor, int action, int target) {
    long id = EventId.mix(occasion, program.streams.code(actor));
    id = EventId.mix(id, program.actions.keys[action]);
    return EventId.mix(id, program.streams.code(target));
  }
}
