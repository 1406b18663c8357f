package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.RunOrder;
import org.demarche.results.Manifest;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Puts a scenario and a request together into what an experiment needs. */
final class Orders {
  private Orders() {}

  /**
   * Makes an order.
   *
   * @param scenario a checked scenario
   * @param request what was asked for; its arms exist
   */
  static RunOrder of(Scenario scenario, RunRequest request) {
    String canonical = new String(scenario.canonical(), StandardCharsets.UTF_8);
    return new RunOrder(experiment(scenario, request), request, canonical, versions());
  }

  /**
   * The arms, seed and design asked for, for runs that no folder keeps.
   *
   * @param scenario a checked scenario
   * @param request what was asked for; its arms exist
   */
  static Experiment experiment(Scenario scenario, RunRequest request) {
    List<ArmPlan> arms = new ArrayList<>();
    for (Arm arm : scenario.arms()) {
      if (request.arms().contains(arm.id())) {
        arms.add(
            new ArmPlan(
                arm.id(),
                arm.title(),
                arm.id().equals(scenario.referenceArm().id()),
                arm.overrides(),
                scenario.plan(arm.id())));
      }
    }
    return new Experiment(scenario.basePlan(), arms, request.seed(), request.design());
  }

  private static Manifest.Versions versions() {
    return new Manifest.Versions(
        Version.number(),
        ModelVersion.current(),
        Runtime.version().toString(),
        System.getProperty("os.arch", "unknown"));
  }

  /**
   * Resolves the arms asked for.
   *
   * @param scenario whose arms
   * @param asked ids; empty for all
   * @return ids in the scenario's order
   * @throws UnusableInputException if one does not exist
   */
  static List<String> arms(Scenario scenario, List<String> asked) {
    List<String> known = scenario.arms().stream().map(Arm::id).toList();
    if (asked.isEmpty()) {
      return known;
    }
    List<Message> problems = new ArrayList<>();
    for (String id : asked) {
      if (!known.contains(id)) {
        String maybe = Suggestion.of(id, known);
        problems.add(Message.of("command-arm-unknown", "id", id, "maybe", maybe));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    Set<String> wanted = new LinkedHashSet<>(asked);
    return known.stream().filter(wanted::contains).toList();
  }

  /**
   * Resolves the one arm asked for.
   *
   * @param scenario whose arms
   * @param asked its id, or null for the reference arm
   * @throws UnusableInputException if it does not exist
   */
  static String arm(Scenario scenario, @Nullable String asked) {
    return asked == null ? scenario.referenceArm().id() : arms(scenario, List.of(asked)).get(0);
  }
}
