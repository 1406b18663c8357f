package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a compilation finds wrong stands at the setting that brought it. */
final class SettingProblemsTest {
  private static final String ZEAL =
      """
      assumptions:
        zeal: {title: Zeal, distribution: {uniform: {min: 0.2, max: 0.6}}, source: "judgement: test"}
      """;

  private static final String ACTORS =
      Marked.ACTORS.replace(
          "name: Aland", "name: Aland, temperament: {hawkishness: {assumption: zeal}}");

  private static final String REACH =
      "actors.AAA.temperament.hawkishness: must be between 0 and 1 but can be anything from 0 to 3,"
          + " through 'zeal'";

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("s.yaml"), text);
  }

  @Test
  void aSettingIsNamedWhereItSpoilsANumberElsewhere() throws IOException {
    Path file = write(Marked.HEAD + ACTORS + ZEAL);
    List<String> settings =
        List.of("horizon=90 d", "assumptions.zeal.distribution.uniform={min: 0, max: 3}");
    assertThatThrownBy(() -> Scenario.load(file, settings))
        .hasMessageStartingWith(
            "--set 2 'assumptions.zeal.distribution.uniform={min: 0, max: 3}':1:1: " + REACH)
        .hasMessageContaining("(there: " + file + ":8:");
  }

  @Test
  void whatWasWrongBeforeStaysWhereItIs() throws IOException {
    Path file = write(Marked.HEAD + ACTORS.replace("zeal", "zest") + ZEAL);
    assertThatThrownBy(() -> Scenario.load(file, List.of("horizon=90 d")))
        .hasMessageStartingWith(file + ":8:");
  }

  @Test
  void aSettingMayMendWhatIsWrongInTheFile() throws IOException {
    Path file = write(Marked.HEAD + ACTORS.replace("zeal", "zest") + ZEAL);
    Scenario.load(file, List.of("actors.AAA.temperament.hawkishness.assumption=zeal"));
  }

  @Test
  void aValueOfAnArmThatDoesNotFitStandsInTheArm() throws IOException {
    String arms =
        """
        arms:
          calm: {title: Calm, reference: true}
          wild:
            title: Wild
            set:
              assumptions.review_rate.value: -5
        """;
    Path file =
        write(
            "%sinclude: [\"library:standard\"]\n%s%s".formatted(Marked.HEAD, ACTORS, ZEAL) + arms);
    assertThatThrownBy(() -> Scenario.load(file, List.of()))
        .hasMessageStartingWith(file + ":22:38: assumptions.review_rate.value: must be at least");
  }
}
