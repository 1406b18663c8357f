package org.demarche.engine.institutions;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Drawn;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.decision.Decider;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.program.Layout;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Parameter;
import org.demarche.model.VotingRule;
import umontreal.ssj.probdist.NormalDist;

/**
 * How members vote on a text that criticises one actor for what it did to another: absence apart,
 * an ordered logit in how much farther than others it is from the state criticised by ideal points,
 * in alignment, and in effects that all votes of a case, and those of a region, share.
 */
final class Ballots {
  private static final int CASE = Streams.named("case", Purpose.VOTE);
  private static final int ABSENCE = Streams.named("absence", Purpose.VOTE);
  private static final double PARTY_CERTAINTY = 0.98;
  private static final int HALVINGS = 12;

  private final Run run;
  private final Drawn drawn = new Drawn();

  /** Counts of the last vote: yes, no, abstain, absent, vetoes. */
  final int[] tally = new int[5];

  /** Votes of the last count by seat: 1 yes, -1 no, 0 abstain, 2 absent. */
  byte[] votes = new byte[0];

  /** Log odds of each seat in favour of the text at hand as it stands. */
  private double[] scores = new double[0];

  private double[] groupEffects = new double[0];
  private double absence;
  private double caseEffect;
  private double expected;

  /** What to add to a distance: the usual mean over states, less that from the state criticised. */
  private double shift;

  Ballots(Run run) {
    this.run = run;
  }

  void reset() {
    drawn.reset();
  }

  /**
   * Takes a vote.
   *
   * @param body the body
   * @param subject the meeting: criticised actor as source, victim as target
   * @param ease shift toward yes, for weaker texts
   * @return the count, for the body's rule
   */
  VotingRule.Ballot take(BodyTable.Body body, Happening subject, double ease) {
    return take(body, subject, ease, Decider.MODEL);
  }

  /** Takes the vote on a text, on which members' votes may be cast from outside. */
  VotingRule.Ballot cast(BodyTable.Body body, Happening subject, double ease) {
    return take(body, subject, ease, run.decider);
  }

  private VotingRule.Ballot take(
      BodyTable.Body body, Happening subject, double ease, Decider decider) {
    java.util.Arrays.fill(tally, 0);
    if (votes.length < body.seats().length) {
      votes = new byte[body.seats().length];
    }
    int participating = 0;
    settle(body, subject);
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      votes[m] = 2;
      if (!mayVote(body, seat, subject)) {
        continue;
      }
      participating++;
      byte own = vote(seat, subject, scores[m] + ease);
      votes[m] = decider.vote(subject.subject, subject.id, m, own);
      count(votes[m], seat.veto());
    }
    return new VotingRule.Ballot(tally[0], tally[1], tally[2], tally[4], participating);
  }

  /** Draws what all votes on a text share, and works out where every seat stands. */
  private void settle(BodyTable.Body body, Happening subject) {
    caseEffect = effect(caseOf(subject), 0, Parameter.VOTE_CASE_SD);
    drawGroups(body, subject);
    absence = absence(body, subject);
    shift = shift(subject);
    if (scores.length < body.seats().length) {
      scores = new double[body.seats().length];
    }
    for (int m = 0; m < body.seats().length; m++) {
      if (mayVote(body, body.seats()[m], subject)) {
        scores[m] = score(body, body.seats()[m], subject);
      }
    }
  }

  private static boolean mayVote(BodyTable.Body body, BodyTable.Seat seat, Happening subject) {
    boolean party =
        seat.actor() >= 0 && (seat.actor() == subject.source || seat.actor() == subject.target);
    return seat.takesPart() && (body.plan().partiesVote() || !party);
  }

  /**
   * Sponsors count heads and weaken a text until they may count on the votes it needs: those
   * expected, less one standard deviation, reach the number.
   *
   * @param body the body
   * @param subject the meeting
   * @param votes the number needed
   * @return the least shift toward yes that does, or the most that they are ready for; NaN where
   *     even at that fewer votes are to be expected than needed
   */
  double soften(BodyTable.Body body, Happening subject, int votes) {
    settle(body, subject);
    double high = run.v[body.softening()];
    if (sure(body, subject, 0) >= votes) {
      return 0;
    }
    if (sure(body, subject, high) < votes) {
      return Math.rint(expected) >= votes ? high : Double.NaN;
    }
    double low = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (sure(body, subject, middle) >= votes) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Votes to count on; leaves their mean in {@code expected}. */
  private double sure(BodyTable.Body body, Happening subject, double ease) {
    double variance = 0;
    expected = 0;
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      if (mayVote(body, seat, subject)) {
        double p = inFavour(seat, subject, scores[m] + ease);
        expected += p;
        variance += p * (1 - p);
      }
    }
    return expected - Math.sqrt(variance);
  }

  private double inFavour(BodyTable.Seat seat, Happening subject, double z) {
    if (seat.actor() >= 0 && seat.actor() == subject.source) {
      return 0;
    }
    if (seat.actor() >= 0 && seat.actor() == subject.target) {
      return PARTY_CERTAINTY;
    }
    double present = seat.veto() ? 1 : 1 - absence;
    return present * Elementary.logistic(z - cut());
  }

  /** Log odds in favour of a text as it stands. */
  private double score(BodyTable.Body body, BodyTable.Seat seat, Happening subject) {
    double z = caseEffect + run.v[body.deference()] + leaning(body, seat, subject);
    for (int group : seat.groups()) {
      z += groupEffects[group];
    }
    return z;
  }

  private double cut() {
    return Math.max(0, run.parameter(Parameter.VOTE_CUT));
  }

  /** How many stay away differs from vote to vote, by the calendar more than by the case. */
  private double absence(BodyTable.Body body, Happening subject) {
    double usual = run.v[body.absence()];
    double spread = run.parameter(Parameter.VOTE_ABSENT_SD);
    if (usual <= 0 || usual >= 1 || spread == 0) {
      return usual;
    }
    double moved = spread * normal(ABSENCE, EventId.mix(body.key(), subject.id), 0);
    return Elementary.logistic(Elementary.log(usual / (1 - usual)) + moved);
  }

  private void drawGroups(BodyTable.Body body, Happening subject) {
    if (groupEffects.length < body.groups().length) {
      groupEffects = new double[body.groups().length];
    }
    for (int g = 0; g < body.groups().length; g++) {
      long occasion = EventId.mix(caseOf(subject), body.groups()[g]);
      groupEffects[g] = effect(occasion, 1, Parameter.VOTE_GROUP_SD);
    }
  }

  private void count(byte vote, boolean veto) {
    switch (vote) {
      case 1 -> tally[0]++;
      case -1 -> {
        tally[1]++;
        tally[4] += veto ? 1 : 0;
      }
      case 0 -> tally[2]++;
      default -> tally[3]++;
    }
  }

  private byte vote(BodyTable.Seat seat, Happening subject, double z) {
    run.chance.block(seat.stream(), subject.id, 0);
    double u = run.chance.get(0);
    if (seat.actor() >= 0 && seat.actor() == subject.source) {
      double sure = seat.veto() ? run.parameter(Parameter.VETO_SELF) : PARTY_CERTAINTY;
      return (byte) (u < sure ? -1 : 0);
    }
    if (seat.actor() >= 0 && seat.actor() == subject.target) {
      return (byte) (u < PARTY_CERTAINTY ? 1 : 0);
    }
    if (!seat.veto() && run.chance.get(1) < absence) {
      return 2;
    }
    double cut = cut();
    if (Elementary.isBelowLogistic(u, -z - cut)) {
      return -1;
    }
    return (byte) (Elementary.isBelowLogistic(1 - u, z - cut) ? 1 : 0);
  }

  /** Log odds in favour: distance to the state criticised, and alignment with the victim. */
  private double leaning(BodyTable.Body body, BodyTable.Seat seat, Happening subject) {
    Layout at = run.program.layout;
    double aligned = 0;
    double toSource = 0;
    if (seat.actor() >= 0) {
      toSource = run.v[at.alignment + at.cell(seat.actor(), subject.source)];
      double toTarget = run.v[at.alignment + at.cell(seat.actor(), subject.target)];
      aligned = (toTarget - toSource) / 2;
    }
    int own = seat.ideal();
    int theirs = run.program.bodies.ideal[subject.source];
    double distance =
        own >= 0 && theirs >= 0 ? Math.abs(run.v[own] - run.v[theirs]) + shift : 2 * (1 - toSource);
    return run.parameter(Parameter.VOTE_INTERCEPT)
        + run.parameter(Parameter.VOTE_DISTANCE) * distance
        + run.parameter(Parameter.VOTE_ALIGNMENT) * run.v[body.alignmentWeight()] * aligned;
  }

  /** Who is criticised moves all distances at once, which is no reason to vote otherwise. */
  private double shift(Happening subject) {
    int theirs = run.program.bodies.ideal[subject.source];
    int[] world = run.program.bodies.world;
    if (theirs < 0 || world.length == 0) {
      return 0;
    }
    double sum = 0;
    for (int slot : world) {
      sum += Math.abs(run.v[slot] - run.v[theirs]);
    }
    return run.parameter(Parameter.VOTE_USUAL_DISTANCE) - sum / world.length;
  }

  /** A case is what one actor did to another. */
  private long caseOf(Happening subject) {
    return EventId.mix(
        run.program.streams.code(subject.source), run.program.streams.code(subject.target));
  }

  /** A normal number that is drawn once a run, and then is a fact in every branch. */
  private double normal(int stream, long occasion, int block) {
    long key = EventId.mix(EventId.mix(occasion, stream), block);
    double known = drawn.find(key);
    if (!Double.isNaN(known)) {
      return known;
    }
    double z = NormalDist.inverseF01(run.chance.uniform(stream, occasion, block));
    drawn.keep(key, z);
    return z;
  }

  private double effect(long occasion, int block, Parameter sd) {
    double spread = run.parameter(sd);
    if (spread == 0) {
      return 0;
    }
    return spread * normal(CASE, occasion, block);
  }
}
