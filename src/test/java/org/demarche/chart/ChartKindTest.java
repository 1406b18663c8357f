package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ChartKindTest {

  @Test
  void theServiceLoaderFindsTheCatalogue() {
    assertThat(ServiceLoader.load(ChartKind.class).stream().map(provider -> provider.get().id()))
        .contains("outcomes", "difference", "ladder", "fan", "incidence", "story");
  }

  @Test
  void everyKindSaysWhatItTakes() {
    for (ChartKind<?> kind : ServiceLoader.load(ChartKind.class)) {
      assertThat(kind.dataType().isRecord()).isTrue();
    }
  }
}
