package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void aShareThatIsNotNothingIsNotWrittenAsNothing() {
    assertThat(Numbers.percent(0)).isEqualTo("0%");
    assertThat(Numbers.percent(.001)).isEqualTo("<1%");
    assertThat(Numbers.percent(.31)).isEqualTo("31%");
    assertThat(Numbers.percent(.999)).isEqualTo(">99%");
    assertThat(Numbers.percent(1)).isEqualTo("100%");
  }

  @Test
  void thereIsNoNegativeZero() {
    assertThat(Numbers.fixed(-.04, 1)).isEqualTo("0.0");
    assertThat(Numbers.signed(-.04, 1)).isEqualTo("0.0");
    assertThat(Numbers.signed(.5, 1)).isEqualTo("+0.5");
    assertThat(Numbers.signed(-.5, 1)).isEqualTo("−0.5");
  }
}
