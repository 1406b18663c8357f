package org.demarche.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of runs, folders and evidence, where the number or the case decides how. */
final class EvidenceWordsTest {
  private final Words words = Words.english();

  @Test
  void oneIsNotMany() {
    assertThat(words.say("pattern-lag-share", "days", 1)).isEqualTo("share within 1 day");
    assertThat(words.say("pattern-lag-share", "days", 30)).isEqualTo("share within 30 days");
    assertThat(words.say("run-design-factorial", "cells", 1, "factors", List.of("a (1)")))
        .isEqualTo("full factorial of 1 cell: a (1)");
    assertThat(words.say("analysis-fitted-set", "set", "x", "count", 2))
        .isEqualTo("One draw of the fitted set 'x' (2 assumptions)");
  }

  @Test
  void aPairOfPartiesIsToldAfterWhatHappensBetweenThem() {
    Message what = Message.of("mechanism-broken-off");
    assertThat(words.say("mechanism-of-pair", "what", what, "first", "USA", "second", "VEN"))
        .isEqualTo("Talks break off (USA-VEN)");
  }

  @Test
  void whatAFollowUpFollowsIsAVariant() {
    assertThat(
            words.say(
                "mechanism-debates-after",
                "body",
                "UNGA",
                "first",
                "UNSC",
                "result",
                new Shown.Case("vetoed")))
        .isEqualTo("UNGA: debates, after UNSC vetoed");
  }

  @Test
  void sentencesStandOneAfterTheOther() {
    Message missing = Message.of("folder-file-missing", "file", "paths.csv");
    Message changed = Message.of("folder-file-changed", "file", "outcomes.csv");
    assertThat(words.say("folder-changes", "first", missing, "next", changed))
        .isEqualTo("paths.csv is missing. outcomes.csv has been changed since the run ended.");
  }

  @Test
  void aNumberAsItIsHasNoDecimalThatItDoesNotNeed() {
    assertThat(words.show(Shown.Fixed.plain(3))).isEqualTo("3");
    assertThat(words.show(Shown.Fixed.plain(2.5))).isEqualTo("2.5");
    assertThat(words.show(Shown.Fixed.plain(Double.NaN))).isEqualTo("?");
  }
}
