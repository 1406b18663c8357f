package org.demarche.engine;

import java.util.Arrays;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.trace.TalkStep;

/**
 * Negotiation between the focal pairs: a track opens by a hazard in the lesser gain of the two,
 * goes from feelers over an agenda to rounds by Zeuthen's rule, which force puts off, and ends in
 * agreement, in part or whole, or breaks off. A mediator enters by its own choice and with both
 * sides' consent.
 */
final class Talks {
  private static final double SETTLED_GAP = 0.1;
  private static final double NARROW_GAP = 0.35;

  private enum Stage {
    NONE,
    FEELERS,
    AGENDA,
    ROUNDS
  }

  final double[] firstContact;
  final double[] firstTalks;
  final double[] firstAgreement;
  final double[] lastRound;
  final int[] rounds;
  final int[] breakdowns;

  private final Situation s;
  private final TrackTable tracks;
  private final Bargain[] bargains;
  private final Lifting lifting;
  private final Stage[] stages;
  private final int[] openings;
  private final double[] hazard;
  private final double[] threshold;
  private final double[] breach;
  private final double[] breachThreshold;
  private final boolean[] secret;
  private final Tacit tacit;
  private final Goodwill goodwill;
  final Mediation mediation;

  Talks(Situation situation) {
    this.s = situation;
    this.tracks = situation.program.tracks;
    int count = tracks.count;
    this.firstContact = new double[count];
    this.firstTalks = new double[count];
    this.firstAgreement = new double[count];
    this.lastRound = new double[count];
    this.rounds = new int[count];
    this.breakdowns = new int[count];
    this.lifting = new Lifting(situation);
    this.bargains = new Bargain[count];
    for (int p = 0; p < count; p++) {
      bargains[p] = new Bargain(situation, p);
    }
    this.stages = new Stage[count];
    this.openings = new int[count];
    this.hazard = new double[count];
    this.threshold = new double[count];
    this.breach = new double[count];
    this.breachThreshold = new double[count];
    this.secret = new boolean[count];
    this.tacit = new Tacit(situation);
    this.goodwill = new Goodwill(situation);
    this.mediation = new Mediation(situation, this);
  }

  void reset() {
    Arrays.fill(firstContact, Double.NaN);
    Arrays.fill(firstTalks, Double.NaN);
    Arrays.fill(firstAgreement, Double.NaN);
    Arrays.fill(lastRound, Double.NEGATIVE_INFINITY);
    Arrays.fill(rounds, 0);
    Arrays.fill(breakdowns, 0);
    Arrays.fill(stages, Stage.NONE);
    Arrays.fill(openings, 0);
    Arrays.fill(hazard, 0);
    Arrays.fill(breach, 0);
    Arrays.fill(secret, false);
    tacit.reset();
    goodwill.reset();
    mediation.reset();
    for (int p = 0; p < tracks.count; p++) {
      threshold[p] = exponential(p, "open", 0);
      breachThreshold[p] = exponential(p, "breach", 0);
    }
  }

  /** The bargaining starts once the numbers of the world are known and measures are in force. */
  void begin() {
    for (Bargain bargain : bargains) {
      bargain.reset();
    }
  }

  private double uniform(int p, String what, int ordinal) {
    long occasion = EventId.mix(tracks.ids[p] ^ what.hashCode(), ordinal);
    return s.chance.uniform(tracks.streams[p], occasion, 0);
  }

  private double exponential(int p, String what, int ordinal) {
    return -Elementary.log(uniform(p, what, ordinal));
  }

  /**
   * A day has passed, after the information cut-off: hazards of opening, of a mediator's offer and
   * of breach add up.
   */
  void tick() {
    if (s.now <= s.program.plan.asOfDays()) {
      return;
    }
    for (int p = 0; p < tracks.count; p++) {
      Bargain bargain = bargains[p];
      if (bargain.size() == 0) {
        continue;
      }
      mediation.tick(p);
      if (stages[p] == Stage.NONE && bargain.anyOpen()) {
        hazard[p] += s.parameter(Parameter.TALKS_OPENING_RATE) * willingness(p);
        if (hazard[p] >= threshold[p]) {
          feelers(p, 0, false);
        }
      }
      if (bargain.anySettled()) {
        breach[p] += s.parameter(Parameter.AGREEMENT_BREACH_RATE) / 365 * (1 + hostility(p));
        if (breach[p] >= breachThreshold[p]) {
          breach(p);
        }
      }
    }
  }

  /** Logistic of the lesser gain of the two, net of the cost of being seen to talk. */
  double willingness(int p) {
    return Elementary.logistic(Math.min(netGain(p, 0), netGain(p, 1)));
  }

  private double netGain(int p, int side) {
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    double seen = secret[p] ? 0 : s.parameter(Parameter.TALKS_COST_OF_BEING_SEEN);
    double cost = seen * mediation.exposure(p) * (0.5 + s.domestic.pressure(actor));
    return (bargains[p].gain(side) - cost) / s.parameter(Parameter.TALKS_GAIN_SCALE);
  }

  /** Leaders have spoken. */
  void contact(int a, int b) {
    int p = tracks.find(a, b);
    if (p >= 0 && Double.isNaN(firstContact[p])) {
      firstContact[p] = s.now;
      tell(p, TalkStep.CONTACT);
    }
  }

  /**
   * One side has put out feelers; the other takes them up if it gains. What begins in secret costs
   * nobody face until it breaks off or is agreed.
   */
  void sound(int by, int to, long act, boolean inSecret) {
    int p = tracks.find(by, to);
    if (p < 0 || stages[p] != Stage.NONE || !bargains[p].anyOpen()) {
      return;
    }
    int side = to == tracks.first[p] ? 0 : 1;
    double u = s.chance.uniform(tracks.streams[p], act, 1);
    secret[p] = inSecret;
    if (u < Elementary.logistic(netGain(p, side))) {
      feelers(p, act, inSecret);
    } else {
      secret[p] = false;
    }
  }

  private void feelers(int p, long cause, boolean inSecret) {
    stages[p] = Stage.FEELERS;
    secret[p] = inSecret;
    openings[p]++;
    hazard[p] = 0;
    threshold[p] = exponential(p, "open", openings[p]);
    bargains[p].open();
    tell(p, TalkStep.FEELERS);
    prepare(p, "agenda", cause);
  }

  /** Puts the agenda on the calendar, or the first round after it: each half of the delay. */
  private void prepare(int p, String what, long cause) {
    double mean = s.parameter(Parameter.TALKS_AGENDA_DELAY) / 2 / mediation.pace(p);
    round(p, mean * exponential(p, what, openings[p]), cause);
  }

  private void round(int p, double delay, long cause) {
    Happening next = s.agenda.take(Happening.Kind.ROUND);
    next.subject = p;
    next.cause = cause;
    s.agenda.schedule(next, delay);
  }

  /** Force has been used between two: their rounds are put off for a while. */
  void struck(int by, int on) {
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
      round(p, wait, happening.cause);
    } else if (stages[p] == Stage.FEELERS) {
      stages[p] = Stage.AGENDA;
      tell(p, TalkStep.AGENDA);
      prepare(p, "first", happening.cause);
    } else {
      meet(p, happening);
    }
  }

  /** A round between delegations: somebody concedes, issues settle, or the talks break off. */
  private void meet(int p, Happening happening) {
    Bargain bargain = bargains[p];
    stages[p] = Stage.ROUNDS;
    rounds[p]++;
    lastRound[p] = s.now;
    if (Double.isNaN(firstTalks[p])) {
      firstTalks[p] = s.now;
    }
    if (Double.isNaN(firstContact[p])) {
      firstContact[p] = s.now;
    }
    tell(p, TalkStep.ROUND);
    int before = bargain.settledCount();
    boolean deadlock = bargainOn(p);
    if (!bargain.anyOpen()) {
      stages[p] = Stage.NONE;
      secret[p] = false;
      tell(p, TalkStep.AGREEMENT);
      return;
    }
    boolean fruitless = bargain.settledCount() == before;
    if (fruitless && uniform(p, "break", rounds[p]) < breakdown(p, deadlock)) {
      stages[p] = Stage.NONE;
      secret[p] = false;
      goodwill.forget(p);
      breakdowns[p]++;
      tell(p, TalkStep.BROKEN_OFF);
      return;
    }
    double gap = s.parameter(Parameter.TALKS_ROUND_GAP) / mediation.pace(p);
    round(p, gap * exponential(p, "gap", rounds[p]), happening.id);
  }

  /**
   * Chance of a round that settles nothing to break off; fresh hostility raises its odds, deadlock
   * doubles them.
   */
  private double breakdown(int p, boolean deadlock) {
    double base = Math.max(0, Math.min(0.95, s.parameter(Parameter.TALKS_BREAKDOWN)));
    double odds = base / (1 - base) * (deadlock ? 2 : 1) / mediation.pace(p);
    odds *= Elementary.exp(s.parameter(Parameter.TALKS_HOSTILITY) * hostility(p));
    return odds / (1 + odds);
  }

  /** Fresh hostility between the pair, 0 to 1. */
  private double hostility(int p) {
    int a = tracks.first[p];
    int b = tracks.second[p];
    double worst = Math.min(s.climate.fresh(a, b, s.now), s.climate.fresh(b, a, s.now));
    return Math.max(0, Math.min(1, -worst / s.parameter(Parameter.CLIMATE_SCALE)));
  }

  /** Returns whether neither side would rather deal than fall back. */
  private boolean bargainOn(int p) {
    Bargain bargain = bargains[p];
    double a = bargain.risk(0);
    double b = bargain.risk(1);
    boolean deadlock = a >= 1 && b >= 1;
    double step = s.parameter(Parameter.CONCESSION_STEP);
    int moved = -1;
    if (!deadlock && a <= b) {
      moved = bargain.concede(0, step);
      goodwill.moved(p, 0);
    }
    int other = -1;
    if (!deadlock && b <= a) {
      other = bargain.concede(1, step);
      goodwill.moved(p, 1);
    }
    settle(p, moved);
    if (other != moved) {
      settle(p, other);
    }
    return deadlock;
  }

  private void settle(int p, int k) {
    if (k < 0 || !bargains[p].isOpen(k)) {
      return;
    }
    Bargain bargain = bargains[p];
    int issue = tracks.issues[p][k];
    s.listener.positionsMoved(s.now, p, issue, bargain.offer(0, k), bargain.offer(1, k));
    double gap = bargain.gap(k);
    boolean byItself =
        gap <= NARROW_GAP
            && uniform(p, "partial", rounds[p] * 64 + k) < s.parameter(Parameter.TALKS_PARTIAL);
    if (gap > SETTLED_GAP && !byItself) {
      return;
    }
    bargain.settle(k);
    if (Double.isNaN(firstAgreement[p])) {
      firstAgreement[p] = s.now;
    }
    tell(p, TalkStep.PARTIAL_AGREEMENT);
    lifting.plan(p, k);
  }

  /** One side has eased unasked; where the other has just done so, an issue may settle. */
  void eased(int by, int to) {
    int p = tracks.find(by, to);
    if (p < 0 || bargains[p].size() == 0) {
      return;
    }
    int side = by == tracks.first[p] ? 0 : 1;
    goodwill.moved(p, side);
    int k = tacit.eased(p, side, bargains[p]);
    if (k >= 0) {
      bargains[p].settle(k);
      tell(p, TalkStep.TACIT_UNDERSTANDING);
      lifting.plan(p, k);
    }
  }

  /** An agreement lifts its share of the measures, as long as it holds. */
  void lift(Happening happening) {
    if (bargains[happening.subject].isSettled(happening.action)) {
      lifting.lift(happening);
    }
  }

  private void breach(int p) {
    bargains[p].undo();
    goodwill.forget(p);
    breach[p] = 0;
    breachThreshold[p] = exponential(p, "breach", openings[p] + breakdowns[p] + 1);
    breakdowns[p]++;
    tell(p, TalkStep.BREACH);
  }

  /** A leadership is gone; issues that hung on it close. */
  void leaderGone(int actor) {
    for (Bargain bargain : bargains) {
      bargain.close(actor);
    }
  }

  /** Value of talking to another actor for the first, -1 to 1; 0 where they have no track. */
  double value(int actor, int other) {
    int p = tracks.find(actor, other);
    if (p < 0 || !bargains[p].anyOpen()) {
      return 0;
    }
    int side = actor == tracks.first[p] ? 0 : 1;
    return 2 * Elementary.logistic(netGain(p, side)) - 1;
  }

  /** Whether talks or an agreement commit the two. */
  boolean isCommitted(int a, int b) {
    int p = tracks.find(a, b);
    return p >= 0 && (stages[p] == Stage.ROUNDS || bargains[p].anySettled());
  }

  /**
   * How far the last move of the other stands for the climate that an actor has from it, 0 to 1; 0
   * where nothing commits the two.
   */
  double goodwill(int actor, int other) {
    int p = isCommitted(actor, other) ? tracks.find(actor, other) : -1;
    return p < 0 ? 0 : goodwill.weight(p, other == tracks.first[p] ? 0 : 1);
  }

  double agreedShare(int p) {
    return bargains[p].settledShare();
  }

  void tell(int p, TalkStep step) {
    s.listener.talked(s.now, p, step, rounds[p], mediation.mediator(p));
  }
}
