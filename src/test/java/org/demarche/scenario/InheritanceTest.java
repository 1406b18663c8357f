package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritanceTest {

  private static final String BRENNIA = "BRE: {extends: ALD, name: Brennia}";

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  @Test
  void anActorHasWhatItsBaseHasUnlessItSaysOtherwise() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    assertThat(tree.find("actors.BRE.name").flatMap(Located::text)).contains("Brennia");
    assertThat(tree.find("actors.BRE.capability").flatMap(Located::number)).contains(0.02);
    assertThat(tree.find("actors.BRE.temperament.hawkishness.assumption").flatMap(Located::text))
        .contains("nerve");
    assertThat(tree.find("actors.BRE.extends")).isEmpty();
  }

  @Test
  void aStateStandsOnTheLibrarysDefault() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    assertThat(tree.find("actors.ALD.temperament.inertia").flatMap(Located::number)).contains(0.5);
    assertThat(tree.find("actors.ALD.temperament.tempo").flatMap(Located::number)).contains(1.0);
    assertThat(tree.find("actors.BRE.temperament.tempo").flatMap(Located::number)).contains(1.0);
  }

  @Test
  void abstractActorsTakeNoPartAndAreNotInheritedAsAbstract() {
    ScenarioTree tree =
        files.readWith(BRENNIA, "XBASE: {abstract: true, type: state}\n  BRE: {extends: XBASE}");
    assertThat(tree.find("actors.XBASE")).isEmpty();
    assertThat(tree.find("actors.default_state")).isEmpty();
    assertThat(tree.find("actors.BRE.type").flatMap(Located::text)).contains("state");
    assertThat(tree.find("actors.BRE.abstract")).isEmpty();
  }

  @Test
  void anUnknownBaseIsAnErrorWithTheNearestName() {
    assertThat(files.problemsWith(BRENNIA, "BRE: {extends: ALDD, type: state}"))
        .containsExactly(
            "scenario.yaml:17:18: actors.BRE.extends: there is no actor 'ALDD' to extend."
                + " Maybe: ALD");
  }

  @Test
  void loopsAreRefusedWithTheChain() {
    assertThat(
            files.problemsWith(
                BRENNIA, "BRE: {extends: XCC, type: state}\n  XCC: {extends: BRE, type: state}"))
        .singleElement()
        .asString()
        .contains("actors extend each other in a loop: BRE → XCC → BRE");
    assertThat(files.problemsWith(BRENNIA, "BRE: {extends: BRE, type: state}"))
        .singleElement()
        .asString()
        .contains("in a loop: BRE → BRE");
  }

  @Test
  void anActorWithoutATypeIsNamed() {
    assertThat(files.problemsWith(BRENNIA, "BRE: {name: Brennia}"))
        .singleElement()
        .asString()
        .startsWith("scenario.yaml:17:3: actors.BRE: the actor has no type. Maybe: type: state");
  }

  @Test
  void aChainOfTwoThousandActorsResolves() {
    StringBuilder chain = new StringBuilder("BRE: {extends: ALD}");
    String base = "BRE";
    for (int i = 0; i < 1900; i++) {
      String id = "X" + i + "A";
      chain.append("\n  ").append(id).append(": {extends: ").append(base).append("}");
      base = id;
    }
    ScenarioTree tree = files.readWith(BRENNIA, chain.toString());
    assertThat(tree.find("actors." + base + ".capability").flatMap(Located::number)).contains(0.02);
  }
}
