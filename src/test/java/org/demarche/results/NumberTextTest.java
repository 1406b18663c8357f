package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-17, -17",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "123456789012, 123456789012",
    // Double.toString of Java 17 writes 2.0E-3 as 0.002 but 2.2E-322 with a digit too many.
    "2.2E-322, 2.2E-322",
    "2.0E-3, 0.002",
    "1.0E23, 1.0E23"
  })
  void theShortestTextIsWrittenThatReadsBackAsTheSameNumber(double value, String text) {
    assertThat(NumberText.of(value)).isEqualTo(text);
    assertThat(Double.parseDouble(text)).isEqualTo(value + 0.0);
  }

  @Test
  void missingIsAnEmptyCellBothWays() {
    assertThat(NumberText.of(Double.NaN)).isEmpty();
    assertThat(NumberText.parse("")).isNaN();
  }

  @Test
  void everyDoubleComesBackExactly() {
    for (long i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(EventId.mix(i, 5));
      if (Double.isFinite(value)) {
        assertThat(NumberText.parse(NumberText.of(value))).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "30.25, 30.25", "0.00004, 0", "1.99996, 2", "12.3406, 12.3406", "-0.5, -0.5"})
  void daysAreRoundedToFourDecimalsWithoutTrailingZeros(double day, String text) {
    StringBuilder built = new StringBuilder();
    NumberText.appendRounded(built, day, 10_000);
    assertThat(built).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "-0.001, 0.00",
    "-5.555, -5.55",
    "-10, -10.00",
    "3.14159, 3.14",
    "0.05, 0.05"
  })
  void climatesHaveTwoDecimals(double climate, String text) {
    StringBuilder built = new StringBuilder();
    NumberText.appendHundredths(built, climate);
    assertThat(built).hasToString(text);
  }
}
