package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants of what is said of a scenario: of one and of many, by kind. */
final class ProblemWordsTest {
  private static final Position AT = new Position("a.yaml", 3, 5);

  private final Words words = Words.english();

  @ParameterizedTest
  @CsvSource({
    "votes, 1, 9 votes can never be reached: only 1 member takes part",
    "members, 4, 9 members can never be reached: only 4 members take part"
  })
  void whatCannotBeReachedIsSaidOfOneAndOfMany(String of, long voting, String text) {
    assertThat(
            words.say(
                "problem-unreachable-members",
                "needed",
                "9",
                "of",
                new Shown.Case(of),
                "voting",
                voting))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, 'abs takes 1 argument, not 3'", "2, 'abs takes 2 arguments, not 3'"})
  void argumentsAreCounted(int count, String text) {
    assertThat(words.say("problem-argument-count", "function", "abs", "count", count, "actual", 3))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, wrong (4 times: also at 1:2)",
    "1, wrong (4 times: also at 1:2 and 1 more)",
    "3, wrong (4 times: also at 1:2 and 3 more)"
  })
  void nothingIsSaidOfNoFurtherPlaces(int left, String text) {
    assertThat(
            words.say(
                "problem-same-slip", "what", "wrong", "count", "4", "places", "1:2", "left", left))
        .isEqualTo(text);
  }

  @Test
  void aProblemToldAtItsCauseIsTheSameProblem() {
    Message what = Message.of("problem-key-missing", "key", "p");
    Problem moved = Problem.of(AT, NodePath.ROOT, what).movedTo(new Position("b.yaml", 1, 1));
    assertThat(moved.in(words))
        .isEqualTo("b.yaml:1:1: scenario: 'p' is missing (there: a.yaml:3:5)");
    assertThat(moved.whatAlone()).isEqualTo(what);
  }

  @Test
  void bracesOfYamlStandAsTheyAre() {
    Problem unused =
        Problem.of(AT, NodePath.of("assumptions", "x"), Message.of("problem-assumption-unused"))
            .maybe(Message.of("problem-assumption-maybe-use", "id", "x"));
    assertThat(unused)
        .hasToString(
            "a.yaml:3:5: assumptions.x: nothing uses this assumption."
                + " Maybe: remove it, or refer to it as {assumption: x}");
  }
}
