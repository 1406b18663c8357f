package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files give problems, never anything else. */
class ScenarioFuzzTest {

  private static final byte[] TEMPLATE = ScenarioTemplate.text().getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private void readWithoutSurprise(byte[] bytes) {
    Path file = new ScenarioFiles(folder).write("damaged.yaml", bytes);
    try {
      ScenarioTree tree = ScenarioFiles.reader().read(file);
      assertThat(tree.canonical()).isNotEmpty();
    } catch (ScenarioException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage().lines().toList()).hasSameSizeAs(e.problems());
    }
  }

  @Test
  void aFileCutOffAnywhereGivesProblems() {
    for (int length = 0; length < TEMPLATE.length; length += 50) {
      readWithoutSurprise(Arrays.copyOf(TEMPLATE, length));
    }
  }

  @Test
  void flippedBytesGiveProblems() {
    Random random = new Random(20260103);
    for (int round = 0; round < 120; round++) {
      byte[] damaged = TEMPLATE.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      readWithoutSurprise(damaged);
    }
  }

  @Test
  void signsOfYamlInOddPlacesGiveProblems() {
    Random random = new Random(7);
    String signs = "{}[],:#&*!|>'\"%@`-? \n\t";
    for (int round = 0; round < 120; round++) {
      byte[] damaged = TEMPLATE.clone();
      for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] =
            (byte) signs.charAt(random.nextInt(signs.length()));
      }
      readWithoutSurprise(damaged);
    }
  }

  @Test
  void movedAndRepeatedLinesGiveProblems() {
    Random random = new Random(11);
    String[] lines = ScenarioTemplate.text().split("\n");
    for (int round = 0; round < 80; round++) {
      String[] shuffled = lines.clone();
      for (int moves = 1 + random.nextInt(3); moves > 0; moves--) {
        shuffled[random.nextInt(lines.length)] = lines[random.nextInt(lines.length)];
      }
      readWithoutSurprise(String.join("\n", shuffled).getBytes(StandardCharsets.UTF_8));
    }
  }
}
