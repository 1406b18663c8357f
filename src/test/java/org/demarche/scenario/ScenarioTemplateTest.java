package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTemplateTest {

  @TempDir private Path folder;

  @Test
  void theTemplatePassesWithTheProgramsOwnLibraryInEveryArmAndWithoutAWarning() {
    Path file = new ScenarioFiles(folder).write("mine.yaml", ScenarioTemplate.text());
    ScenarioTree tree = new ScenarioReader().read(file);
    assertThat(tree.listArms()).hasSize(3);
    for (String arm : tree.listArms()) {
      assertThat(tree.withArm(arm).find("actors.BRE.temperament.tempo")).isPresent();
    }
    assertThat(tree.warnings()).isEmpty();
  }

  @Test
  void theTemplateNamesOnlyActionsOfTheLibrary() {
    Path file = new ScenarioFiles(folder).write("mine.yaml", ScenarioTemplate.text());
    ScenarioTree tree = new ScenarioReader().read(file);
    for (Located event : tree.find("timeline").orElseThrow().members()) {
      event
          .find("action")
          .flatMap(Located::text)
          .ifPresent(action -> assertThat(tree.find("repertoire.actions." + action)).isPresent());
    }
  }
}
