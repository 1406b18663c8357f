package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Statements do not breed without end, even where everyone answers everything at once.
 *
 * <p>Why: a statement is heard by its addressee alone, so it has at most one reply, and an exchange
 * of words is a chain of replies between two, never a tree. Along a chain an actor hears words of
 * the same speaker again and again: with m of them remembered the odds of a reply fall by exp(-h
 * m), so that the chain ends with probability one after some (alpha + beta) / h words of a family,
 * and begins anew only as memory fades. Deeds are heard by all, but each has at most one reply in
 * words by each actor.
 */
class CascadesTest {
  private static final int SCENARIOS = 12;
  private static final int RUNS = 5;

  /**
   * Words are answered for certain while nothing is remembered: alpha is 3 with no stake at all.
   */
  private static final String ALL_SPEAK =
      """
      assumptions:
        attention_alpha_voice: {value: 3}
        attention_beta_voice: {value: 9}
        attention_alpha: {value: -90}
        habituation: {value: 1}
        habituation_half_life: {value: 20}
        spill: {value: 1}
        event_cap: {value: 20000}
      timeline:
        raid: {title: A raid, at: 6 h, by: AAA, on: BBB, action: raid, opening: true, facts: [x]}
      """;

  @TempDir private Path folder;

  @Test
  void aCascadeOfWordsDiesOutHoweverReadilyAllSpeak() {
    for (long seed = 1; seed <= SCENARIOS; seed++) {
      Plan plan =
          TestScenarios.plan(folder, RandomScenarios.crisis(seed, ALL_SPEAK, ", reviews: false"));
      int n = plan.actors().size();
      for (int r = 1; r <= RUNS; r++) {
        Story story = TestScenarios.story(plan, r);
        // Each pair of speaker and addressee has a dozen words in each of three families at most.
        assertThat(story.acts()).hasSizeLessThan(1 + n * (n - 1) * 36);
        assertThat(story.acts().size())
            .as("all speak in crisis %d", seed)
            .isGreaterThanOrEqualTo(n);
      }
    }
  }

  @Test
  void aStatementHasAtMostOneReplyAndThatFromItsAddressee() {
    Plan plan =
        TestScenarios.plan(folder, RandomScenarios.crisis(3, ALL_SPEAK, ", reviews: false"));
    Story story = TestScenarios.story(plan, 1);
    Map<Long, Story.Act> words = new HashMap<>();
    Map<Long, Integer> replies = new HashMap<>();
    for (Story.Act act : story.acts()) {
      Story.Act answered = words.get(act.cause());
      if (answered != null) {
        assertThat(act.source()).isEqualTo(answered.target());
        assertThat(replies.merge(answered.id(), 1, Integer::sum)).isEqualTo(1);
      }
      if (act.action() >= 0 && plan.actions().get(act.action()).speed() == Speed.VOICE) {
        words.put(act.id(), act);
      }
    }
    assertThat(replies).isNotEmpty();
  }

  /** Deeds too, at the loudest that the library allows for: a run is given up at the cap. */
  @Test
  void noRunHitsTheCapWhereEverybodyAnswersByDeedsAsWell() {
    String all =
        ALL_SPEAK.replace("attention_alpha: {value: -90}", "attention_alpha: {value: -2.5}");
    for (long seed = 1; seed <= SCENARIOS; seed++) {
      Plan plan = TestScenarios.plan(folder, RandomScenarios.crisis(seed, all, ""));
      Replicator replicator = new Replicator(Program.of(plan));
      for (int r = 1; r <= RUNS; r++) {
        TestScenarios.run(plan, replicator, seed, r, RunListener.NONE);
        assertThat(replicator.events()).isLessThan(20_000);
      }
    }
  }
}
