package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source of a file, or of a section, speaks for everything that has none of its own. */
class DefaultSourcesTest {
  private static final String SCENARIO =
      """
      demarche: 1
      title: Sources
      source: "judgement: of the file"
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 30 d
      include: [part.yaml]
      actors:
        source: "data: of the actors"
        AAA: {type: state, name: A, capability: 0.1}
        BBB: {type: state, name: B, capability: 0.2, source: "data: its own"}
      relations:
        AAA:
          source: "literature: of one side"
          BBB: {focal: true, climate: -1}
        BBB:
          AAA: {climate: -2}
      timeline:
        raid: {title: Raid, at: 1 d, by: AAA, on: BBB, action: raid, intensity: 0.5}
      arms:
        baseline: {title: Base}
        milder: {title: Milder, set: {timeline.raid.intensity: 0.2}}
      """;

  private static final String PART =
      """
      actors:
        CCC: {type: state, name: C, capability: 0.3}
      measures:
        source: "fact: of the part's measures"
        cut: {kind: sanctions, by: AAA, on: BBB, intensity: 0.4}
      """;

  @TempDir private Path folder;

  private ScenarioTree tree() throws Exception {
    Files.writeString(folder.resolve("part.yaml"), PART);
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(file, SCENARIO);
    return new ScenarioReader().read(file);
  }

  private static String source(ScenarioTree tree, String path) {
    return Words.english().say(tree.provenance(NodePath.parse(path)).text());
  }

  @Test
  void theNearestHolds() throws Exception {
    ScenarioTree tree = tree();
    assertThat(source(tree, "actors.BBB.capability")).isEqualTo("its own");
    assertThat(source(tree, "actors.AAA.capability")).isEqualTo("of the actors");
    assertThat(source(tree, "relations.AAA.BBB.climate")).isEqualTo("of one side");
    assertThat(source(tree, "relations.BBB.AAA.climate")).isEqualTo("of the file");
    assertThat(source(tree, "timeline.raid.intensity")).isEqualTo("of the file");
  }

  @Test
  void eachSpeaksForItsOwnFileAlone() throws Exception {
    ScenarioTree tree = tree();
    assertThat(source(tree, "measures.cut.intensity")).isEqualTo("of the part's measures");
    assertThat(source(tree, "actors.CCC.capability")).isEqualTo("no source stated");
    assertThat(source(tree, "assumptions.spill")).isNotEqualTo("of the file");
  }

  @Test
  void whatIsCoveredIsNoWarning() throws Exception {
    assertThat(tree().warnings())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("part.yaml:2:", "actors.CCC.capability: the number 0.3 has no source");
  }

  @Test
  void anArmsSettingStaysItsHypothesis() throws Exception {
    assertThat(source(tree(), "arms.milder.set[\"timeline.raid.intensity\"]"))
        .isEqualTo("the hypothesis of this arm");
  }

  @Test
  void theCanonicalFormKeepsThem() throws Exception {
    ScenarioTree tree = tree();
    ScenarioTree again = new ScenarioReader().readCanonical(tree.canonical(), "manifest");
    assertThat(again.canonical()).isEqualTo(tree.canonical());
    assertThat(source(again, "relations.AAA.BBB.climate")).isEqualTo("of one side");
  }

  @Test
  void whatIsNoSourceIsToldWhereItStands() throws Exception {
    Path file = folder.resolve("scenario.yaml");
    Files.writeString(folder.resolve("part.yaml"), PART);
    Files.writeString(file, SCENARIO.replace("judgement: of the file", "my own guess"));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() -> new ScenarioReader().read(file)))
        .hasMessageContaining("scenario.yaml:3:9");
  }
}
