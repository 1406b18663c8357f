package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.results.RunSummary;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StandingsTest {
  private static String said(Optional<Message> message) {
    return Words.english().say(message.orElseThrow());
  }

  private static RunSummary.Standing standing(String direction, boolean may, boolean best) {
    return new RunSummary.Standing("y", direction, "a", 0.0, Arrays.asList(-1.0, 1.0), may, best);
  }

  private static RunSummary.Difference saving(
      String arm, double reduction, @Nullable Double low, @Nullable Double high) {
    List<@Nullable Double> limits = Arrays.asList(0.0, 0.0);
    return new RunSummary.Difference(
        arm,
        "ref",
        "y",
        "headline",
        9,
        0,
        0.0,
        0.0,
        limits,
        limits,
        1.0,
        1.0,
        reduction,
        Arrays.asList(low, high));
  }

  private static RunSummary summary(
      List<RunSummary.Difference> differences, List<RunSummary.Standing> standings) {
    RunSummary.Stopped stopped =
        new RunSummary.Stopped(RunSummary.Stopped.REPLICATIONS, 9, List.of());
    return new RunSummary(
        "s", "S", 1, "design", "ref", stopped, Map.of(), differences, standings, Map.of());
  }

  private static String rank(boolean highest, boolean lowest, boolean alone) {
    RunSummary summary =
        summary(
            List.of(),
            List.of(
                standing(RunSummary.Standing.MOST, highest, highest && alone),
                standing(RunSummary.Standing.LEAST, lowest, lowest && alone)));
    return said(Standings.rank(summary, "y", "a"));
  }

  @Test
  void everyArmIsToldWhatItMayBe() {
    assertThat(rank(true, true, false)).isEqualTo("may be either");
    assertThat(rank(true, false, false)).isEqualTo("may be highest");
    assertThat(rank(false, true, false)).isEqualTo("may be lowest");
    assertThat(rank(false, false, false)).isEqualTo("neither");
    assertThat(rank(true, false, true)).isEqualTo("the highest");
    assertThat(rank(false, true, true)).isEqualTo("the lowest");
  }

  @Test
  void withoutAComparisonNothingIsTold() {
    assertThat(Standings.rank(summary(List.of(), List.of()), "y", "a")).isEmpty();
  }

  @Test
  void whatPairingSavedHasItsIntervals() {
    RunSummary two =
        summary(List.of(saving("a", .62, .55, .68), saving("b", .41, null, null)), List.of());
    assertThat(said(Standings.saved(two, "y"))).isEqualTo("41% (no interval) to 62% (55% to 68%)");
    RunSummary one = summary(List.of(saving("a", .62, .55, .68)), List.of());
    assertThat(said(Standings.saved(one, "y"))).isEqualTo("62% (55% to 68%)");
    assertThat(Standings.saved(summary(List.of(), List.of()), "y")).isEmpty();
  }
}
