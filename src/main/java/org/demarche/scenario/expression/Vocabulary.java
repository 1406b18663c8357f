package org.demarche.scenario.expression;

import java.util.List;
import java.util.Set;
import org.demarche.model.Pair;

/**
 * The names that an expression may use. A name's position in its list is its index in the plan.
 *
 * @param actors codes of all actors, sorted
 * @param institutions codes of the institutions, sorted
 * @param measureKinds ids of the kinds of measures, sorted
 * @param events ids of the timeline, sorted
 * @param actions ids of the repertoire, sorted
 * @param procedures ids of the procedures of legislatures and courts, sorted
 * @param focalPairs the pairs that have a path class, by index of the actors
 * @param stocks holder and id of each stock, with a point between them, sorted
 * @param horizonDays the length of a run, which no day that is asked about may pass
 */
public record Vocabulary(
    List<String> actors,
    List<String> institutions,
    List<String> measureKinds,
    List<String> events,
    List<String> actions,
    List<String> procedures,
    Set<Pair> focalPairs,
    List<String> stocks,
    double horizonDays) {
  /** Copies the collections. */
  public Vocabulary {
    actors = List.copyOf(actors);
    institutions = List.copyOf(institutions);
    measureKinds = List.copyOf(measureKinds);
    events = List.copyOf(events);
    actions = List.copyOf(actions);
    procedures = List.copyOf(procedures);
    focalPairs = Set.copyOf(focalPairs);
    stocks = List.copyOf(stocks);
  }
}
