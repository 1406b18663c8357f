package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class GroundTest {
  @Test
  void whiteAndTextChangePlaces() {
    assertThat(Palette.luminance(Ground.onDark(Color.WHITE))).isLessThan(.02);
    assertThat(Palette.luminance(Ground.onDark(Palette.TEXT))).isGreaterThan(.6);
  }

  @Test
  void notesCanBeReadOnTheDarkGround() {
    double ground = Palette.luminance(Ground.onDark(Color.WHITE));
    double note = Palette.luminance(Ground.onDark(Palette.MUTED));
    // WCAG 2.1, 1.4.3: 4.5 to 1 for text.
    assertThat((note + .05) / (ground + .05)).isGreaterThan(4.5);
  }

  @Test
  void fullColoursStayAndTintsDarken() {
    for (Color color : Palette.OKABE_ITO.subList(1, 8)) {
      assertThat(Ground.onDark(color)).isEqualTo(color);
      Color tint = Ground.onDark(Palette.tint(color, .16));
      assertThat(Palette.luminance(tint)).isLessThan(.2);
    }
  }
}
