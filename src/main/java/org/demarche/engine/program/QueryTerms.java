package org.demarche.engine.program;

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
      case DAY -> s -> s.day();
      case EVENTS -> s -> s.acts();
      case CONDEMNERS -> s -> s.condemners();
      case SUPPORTERS -> s -> s.supporters();
      case SPREAD -> s -> s.spread();
      case PRESSURE -> s -> s.pressure(a);
      case BURDEN -> s -> s.burden(a);
      case STOCK -> s -> s.stockDays(b);
      case SHORTAGE -> s -> s.shortage(b);
      case FIRST_SHORTAGE -> s -> s.firstShortage(b);
      case STANCE -> s -> s.stance(a);
      case DEATHS -> s -> s.deaths(a);
      case HAPPENED, FIRST, COUNT -> EventTerms.of(plan, ask);
      case IN_FORCE -> s -> s.intensity(a, b, x.get(2)) > 0 ? 1 : 0;
      case OPEN_DEMAND -> s -> s.isDemandOpen(a, b);
      case DEMANDS -> s -> s.demandsMade(a, b);
      case DEMANDS_MET -> s -> s.demandsMet(a, b);
      case CLIMATE -> s -> s.climate(a, b);
      case LOAD -> s -> s.load(a, b);
      case RUNG -> s -> s.rung(a, b);
      case PEAK -> s -> s.peak(a, b);
      case TIME_TO_RUNG -> s -> s.firstAtRung(a, b, (int) ask.argument());
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
    return s -> s.daysAtRung(pair, rung);
  }

  private static Term body(Expression.Ask ask) {
    List<Integer> x = ask.indices();
    int body = x.get(0);
    int criticised = x.size() < 2 ? -1 : x.get(1);
    int victim = x.size() < 3 ? -1 : x.get(2);
    return s -> s.ofBody(ask.query(), body, criticised, victim);
  }

  /** Questions about a focal pair; about any other pair they have no answer. */
  private static Term pair(TrackTable tracks, Expression.Ask ask, int a, int b) {
    int p = tracks.find(a, b);
    return p < 0 ? s -> Double.NaN : s -> s.ofPair(ask.query(), p);
  }
}
