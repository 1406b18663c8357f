package org.demarche.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Words;

/** What a run's folder says of its arms and outcomes, in the language of a reader. */
final class ToldDescription {
  private ToldDescription() {}

  /**
   * Tells a description.
   *
   * @param run as the folder has it
   * @param scenario the scenario, told in the language
   * @param words of the language
   * @return the same ids in the same order, with titles of the scenario and of standard outcomes
   */
  static RunDescription of(RunDescription run, Scenario scenario, Words words) {
    Map<String, String> arms = new HashMap<>();
    for (Arm arm : scenario.arms()) {
      arms.put(arm.id(), arm.title());
    }
    Map<String, String> outcomes = new HashMap<>();
    scenario.basePlan().outcomes().forEach(o -> outcomes.put(o.id(), words.say(o.title())));
    List<RunDescription.ArmEntry> toldArms =
        run.arms().stream()
            .map(
                arm ->
                    new RunDescription.ArmEntry(
                        arm.id(),
                        arms.getOrDefault(arm.id(), arm.title()),
                        arm.reference(),
                        arm.overrides()))
            .toList();
    List<RunDescription.OutcomeEntry> toldOutcomes =
        run.outcomes().stream()
            .map(
                o ->
                    new RunDescription.OutcomeEntry(
                        o.id(),
                        outcomes.getOrDefault(o.id(), o.title()),
                        o.headline(),
                        o.share(),
                        o.unit(),
                        o.precision()))
            .toList();
    return new RunDescription(
        run.scenario(),
        scenario.title(),
        run.start(),
        run.horizonDays(),
        toldArms,
        toldOutcomes,
        run.pairs(),
        run.climateDays(),
        run.assumptions());
  }
}
