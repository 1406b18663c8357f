package org.demarche.engine;

import org.demarche.model.EventId;
import org.demarche.model.Ladder;
import org.demarche.model.Parameter;
import org.demarche.model.ScriptedEvent;

/** Carries acts out: their effects on the pair, on third parties, on measures, talks and bodies. */
final class Acts {
  private static final double CONCERNS = 1e-9;
  private static final int NOBODY = -2;

  private final Situation s;
  private final Program program;
  private final Deaths deaths;

  /** Whose opening act it was, {@link #NOBODY} if there is none. */
  private final int openingSource;

  private final boolean[] openingTargets;

  Acts(Situation situation) {
    this.s = situation;
    this.program = situation.program;
    this.deaths = new Deaths(situation);
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
  void perform(Happening act) {
    s.inOpening = act.opening;
    if (act.scripted >= 0 && act.scripted == program.plan.openingEvent()) {
      s.opened();
    }
    double stance = stance(act);
    s.tally.act(act, stance);
    s.listener.acted(act);
    s.procedures.watch(act);
    if (act.action >= 0) {
      strike(act);
    }
    s.inOpening = false;
  }

  static void copy(Happening from, Happening to) {
    to.id = from.id;
    to.cause = from.cause;
    to.source = from.source;
    to.target = from.target;
    to.action = from.action;
    to.scripted = from.scripted;
    to.intensity = from.intensity;
    to.opening = from.opening;
    to.authorised = from.authorised;
    to.answered = from.answered;
    to.about = from.about;
    to.amount = from.amount;
    to.subject = from.subject;
  }

  /** What a statement says of the opening act: it counts when others address its author. */
  private double stance(Happening act) {
    if (act.action < 0 || openingSource == NOBODY || act.source == openingSource) {
      return 0;
    }
    double said = program.actions.stance[act.action];
    if (said == 0 || act.target == openingSource) {
      return said;
    }
    return act.target >= 0 && openingTargets[act.target] ? -said : 0;
  }

  private void strike(Happening act) {
    int a = act.action;
    double score = s.v[program.layout.goldstein + a] * act.intensity;
    s.climate.spread(act.source, act.target, score, s.now);
    int rung = program.actions.rung[a];
    if (rung > 0) {
      s.rungs.act(act.source, act.target, rung, program.actions.holds[a]);
    }
    if (score < 0) {
      s.domestic.hostile(act.target, -score / 10 * relevance(act.target, act.source));
    }
    s.suppliers.note(act, s.now);
    if (rung >= Ladder.FORCE) {
      s.domestic.rally(act.source);
    }
    if (s.afterOpening() && (program.actions.lethal[a] || rung >= Ladder.FORCE)) {
      s.rungs.armed(act.source, act.target);
    }
    if (program.actions.lethal[a] || rung >= Ladder.FORCE) {
      s.talks.struck(act.source, act.target);
    }
    effects(act);
    double dead = deaths.of(act);
    if (dead > 0) {
      report(act.target, dead, 0, s.now, act.id);
    }
    s.attention.notice(act, dead, dead > 0 ? act.target : -1);
    s.bodies.watch(act);
  }

  private void effects(Happening act) {
    int a = act.action;
    if (program.actions.contact[a]) {
      s.talks.contact(act.source, act.target);
    }
    if (program.actions.feelers[a]) {
      s.talks.sound(act.source, act.target, act.id, program.actions.secret[a]);
    }
    if (program.actions.requirement[a].mediator()) {
      s.talks.mediation.offered(act.source, act.target);
    }
    if (program.actions.conciliatory[a]) {
      s.talks.eased(act.source, act.target);
    }
    for (int body : program.actions.convenes[a]) {
      if (program.bodies.bodies.get(body).mayCall()[act.source]) {
        convene(act, body);
      }
    }
    if (program.actions.delay[a] > 0) {
      Happening later = s.agenda.take(Happening.Kind.EFFECT);
      copy(act, later);
      s.agenda.schedule(later, program.actions.delay[a]);
    } else {
      takeEffect(act);
    }
  }

  /** A body is asked to meet on what the other side has done. */
  private void convene(Happening act, int body) {
    Happening subject = s.agenda.take(Happening.Kind.MEETING);
    copy(act, subject);
    subject.source = act.target;
    subject.target = act.subject >= 0 ? act.subject : act.source;
    subject.action = act.about >= 0 ? act.about : act.action;
    if (subject.source != subject.target) {
      s.bodies.request(body, subject);
    }
    s.agenda.release(subject);
  }

  /** The measures that an act imposes or eases, and the relief that it brings. */
  void takeEffect(Happening act) {
    int a = act.action;
    double strength = s.v[program.layout.intensity + a] * act.intensity;
    int kind = program.actions.measure[a];
    if (kind >= 0) {
      double before = s.measures.intensity(kind, act.source, act.target);
      double joined = 1 - (1 - before) * (1 - Math.max(0, Math.min(1, strength)));
      s.inOpening = act.opening;
      double load = act.opening ? s.measures.load(act.source, act.target) : 0;
      s.measures.set(kind, act.source, act.target, joined, act.id);
      if (act.opening) {
        s.joinOpening(act.source, act.target, s.measures.load(act.source, act.target) - load);
      }
      if (s.measures.rung(kind) >= Ladder.FORCE && s.afterOpening()) {
        s.rungs.armed(act.source, act.target);
      }
      s.inOpening = false;
      if (joined > before) {
        s.procedures.imposed(kind, act);
      }
    }
    double share = s.v[program.layout.liftShare + a];
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
      double days = s.v[program.layout.delivers + place];
      s.stocks.deliver(act.target, dependence, days * act.intensity, act.id);
      return;
    }
    double relief = s.v[program.layout.relief + place];
    if (relief > 0) {
      s.domestic.relieve(act.target, relief * act.intensity);
    }
  }

  private void report(int side, double number, double before, double since, long cause) {
    s.domestic.report(side, number, before, since, !s.inOpening);
    s.listener.deathsReported(s.now, side, number, cause);
  }

  /** Dead of an event are reported, or the number is revised. */
  void report(Happening report) {
    int side = report.subject;
    if (side < 0 || Math.abs(report.amount) < CONCERNS) {
      return;
    }
    s.inOpening = report.opening;
    report(side, report.amount, report.before, report.since, report.cause);
    if (report.amount > 0 && report.source >= 0 && report.action >= 0 && side != report.source) {
      boolean other = side != report.target;
      if (other) {
        double felt =
            Elementary.log10p1(report.before + report.amount) - Elementary.log10p1(report.before);
        s.climate.receive(side, report.source, -felt, s.now);
        int rung = program.actions.rung[report.action];
        s.rungs.act(report.source, side, rung, program.actions.holds[report.action]);
      }
      report.target = side;
      s.attention.notice(report, report.amount, side);
    }
    s.inOpening = false;
  }

  /** A choice becomes an act. */
  void decide(Choice choice, Happening occasion, Stand view) {
    int action = choice.action(choice.chosen);
    if (action >= 0) {
      int target = choice.targets[choice.chosen];
      choice.act = take(choice.actor, action, target, occasion, view);
    }
  }

  /** Its id depends on the occasion, the actor, the action and the target, never on any order. */
  private long take(int actor, int action, int target, Happening occasion, Stand view) {
    boolean review = occasion.kind == Happening.Kind.REVIEW;
    Happening act = s.agenda.take(Happening.Kind.ACT);
    act.source = actor;
    act.target = target;
    act.action = action;
    act.cause = review ? 0 : occasion.cause;
    act.id = idOf(occasion.id, actor, action, target);
    act.answered = review ? -1 : occasion.source;
    act.about = review ? -1 : occasion.action;
    act.subject = view.favoured;
    long id = act.id;
    s.agenda.schedule(act, 0);
    return id;
  }

  private long idOf(long occasion, int actor, int action, int target) {
    long id = EventId.mix(occasion, program.streams.code(actor));
    id = EventId.mix(id, program.actions.keys[action]);
    return EventId.mix(id, program.streams.code(target));
  }

  /** Chance of a review is spread by how much a relation matters. */
  double relevance(int i, int j) {
    if (program.tracks.find(i, j) >= 0) {
      return 1;
    }
    Layout at = program.layout;
    double bond =
        Math.max(
            Math.abs(s.v[at.alignment + at.cell(i, j)]),
            Math.max(s.dependence(i, j), s.v[at.proximity + at.cell(i, j)]));
    return s.parameter(Parameter.SPILL) * bond;
  }
}
