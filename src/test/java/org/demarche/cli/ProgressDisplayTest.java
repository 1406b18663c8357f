package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class ProgressDisplayTest {
  private static String line(long done, long total, long resumed, double seconds) {
    return Words.english().say(ProgressDisplay.line(done, total, resumed, seconds));
  }

  @Test
  void aLineHoldsReplicationsRateAndTimeLeft() {
    assertThat(line(3500, 7000, 0, 2))
        .isEqualTo("3,500 of 7,000 replications, 1,750 a second, 2 s left");
  }

  @Test
  void whatWasThereBeforeDoesNotCountForTheRate() {
    assertThat(line(6000, 7000, 5000, 10))
        .isEqualTo("6,000 of 7,000 replications, 100 a second, 10 s left");
    assertThat(line(5000, 7000, 5000, 10))
        .isEqualTo("5,000 of 7,000 replications are there already");
  }

  @Test
  void longWaitsAreGivenInMinutesAndHours() {
    assertThat(line(100, 12_400, 0, 1)).endsWith("2 min 03 s left");
    assertThat(line(1, 7201, 0, 1)).endsWith("2 h 00 min left");
  }

  @Test
  void awayFromATerminalLinesAreSparse() {
    StringWriter err = new StringWriter();
    try (ProgressDisplay display = ProgressDisplay.to(new PrintWriter(err), Words.english())) {
      for (int done = 0; done < 1000; done++) {
        display.update(done, 1000, 0);
      }
      display.update(1000, 1000, 0);
    }
    assertThat(err.toString().lines()).hasSizeBetween(2, 4);
  }
}
