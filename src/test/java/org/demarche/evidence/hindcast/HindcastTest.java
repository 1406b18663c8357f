package org.demarche.evidence.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that exists as files alone, whose answers are known beforehand. */
final class HindcastTest {
  private static final int RUNS = 25;

  @TempDir private Path folder;

  @Test
  void aCaseThatIsFilesAloneIsScored() {
    Map<String, MilestoneScore> scores = scores(1, 1);

    assertThat(scores.keySet())
        .containsExactlyInAnyOrder("sent", "war", "note_comes", "war_comes", "seven");
    assertThat(scores.get("sent").probability()).isEqualTo(1);
    assertThat(scores.get("sent").score()).isZero();
    assertThat(scores.get("sent").reference()).isEqualTo(0.25);
    assertThat(scores.get("sent").skill()).isEqualTo(1);
  }

  @Test
  void whatTheModelDeniesAndWhatCameScoresWorstOfAll() {
    MilestoneScore war = scores(1, 1).get("war");

    assertThat(war.probability()).isZero();
    assertThat(war.score()).isEqualTo(1);
    assertThat(war.reference()).isEqualTo(0.5625);
    // By hand: half a run more on either side, so -ln(0.5 / 26).
    assertThat(war.logScore()).isCloseTo(Math.log(52), within(1e-12));
  }

  @Test
  void daysCountAsACalendarDoesAndLaterOnesAsTheEndOfTheWindow() {
    Map<String, MilestoneScore> scores = scores(1, 1);

    // 60 hours after the start is day 2; day 4 was observed.
    assertThat(scores.get("note_comes").score()).isCloseTo(2, within(1e-12));
    // Values 1 and 30, the latter cut to 10, at 4: (3 + 6) / 2 - 9 / 4.
    assertThat(scores.get("note_comes").reference()).isCloseTo(2.25, within(1e-12));
    // Never on record and in no run: nothing to blame.
    assertThat(scores.get("war_comes").score()).isZero();
    assertThat(scores.get("war_comes").reference()).isEqualTo(6);
  }

  @Test
  void numbersAreScoredInTheirOwnUnit() {
    MilestoneScore seven = scores(1, 1).get("seven");

    assertThat(seven.runs()).isEqualTo(RUNS);
    assertThat(seven.score()).isCloseTo(3, within(1e-12));
    // Mean error of 5 and three times 6 at 10 is 4.25, less half the mean gap of 0.375.
    assertThat(seven.reference()).isCloseTo(4.25 - 0.1875, within(1e-12));
  }

  @Test
  void runsWithoutANumberAreLeftOutAndCounted() {
    Milestone.Head head =
        new Milestone.Head("id", "title", "id", "source", "source", placeholder());
    Milestone votes = new Milestone.Amount(head, 10, Empirical.of(List.of(9.0)));

    MilestoneScore some = MilestoneScore.of(votes, List.of(Double.NaN, 12.0, Double.NaN));
    assertThat(some.runs()).isEqualTo(1);
    assertThat(some.score()).isEqualTo(2);
    MilestoneScore none = MilestoneScore.of(votes, List.of(Double.NaN));
    assertThat(none.distribution()).isNull();
    assertThat(none.score()).isNaN();
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    Path shipped = Path.of("scenarios", "hindcast", "grenada-1983");
    HindcastCase grenada = HindcastCase.load(shipped);

    assertThat(score(grenada, 3, 5).milestones().stream().map(MilestoneScore::score).toList())
        .isEqualTo(score(grenada, 1, 5).milestones().stream().map(MilestoneScore::score).toList());
  }

  private org.demarche.scenario.Located placeholder() {
    return HindcastCase.load(MadeUpCase.write(folder.resolve("place"))).record().day0Place();
  }

  private Map<String, MilestoneScore> scores(int threads, long seed) {
    HindcastCase madeUp = HindcastCase.load(MadeUpCase.write(folder.resolve("made-up")));
    assertThat(madeUp.id()).isEqualTo("made-up");
    CaseScore score = score(madeUp, threads, seed);
    assertThat(score.failures()).isZero();
    return score.milestones().stream()
        .collect(Collectors.toMap(m -> m.milestone().head().id(), Function.identity()));
  }

  private static CaseScore score(HindcastCase one, int threads, long seed) {
    return new Hindcast(RUNS, seed)
        .score(one, new LocalBackend(threads), Progress.NONE, () -> false)
        .orElseThrow();
  }
}
