package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Provenance;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  private static String text(Register.Entry entry) {
    return Words.english().say(entry.provenance().text());
  }

  private static Register.Entry entry(ScenarioTree tree, String path) {
    return tree.register().entries().stream()
        .filter(entry -> entry.path().toString().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the register has no " + path));
  }

  @Test
  void everyNumberIsListedWithItsSourceAndPlace() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    Register.Entry capability = entry(tree, "actors.ALD.capability");
    assertThat(Words.english().say(capability.value())).isEqualTo("0.02");
    assertThat(capability.provenance())
        .isEqualTo(new Provenance(Provenance.Kind.JUDGEMENT, "invented"));
    assertThat(capability.at().toString()).endsWith("scenario.yaml:14:17");
    assertThat(entry(tree, "assumptions.spill").isFromLibrary()).isTrue();
  }

  @Test
  void assumptionsAreListedWithTheirDistributionAndTheirUsers() {
    ScenarioTree tree =
        files.readWith("inertia: 0.5", "inertia: {assumption: nerve, times: 0.5, plus: 0.1}");
    Register.Entry nerve = tree.register().findAssumption("nerve").orElseThrow();
    assertThat(Words.english().say(nerve.value())).isEqualTo("uniform(min 0.2, max 0.6)");
    assertThat(nerve.usedBy())
        .extracting(NodePath::toString)
        .containsExactly("actors.ALD.temperament.hawkishness", "actors.ALD.temperament.inertia");
    assertThat(Words.english().say(entry(tree, "actors.ALD.temperament.inertia").value()))
        .isEqualTo("0.5 × nerve + 0.1");
  }

  @Test
  void theNearestSourceGoingUpHolds() {
    ScenarioTree tree =
        files.readWith("capability: 0.02", "capability: {value: 0.02, source: \"data: row 7\"}");
    assertThat(entry(tree, "actors.ALD.capability").provenance())
        .isEqualTo(new Provenance(Provenance.Kind.DATA, "row 7"));
    assertThat(text(entry(tree, "actors.ALD.temperament.inertia"))).isEqualTo("invented");
    assertThat(
            Words.english()
                .say(tree.provenance(NodePath.parse("actors.ALD.capability.value")).text()))
        .isEqualTo("row 7");
    assertThat(
            Words.english()
                .say(tree.provenance(NodePath.parse("actors.BRE.temperament.inertia")).text()))
        .isEqualTo("invented");
    assertThat(tree.provenance(NodePath.parse("actors.nobody"))).isEqualTo(Provenance.UNSTATED);
  }

  @Test
  void theFactsOfAnEventAreItsSource() {
    ScenarioTree tree = files.readWith("[A boat is seized.]", "[A boat is seized., Two died.]");
    Register.Entry dead = entry(tree, "timeline.seizure.casualties[0].number");
    assertThat(dead.provenance().kind()).isEqualTo(Provenance.Kind.FACT);
    assertThat(text(dead)).isEqualTo("A boat is seized. (and 1 more)");
  }

  @Test
  void aScenarioDoesNotBorrowTheSourceOfALibraryValueThatItChanges() {
    ScenarioTree tree = files.readWith("assumptions:", "assumptions:\n  spill: {value: 0.5}");
    assertThat(Words.english().say(entry(tree, "assumptions.spill").value())).isEqualTo("0.5");
    assertThat(entry(tree, "assumptions.spill").provenance()).isEqualTo(Provenance.UNSTATED);
    assertThat(tree.warnings())
        .singleElement()
        .asString()
        .contains("scenario.yaml:6:", "assumptions.spill: the number 0.5 has no source. Maybe:");
  }

  @Test
  void numbersWithoutASourceAreOneWarningForEachPart() {
    String without = ScenarioFiles.VALID.replace("    source: \"judgement: invented\"\n", "");
    ScenarioTree tree = files.read(without);
    assertThat(tree.warnings())
        .singleElement()
        .asString()
        .contains("actors.ALD: 2 numbers have no source, the first at actors.ALD.capability");
    assertThat(files.read(ScenarioFiles.VALID).warnings()).isEmpty();
  }

  @Test
  void whatAnArmSetsIsItsHypothesis() {
    ScenarioTree tree =
        files.readWith(
            "reference: true", "reference: true, set: {actors.ALD.temperament.inertia: 0.9}");
    Register.Entry inertia = entry(tree, "arms.baseline.set[\"actors.ALD.temperament.inertia\"]");
    assertThat(inertia.provenance().kind()).isEqualTo(Provenance.Kind.JUDGEMENT);
    assertThat(text(inertia)).isEqualTo("the hypothesis of this arm");
    assertThat(tree.warnings()).isEqualTo(List.of());
  }
}
