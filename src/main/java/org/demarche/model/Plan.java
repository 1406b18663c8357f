package org.demarche.model;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One arm of a scenario, compiled: everything a replication needs. Lists are sorted by code or id
 * and refer to one another by index.
 *
 * @param scenario the scenario's id, its file's name without the ending
 * @param arm the arm's id
 * @param title the scenario's title
 * @param start day 0
 * @param horizonDays length of a run
 * @param asOfDays information cut-off in days from the start
 * @param actors sorted by code
 * @param relations sorted by (from, to)
 * @param focalPairs pairs under study, in order
 * @param families sorted by id
 * @param actions sorted by id
 * @param baseRates what is available to whom, and how common it is
 * @param measureKinds sorted by id
 * @param institutions sorted by code
 * @param issues sorted by id
 * @param measures in force on day 0, sorted by id
 * @param stocks goods that states live on, sorted by holder and id
 * @param assumptions sorted by id
 * @param correlations rank correlations between assumptions
 * @param parameters the model's own numbers, all of them
 * @param plays lines of playbooks, in the order of the file within an actor
 * @param timeline scripted events, sorted by id
 * @param procedures what may bind governments at home, sorted by id
 * @param openingEvent index of the event that opens the crisis, or -1
 * @param outcomes columns of the results, in the order of the file; a name used twice is refused
 */
public record Plan(
    String scenario,
    String arm,
    String title,
    LocalDateTime start,
    double horizonDays,
    double asOfDays,
    List<Actor> actors,
    List<Relation> relations,
    List<Pair> focalPairs,
    List<Family> families,
    List<Action> actions,
    List<BaseRate> baseRates,
    List<MeasureKind> measureKinds,
    List<Institution> institutions,
    List<Issue> issues,
    List<StandingMeasure> measures,
    List<Stock> stocks,
    List<Assumption> assumptions,
    List<RankCorrelation> correlations,
    Map<Parameter, Quantity> parameters,
    List<Play> plays,
    List<ScriptedEvent> timeline,
    List<Procedure> procedures,
    int openingEvent,
    List<Outcome> outcomes)
    implements Serializable {

  /** Copies the collections; refuses a missing parameter and an empty horizon. */
  public Plan {
    Checks.positive("horizon", horizonDays);
    actors = List.copyOf(actors);
    relations = List.copyOf(relations);
    focalPairs = List.copyOf(focalPairs);
    families = List.copyOf(families);
    actions = List.copyOf(actions);
    baseRates = List.copyOf(baseRates);
    measureKinds = List.copyOf(measureKinds);
    institutions = List.copyOf(institutions);
    issues = List.copyOf(issues);
    measures = List.copyOf(measures);
    stocks = List.copyOf(stocks);
    assumptions = List.copyOf(assumptions);
    correlations = List.copyOf(correlations);
    plays = List.copyOf(plays);
    timeline = List.copyOf(timeline);
    procedures = List.copyOf(procedures);
    outcomes = List.copyOf(outcomes);
    EnumMap<Parameter, Quantity> copy = new EnumMap<>(Parameter.class);
    copy.putAll(parameters);
    for (Parameter parameter : Parameter.values()) {
      if (!copy.containsKey(parameter)) {
        throw new IllegalArgumentException("parameter " + parameter.id() + " has no value");
      }
    }
    parameters = Collections.unmodifiableMap(copy);
  }

  /**
   * The value of one of the model's own numbers.
   *
   * @param parameter which
   * @return its quantity
   */
  public Quantity getParameter(Parameter parameter) {
    @Nullable Quantity quantity = parameters.get(parameter);
    if (quantity == null) {
      throw new IllegalStateException(parameter.id());
    }
    return quantity;
  }

  /**
   * Those who may stand with or against one another: governments and armed groups, not bodies and
   * offices.
   *
   * @return their indices, increasing
   */
  public List<Integer> parties() {
    return IntStream.range(0, actors.size())
        .filter(i -> actors.get(i) instanceof Actor.State || actors.get(i) instanceof Actor.Group)
        .boxed()
        .toList();
  }

  /**
   * Looks an actor up.
   *
   * @param code its code
   * @return its index
   * @throws IllegalArgumentException if there is none
   */
  public int getActor(String code) {
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no actor has the code " + code);
  }

  /**
   * Looks an action up.
   *
   * @param id its id
   * @return its index
   * @throws IllegalArgumentException if there is none
   */
  public int getAction(String id) {
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no action has the id " + id);
  }

  /**
   * The same plan with further events on its timeline.
   *
   * @param inserts events whose ids are new
   * @return a plan in which the timeline's indices of the old events are unchanged
   * @throws IllegalArgumentException if an id is taken
   */
  public Plan with(List<ScriptedEvent> inserts) {
    List<ScriptedEvent> all = new ArrayList<>(timeline);
    for (ScriptedEvent insert : inserts) {
      if (all.stream().anyMatch(event -> event.id().equals(insert.id()))) {
        throw new IllegalArgumentException("the timeline has an event " + insert.id() + " already");
      }
      all.add(insert);
    }
    return copy(all, outcomes);
  }

  /**
   * The same plan with other outcomes.
   *
   * @param changed the new columns, in order
   * @return a plan whose runs are the same
   */
  public Plan withOutcomes(List<Outcome> changed) {
    return copy(timeline, changed);
  }

  private Plan copy(List<ScriptedEvent> events, List<Outcome> columns) {
    return new Plan(
        scenario,
        arm,
        title,
        start,
        horizonDays,
        asOfDays,
        actors,
        relations,
        focalPairs,
        families,
        actions,
        baseRates,
        measureKinds,
        institutions,
        issues,
        measures,
        stocks,
        assumptions,
        correlations,
        parameters,
        plays,
        events,
        procedures,
        openingEvent,
        columns);
  }
}
