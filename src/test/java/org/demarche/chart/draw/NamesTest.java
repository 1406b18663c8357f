package org.demarche.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Pen PEN =
      new Pen(
          new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
          12,
          Words.english());
  private static final String LONG =
      "Cooler heads prevail after the extraordinary session of the Permanent Council of the ";

  private static List<List<String>> fit(double width, int lines, List<String> names) {
    Names set = Names.fit(PEN, names, Ink.TEXT, width, lines);
    List<List<String>> fitted = new ArrayList<>();
    names.forEach(name -> fitted.add(set.lines(name)));
    return fitted;
  }

  @Test
  void namesThatFitStandAsTheyAre() {
    assertThat(fit(300, 1, List.of("Baseline", "Early mediation")))
        .containsExactly(List.of("Baseline"), List.of("Early mediation"));
  }

  @Test
  void namesThatEndDifferentlyKeepTheirEnds() {
    List<List<String>> fitted = fit(250, 1, List.of(LONG + "Organization", LONG + "Organisation"));
    assertThat(fitted.get(0).get(0)).startsWith("Cooler").endsWith("…Organization");
    assertThat(fitted.get(1).get(0)).startsWith("Cooler").endsWith("…Organisation");
  }

  @Test
  void differentNamesNeverReadAlikeAtAnyWidth() {
    List<String> names =
        List.of(
            LONG + "Organization",
            LONG + "Organisation",
            LONG + "Organisation II",
            "Donaudampfschifffahrtsgesellschaftskapitän one",
            "Donaudampfschifffahrtsgesellschaftskapitän two",
            "双方在渔船被扣押后保持克制一",
            "双方在渔船被扣押后保持克制二",
            LONG + "many, in the first of two long endings that go on and on",
            LONG + "many, in the second of two long endings that go on and on");
    for (double width : new double[] {70, 100, 150, 250}) {
      for (int lines = 1; lines <= 3; lines++) {
        List<List<String>> fitted = fit(width, lines, names);
        assertThat(new HashSet<>(fitted)).as("%s x %d", width, lines).hasSize(names.size());
        fitted.forEach(
            name ->
                name.forEach(
                    line -> assertThat(PEN.width(line, Ink.TEXT)).isLessThanOrEqualTo(width)));
      }
    }
  }
}
