package org.demarche.evidence.background;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;

/**
 * Four states, of which nobody does anything that is not on the timeline: all counts are known. AAA
 * and BBB are the focal pair, AAA has sanctions in force on DDD, CCC is a neighbour of BBB.
 */
final class ScriptedCase {
  static final String TEXT =
      """
      demarche: 1
      title: All by script
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 73 d
      assumptions:
        attention_alpha: {value: -90}
        attention_alpha_voice: {value: -90}
        talks_opening_rate: {value: 0}
        contact_base: {value: -90}
        talks_quiet: {value: 0}
      actors:
        AAA: {type: state, name: Aland, reviews: false, capability: 0.2}
        BBB: {type: state, name: Beland, reviews: false, capability: 0.1}
        CCC: {type: state, name: Celand, reviews: false, capability: 0.1}
        DDD: {type: state, name: Deland, reviews: false, capability: 0.1}
      relations:
        AAA:
          BBB: {alignment: -0.5, focal: true}
        BBB:
          DDD: {alignment: 0.6}
        CCC:
          BBB: {alignment: -0.1, proximity: 1}
        DDD:
          BBB: {alignment: 0.7}
      measures:
        old: {kind: sanctions, by: AAA, on: DDD, intensity: 0.5, source: "judgement: made up"}
      timeline:
        raid: {title: A raid, at: 0 d, by: AAA, on: BBB, action: raid, opening: true, facts: [x]}
        word: {title: A word, at: 1 d, by: CCC, on: AAA, action: condemn, facts: [x]}
        ban: {title: Sanctions, at: 2 d, by: CCC, on: AAA, action: impose_sanctions, facts: [x]}
        freeze: {title: A freeze, at: 20 d, by: CCC, on: AAA, action: freeze_assets, facts: [x]}
        more: {title: More, at: 21 d, by: AAA, on: DDD, action: freeze_assets, facts: [x]}
        drill: {title: A drill, at: 3 d, by: BBB, on: AAA, action: exercise, facts: [x]}
        again: {title: A drill, at: 30 d, by: AAA, on: BBB, action: exercise, facts: [x]}
        threat: {title: A threat, at: 4 d, by: BBB, on: AAA, action: threaten, facts: [x]}
        recall: {title: A recall, at: 5 d, by: BBB, on: AAA, action: recall_ambassador, facts: [x]}
        break: {title: A break, at: 6 d, by: BBB, on: AAA, action: break_relations, facts: [x]}
        clash: {title: A clash, at: 7 d, by: CCC, on: BBB, action: armed_clash, facts: [x]}
      outcomes:
        broken: {title: Broken, value: 'in_force("severed_relations", BBB, AAA)', headline: true}
        day: {title: Day, value: day(), headline: true}
      """;

  private ScriptedCase() {}

  static Scenario scenario() {
    return Scenario.ofText(TEXT.getBytes(StandardCharsets.UTF_8), "scripted");
  }

  static Plan plan() {
    Scenario scenario = scenario();
    return scenario.plan(scenario.referenceArm().id());
  }

  static Contrasted compared(int replications) {
    return compared(scenario(), replications, 2);
  }

  static Contrasted compared(Scenario scenario, int replications, int threads) {
    return QuietWorld.of(scenario, scenario.referenceArm().id(), replications, 20260103L)
        .compare(EngineSimulation.INSTANCE, threads, Progress.NONE, () -> false)
        .orElseThrow();
  }

  /** An act that the model brought about, said as {@code BBB condemn AAA}. */
  static Story.Act act(Plan plan, long id, long cause, double day, String said) {
    String[] words = said.split(" ", -1);
    int source = plan.getActor(words[0]);
    int target = plan.getActor(words[2]);
    return new Story.Act(
        id, cause, day, source, target, plan.getAction(words[1]), 1, -1, false, -1);
  }

  static Story story(List<Story.Act> acts, List<Story.Session> sessions) {
    return story(acts, sessions, List.of());
  }

  static Story story(
      List<Story.Act> acts, List<Story.Session> sessions, List<Story.Demand> demands) {
    return new Story(
        acts, List.of(), sessions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        demands);
  }

  static double oddity(String id, WatchedRun run) {
    return Oddities.list().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .rule()
        .applyAsDouble(run);
  }
}
