package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BandsTest {
  @ParameterizedTest
  @EnumSource(Conduct.class)
  void aHotterCircleHasNoLowerBand(Conduct conduct) {
    Bands bands = Bands.shipped();
    double above = Double.POSITIVE_INFINITY;
    for (Circle circle : Circle.values()) {
      Band band = bands.find(conduct, circle).orElseThrow();
      assertThat(band.high()).isLessThanOrEqualTo(above);
      above = band.high();
    }
  }

  @Test
  void everyBandStatesItsSourceAndWhatItIsWorth() throws IOException {
    try (InputStream in = Bands.class.getResourceAsStream("background_bands.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().skip(1))
          .hasSize(Conduct.values().length * Circle.values().length)
          .allMatch(
              line -> line.matches("\\w+,\\w+,[\\d.]+,[\\d.]+,(\"[^\"]{10,}\"|[^,]{10,}),.*\\w"))
          .allMatch(line -> line.matches(".*(verified|memory|judgement|construction).*"));
    }
  }

  @Test
  void anIntervalLiesOutsideOnlyAsAWhole() {
    Band band = new Band(1, 2);
    assertThat(band.verdict(0, 0.9)).isEqualTo(Band.Verdict.BELOW);
    assertThat(band.verdict(0.5, 1)).isEqualTo(Band.Verdict.WITHIN);
    assertThat(band.verdict(0, 5)).isEqualTo(Band.Verdict.WITHIN);
    assertThat(band.verdict(2.1, 3)).isEqualTo(Band.Verdict.ABOVE);
    assertThatThrownBy(() -> new Band(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
