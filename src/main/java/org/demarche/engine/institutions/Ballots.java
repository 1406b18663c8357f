package org.demarche.engine.institutions;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
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

/**
 * How members vote on a text that criticises one actor for what it did to another: absence apart,
 * an ordered logit in how much farther than others it is from the state criticised by ideal points,
 * in alignment, in its own word on the matter, and in the level that all votes on it share. A
 * friend with a veto may shield the state criticised.
 */
final class Ballots {
  private static final double PARTY_CERTAINTY = 0.98;
  private static final int HALVINGS = 12;

  /** From here on alignment makes a client, whom a veto may shield. */
  private static final double FRIEND = 0.2;

  /** Log odds by which a text is weakened that no longer criticises anybody. */
  private static final double NEUTRAL = 4;

  private static final int SHIELD = Streams.named("shield", Purpose.VOTE);

  private final Run run;
  private final Standpoints standpoints;

  /** Counts of the last vote: yes, no, abstain, absent, vetoes. */
  final int[] tally = new int[5];

  /** Votes of the last count by seat: 1 yes, -1 no, 0 abstain, 2 absent. */
  byte[] votes = new byte[0];

  /** Log odds of each seat in favour of the text at hand as it stands. */
  private double[] scores = new double[0];

  private double expected;

  /** The usual mean of distances from the state criticised. */
  private double usual;

  Ballots(Run run, Standpoints standpoints) {
    this.run = run;
    this.standpoints = standpoints;
  }

  /**
   * Takes a vote, of which nobody learns.
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
    VotingRule.Ballot ballot = take(body, subject, ease, run.decider);
    Standpoints.Matter matter = standpoints.on(subject.source, subject.target);
    double level = matter.level();
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      if (votes[m] != 2 && seat.actor() != subject.source && seat.actor() != subject.target) {
        matter.vote(seat.voter(), votes[m], scores[m] - level + ease);
      }
    }
    return ballot;
  }

  private VotingRule.Ballot take(
      BodyTable.Body body, Happening subject, double ease, Decider decider) {
    Arrays.fill(tally, 0);
    if (votes.length < body.seats().length) {
      votes = new byte[body.seats().length];
    }
    int participating = 0;
    settle(body, subject);
    Standpoints.Matter matter = standpoints.on(subject.source, subject.target);
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      votes[m] = 2;
      if (!mayVote(body, seat, subject)) {
        continue;
      }
      participating++;
      byte own = vote(body, seat, subject, matter, scores[m] + ease);
      votes[m] = decider.vote(subject.subject, subject.id, m, own);
      count(votes[m], seat.veto());
    }
    return new VotingRule.Ballot(tally[0], tally[1], tally[2], tally[4], participating);
  }

  /** Works out where every seat stands. */
  private void settle(BodyTable.Body body, Happening subject) {
    Standpoints.Matter matter = standpoints.on(subject.source, subject.target);
    double level = matter.level();
    usual = usual(subject.source);
    if (scores.length < body.seats().length) {
      scores = new double[body.seats().length];
    }
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      if (mayVote(body, seat, subject)) {
        scores[m] =
            level
                + run.v[body.deference()]
                + leaning(seat, subject.source, subject.target, run.v[body.alignmentWeight()])
                + ownWord(matter.said(seat.voter()));
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

  /**
   * Where one objection blocks, members find out in talks what each can live with, and weaken the
   * text until nobody objects.
   *
   * @param body the body
   * @param subject the meeting
   * @param most how far they go
   * @return the least shift toward yes at which nobody objects and somebody is in favour; NaN where
   *     there is none
   */
  double agree(BodyTable.Body body, Happening subject, double most) {
    settle(body, subject);
    if (agrees(body, subject, 0)) {
      return 0;
    }
    if (!agrees(body, subject, most)) {
      return Double.NaN;
    }
    double low = 0;
    double high = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (agrees(body, subject, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private boolean agrees(BodyTable.Body body, Happening subject, double ease) {
    Standpoints.Matter matter = standpoints.on(subject.source, subject.target);
    boolean inFavour = false;
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      if (mayVote(body, seat, subject)) {
        double u = matter.bent(seat.voter(), seat.stream());
        double criticism = Math.max(0, 1 - ease / NEUTRAL);
        boolean objects =
            (seat.actor() >= 0 && seat.actor() == subject.source)
                ? u < PARTY_CERTAINTY * criticism
                : isShielding(seat, subject, matter, criticism)
                    || Elementary.isBelowLogistic(u, -scores[m] - ease - cut());
        if (objects) {
          return false;
        }
        inFavour |= Elementary.isBelowLogistic(1 - u, scores[m] + ease - cut());
      }
    }
    return inFavour;
  }

  /** Votes to count on; leaves their mean in {@code expected}. */
  private double sure(BodyTable.Body body, Happening subject, double ease) {
    double variance = 0;
    expected = 0;
    for (int m = 0; m < body.seats().length; m++) {
      BodyTable.Seat seat = body.seats()[m];
      if (mayVote(body, seat, subject)) {
        double p = inFavour(body, seat, subject, scores[m] + ease);
        expected += p;
        variance += p * (1 - p);
      }
    }
    return expected - Math.sqrt(variance);
  }

  private double inFavour(BodyTable.Body body, BodyTable.Seat seat, Happening subject, double z) {
    if (seat.actor() >= 0 && seat.actor() == subject.source) {
      return 0;
    }
    if (seat.actor() >= 0 && seat.actor() == subject.target) {
      return PARTY_CERTAINTY;
    }
    double present = seat.veto() ? 1 : 1 - run.v[body.absence()];
    return present * Elementary.logistic(z - cut());
  }

  private double cut() {
    return Math.max(0, run.parameter(Parameter.VOTE_CUT));
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

  private byte vote(
      BodyTable.Body body,
      BodyTable.Seat seat,
      Happening subject,
      Standpoints.Matter matter,
      double z) {
    double u = matter.bent(seat.voter(), seat.stream());
    if (seat.actor() >= 0 && seat.actor() == subject.source) {
      double sure = seat.veto() ? run.parameter(Parameter.VETO_SELF) : PARTY_CERTAINTY;
      return (byte) (u < sure ? -1 : 0);
    }
    if (seat.actor() >= 0 && seat.actor() == subject.target) {
      return (byte) (1 - u < PARTY_CERTAINTY ? 1 : 0);
    }
    if (!seat.veto() && run.chance.uniform(seat.stream(), subject.id, 1) < run.v[body.absence()]) {
      return 2;
    }
    if (isShielding(seat, subject, matter, 1)) {
      return -1;
    }
    double cut = cut();
    if (Elementary.isBelowLogistic(u, -z - cut)) {
      return -1;
    }
    return (byte) (Elementary.isBelowLogistic(1 - u, z - cut) ? 1 : 0);
  }

  /**
   * Whether a permanent member stands before a client: the closer it is to it, and the less to the
   * other side, the likelier.
   */
  private boolean isShielding(
      BodyTable.Seat seat, Happening subject, Standpoints.Matter matter, double criticism) {
    if (!seat.veto() || seat.actor() < 0 || seat.actor() == subject.target) {
      return false;
    }
    Layout at = run.program.layout;
    double client = run.v[at.alignment + at.cell(seat.actor(), subject.source)];
    double other = run.v[at.alignment + at.cell(seat.actor(), subject.target)];
    double friendship = (client - Math.max(0, other) - FRIEND) / (1 - FRIEND);
    if (friendship <= 0) {
      return false;
    }
    double chance = run.parameter(Parameter.VETO_FRIEND) * friendship * criticism;
    return run.chance.uniform(SHIELD, EventId.mix(matter.key(), seat.stream()), 0) < chance;
  }

  /** Who has condemned hardly votes against: a plain word moves it by the band of abstention. */
  private double ownWord(double said) {
    return -said * 2 * cut();
  }

  /** Log odds in favour of an actor that speaks outside any body, without level and own word. */
  double leaning(int actor, int source, int target) {
    usual = usual(source);
    return leaning(actor, run.program.bodies.ideal[actor], source, target, 1);
  }

  /** Whether an actor would be for a text as it stands that no body has before it. */
  boolean isInFavour(int actor, int source, int target) {
    Standpoints.Matter matter = standpoints.on(source, target);
    double z = leaning(actor, source, target) + matter.level() + ownWord(matter.said(actor));
    double u = matter.bent(actor, run.program.streams.of(actor, Purpose.VOTE));
    return Elementary.isBelowLogistic(1 - u, z - cut());
  }

  private double leaning(BodyTable.Seat seat, int source, int target, double weight) {
    return leaning(seat.actor(), seat.ideal(), source, target, weight);
  }

  /**
   * Log odds in favour: distance to the state criticised, and alignment with the victim. Where an
   * ideal point is missing the distance is the usual one: nothing more is promised than the base
   * rate.
   */
  private double leaning(int actor, int own, int source, int target, double weight) {
    Layout at = run.program.layout;
    double aligned = 0;
    if (actor >= 0) {
      double toSource = run.v[at.alignment + at.cell(actor, source)];
      double toTarget = run.v[at.alignment + at.cell(actor, target)];
      aligned = (toTarget - toSource) / 2;
    }
    int theirs = run.program.bodies.ideal[source];
    double beyond = own >= 0 && theirs >= 0 ? Math.abs(run.v[own] - run.v[theirs]) - usual : 0;
    return run.parameter(Parameter.VOTE_INTERCEPT)
        + run.parameter(Parameter.VOTE_DISTANCE) * beyond
        + run.parameter(Parameter.VOTE_ALIGNMENT) * weight * aligned;
  }

  /** Who is criticised moves all distances at once, which is no reason to vote otherwise. */
  private double usual(int source) {
    int theirs = run.program.bodies.ideal[source];
    int[] world = run.program.bodies.world;
    if (theirs < 0 || world.length == 0) {
      return 0;
    }
    double sum = 0;
    for (int slot : world) {
      sum += Math.abs(run.v[slot] - run.v[theirs]);
    }
    return sum / world.length;
  }
}
