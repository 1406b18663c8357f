package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run did first, and where it stood at a day. */
class HistoryQueriesTest {
  private static final String SCRIPT =
      """
        cut: {title: Relations broken, at: 10 d, by: CCC, on: AAA, action: break_relations, facts: ["Fiction."]}
        cut_too: {title: Broken as well, at: 20 d, by: BBB, on: AAA, action: break_relations, facts: ["Fiction."]}
        mourned: {title: Mourning, at: 30 d, by: BBB, mourning: {actor: BBB, duration: 2 d}, facts: ["Fiction."]}
        strike: {title: Another, at: 40 d, by: AAA, on: [BBB, CCC], action: threaten, facts: ["Fiction."]}
      assumptions:
      """
          + TestScenarios.STILL;

  @TempDir private Path folder;

  private double ask(String value) {
    return ask(SCRIPT, value, 1);
  }

  private double ask(String more, String value, int replication) {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS
                + more
                + "outcomes: {asked: {title: Asked, value: '"
                + value
                + "'}}\n");
    return TestScenarios.run(
        plan, new Replicator(Program.of(plan)), 7, replication, RunListener.NONE)[
        TestScenarios.column(plan, "asked")];
  }

  @Test
  void theFirstActIsThatOfTheActorOnTheTarget() {
    assertThat(ask("first(\"break_relations\")")).isEqualTo(10);
    assertThat(ask("first(\"break_relations\", CCC)")).isEqualTo(10);
    assertThat(ask("first(\"break_relations\", BBB)")).isEqualTo(20);
    assertThat(ask("first(\"break_relations\", BBB, AAA)")).isEqualTo(20);
    assertThat(ask("first(\"break_relations\", BBB, CCC)")).isNaN();
    assertThat(ask("first(\"break_relations\", DDD)")).isNaN();
    assertThat(ask("happened(\"break_relations\", CCC, AAA)")).isEqualTo(1);
    assertThat(ask("happened(\"break_relations\", DDD)")).isZero();
  }

  @Test
  void anEventOfTheTimelineIsThatOfWhoDoesItAndOnWhom() {
    assertThat(ask("first(\"mourned\", BBB)")).isEqualTo(30);
    assertThat(ask("first(\"mourned\", AAA)")).isNaN();
    assertThat(ask("count(\"mourned\", AAA)")).isZero();
    assertThat(ask("first(\"strike\", AAA, CCC)")).isEqualTo(40);
    assertThat(ask("first(\"strike\", AAA, DDD)")).isNaN();
    assertThat(ask("count(\"strike\", AAA, CCC)")).isEqualTo(1);
    assertThat(ask("happened(\"strike\", BBB)")).isZero();
  }

  /** The raid of the timeline is the act of the kind raid by AAA on BBB, and counts once. */
  @Test
  void anEventThatSharesItsIdWithItsActionCountsOnce() {
    assertThat(ask("count(\"raid\")")).isEqualTo(1);
    assertThat(ask("count(\"raid\", AAA, BBB)")).isEqualTo(1);
    assertThat(ask("first(\"raid\", AAA, BBB)")).isEqualTo(0.25);
    assertThat(ask("first(\"raid\", BBB)")).isNaN();
  }

  /** Threats of day 40 by an event called "condemn" and no act of condemnation: one event. */
  @Test
  void anEventThatSharesItsIdWithAnotherActionCountsBesideIt() {
    String renamed = SCRIPT.replace("  strike:", "  condemn:").replace("[BBB, CCC]", "BBB");

    assertThat(ask(renamed, "count(\"condemn\")", 1)).isEqualTo(1);
    assertThat(ask(renamed, "first(\"condemn\", AAA)", 1)).isEqualTo(40);
  }

  /** CCC breaks with AAA at day 10: nothing before, everything at the day itself. */
  @Test
  void aValueAtADayHoldsWhatHappenedUpToIt() {
    String broken = "happened(\"break_relations\", CCC, AAA)";

    assertThat(ask("at(" + broken + ", 9.9)")).isZero();
    assertThat(ask("at(" + broken + ", 10)")).isEqualTo(1);
    assertThat(ask("at(count(\"break_relations\"), 15)")).isEqualTo(1);
    assertThat(ask("at(count(\"break_relations\"), 20)")).isEqualTo(2);
    assertThat(ask("at(day, 33)")).isEqualTo(33);
    assertThat(ask("at(at(day, 33), 50) + at(day, 0)")).isEqualTo(33);
    assertThat(ask("at(at(day, 50), 33)")).isNaN();
  }

  /** At the horizon nothing is left to come, so that every series has its last value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rung(AAA, BBB)",
        "peak(AAA, BBB)",
        "load(AAA, BBB)",
        "climate(BBB, AAA)",
        "pressure(BBB)",
        "burden(BBB)",
        "agreement(AAA, BBB)",
        "days_at_rung(AAA, BBB, 4)",
        "rounds(AAA, BBB)",
        "stance(CCC)",
        "deaths(BBB)",
        "events()",
        "meetings(BODY)",
        "spread()",
        "path(AAA, BBB) = \"frozen_standoff\""
      })
  void atTheHorizonAValueIsTheLastOne(String series) {
    for (int replication : IntStream.rangeClosed(1, 4).toArray()) {
      double last = ask("", series, replication);
      assertThat(ask("", "at(" + series + ", 120)", replication)).isEqualTo(last);
    }
  }

  /** A run that ends at a day and a longer one stand alike at that day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rung(AAA, BBB)",
        "load(AAA, BBB)",
        "climate(BBB, AAA)",
        "pressure(BBB)",
        "burden(BBB)",
        "days_at_rung(AAA, BBB, 4)",
        "days_at_rung(AAA, BBB, 2)",
        "events()"
      })
  void aShorterRunEndsWhereALongerOneStands(String series) {
    for (int replication : IntStream.rangeClosed(1, 4).toArray()) {
      double longer = ask("", "at(" + series + ", 40)", replication);
      Plan plan =
          TestScenarios.plan(
              folder,
              TestScenarios.CRISIS.replace("horizon: 120 d", "horizon: 40 d")
                  + "outcomes: {asked: {title: Asked, value: '"
                  + series
                  + "'}}\n");
      double shorter =
          TestScenarios.run(
              plan, new Replicator(Program.of(plan)), 7, replication, RunListener.NONE)[
              TestScenarios.column(plan, "asked")];
      assertThat(longer).isCloseTo(shorter, within(1e-12));
    }
  }

  /** Asking about a day changes nothing else in a run. */
  @Test
  void askingAboutADayMovesNothing() {
    for (int replication : IntStream.rangeClosed(1, 6).toArray()) {
      double alone = ask("", "climate(BBB, AAA) + 100 * events()", replication);
      double beside =
          ask(
              "",
              "climate(BBB, AAA) + 100 * events() + 0 * at(days_at_rung(AAA, BBB, 4), 17.3)",
              replication);
      assertThat(beside).isEqualTo(alone);
    }
  }

  /** The value of a day past can be a reason to act: it holds from the next event on. */
  @Test
  void aConditionOfTheTimelineMayLookBack() {
    String later =
        "  answer: {title: Late, when: \"at(rung(AAA, CCC), 10) >= 1\", by: DDD, on: AAA, action: condemn, facts: [\"Fiction.\"]}\n";

    assertThat(ask(later + SCRIPT, "first(\"answer\")", 1)).isCloseTo(11, within(1e-9));
  }
}
