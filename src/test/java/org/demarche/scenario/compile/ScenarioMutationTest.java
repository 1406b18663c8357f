package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.model.Plan;
import org.demarche.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file, it is compiled or refused with problems; nothing else is ever thrown.
 * Words of a rich scenario are replaced at random under a fixed seed.
 */
final class ScenarioMutationTest {
  private static final String RICH =
      Marked.HEAD
          + Marked.ACTORS
          + """
          issues:
            port: {title: The port, positions: {AAA: 0.9, BBB: 0.1}, salience: {AAA: 0.5, BBB: 0.6}, status_quo: 0.5, measures: [sanctions]}
          institutions:
            BODY:
              members: [AAA, BBB, DDD]
              electorate: {DDD: {ideal_point: 0.6}}
              rule: {kind: supermajority, votes: 2, veto: [AAA]}
              convene: {by: any, rung: 4, p: 0.9, lag: {triangular: {min: 0, mode: 1, max: 3}}, cooldown: 14 d}
              follow: [{on: veto, convene: BODY, p: 0.5, lag: 2, debate_only: true}]
          measures:
            old: {kind: embargo, by: AAA, on: BBB, intensity: 0.5}
          assumptions:
            zeal: {title: Zeal, distribution: {pert: {min: 0.2, mode: 0.4, max: 0.6}}, correlated: {calm: 0.3}}
            calm: {title: Calm, distribution: {discrete: {values: [0.1, 0.5], weights: [1, 2]}}}
          timeline:
            strike:
              title: A strike
              at: 1 d
              by: AAA
              on: BBB
              action: limited_strike
              casualties: [{side: BBB, number: {assumption: zeal, times: 20}, after: 12 h, revised: {number: 9, after: 3 d}}]
              leader: {of: BBB, becomes: fallen, successor: {temperament: {hawkishness: {assumption: calm}}, alignment: {AAA: 0.2}}}
              facts: [It happened.]
            answer: {title: An answer, answers: strike, delay: 1 d, by: BBB, on: AAA, action: condemn, source: "judgement: test"}
            later: {title: Later, when: 'rung(AAA, BBB) >= 3 and day > 10', chance: {p: 0.3, within: 30 d}, mourning: {actor: BBB, duration: 2 d}, source: "judgement: test"}
          arms:
            one: {title: One, reference: true}
            two: {title: Two, set: {timeline.strike.intensity: 0.5, actors.AAA.capability: 0.2}, remove: [timeline.later]}
          outcomes:
            talks: {title: Talks, value: 'first_talks(AAA, BBB) <= 90', headline: true}
          """;

  private static final List<String> STRANGE =
      List.of(
          "-1",
          "0",
          "1e9",
          "{}",
          "[]",
          "true",
          "null",
          "AAA",
          "BODY",
          "zeal",
          "200 d",
          "2031-01-01",
          "none",
          "{assumption: zeal}",
          "{normal: {mean: 0, sd: 1}}",
          "'path(AAA, BBB)'",
          "strike");

  @TempDir Path folder;

  @Test
  void theScenarioItselfIsSound() {
    assertThat(Marked.load(folder, "test", RICH).arms()).hasSize(2);
  }

  @Test
  void aMutilatedScenarioIsCompiledOrRefused() {
    Random chance = new Random(20260103);
    List<MatchResult> words = Pattern.compile("[A-Za-z_0-9.]+").matcher(RICH).results().toList();
    List<String> replacements = new ArrayList<>(STRANGE);
    words.forEach(word -> replacements.add(word.group()));
    int refused = 0;
    for (int i = 0; i < 150; i++) {
      MatchResult word = words.get(chance.nextInt(words.size()));
      String other = replacements.get(chance.nextInt(replacements.size()));
      String text = RICH.substring(0, word.start()) + other + RICH.substring(word.end());
      try {
        Plan plan = Marked.load(folder, "test", text).plan("one");
        assertThat(plan.outcomes()).isNotEmpty();
      } catch (ScenarioException problems) {
        assertThat(problems.problems()).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isBetween(50, 149);
  }
}
