package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.demarche.model.Intervention;
import org.demarche.model.Issue;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Question;
import org.demarche.trace.DecisionView;
import org.demarche.trace.Meeting;
import org.demarche.trace.RunListener;
import org.demarche.trace.TalkEvent;
import org.demarche.trace.TalkStep;

/** Every choice of a run, written down as the intervention that forces it to what it was. */
final class Choices implements RunListener {
  private final Plan plan;
  private final IntPredicate whose;
  private final List<Intervention> forced = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final int[] rounds;
  private final double[] roundOn;
  private final World world;
  private final double[][][] offers;

  /**
   * A listener.
   *
   * @param whose which actors' choices to force; those of bodies, pairs and procedures go along
   */
  Choices(Plan plan, IntPredicate whose) {
    this.plan = plan;
    this.whose = whose;
    this.rounds = new int[plan.focalPairs().size()];
    this.roundOn = new double[rounds.length];
    this.world = World.median(plan);
    this.offers = new double[rounds.length][plan.issues().size()][2];
    for (int p = 0; p < rounds.length; p++) {
      open(p);
    }
  }

  List<Intervention> forced() {
    return List.copyOf(forced);
  }

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public boolean wantsAnswers() {
    return true;
  }

  @Override
  public void decided(DecisionView d) {
    if (whose.test(d.actor())) {
      int action = d.action(d.chosen());
      int target = d.target(d.chosen());
      boolean odd = forced.size() % 2 == 1;
      forced.add(
          odd
              ? new Intervention.Force(d.occasion(), d.actor(), d.speed(), action, target)
              : new Intervention.Decide(d.occasion(), d.actor(), d.speed(), action, target));
    }
  }

  @Override
  public void answered(double day, Question question, int who, long occasion, boolean yes) {
    boolean ofAnActor =
        switch (question) {
          case WORD, DEED, TAKE_UP, CONCEDE, OFFER, CONSENT -> true;
          default -> false;
        };
    if (!ofAnActor || whose.test(who)) {
      forced.add(new Intervention.Answer(question, who, occasion, yes));
    }
  }

  @Override
  public void met(double day, Meeting meeting) {
    meetings.add(meeting);
  }

  @Override
  public void voted(double day, long id, byte[] votes) {
    Meeting meeting = meetings.stream().filter(m -> m.id() == id).findFirst().orElseThrow();
    int members = plan.institutions().get(meeting.institution()).members().size();
    for (int m = 0; m < members; m++) {
      for (Intervention.Cast cast : Intervention.Cast.values()) {
        if (cast.code() == votes[m]) {
          forced.add(new Intervention.Vote(meeting.institution(), id, m, cast));
        }
      }
    }
  }

  @Override
  public void talked(double day, TalkEvent talk) {
    int p = talk.focalPair();
    TalkStep step = talk.step();
    if (step == TalkStep.ROUND) {
      rounds[p] = talk.round();
      roundOn[p] = day;
    } else if (step == TalkStep.FEELERS || step == TalkStep.BREACH) {
      open(p);
    }
  }

  /** In a round, a side whose offer has changed put it on the table. */
  @Override
  public void positionsMoved(double day, int p, int issue, double first, double second) {
    double[] before = offers[p][issue];
    Pair pair = plan.focalPairs().get(p);
    if (first != before[0] && day == roundOn[p] && whose.test(pair.first())) {
      forced.add(new Intervention.Offer(p, rounds[p], pair.first(), issue, first));
    }
    if (second != before[1] && day == roundOn[p] && whose.test(pair.second())) {
      forced.add(new Intervention.Offer(p, rounds[p], pair.second(), issue, second));
    }
    before[0] = first;
    before[1] = second;
  }

  /** Both sides are back at their own positions. */
  private void open(int p) {
    Pair pair = plan.focalPairs().get(p);
    for (int issue = 0; issue < offers[p].length; issue++) {
      for (Issue.Stake stake : plan.issues().get(issue).stakes()) {
        if (stake.actor() == pair.first()) {
          offers[p][issue][0] = value(stake.position());
        } else if (stake.actor() == pair.second()) {
          offers[p][issue][1] = value(stake.position());
        }
      }
    }
  }

  private double value(Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return fixed.value();
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    return assumed.times() * world.value(assumed.assumption()) + assumed.plus();
  }
}
