package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.ScenarioTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedScenarioTest {

  @TempDir private Path folder;

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("mine.yaml"), bytes);
  }

  @Test
  void problemsOfEveryKindAreReportedAtOnce() throws IOException {
    String text =
        ScenarioTemplate.text()
            .replace("horizon: 60 d ", "horizon: soon ")
            .replace("hawkishness: 0.5", "hawkishness: 5")
            .replace("name: Corva", "nam: Corva")
            .replace("action: seize_cargo", "action: seize_crago")
            .replace("{assumption: temper}", "{assumption: tempr}")
            .replace("extends: ALD", "extends: ALX")
            .replace("rung(ALD, BRE) >= 3\"", "rung(ALD, BRE) >=\"")
            .replace("actors.ALD.temperament.hawkishness: 0.2", "actors.AL.capability: 1")
            .replace("first_talks(ALD", "first_talk(ALD");
    Path file = write(text.getBytes(StandardCharsets.UTF_8));
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> Scenario.load(file, List.of()));
    assertThat(refused.problems())
        .extracting(problem -> problem.path().toString())
        .containsExactly(
            "horizon",
            "actors.ALD.temperament.reciprocity.assumption",
            "actors.ALD.temperament.hawkishness",
            "actors.BRE.extends",
            "actors.COR.nam",
            "timeline.detention.action",
            "timeline.second_thoughts.when",
            "arms.cooler_heads.set[\"actors.AL.capability\"]",
            "outcomes.talks_by_30.value");
  }

  @Test
  void aMistypedSectionDoesNotBringErrorsAboutAllThatRefersToIt() throws IOException {
    Path file =
        write(
            ScenarioTemplate.text()
                .replace("\nactors:", "\nactor:")
                .getBytes(StandardCharsets.UTF_8));
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> Scenario.load(file, List.of()));
    assertThat(refused.problems()).hasSizeLessThan(4);
    assertThat(refused.getMessage()).contains("unknown key 'actor'. Maybe: actors");
  }

  @Test
  void damagedTextGivesProblemsAndNothingElse() throws IOException {
    Random random = new Random(20260103);
    byte[] template = ScenarioTemplate.text().getBytes(StandardCharsets.UTF_8);
    String signs = "{}[],:#&*!|>'\"%@`-? \n\tabz019.";
    int refusals = 0;
    for (int round = 0; round < 40; round++) {
      byte[] damaged = template.clone();
      for (int flips = 1 + random.nextInt(5); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) signs.charAt(random.nextInt(signs.length()));
      }
      refusals += isRefused(write(damaged)) ? 1 : 0;
    }
    assertThat(refusals).isGreaterThan(5);
  }

  @Test
  void linesThatStandElsewhereGiveProblemsAndNothingElse() throws IOException {
    Random random = new Random(5);
    String[] lines = ScenarioTemplate.text().split("\n");
    for (int round = 0; round < 40; round++) {
      String[] moved = lines.clone();
      for (int moves = 1 + random.nextInt(3); moves > 0; moves--) {
        moved[random.nextInt(lines.length)] = lines[random.nextInt(lines.length)];
      }
      isRefused(write(String.join("\n", moved).getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static boolean isRefused(Path file) {
    try {
      Scenario.load(file, List.of());
      return false;
    } catch (ScenarioException refused) {
      assertThat(refused.problems()).isNotEmpty();
      return true;
    }
  }
}
