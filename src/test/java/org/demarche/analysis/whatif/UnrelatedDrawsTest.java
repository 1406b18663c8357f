package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

/** Chance holds still: what has nothing to do with an event is as it was without it. */
class UnrelatedDrawsTest {
  private static final int RUNS = 12;

  /** Two crises between strangers. */
  private static final String TWO_CRISES =
      """
      demarche: 1
      title: Two crises
      as_of: 2030-05-01
      start: 2030-05-01
      horizon: 90 d
      include: [library:standard]
      actors:
        ALD: {type: state, name: Aldora, capability: 0.01, temperament: {norm_commitment: 0}, source: "judgement: test"}
        BRE: {type: state, name: Brennia, capability: 0.01, temperament: {norm_commitment: 0}, source: "judgement: test"}
        CAL: {type: state, name: Calva, capability: 0.01, temperament: {norm_commitment: 0}, source: "judgement: test"}
        DOR: {type: state, name: Dorne, capability: 0.01, temperament: {norm_commitment: 0}, source: "judgement: test"}
      relations:
        ALD:
          BRE: {alignment: -0.6, climate: -3, proximity: 1, focal: true, mission: embassy, source: "judgement: test"}
        BRE:
          ALD: {alignment: -0.6, climate: -3, proximity: 1, mission: embassy, source: "judgement: test"}
        CAL:
          DOR: {alignment: -0.6, climate: -3, proximity: 1, focal: true, mission: embassy, source: "judgement: test"}
        DOR:
          CAL: {alignment: -0.6, climate: -3, proximity: 1, mission: embassy, source: "judgement: test"}
      timeline:
        first: {title: The first, at: 0 d, by: ALD, on: BRE, action: seize_cargo, source: "judgement: test"}
        second: {title: The second, at: 1 d, by: CAL, on: DOR, action: seize_cargo, source: "judgement: test"}
      arms:
        only: {title: Only}
      """;

  private final Scenario scenario =
      Scenario.ofText(TWO_CRISES.getBytes(StandardCharsets.UTF_8), "two");
  private final Plan plan = scenario.plan("only");

  private Story story(int replication, List<Intervention> changes) {
    RunKey key = new RunKey(Spiral.SEED, replication);
    return new OneRun(scenario.basePlan(), plan, key, LatinHypercube.ID, EngineSimulation.INSTANCE)
        .run(changes, true)
        .story();
  }

  private List<Story.Act> actsOfThePair(Story story, String one, String other) {
    List<Integer> pair = List.of(plan.getActor(one), plan.getActor(other));
    return story.acts().stream().filter(act -> pair.contains(act.source())).toList();
  }

  private List<Story.Decision> choices(Story story, String one, String other) {
    List<Integer> pair = List.of(plan.getActor(one), plan.getActor(other));
    return story.decisions().stream().filter(each -> pair.contains(each.actor())).toList();
  }

  @Test
  void aCrisisBetweenStrangersGoesOnToTheLastBit() {
    ChangeReader reader = new ChangeReader(plan, Optional.empty());
    int acts = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story own = story(r, List.of());
      Story changed = story(r, reader.remove("second").interventions());
      assertThat(changed).isNotEqualTo(own);
      assertThat(choices(changed, "ALD", "BRE")).isEqualTo(choices(own, "ALD", "BRE"));
      assertThat(actsOfThePair(changed, "ALD", "BRE")).isEqualTo(actsOfThePair(own, "ALD", "BRE"));
      acts += actsOfThePair(own, "ALD", "BRE").size();
    }
    assertThat(acts).isGreaterThan(RUNS);
  }
}
