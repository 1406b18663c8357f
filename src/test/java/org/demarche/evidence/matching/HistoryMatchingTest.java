package org.demarche.evidence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryMatchingTest {
  private static final int NUMBERS = 5;

  @TempDir Path folder;

  private static Settings settings(int rank, int threads) {
    return new Settings(400, 6, 20, 40, 3, rank, 20260103, threads);
  }

  private static Match match(Settings settings, Gauge gauge) {
    return new HistoryMatching(settings, BoxGauge.prior(NUMBERS), gauge)
        .run(stage -> {}, () -> false)
        .orElseThrow();
  }

  @Test
  void wavesCloseInOnARegionThatPlainDrawsHardlyHit() {
    Match match = match(settings(1, 2), new BoxGauge());
    // The box holds .3^5 = .00243 of the prior: 400 plain draws hit it once.
    assertThat(match.waves().get(0).kept()).isLessThan(6);
    assertThat(match.kept()).hasSizeGreaterThan(200);
    assertThat(match.kept())
        .allSatisfy(
            draw -> assertThat(draw.values()).allMatch(x -> x > BoxGauge.LOW && x < BoxGauge.HIGH));
    assertThat(Math.log(match.volume())).isCloseTo(Math.log(.00243), within(.7));
  }

  @Test
  void keptDrawsFillTheWholeRegion() {
    Match match = match(settings(1, 2), new BoxGauge());
    for (int k = 0; k < NUMBERS; k++) {
      int number = k;
      double[] sorted =
          match.kept().stream().mapToDouble(draw -> draw.values().get(number)).sorted().toArray();
      assertThat(sorted[sorted.length / 10]).isCloseTo(.38, within(.03));
      assertThat(sorted[sorted.length / 2]).isCloseTo(.5, within(.04));
      assertThat(sorted[sorted.length * 9 / 10]).isCloseTo(.62, within(.03));
    }
  }

  @Test
  void theSecondLargestImplausibilityLetsOneCheckFail() {
    Match match = match(settings(2, 2), new BoxGauge());
    assertThat(match.kept())
        .anySatisfy(draw -> assertThat(draw.listAgainst(3)).hasSize(1))
        .allSatisfy(draw -> assertThat(draw.listAgainst(3).size()).isLessThan(2));
  }

  @Test
  void theSameDrawsAreKeptAtAnyNumberOfThreads() {
    assertThat(match(settings(1, 3), new BoxGauge()))
        .isEqualTo(match(settings(1, 1), new BoxGauge()));
  }

  @Test
  void aDrawIsOutOnlyWhenAnotherSeedRulesItOutToo() {
    BoxGauge box = new BoxGauge();
    Gauge unlucky =
        (values, crises, seed) ->
            seed == 0 ? List.of(new Measure("x", 0, 9)) : box.measure(values, crises, seed);
    Settings settings = new Settings(20, 1, 20, 20, 20, 1, 1, 1);
    Match match =
        new HistoryMatching(settings, BoxGauge.prior(1), unlucky)
            .run(stage -> {}, () -> false)
            .orElseThrow();
    assertThat(match.kept()).hasSize(20);
    Judge judge = new Judge(settings(1, 1), BoxGauge.prior(1), unlucky);
    assertThat(judge.judge(List.of(0.0), 3).isPlausible(3)).isTrue();
    assertThat(judge.judge(List.of(2.0), 3).isPlausible(3)).isFalse();
  }

  @Test
  void aCheckThatCannotBeToldRulesADrawOutOnceAllCrisesWereRun() {
    Gauge blind = (values, crises, seed) -> List.of(new Measure("x", Double.NaN, Double.NaN));
    Match match = match(settings(1, 1), blind);
    assertThat(match.kept()).isEmpty();
    assertThat(match.volume()).isNaN();
    assertThat(match.nearest().get(0).listAgainst(3)).hasSize(1);
  }

  @Test
  void whatIsInterruptedGoesOnFromItsJournalAndEndsTheSame() {
    Path file = folder.resolve("kept.yaml.part");
    BoxGauge first = new BoxGauge();
    AtomicInteger told = new AtomicInteger();
    Optional<Match> stopped =
        new HistoryMatching(
                settings(1, 2), BoxGauge.prior(NUMBERS), Journal.open(first, file, "request"))
            .run(stage -> told.incrementAndGet(), () -> told.get() > 24);
    assertThat(stopped).isEmpty();
    BoxGauge second = new BoxGauge();
    Journal journal = Journal.open(second, file, "request");
    assertThat(journal.resumed()).isEqualTo(first.asked.get());
    BoxGauge whole = new BoxGauge();
    assertThat(match(settings(1, 2), journal)).isEqualTo(match(settings(1, 2), whole));
    assertThat(second.asked.get()).isLessThan(whole.asked.get());
  }

  @Test
  void aTornLineOfAJournalIsMeasuredAgain() throws IOException {
    Path file = folder.resolve("torn.part");
    Journal.open(new BoxGauge(), file, "request").measure(List.of(.4), 20, 0);
    Journal.open(new BoxGauge(), file, "request").measure(List.of(.5), 20, 0);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 3));
    Journal torn = Journal.open(new BoxGauge(), file, "request");
    assertThat(torn.resumed()).isEqualTo(1);
    assertThat(torn.measure(List.of(.5), 20, 0)).containsExactly(new Measure("x0", .5, 0));
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aLineOfAJournalThatWasChangedIsMeasuredAgainAndKeptAside(int changed) throws IOException {
    Path file = folder.resolve("changed.part");
    Journal journal = Journal.open(new BoxGauge(), file, "request");
    journal.measure(List.of(.4), 20, 0);
    journal.measure(List.of(.5), 20, 0);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertThat(lines).hasSize(4);
    lines.set(changed, "y" + lines.get(changed).substring(1));
    Files.write(file, lines);
    Journal again = Journal.open(new BoxGauge(), file, "request");
    // Without the names of the checks no measurement can be read.
    assertThat(again.resumed()).isEqualTo(List.of(2, 0, 1, 1).get(changed));
    assertThat(Words.english().sayAll(again.notes()))
        .singleElement()
        .asString()
        .contains("kept as changed.part.damaged");
    assertThat(folder.resolve("changed.part.damaged")).exists();
    assertThat(again.measure(List.of(.4), 20, 0))
        .isEqualTo(new BoxGauge().measure(List.of(.4), 20, 0));
    assertThat(again.measure(List.of(.5), 20, 0))
        .isEqualTo(new BoxGauge().measure(List.of(.5), 20, 0));
    assertThat(Journal.open(new BoxGauge(), file, "request").notes()).isEmpty();
  }

  @Test
  void theJournalOfAnotherRequestIsRefused() {
    Path file = folder.resolve("other.part");
    Journal.open(new BoxGauge(), file, "this");
    assertThatThrownBy(() -> Journal.open(new BoxGauge(), file, "that"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Remove it, or ask for the same again.");
  }

  @Test
  void progressCountsDrawsWaveByWave() {
    List<HistoryMatching.Stage> told = new ArrayList<>();
    new HistoryMatching(settings(1, 1), BoxGauge.prior(NUMBERS), new BoxGauge())
        .run(told::add, () -> false);
    assertThat(told.stream().map(HistoryMatching.Stage::wave).distinct()).hasSize(6);
    assertThat(told.get(told.size() - 1).tried()).isGreaterThanOrEqualTo(400);
  }
}
