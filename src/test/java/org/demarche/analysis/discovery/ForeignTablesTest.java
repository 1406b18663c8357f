package org.demarche.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.demarche.analysis.UnusableDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other programs: it happens where the mediator is {@code none} and a at least .4. */
final class ForeignTablesTest {
  private static final int RUNS = 400;
  private static final List<String> MEDIATORS = List.of("none", "null", "oas");

  @TempDir Path temp;

  private void write(UnaryOperator<String> assumptions, UnaryOperator<String> outcomes)
      throws IOException {
    SplittableRandom random = new SplittableRandom(20260103);
    StringBuilder worlds = new StringBuilder("replication,a,mediator\n");
    StringBuilder runs = new StringBuilder("arm,replication,y\n");
    for (int r = 1; r <= RUNS; r++) {
      double a = random.nextInt(1_000_000) / 1e6;
      String mediator = MEDIATORS.get(random.nextInt(3));
      worlds.append(r + "," + a + "," + mediator + "\n");
      runs.append("base," + r + "," + (mediator.equals("none") && a >= .4 ? 1 : 0) + "\n");
    }
    Files.writeString(temp.resolve("assumptions.csv"), assumptions.apply(worlds.toString()));
    Files.writeString(temp.resolve("outcomes.csv"), outcomes.apply(runs.toString()));
  }

  private void assertTheBoxIsFound(int runs) {
    Discovery found = Discovery.in(temp, DiscoveryQuestion.of("y = 1"));
    assertThat(found.report().runs()).isEqualTo(runs);
    DiscoveryReport.FoundBox box = found.report().boxes().get(0);
    assertThat(box.limits().get("mediator")).isEqualTo(List.of("none"));
    assertThat((double) box.limits().get("a").get(0)).isBetween(.35, .45);
  }

  private void assertRefused(String expected) {
    assertThatThrownBy(() -> Discovery.in(temp, DiscoveryQuestion.of("y = 1")))
        .isInstanceOf(UnusableDataException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void noneAndNullAreCategories() throws IOException {
    write(text -> text, text -> text);
    assertTheBoxIsFound(RUNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsWithDecimalCommasAreReadInEitherFile(String separator) throws IOException {
    UnaryOperator<String> european = t -> t.replace(",", separator).replace('.', ',');
    write(european, european);
    assertTheBoxIsFound(RUNS);
    write(european, text -> text);
    assertTheBoxIsFound(RUNS);
  }

  @Test
  void anIndexColumnAndColumnsThatNeverVaryAreLeftOut() throws IOException {
    write(
        text -> text.replaceAll("(?m)^(\\d+)", "7,$1").replace("replication", ",replication"),
        text -> text);
    assertTheBoxIsFound(RUNS);
    write(
        text -> text.replaceAll("(?m)(\\d.*)$", "$1,5,").replace("mediator", "mediator,five,bare"),
        text -> text);
    assertTheBoxIsFound(RUNS);
    assertThat(Discovery.in(temp, DiscoveryQuestion.of("y = 1")).report().constant())
        .containsExactlyInAnyOrder("five", "bare");
  }

  @Test
  void replicationsThatAreWrittenAsDecimalsAreTheSame() throws IOException {
    write(text -> text.replaceAll("(?m)^(\\d+),", "$1.0,"), text -> text);
    assertTheBoxIsFound(RUNS);
  }

  @Test
  void aRunWithAMissingCellIsLeftOut() throws IOException {
    write(text -> text.replaceFirst("(?m)^5,[^,]*,", "5,NA,"), text -> text);
    assertTheBoxIsFound(RUNS - 1);
  }

  @Test
  void aLetterAmongNumbersIsNamedWithItsRowWhateverTheCondition() throws IOException {
    write(text -> text.replaceFirst("(?m)^17,[^,]*,", "17,5O,"), text -> text);
    assertRefused("assumptions.csv:18:4: a: row 18 holds '5O', which is not a number");
    write(text -> text, text -> text.replaceFirst("base,9,\\d", "base,9,l"));
    assertRefused("outcomes.csv:10:8: y: row 10 holds 'l', which is not a number");
  }

  @Test
  void theTablesAreCheckedBeforeTheCondition() throws IOException {
    write(text -> text, text -> text.replaceFirst("base,9,\\d", "base,9"));
    assertThatThrownBy(() -> Discovery.in(temp, DiscoveryQuestion.of("x = = 1")))
        .hasMessageContaining("outcomes.csv:10:1: row: the row has 2 cells");
  }

  @Test
  void suggestionsHoldNoBlanks() throws IOException {
    write(text -> text, text -> text.replace("replication,y", "replication,\"\n\""));
    assertThatThrownBy(() -> Discovery.in(temp, DiscoveryQuestion.of("y = 1")))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("Maybe:  "));
  }
}
