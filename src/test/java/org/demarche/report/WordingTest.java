package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class WordingTest {
  private static String said(Message message) {
    return Words.english().forPrint().say(message);
  }

  @Test
  void aLimitThatLeavesOutZeroIsNotWrittenAsZero() {
    Estimate e = new Estimate(0.0021, 0.0002, 0.0040);
    assertThat(said(Wording.differenceLimits(e, Unit.SHARE))).isEqualTo("+0.02 to +0.40");
  }

  @Test
  void aLimitVeryCloseToZeroKeepsADigitThatIsNotZero() {
    Estimate e = new Estimate(-0.0018, -0.0036, -0.00002);
    assertThat(said(Wording.differenceLimits(e, Unit.NUMBER))).isEqualTo("−0.00360 to −0.00002");
  }

  @Test
  void whatReadsAsZeroHasNoSign() {
    Estimate e = new Estimate(0.0001, -0.011, 0.0004);
    assertThat(said(Wording.difference(e, Unit.SHARE))).isEqualTo("0.0 points");
    assertThat(said(Wording.differenceLimits(e, Unit.SHARE))).isEqualTo("−1.1 to 0.0");
  }

  @Test
  void narrowIntervalsGetTheDecimalsThatTellTheirLimitsApart() {
    Estimate e = new Estimate(0.1123, 0.1103, 0.1146);
    assertThat(said(Wording.value(e, Unit.NUMBER))).isEqualTo("0.112");
    assertThat(said(Wording.limits(e, Unit.NUMBER))).isEqualTo("0.110 to 0.115");
  }

  @Test
  void aShareThatIsNotNothingIsNotWrittenAsZero() {
    Estimate e = new Estimate(0.002, 0.0005, 0.0998);
    assertThat(said(Wording.value(e, Unit.SHARE))).isEqualTo("<1%");
    assertThat(said(Wording.limits(e, Unit.SHARE))).isEqualTo("<1% to 10%");
  }
}
