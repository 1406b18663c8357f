package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Query;
import org.demarche.words.Message;

/**
 * Asks of every run, after the scenario's own outcomes, what {@code paths.csv} says of each focal
 * pair: its path class and the days of first events.
 */
final class PathOutcomes {
  /** The questions about a pair; the days in the order of {@code RowText.FIRSTS}. */
  private static final List<Query> QUESTIONS =
      List.of(Query.PATH, Query.FIRST_TALKS, Query.FIRST_AGREEMENT, Query.FIRST_ARMED);

  /** How many questions there are about a pair; the path class is the first. */
  static final int PER_PAIR = QUESTIONS.size();

  private PathOutcomes() {}

  /** Returns the plan with {@link #PER_PAIR} more outcomes for each focal pair, at the end. */
  static Plan appendTo(Plan plan) {
    List<Outcome> outcomes = new ArrayList<>(plan.outcomes());
    for (Pair pair : plan.focalPairs()) {
      List<Integer> actors = List.of(pair.first(), pair.second());
      for (Query query : QUESTIONS) {
        String id = "pair_" + pair.first() + "_" + pair.second() + "_" + query.id();
        Expression question = new Expression.Ask(query, actors, Double.NaN);
        outcomes.add(new Outcome(id, Message.verbatim(id), question, false, false));
      }
    }
    return plan.withOutcomes(outcomes);
  }
}
