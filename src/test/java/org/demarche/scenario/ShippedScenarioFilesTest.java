package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenarioFilesTest {

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files.filter(ShippedScenarioFilesTest::isScenario).sorted().toList();
    }
  }

  private static boolean isScenario(Path file) {
    try {
      return file.toString().endsWith(".yaml") && Files.readString(file).startsWith("demarche:");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyArmOfAShippedScenarioFitsTheSchemaAndEveryNumberHasASource(Path file) {
    ScenarioTree tree = new ScenarioReader().read(file);
    for (String arm : tree.listArms()) {
      assertThat(tree.withArm(arm).find("horizon")).isPresent();
    }
    assertThat(tree.warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theCanonicalFormOfAShippedScenarioReadsBackUnchanged(Path file) {
    ScenarioTree tree = new ScenarioReader().read(file);
    ScenarioTree again = new ScenarioReader().readCanonical(tree.canonical(), "manifest.json");
    assertThat(again.canonical()).isEqualTo(tree.canonical());
    assertThat(again.listArms()).isEqualTo(tree.listArms());
    for (String arm : tree.listArms()) {
      assertThat(again.withArm(arm).canonical()).isEqualTo(tree.withArm(arm).canonical());
    }
  }
}
