package org.demarche.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.NearestName;

/**
 * What is studied: an arm, some of its outcomes, and how often it is run at each point.
 *
 * @param plan the arm
 * @param outcomes ids of outcomes of the plan, at least one
 * @param replications runs at each point, at least 1
 * @param seed of designs and of chance
 */
public record Study(Plan plan, List<String> outcomes, int replications, long seed) {

  /** Copies the list and checks that there is something to study. */
  public Study {
    outcomes = List.copyOf(outcomes);
    if (replications < 1) {
      throw new UnusableDataException("--reps must be at least 1, but is " + replications + ".");
    }
    List<String> known = plan.outcomes().stream().map(Outcome::id).toList();
    for (String outcome : outcomes) {
      if (!known.contains(outcome)) {
        String maybe =
            NearestName.find(outcome, known)
                .orElse(String.join(", ", known.subList(0, Math.min(8, known.size()))) + ", …");
        throw new UnusableDataException(
            "The scenario has no outcome '" + outcome + "'. Maybe: " + maybe);
      }
    }
    if (plan.assumptions().stream().noneMatch(Assumption::isUncertain)) {
      throw new UnusableDataException(
          "No assumption of the scenario is uncertain, so none can drive an outcome. Give one a"
              + " distribution.");
    }
  }

  /** Returns the places of the uncertain assumptions in the plan, rising: the inputs. */
  public List<Integer> inputs() {
    return IntStream.range(0, plan.assumptions().size())
        .filter(i -> plan.assumptions().get(i).isUncertain())
        .boxed()
        .toList();
  }

  /** Returns the assumption of an input. */
  Assumption input(int number) {
    return plan.assumptions().get(inputs().get(number));
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

  /** Returns ids of inputs whose values come in steps. */
  public List<String> discreteInputs() {
    return plan.assumptions().stream()
        .filter(Assumption::isUncertain)
        .filter(a -> a.distribution() instanceof Distribution.Discrete)
        .map(Assumption::id)
        .toList();
  }

  /** Returns the correlated pairs of inputs, as {@code first and second}. */
  public List<String> correlatedInputs() {
    List<String> pairs = new ArrayList<>();
    plan.correlations()
        .forEach(
            c ->
                pairs.add(
                    plan.assumptions().get(c.first()).id()
                        + " and "
                        + plan.assumptions().get(c.second()).id()));
    return pairs;
  }
}
