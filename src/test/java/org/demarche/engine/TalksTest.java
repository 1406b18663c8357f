package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When rounds are held, when they may break off, and what a move at the table is worth. */
class TalksTest {
  private static final int RUNS = 60;

  @TempDir private Path folder;

  private Plan plan(String events, String... values) {
    StringBuilder text = new StringBuilder(TestScenarios.CRISIS).append(events);
    text.append("assumptions:\n").append(TestScenarios.STILL);
    text.append(value("talks_opening_rate", 10)).append(value("mediator_rate", 0));
    text.append(value("talks_threshold", -9)).append(value("contact_base", 30));
    for (String line : values) {
      text.append(line);
    }
    return TestScenarios.plan(folder, text.toString());
  }

  private static String value(String parameter, double value) {
    return "  " + parameter + ": {value: " + value + ", source: \"judgement: test\"}\n";
  }

  private static List<Double> days(List<Story.Talk> talks, TalkStep step) {
    return talks.stream().filter(talk -> talk.step() == step).map(Story.Talk::day).toList();
  }

  @Test
  void noRoundBreaksOffThatSettledAnIssue() {
    Plan plan = plan("", value("talks_breakdown", 0.9), value("talks_partial", 1));
    int settled = 0;
    int broken = 0;
    for (int r = 1; r <= RUNS; r++) {
      List<Story.Talk> talks = TestScenarios.story(plan, r).talks();
      List<Double> partial = days(talks, TalkStep.PARTIAL_AGREEMENT);
      List<Double> off = days(talks, TalkStep.BROKEN_OFF);
      settled += partial.size();
      broken += off.size();
      assertThat(off).noneMatch(partial::contains);
    }
    assertThat(settled).isPositive();
    assertThat(broken).isPositive();
  }

  /** Feelers to agenda and agenda to first round each take half of the mean delay. */
  @Test
  void theAgendaStandsHalfWayToTheFirstRound() {
    Plan plan = plan("", value("talks_agenda_delay", 10), value("talks_suspended", 0));
    double toAgenda = 0;
    double toRound = 0;
    int runs = 400;
    for (int r = 1; r <= runs; r++) {
      List<Story.Talk> talks = TestScenarios.story(plan, r).talks();
      double feelers = days(talks, TalkStep.FEELERS).get(0);
      double agenda = days(talks, TalkStep.AGENDA).get(0);
      double round = days(talks, TalkStep.ROUND).get(0);
      assertThat(round).isGreaterThan(agenda);
      toAgenda += (agenda - feelers) / runs;
      toRound += (round - agenda) / runs;
    }
    // five standard errors of a mean of 400 exponentials of mean 5
    assertThat(toAgenda).isCloseTo(5, within(1.25));
    assertThat(toRound).isCloseTo(5, within(1.25));
  }

  @Test
  void forceBetweenTheTwoPutsRoundsOff() {
    String raid =
        "  again: {title: A second raid, at: 30 d, by: AAA, on: BBB, action: raid,"
            + " facts: [\"Fiction.\"]}\n";
    String often =
        value("talks_round_gap", 2) + value("talks_breakdown", 0) + value("concession_step", 0.02);
    Plan free = plan(raid, often, value("talks_suspended", 0));
    Plan held = plan(raid, often, value("talks_suspended", 9));

    assertThat(roundsBetween(free, 30, 39)).isPositive();
    assertThat(roundsBetween(held, 30, 39)).isZero();
    assertThat(roundsBetween(held, 39, 60)).isPositive();
  }

  private static long roundsBetween(Plan plan, double from, double to) {
    long count = 0;
    for (int r = 1; r <= RUNS; r++) {
      List<Double> rounds = days(TestScenarios.story(plan, r).talks(), TalkStep.ROUND);
      count += rounds.stream().filter(day -> day > from && day < to).count();
    }
    return count;
  }
}
