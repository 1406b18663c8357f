package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.ExperimentRunner;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.results.Fingerprint;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every shipped scenario yields, to the byte. A change of the model changes these lines, and
 * the commit says why; a change of anything else must not.
 */
class ShippedFingerprintsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/fingerprints.txt");
  private static final String COMMAND =
      "mvn -q test -Dtest=ShippedFingerprintsTest -Ddemarche.refresh=true";

  @TempDir Path folder;

  @Test
  void everyShippedScenarioYieldsWhatItYieldedBefore() throws IOException {
    Map<String, String> now = new TreeMap<>();
    for (Path scenario : scenarios()) {
      now.put(scenario.toString().replace('\\', '/'), fingerprint(scenario));
    }
    List<String> lines =
        now.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    if (Boolean.getBoolean("demarche.refresh")) {
      Files.write(GOLDEN, lines);
    }
    assertThat(lines)
        .as("changed on purpose? Say why in the commit and run: " + COMMAND)
        .isEqualTo(Files.readAllLines(GOLDEN));
  }

  private static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(ShippedFingerprintsTest::isScenario)
          .sorted()
          .toList();
    }
  }

  private static boolean isScenario(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> line.startsWith("demarche:"));
    } catch (IOException e) {
      return false;
    }
  }

  private String fingerprint(Path file) {
    Scenario scenario = Scenario.load(file, List.of());
    List<String> arms = Orders.arms(scenario, List.of());
    RunRequest request = new RunRequest(20260103, arms, LatinHypercube.ID, 20, 0, List.of());
    return Fingerprint.of(
        new ExperimentRunner(new LocalBackend(1), EngineSimulation.INSTANCE)
            .run(Orders.of(scenario, request), folder, false, Progress.NONE, () -> false)
            .folder());
  }
}
