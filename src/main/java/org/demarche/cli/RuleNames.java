package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.engine.rules.ChoiceRules;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;

/**
 * Holds the rules of choice that a scenario names against those that can be found. The engine and
 * its plug-ins know the rules and the scenario knows the places, so they meet here.
 */
final class RuleNames {
  private RuleNames() {}

  /** Returns the scenario if every actor of every arm follows a rule that somebody provides. */
  static Scenario checked(Scenario scenario) {
    Set<String> known = ChoiceRules.listAll().keySet();
    List<Problem> problems = new ArrayList<>();
    for (Arm arm : scenario.arms()) {
      Plan plan = scenario.plan(arm.id());
      for (Actor actor : plan.actors()) {
        ChoiceRules.findName(actor)
            .filter(name -> !known.contains(name))
            .map(name -> problem(scenario, arm, actor, name, known))
            .filter(problem -> !problems.contains(problem))
            .ifPresent(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return scenario;
  }

  private static Problem problem(
      Scenario scenario, Arm arm, Actor actor, String name, Set<String> known) {
    String path = "actors." + actor.code() + ".rule";
    Optional<Located> place = scenario.tree().withArm(arm.id()).find(path);
    Optional<String> nearest =
        NearestName.find(name, known).or(() -> Optional.of(String.join(", ", known)));
    Message message = Message.of("command-rule-unknown", "name", name);
    return place.orElseGet(() -> scenario.tree().top()).problem(message).maybe(nearest);
  }
}
