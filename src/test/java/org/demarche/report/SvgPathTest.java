package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shorter paths draw the same. */
final class SvgPathTest {
  @Test
  void linesBecomeStepsFromWhereThePenStands() {
    assertThat(SvgPath.shorten("<path d=\"M10 20 L12.5 20 L12.5 19 L10 18.7 Z M1 2 L3 4\"/>"))
        .isEqualTo("<path d=\"M10 20h2.5v-1l-2.5-0.3ZM1 2l2 2\"/>");
  }

  @Test
  void curvesStayAndThePenStandsAtTheirEnds() {
    assertThat(SvgPath.shorten("<path d=\"M0 0 C1 1 2 2 3 3 L4 3 Z L5 5\"/>"))
        .isEqualTo("<path d=\"M0 0C1 1 2 2 3 3h1Zl5 5\"/>");
  }
}
