package org.demarche.engine;

import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Plan;

/** The questions of the condition language, answered from a run's situation. */
final class QueryTerms {
  private QueryTerms() {}

  static Term of(Plan plan, TrackTable tracks, Expression.Ask ask) {
    List<Integer> x = ask.indices();
    int a = x.isEmpty() ? -1 : x.get(0);
    int b = x.size() < 2 ? -1 : x.get(1);
    return switch (ask.query()) {
      case DAY -> s -> s.now;
      case EVENTS -> s -> s.tally.acts;
      case CONDEMNERS -> s -> s.tally.condemners();
      case SUPPORTERS -> s -> s.tally.supporters();
      case SPREAD -> s -> s.rungs.spread();
      case PRESSURE -> s -> s.domestic.pressure(a);
      case BURDEN -> s -> s.domestic.burden(a);
      case STOCK -> s -> s.stocks.days(b);
      case SHORTAGE -> s -> s.stocks.shortage(b);
      case FIRST_SHORTAGE -> s -> s.stocks.first(b);
      case SALIENCE -> s -> s.attention.salience(a);
      case STANCE -> s -> s.tally.stance(a);
      case DEATHS -> s -> s.domestic.deaths(a);
      case HAPPENED, FIRST, COUNT -> EventTerms.of(plan, ask);
      case IN_FORCE -> s -> s.measures.intensity(a, b, x.get(2)) > 0 ? 1 : 0;
      case CLIMATE -> s -> s.climate.get(a, b, s.now);
      case LOAD -> s -> s.measures.load(a, b);
      case RUNG -> s -> s.rungs.now(a, b, s.now);
      case PEAK -> s -> s.rungs.peak(a, b);
      case TIME_TO_RUNG -> s -> s.rungs.first(a, b, (int) ask.argument());
      case DAYS_AT_RUNG -> daysAtRung(plan, tracks, ask);
      case MEETINGS, DRAFTS, ADOPTED, REJECTED, VETOED, STATEMENTS -> body(ask);
      case FIRST_MEETING, FIRST_VOTE, YES, NO, ABSTAIN -> body(ask);
      default -> pair(tracks, ask, a, b);
    };
  }

  private static Term daysAtRung(Plan plan, TrackTable tracks, Expression.Ask ask) {
    int pair = tracks.find(ask.indices().get(0), ask.indices().get(1));
    if (pair < 0) {
      throw new IllegalArgumentException(
          "days_at_rung asks about "
              + plan.actors().get(ask.indices().get(0)).code()
              + " and "
              + plan.actors().get(ask.indices().get(1)).code()
              + ", which is not a focal pair");
    }
    int rung = (int) ask.argument();
    return s -> s.rungs.daysAt(pair, rung, s.now);
  }

  private static Term body(Expression.Ask ask) {
    int body = ask.indices().get(0);
    return switch (ask.query()) {
      case MEETINGS -> s -> s.bodies.meetings[body];
      case DRAFTS -> s -> s.bodies.drafts[body];
      case ADOPTED -> s -> s.bodies.adopted[body];
      case REJECTED -> s -> s.bodies.rejected[body];
      case VETOED -> s -> s.bodies.vetoed[body];
      case STATEMENTS -> s -> s.bodies.statements[body];
      case FIRST_MEETING -> s -> s.bodies.firstMeeting[body];
      case FIRST_VOTE -> s -> s.bodies.firstVote[body];
      case YES -> s -> s.bodies.firstYes[body];
      case NO -> s -> s.bodies.firstNo[body];
      case ABSTAIN -> s -> s.bodies.firstAbstain[body];
      default -> throw new IllegalArgumentException(ask.query().id());
    };
  }

  /** Questions about a focal pair; about any other pair they have no answer. */
  private static Term pair(TrackTable tracks, Expression.Ask ask, int a, int b) {
    int p = tracks.find(a, b);
    if (p < 0) {
      return s -> Double.NaN;
    }
    return switch (ask.query()) {
      case FIRST_CONTACT -> s -> s.talks.firstContact[p];
      case FIRST_TALKS -> s -> s.talks.firstTalks[p];
      case FIRST_AGREEMENT -> s -> s.talks.firstAgreement[p];
      case BREAKDOWNS -> s -> s.talks.breakdowns[p];
      case ROUNDS -> s -> s.talks.rounds[p];
      case MEDIATED -> s -> s.talks.mediation.took(p) ? 1 : 0;
      case AGREEMENT -> s -> s.talks.agreedShare(p);
      case EVER_ARMED -> s -> !Double.isNaN(s.rungs.firstArmed(p)) ? 1 : 0;
      case FIRST_ARMED -> s -> s.rungs.firstArmed(p);
      case PATH -> s -> s.pathClass(p).ordinal();
      default -> throw new IllegalArgumentException(ask.query().id());
    };
  }
}
