package org.demarche.analysis.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.analysis.UnusableDataException;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;

/**
 * What is studied: an arm, some of its outcomes, and how often it is run at each point.
 *
 * @param plan the arm
 * @param source SHA-256 of the resolved scenario that the plan comes from, empty if there is none
 * @param outcomes ids of outcomes of the plan, at least one
 * @param replications runs at each point, at least 1
 * @param seed of designs and of chance
 */
public record Study(Plan plan, String source, List<String> outcomes, int replications, long seed) {

  /** Copies the list and checks that there is something to study. */
  public Study {
    outcomes = List.copyOf(outcomes);
    if (replications < 1) {
      throw new UnusableDataException(Message.of("analysis-reps", "replications", replications));
    }
    List<String> known = plan.outcomes().stream().map(Outcome::id).toList();
    for (String outcome : outcomes) {
      if (!known.contains(outcome)) {
        String maybe =
            NearestName.find(outcome, known)
                .orElse(String.join(", ", known.subList(0, Math.min(8, known.size()))) + ", …");
        throw new UnusableDataException(
            Message.of("analysis-scenario-no-outcome", "outcome", outcome, "maybe", maybe));
      }
    }
    if (plan.assumptions().stream().noneMatch(Assumption::isUncertain)) {
      throw new UnusableDataException(Message.of("analysis-nothing-uncertain"));
    }
  }

  /**
   * What is moved by itself: an uncertain assumption, or all those of a fitted set together, whose
   * values belong together.
   *
   * @param id the assumption's id; {@code fit:SET} for a fitted set
   * @param title for people
   * @param places in the plan's assumptions, rising
   */
  public record Input(String id, Message title, List<Integer> places) {
    /** Copies the list. */
    public Input {
      places = List.copyOf(places);
    }
  }

  /** Returns the inputs, in the order in which their first assumptions stand in the plan. */
  public List<Input> inputs() {
    Map<String, List<Integer>> dimensions = new LinkedHashMap<>();
    for (int i = 0; i < plan.assumptions().size(); i++) {
      if (plan.assumptions().get(i).isUncertain()) {
        String dimension = plan.assumptions().get(i).dimension();
        dimensions.computeIfAbsent(dimension, key -> new ArrayList<>()).add(i);
      }
    }
    List<Input> inputs = new ArrayList<>();
    dimensions.forEach((id, places) -> inputs.add(new Input(id, title(places), places)));
    return inputs;
  }

  private Message title(List<Integer> places) {
    Assumption first = plan.assumptions().get(places.get(0));
    return first.distribution() instanceof Distribution.Fitted fitted
        ? Message.of("analysis-fitted-set", "set", fitted.set(), "count", places.size())
        : Message.verbatim(first.title());
  }

  /** Returns an input. */
  Input input(int number) {
    return inputs().get(number);
  }

  /** Returns the places of the outcomes in the plan. */
  List<Integer> outcomePlaces() {
    List<String> known = plan.outcomes().stream().map(Outcome::id).toList();
    return outcomes.stream().map(known::indexOf).toList();
  }

  /** Returns an outcome by its place among those studied. */
  Outcome outcome(int number) {
    return plan.outcomes().get(outcomePlaces().get(number));
  }

  /** Returns ids of inputs whose values come in steps; the rows of a fitted set have no order. */
  public List<String> discreteInputs() {
    return plan.assumptions().stream()
        .filter(Assumption::isUncertain)
        .filter(
            a ->
                a.distribution() instanceof Distribution.Discrete
                    || a.distribution() instanceof Distribution.Fitted)
        .map(Assumption::dimension)
        .distinct()
        .toList();
  }

  /** Returns the correlated pairs of inputs. */
  public List<Message> correlatedInputs() {
    List<Message> pairs = new ArrayList<>();
    plan.correlations()
        .forEach(
            c ->
                pairs.add(
                    Message.of(
                        "analysis-correlated",
                        "first",
                        plan.assumptions().get(c.first()).id(),
                        "second",
                        plan.assumptions().get(c.second()).id())));
    return pairs;
  }
}
