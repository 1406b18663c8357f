package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.relations.Climate;
import org.demarche.engine.relations.Demands;
import org.demarche.engine.relations.Rungs;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.model.Question;
import org.demarche.trace.RunState;
import org.demarche.trace.RunState.Stage;
import org.demarche.trace.TalkEvent;
import org.demarche.trace.TalkStep;

/**
 * Negotiation between the focal pairs: a track opens by a hazard where both have reason and a
 * channel, goes from feelers over an agenda to rounds by Zeuthen's rule, which force puts off, and
 * ends in agreement, in part or whole, or breaks off, after which both wait. A mediator enters by
 * its own choice and with both sides' consent.
 */
public final class Talks {
  /** Keeps the ids of steps apart from the occasions that are counted from 0. */
  private static final long TOLD = EventId.of("talks:told");

  private static final int KINDS = TalkStep.values().length;

  /** What has come of them. */
  public final TalksRecord record;

  private final Run run;
  private final Rungs rungs;
  private final Matters matters;
  private final Demands demands;
  private final TrackTable tracks;
  private final Bargain[] bargains;
  private final Fulfilment fulfilment;
  private final Stage[] stages;
  private final boolean[] secret;

  /** Ids of the last step of each pair's talks, of its last settling, and how many were told. */
  private final long[] last;

  private final long[] settlings;

  /** Ids of the agenda that each pair's rounds follow. */
  private final long[] agendas;

  private final int[] steps;

  /** The last step told in a run, and when. */
  private long told;

  private double toldAt;

  private final Reasons reasons;
  private final Openings openings;
  private final Channels channels;
  private final Tacit tacit;
  public final Goodwill goodwill;
  public final Mediation mediation;
  private final Strain strain;
  private final Concessions concessions;
  private final PairChance chance;

  public Talks(
      Run run,
      Climate climate,
      Rungs rungs,
      Domestic domestic,
      MeasureBook measures,
      Matters matters,
      Demands demands) {
    this.run = run;
    this.rungs = rungs;
    this.demands = demands;
    this.tracks = run.program.tracks;
    int count = tracks.count;
    this.record = new TalksRecord(count);
    this.fulfilment = new Fulfilment(run, measures);
    this.bargains = new Bargain[count];
    for (int p = 0; p < count; p++) {
      bargains[p] = new Bargain(run, rungs, domestic, measures, p);
    }
    this.stages = new Stage[count];
    this.secret = new boolean[count];
    this.last = new long[count];
    this.settlings = new long[count];
    this.agendas = new long[count];
    this.steps = new int[count * KINDS];
    this.matters = matters;
    this.chance = new PairChance(run);
    this.reasons = new Reasons(run, domestic, matters, bargains);
    this.openings = new Openings(run, chance);
    this.channels = new Channels(run, chance, this::spoke);
    this.tacit = new Tacit(run);
    this.goodwill = new Goodwill(run);
    this.mediation = new Mediation(run, matters, reasons, openings, this::mediatorEntered);
    this.strain = new Strain(run, climate, mediation);
    this.concessions = new Concessions(run, chance, record, goodwill, bargains, this::settled);
    run.agenda.on(Happening.Kind.ROUND, this::hold);
    run.agenda.on(Happening.Kind.LIFT, this::fulfil);
  }

  /** Begins a run. */
  public void reset() {
    record.reset();
    Arrays.fill(stages, Stage.NONE);
    Arrays.fill(secret, false);
    Arrays.fill(last, 0);
    Arrays.fill(settlings, 0);
    Arrays.fill(agendas, 0);
    Arrays.fill(steps, 0);
    toldAt = -1;
    reasons.reset();
    openings.reset();
    channels.reset();
    tacit.reset();
    goodwill.reset();
    mediation.reset();
    for (int p = 0; p < tracks.count; p++) {
      strain.begin(p, chance.exponential(p, "breach", 0));
    }
  }

  /** Who takes a mediator agrees to talk by its offices. */
  private void mediatorEntered(int p, long cause) {
    channels.open(p);
    long entered = tell(p, TalkStep.MEDIATOR_ENTERED, cause);
    if (mayOpen(p)) {
      open(p, entered);
    }
  }

  private int cell(int p) {
    return matters.cell(tracks.first[p], tracks.second[p]);
  }

  private boolean mayOpen(int p) {
    return stages[p] == Stage.NONE
        && run.now > run.program.plan.asOfDays()
        && bargains[p].anyOpen()
        && !openings.isPaused(p);
  }

  /** The bargaining starts once the numbers of the world are known and measures are in force. */
  public void begin() {
    for (int p = 0; p < tracks.count; p++) {
      bargains[p].reset();
      channels.setBroken(p, bargains[p].isBroken());
    }
  }

  /** A branch begins: what has not come yet comes a further time later. */
  public void redraw() {
    for (int p = 0; p < tracks.count; p++) {
      openings.redraw(p);
      channels.redraw(p);
      strain.redraw(p, chance.exponential(p, "breach", breaches(p)));
      mediation.redraw(p);
    }
  }

  private int breaches(int p) {
    return openings.count(p) + record.breakdowns(p);
  }

  /**
   * A day has passed, after the information cut-off: hazards of opening, of a mediator's offer and
   * of breach add up.
   */
  public void tick() {
    if (run.now <= run.program.plan.asOfDays()) {
      return;
    }
    for (int p = 0; p < tracks.count; p++) {
      Bargain bargain = bargains[p];
      bargain.look();
      reasons.tick(p);
      channels.setBroken(p, bargain.isBroken());
      if (bargain.due() >= 0) {
        signDue(p);
        if (!bargain.anyOpen()) {
          conclude(p);
        }
      }
      if (bargain.anyOpen()) {
        mediation.tick(p);
        if (mayOpen(p) && openings.grows(p, rate(p))) {
          open(p, matters.fedBy(cell(p)));
        }
      }
      if (bargain.anySettled() && strain.tempts(p)) {
        breach(p);
      }
    }
  }

  /** Openings a day: both are willing, the matter presses, and there is a way to get there. */
  private double rate(int p) {
    double willing = reasons.willingness(p, exposure(p));
    double rate = run.parameter(Parameter.TALKS_OPENING_RATE);
    return rate * willing * reasons.presses(p) * channels.share(p);
  }

  /** Share of the cost of being seen to talk that is left. */
  private double exposure(int p) {
    return secret[p] ? 0 : mediation.exposure(p);
  }

  /** A leader of one calls the other's, or an envoy goes; it may not be received. */
  public void contact(int a, int b, long act) {
    int p = tracks.find(a, b);
    if (p >= 0 && channels.receives(p)) {
      spoke(p, act);
    }
  }

  /** Leaders who speak agree on talks if both are willing. */
  private void spoke(int p, long cause) {
    channels.open(p);
    long first = record.spoke(p, run.now) ? tell(p, TalkStep.CONTACT, cause) : cause;
    if (mayOpen(p) && wouldTalk(p, 0) && wouldTalk(p, 1)) {
      open(p, first);
    }
  }

  /**
   * Whether a side would take up talks. The mood is drawn once for both between one opening and the
   * next: who has refused does so again until it gains more.
   */
  private boolean wouldTalk(int p, int side) {
    return openings.accepts(p, Elementary.logistic(reasons.odds(p, side, exposure(p))));
  }

  /**
   * A hostile deed has been done, or has cost lives: leaders may speak, be it to the one whom it
   * was done to or to a friend of it.
   *
   * @param severity as attention has it
   * @param event the id of the deed, or of the report of its dead
   * @param cause the id of the deed
   */
  public void alarmed(int by, int on, double severity, long event, long cause) {
    for (int p = 0; p < tracks.count; p++) {
      int other = tracks.other(p, by);
      if (other == on) {
        channels.alarmed(p, severity, event, cause);
      } else if (other >= 0) {
        channels.alarmed(p, severity * friendship(other, on), event, cause);
      }
    }
  }

  /** How far one is on the side of another, 0 to 1. */
  private double friendship(int actor, int other) {
    Layout at = run.program.layout;
    return Math.max(0, run.v[at.alignment + at.cell(actor, other)]);
  }

  /**
   * One side has put out feelers, or has eased unasked, which is an offer to talk too (Osgood 1962,
   * "An alternative to war or surrender"); the other takes them up if they reach it, which those of
   * a secret channel do, and if it gains enough. What begins in secret costs nobody face until it
   * breaks off or is agreed.
   */
  public void sound(int by, int to, long act, boolean inSecret) {
    int p = tracks.find(by, to);
    boolean heard = p >= 0 && (inSecret || channels.receives(p));
    if (heard && !inSecret) {
      channels.open(p);
    }
    if (!heard || stages[p] != Stage.NONE || !bargains[p].anyOpen() || openings.isPaused(p)) {
      return;
    }
    int side = to == tracks.first[p] ? 0 : 1;
    secret[p] = inSecret;
    if (run.answers(Question.TAKE_UP, to, act, wouldTalk(p, side))) {
      feelers(p, act, inSecret);
    } else {
      secret[p] = false;
    }
  }

  private void open(int p, long cause) {
    if (run.answers(Question.OPEN, p, openings.count(p), true)) {
      feelers(p, cause, false);
    } else {
      openings.startAfresh(p);
    }
  }

  private void feelers(int p, long cause, boolean inSecret) {
    stages[p] = Stage.FEELERS;
    secret[p] = inSecret;
    openings.startAfresh(p);
    bargains[p].open();
    last[p] = tell(p, TalkStep.FEELERS, cause);
    prepare(p, "agenda");
  }

  /** Puts the agenda on the calendar, or the first round after it: each half of the delay. */
  private void prepare(int p, String what) {
    double mean = run.parameter(Parameter.TALKS_AGENDA_DELAY) / 2 / mediation.pace(p);
    round(p, mean, chance.exponential(p, what, openings.count(p)));
  }

  private void round(int p, double mean, double times) {
    Happening next = run.agenda.take(Happening.Kind.ROUND);
    if (mean > 0) {
      next.wait.exponential(run.now, mean);
    }
    next.subject = p;
    run.agenda.schedule(next, mean * times);
  }

  private void later(int p, double days) {
    Happening next = run.agenda.take(Happening.Kind.ROUND);
    next.subject = p;
    run.agenda.schedule(next, days);
  }

  /** Force has been used between two: their rounds are put off for a while. */
  public void struck(int by, int on) {
    int p = tracks.find(by, on);
    if (p >= 0) {
      goodwill.struck(p);
    }
  }

  /** An agenda, or a round, has come due; fresh force between the two puts it off. */
  void hold(Happening happening) {
    int p = happening.subject;
    double wait = goodwill.waits(p);
    if (stages[p] == Stage.NONE || !bargains[p].anyOpen()) {
      stages[p] = Stage.NONE;
    } else if (wait > 0) {
      later(p, wait);
    } else if (stages[p] == Stage.FEELERS) {
      stages[p] = Stage.AGENDA;
      agendas[p] = tell(p, TalkStep.AGENDA, last[p]);
      prepare(p, "first");
    } else {
      meet(p);
    }
    happening.id = toldNow();
  }

  /** The id of the last step told at this very moment, by which what follows names it; else 0. */
  public long toldNow() {
    return toldAt == run.now ? told : 0;
  }

  /** A round between delegations: somebody concedes, issues settle, or the talks break off. */
  private void meet(int p) {
    Bargain bargain = bargains[p];
    stages[p] = Stage.ROUNDS;
    record.met(p, run.now);
    channels.open(p);
    last[p] = tell(p, TalkStep.ROUND, agendas[p]);
    int before = bargain.agreedCount();
    boolean deadlock = concessions.make(p);
    if (!bargain.anyOpen()) {
      conclude(p);
      return;
    }
    boolean fruitless = bargain.agreedCount() == before;
    boolean own =
        fruitless && chance.uniform(p, "break", record.rounds(p)) < strain.breakdown(p, deadlock);
    if (run.answers(Question.BREAK_OFF, p, concessions.round(p), own)) {
      stages[p] = Stage.NONE;
      secret[p] = false;
      broke(p);
      tell(p, TalkStep.BROKEN_OFF, last[p]);
      return;
    }
    double gap = run.parameter(Parameter.TALKS_ROUND_GAP) / mediation.pace(p);
    round(p, gap, chance.exponential(p, "gap", record.rounds(p)));
  }

  private void conclude(int p) {
    stages[p] = Stage.NONE;
    secret[p] = false;
    tell(p, TalkStep.AGREEMENT, last[p]);
  }

  /** Talks are over, or an agreement: both wait before they talk again. */
  private void broke(int p) {
    bargains[p].waiting.clear();
    goodwill.forget(p);
    record.broke(p);
    openings.pause(p, record.breakdowns(p));
  }

  /** There are terms on an issue: they are signed, with all that waited for them, or wait. */
  private void settled(int p, int k) {
    if (bargains[p].mustWait(k)) {
      bargains[p].waiting.set(k);
      return;
    }
    sign(p, k);
    signDue(p);
  }

  private void signDue(int p) {
    for (int k = bargains[p].due(); k >= 0; k = bargains[p].due()) {
      sign(p, k);
    }
  }

  /** An issue is settled: what hangs on it is to be lifted. */
  private void sign(int p, int k) {
    bargains[p].settle(k);
    record.agreed(p, run.now);
    settlings[p] = tell(p, TalkStep.PARTIAL_AGREEMENT, last[p]);
    carryOut(p, k);
    demands.agreed(tracks.first[p], tracks.second[p], tracks.issues[p][k], !bargains[p].anyOpen());
  }

  /**
   * What one would demand of another: the question open between them that is worth most to it.
   *
   * @return index of the issue; {@link Demands#ON_NO_ISSUE} where none is open
   */
  public int demandable(int by, int of) {
    int p = tracks.find(by, of);
    if (p < 0) {
      return Demands.ON_NO_ISSUE;
    }
    int k = bargains[p].dearest(by == tracks.first[p] ? 0 : 1);
    return k < 0 ? Demands.ON_NO_ISSUE : tracks.issues[p][k];
  }

  /**
   * One side has eased unasked; where the other has just done so, an issue may settle.
   *
   * @param act its id
   */
  public void eased(int by, int to, long act) {
    int p = tracks.find(by, to);
    if (p < 0 || bargains[p].size() == 0) {
      return;
    }
    int side = by == tracks.first[p] ? 0 : 1;
    goodwill.moved(p, side);
    int k = tacit.eased(p, side, bargains[p]);
    if (k >= 0) {
      bargains[p].settle(k);
      settlings[p] = tell(p, TalkStep.TACIT_UNDERSTANDING, act);
      carryOut(p, k);
    }
  }

  private void carryOut(int p, int k) {
    long occasion = EventId.mix(tracks.ids[p], breaches(p));
    occasion = EventId.mix(EventId.mix(occasion, record.rounds(p)), k);
    fulfilment.plan(p, k, occasion, settlings[p]);
  }

  /** What was agreed falls due, and is done as long as the agreement holds. */
  void fulfil(Happening happening) {
    if (bargains[happening.subject].isSettled(happening.action)) {
      fulfilment.carryOut(happening);
    }
  }

  private void breach(int p) {
    int ordinal = breaches(p) + 1;
    strain.begin(p, chance.exponential(p, "breach", ordinal));
    if (!run.answers(Question.BREACH, p, ordinal, true)) {
      return;
    }
    bargains[p].undo();
    broke(p);
    tell(p, TalkStep.BREACH, settlings[p]);
  }

  /** A leadership is gone; issues that hung on it close. */
  public void leaderGone(int actor) {
    for (Bargain bargain : bargains) {
      bargain.close(actor);
    }
  }

  /** Value of talking to another actor for the first, -1 to 1; 0 where they have no track. */
  public double value(int actor, int other) {
    int p = tracks.find(actor, other);
    if (p < 0 || !bargains[p].anyOpen()) {
      return 0;
    }
    int side = actor == tracks.first[p] ? 0 : 1;
    return 2 * Elementary.logistic(reasons.odds(p, side, exposure(p))) - 1;
  }

  /** Whether talks or an agreement commit the two. */
  public boolean isCommitted(int a, int b) {
    int p = tracks.find(a, b);
    return p >= 0 && (stages[p] == Stage.ROUNDS || bargains[p].anySettled());
  }

  /** Whether one has of late given way to the other unasked or at the table. */
  public boolean hasMoved(int by, int toward) {
    int p = tracks.find(by, toward);
    return p >= 0 && goodwill.isFresh(p, by == tracks.first[p] ? 0 : 1);
  }

  /** Where the talks of a pair stand. */
  public RunState.Track track(int p) {
    return new RunState.Track(
        p,
        rungs.now(tracks.first[p], tracks.second[p], run.now),
        stages[p],
        secret[p],
        record.rounds(p),
        mediation.mediator(p),
        agreedShare(p),
        OnTheTable.terms(bargains[p], tracks.issues[p]));
  }

  /** Share of a pair's issues, by weight, on which there are terms, 0 to 1. */
  public double agreedShare(int p) {
    return bargains[p].settledShare();
  }

  /** Tells of a step and returns its id, from the pair, the kind and how many of it went before. */
  private long tell(int p, TalkStep step, long cause) {
    long id = EventId.mix(tracks.ids[p], TOLD + step.ordinal());
    id = EventId.mix(id, steps[p * KINDS + step.ordinal()]++);
    told = id;
    toldAt = run.now;
    run.listener.talked(
        run.now, new TalkEvent(id, cause, p, step, record.rounds(p), mediation.mediator(p)));
    return id;
  }
}
