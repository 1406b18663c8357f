package org.demarche.evidence.casefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal gives back what was measured, and nothing that was not. */
class JournalTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final Gauge gauge =
      (scores, pairs, round) -> {
        asked.incrementAndGet();
        return List.of(new Measure("loss", scores.get(0) + round), new Measure("step", 1.0 / 3));
      };

  @TempDir Path folder;

  @Test
  void whatWasMeasuredIsNotMeasuredAgain() {
    Path file = folder.resolve("kept.part");
    List<Measure> first = Journal.open(gauge, file, "request").measure(List.of(.4), 20, 0);
    Journal journal = Journal.open(gauge, file, "request");
    assertThat(journal.resumed()).isEqualTo(1);
    assertThat(journal.measure(List.of(.4), 20, 0)).isEqualTo(first);
    assertThat(asked).hasValue(1);
    assertThat(journal.measure(List.of(.4), 20, 1)).isNotEqualTo(first);
    journal.remove();
    assertThat(file).doesNotExist();
  }

  @Test
  void aTornLineIsMeasuredAgain() throws IOException {
    Path file = folder.resolve("torn.part");
    Journal.open(gauge, file, "request").measure(List.of(.4), 20, 0);
    List<Measure> second = Journal.open(gauge, file, "request").measure(List.of(.5), 20, 0);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 3));
    Journal torn = Journal.open(gauge, file, "request");
    assertThat(torn.resumed()).isEqualTo(1);
    assertThat(torn.measure(List.of(.5), 20, 0)).isEqualTo(second);
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aLineThatWasChangedIsMeasuredAgainAndKeptAside(int changed) throws IOException {
    Path file = folder.resolve("changed.part");
    Journal journal = Journal.open(gauge, file, "request");
    List<Measure> first = journal.measure(List.of(.4), 20, 0);
    journal.measure(List.of(.5), 20, 0);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    assertThat(lines).hasSize(4);
    lines.set(changed, "y" + lines.get(changed).substring(1));
    Files.write(file, lines);
    Journal again = Journal.open(gauge, file, "request");
    // Without their names no numbers can be read.
    assertThat(again.resumed()).isEqualTo(List.of(2, 0, 1, 1).get(changed));
    assertThat(Words.english().sayAll(again.notes()))
        .singleElement()
        .asString()
        .contains("kept as changed.part.damaged");
    assertThat(folder.resolve("changed.part.damaged")).exists();
    assertThat(again.measure(List.of(.4), 20, 0)).isEqualTo(first);
    assertThat(Journal.open(gauge, file, "request").notes()).isEmpty();
  }

  @Test
  void theJournalOfAnotherRequestIsRefused() {
    Path file = folder.resolve("other.part");
    Journal.open(gauge, file, "this");
    assertThatThrownBy(() -> Journal.open(gauge, file, "that"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Remove it, or ask for the same again.");
  }
}
