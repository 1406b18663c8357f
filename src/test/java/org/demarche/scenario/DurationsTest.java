package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "3 d, 3",
    "3d, 3",
    "12 h, 0.5",
    "2 w, 14",
    "30 min, 0.0208333333333333",
    "1.5 d, 1.5",
    "0 d, 0",
    "P3D, 3",
    "PT12H, 0.5",
    "P2W, 14",
    "P1DT6H, 1.25",
    "PT90M, 0.0625",
    "PT0S, 0"
  })
  void durationsAreRead(String text, double days) {
    assertThat(Durations.parseDays(text)).isCloseTo(days, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "d",
        "3 days",
        "-3 d",
        "3 D",
        "P",
        "PT",
        "P3",
        "P-3D",
        "-P3D",
        "1e3 d",
        "3 m",
        "99999999999999 d",
        "PT99999999999999999999H",
        "P99999999999999999D",
        "P3DT"
      })
  void somethingElseIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Durations.parseDays(text))
        .withMessageContaining("is not a duration such as 3 d, 12 h, 2 w or P3D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M", "P1Y", "P1Y2M3D"})
  void monthsAndYearsAreRefusedBecauseTheirLengthVaries(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Durations.parseDays(text))
        .withMessageContaining("counts months or years, whose length varies");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-03, 2026-01-03T00:00",
    "2024-02-29, 2024-02-29T00:00",
    "2026-01-03T06:30:00, 2026-01-03T06:30",
    "2026-01-03T06:30:00Z, 2026-01-03T06:30",
    "2026-01-03T02:30-04:00, 2026-01-03T06:30",
    "2026-01-03T08:30:00+02:00, 2026-01-03T06:30",
  })
  void datesAreReadAsUtc(String text, LocalDateTime expected) {
    assertThat(Dates.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "03.01.2026",
        "2026-1-3",
        "2026-01-03T25:00:00",
        "2026-01-03 06:00",
        "today"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dates.parse(text))
        .withMessageContaining("is not a date such as 2026-01-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-03, 2026-01-05, 2",
    "2026-01-03, 2026-01-03T06:00:00, 0.25",
    "2026-01-05, 2026-01-03, -2",
    "2024-02-28, 2024-03-01, 2"
  })
  void daysBetweenDatesAreCounted(String start, String then, double days) {
    assertThat(Dates.daysBetween(Dates.parse(start), Dates.parse(then))).isEqualTo(days);
  }
}
