package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTest {

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  private static String text(ScenarioTree tree) {
    return new String(tree.canonical(), StandardCharsets.UTF_8);
  }

  @Test
  void commentsLayoutAndTheOrderOfKeysDoNotMatter() {
    String same =
        ScenarioFiles.VALID
            .replace(
                "title: Two neighbours\nstart: 2030-05-01",
                "start: \"2030-05-01\"\n# c\ntitle:   'Two neighbours'")
            .replace("capability: 0.02", "capability: 2.0e-2  # two per cent")
            .replace("{min: 0.2, max: 0.6}", "{max: 0.60, min: +.2}");
    assertThat(text(files.read(same))).isEqualTo(text(files.read(ScenarioFiles.VALID)));
  }

  @Test
  void everyChangeOfAValueMatters() {
    String before = text(files.read(ScenarioFiles.VALID));
    assertThat(text(files.readWith("capability: 0.02", "capability: 0.021"))).isNotEqualTo(before);
    assertThat(text(files.readWith("A boat is seized.", "A boat was seized.")))
        .isNotEqualTo(before);
    assertThat(text(files.read(ScenarioFiles.VALID).with("horizon", "61 d"))).isNotEqualTo(before);
  }

  @Test
  void splittingAScenarioIntoFilesDoesNotMatter() {
    files.write("people.yaml", "actors:\n  BRE: {extends: ALD, name: Brennia}\n");
    String split =
        ScenarioFiles.VALID
            .replace("  BRE: {extends: ALD, name: Brennia}\n", "")
            .replace("start:", "include: [people.yaml]\nstart:");
    assertThat(text(files.read(split))).isEqualTo(text(files.read(ScenarioFiles.VALID)));
  }

  @Test
  void theOrderOfArmsAndOutcomesIsKeptBecauseTablesFollowIt() {
    String arms = "zulu: {title: Z}\n  alpha: {title: A}\n  baseline:";
    ScenarioTree tree = files.readWith("baseline:", arms);
    assertThat(text(tree)).containsSubsequence("zulu", "alpha", "baseline");
    ScenarioTree again = ScenarioFiles.reader().readCanonical(tree.canonical(), "manifest.json");
    assertThat(again.listArms()).isEqualTo(List.of("zulu", "alpha", "baseline"));
  }

  @Test
  void whatIsReadBackIsTheSame() {
    ScenarioTree tree =
        files.readWith("name: Aldora", "name: \"Áldora \\\"x\\\" \\t \\U0001F54A\"");
    ScenarioTree again = ScenarioFiles.reader().readCanonical(tree.canonical(), "manifest.json");
    assertThat(again.canonical()).isEqualTo(tree.canonical());
    assertThat(again.withArm("baseline").canonical()).isEqualTo(tree.canonical());
    assertThat(again.find("actors.BRE.capability").flatMap(Located::number)).contains(0.02);
    assertThat(again.find("actors.ALD.name").flatMap(Located::text))
        .contains("Áldora \"x\" \t \uD83D\uDD4A");
  }

  @Test
  void numbersAreWrittenPlainly() {
    ScenarioTree tree =
        files
            .readWith("number: 2", "number: 1200.0")
            .with("actors.ALD.capability", "3e-05")
            .with("assumptions.spill.value", "-0.0");
    assertThat(text(tree))
        .contains("\"number\":1200,")
        .contains("\"capability\":0.00003")
        .contains("\"value\":0}");
  }

  @Test
  void damagedBytesAreAProblem() {
    for (String damaged : List.of("", "{", "[]", "null", "{\"demarche\": 1e9999999999}")) {
      assertThatExceptionOfType(ScenarioException.class)
          .isThrownBy(
              () ->
                  ScenarioFiles.reader()
                      .readCanonical(damaged.getBytes(StandardCharsets.UTF_8), "manifest.json"))
          .withMessageStartingWith("manifest.json:1:1: ");
    }
  }
}
