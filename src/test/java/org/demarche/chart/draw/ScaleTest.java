package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void daysAreNumberedInStepsThatReadersKnow() {
    assertThat(Scale.days(180, 2).step()).isEqualTo(90);
    assertThat(Scale.days(180, 3).step()).isEqualTo(60);
    assertThat(Scale.days(180, 50).step()).isEqualTo(30);
    assertThat(Scale.days(7, 8).step()).isEqualTo(1);
  }

  @Test
  void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
    assertThat(Scale.around(-10.6, 5.8, 4).step()).isEqualTo(5);
    assertThat(Scale.around(0, 1234, 4).step()).isEqualTo(500);
    assertThat(Scale.shares(.25, 5).step()).isEqualTo(.05);
  }

  @Test
  void aSingleValueStillGetsARange() {
    Scale scale = Scale.around(0, 0, 4);
    assertThat(scale.low()).isLessThan(0);
    assertThat(scale.high()).isGreaterThan(0);
  }

  @Test
  void sharesAreWrittenInPerCentAndMinusIsTrueMinus() {
    Words words = Words.english().forPrint();
    assertThat(words.show(Scale.shares(1, 4).format().apply(.5))).isEqualTo("50%");
    assertThat(words.show(Scale.plain(-0.30000000000000004))).isEqualTo("−0.3");
  }

  @Test
  void anEmptyRangeIsRefused() {
    assertThatThrownBy(() -> new Scale(1, 1, 1, Scale::plain)).hasMessageContaining("low < high");
  }
}
