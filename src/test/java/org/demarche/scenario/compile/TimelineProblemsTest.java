package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.demarche.model.Expression;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Query;
import org.demarche.model.ScriptedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimelineProblemsTest {
  private static final String ACT =
      ", by: AAA, on: BBB, action: condemn, source: \"judgement: test\"}\n";

  @TempDir Path folder;

  private static String timeline(String entries) {
    return Marked.HEAD + Marked.ACTORS + "timeline:\n" + entries;
  }

  private void assertProblems(String entries, String... expected) {
    Marked.assertProblems(folder, timeline(entries), expected);
  }

  @Test
  void unknownNamesComeWithTheNearestOne() {
    assertProblems(
        """
          strike:
            title: A strike
            at: 1 d
            by: §AAB
            on: [BBB, §CCD]
            action: §condem
            answers: §strok
            source: "judgement: test"
        """,
        "timeline.strike.by: there is no actor 'AAB'. Maybe: AAA",
        "timeline.strike.on[1]: there is no actor 'CCD'. Maybe: CCC",
        "timeline.strike.action: there is no action 'condem'. Maybe: condemn; all:"
            + " demarche library standard --section repertoire.actions",
        "timeline.strike.answers: there is no event of the timeline 'strok'. Maybe: strike");
  }

  @Test
  void nobodyUsesForceAgainstItself() {
    assertProblems(
        "  one: {title: One, at: 1 d, by: AAA, on: §AAA, action: limited_strike, source: \"judgement: test\"}\n",
        "timeline.one.on: 'AAA' cannot do 'limited_strike' to itself");
  }

  @Test
  void aDelayOfAFixedTimeIsRefused() {
    assertProblems(
        "  one: {title: One, at: 1 d, §delay: 2 d" + ACT,
        "timeline.one.delay: a delay counts from 'when' or from the event that is answered."
            + " Maybe: at: the later time");
  }

  @Test
  void eventsOutsideTheHorizonAreRefused() {
    assertProblems(
        "  one: {title: One, at: §101 d"
            + ACT
            + "  two: {title: Two, at: §2029-12-31"
            + ACT
            + "  three: {title: Three, at: §{uniform: {min: -1, max: 4}}"
            + ACT,
        "timeline.one.at: '101 d' lies beyond the horizon of 100 days. Maybe: a longer horizon",
        "timeline.two.at: '2029-12-31' lies before the start",
        "timeline.three.at: day -1 lies before the start. Maybe: truncate: {min: 0} beside the"
            + " distribution's family");
  }

  @Test
  void answersInACircleAreRefused() {
    assertProblems(
        "  one: {title: One, at: 1 d, answers: §two"
            + ACT
            + "  two: {title: Two, at: 1 d, answers: §one"
            + ACT,
        "timeline.one.answers: events answer each other in a circle: one → two → one",
        "timeline.two.answers: events answer each other in a circle: two → one → two");
  }

  @Test
  void anAnswerDoesNotComeBeforeItsCause() {
    assertProblems(
        "  one: {title: One, at: 1 d, answers: §two" + ACT + "  two: {title: Two, at: 2 d" + ACT,
        "timeline.one.answers: 'one' answers 'two' but comes before it");
  }

  @Test
  void certaintyIsNoChance() {
    assertProblems(
        "  one: {title: One, chance: {p: §1, within: 30 d}" + ACT,
        "timeline.one.chance.p: a probability of 1 is no chance. Maybe: at or when, or a p below 1");
  }

  @Test
  void aConditionPointsAtTheCharacterInsideItsQuotes() {
    assertProblems(
        "  one: {title: One, when: \"day > 3 and §rnug(AAA, BBB) > 2\""
            + ACT
            + "  two: {title: Two, when: 'happened(\"one\") and §hapened(\"one\")'"
            + ACT,
        "timeline.one.when: there is no function 'rnug'. Maybe: rung",
        "timeline.two.when: there is no function 'hapened'. Maybe: happened");
  }

  @Test
  void escapesInsideAConditionAreCounted() {
    assertProblems(
        "  one: {title: One, when: \"happened(\\\"one\\\") and pressure(§AAB) > 0\"" + ACT,
        "timeline.one.when: there is no actor 'AAB'. Maybe: AAA");
  }

  @Test
  void aRevisionComesAfterItsReport() {
    assertProblems(
        """
          one:
            title: One
            at: 1 d
            casualties: [{side: §AAB, number: 2}, {side: BBB, number: 2, after: 3 d, revised: §{number: 3, after: 1 d}}]
            mourning: {actor: §BBC, duration: 2 d}
            leader: {of: BBB, becomes: fallen, successor: {alignment: {§BBB: 0.3, §CCD: 0.1, AAA: 0.2}}}
            source: "judgement: test"
        """,
        "timeline.one.casualties[0].side: there is no actor 'AAB'. Maybe: AAA",
        "timeline.one.casualties[1].revised: a revision comes after the report",
        "timeline.one.mourning.actor: there is no actor 'BBC'. Maybe: BBB",
        "timeline.one.leader.successor.alignment.BBB: 'BBB' cannot be aligned with itself",
        "timeline.one.leader.successor.alignment.CCD: there is no actor 'CCD'. Maybe: CCC");
  }

  @Test
  void anAnswerWithoutATimeFollowsTheEventThatItAnswers() {
    Plan plan =
        Marked.plan(
            folder,
            timeline(
                "  one: {title: One, at: 5 d"
                    + ACT
                    + "  two: {title: Two, answers: one, delay: 12 h"
                    + ACT));
    ScriptedEvent two = plan.timeline().get(1);
    assertThat(two.answers()).isZero();
    assertThat(two.delay()).isEqualTo(Quantity.of(0.5));
    assertThat(two.when())
        .isEqualTo(new Expression.Ask(Query.HAPPENED, List.of(0, -1), Double.NaN));
    assertThat(two.at()).isEqualTo(Quantity.of(0));
  }

  @Test
  void aSuccessorKeepsWhatTheFileDoesNotChange() {
    Plan plan =
        Marked.plan(
            folder,
            timeline(
                """
                  one:
                    title: One
                    at: 2030-01-02T12:00:00Z
                    leader: {of: BBB, becomes: captured, successor: {temperament: {hawkishness: 0.9}, alignment: {AAA: 0.2}}}
                    source: "judgement: test"
                """));
    ScriptedEvent one = plan.timeline().get(0);
    assertThat(one.at()).isEqualTo(Quantity.of(1.5));
    var change = Objects.requireNonNull(one.leadership());
    var temperament = Objects.requireNonNull(change.temperament());
    assertThat(temperament.hawkishness()).isEqualTo(Quantity.of(0.9));
    assertThat(temperament.reciprocity()).isEqualTo(Quantity.of(0.5));
    assertThat(change.alignments())
        .containsExactly(new ScriptedEvent.Realignment(0, Quantity.of(0.2)));
  }

  @Test
  void theOpeningIsTheMarkedEventElseTheFirstForceElseTheFirstAct() {
    String force = ACT.replace("condemn", "limited_strike");
    String words = "  a_word: {title: Word, at: 1 d" + ACT;
    String blow = "  blow: {title: Blow, at: 3 d" + force;
    String marked = "  sign: {title: Sign, at: 5 d, opening: true" + ACT;
    assertThat(opening(words)).isEqualTo("a_word");
    assertThat(opening(words + blow)).isEqualTo("blow");
    assertThat(opening(words + blow + marked)).isEqualTo("sign");
  }

  private String opening(String entries) {
    Plan plan = Marked.plan(folder, timeline(entries));
    return plan.timeline().get(plan.openingEvent()).id();
  }
}
