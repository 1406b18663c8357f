package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludesTest {

  private static final String TITLE = "title: Two neighbours";

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("case"));
    files = new ScenarioFiles(folder.resolve("case"));
  }

  private List<String> problemsWithInclude(String... names) {
    return files.problemsWith(TITLE, TITLE + "\ninclude: [" + String.join(", ", names) + "]");
  }

  private ScenarioTree readWithInclude(String... names) {
    return files.readWith(TITLE, TITLE + "\ninclude: [" + String.join(", ", names) + "]");
  }

  @Test
  void theStandardLibraryIsAlwaysThereUnasked() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    assertThat(tree.find("assumptions.spill.value").flatMap(Located::number)).contains(0.1);
    assertThat(tree.find("assumptions.spill.value").orElseThrow().at().file())
        .isEqualTo("library:standard");
  }

  @Test
  void laterIncludesWinOverEarlierOnesAndTheScenarioOverAll() {
    files.write(
        "one.yaml", "actors: {ALD: {name: One, capability: 0.9}, XAA: {type: state, name: One}}\n");
    files.write("two.yaml", "actors: {XAA: {name: Two, ideal_point: 1}}\n");
    ScenarioTree tree = readWithInclude("one.yaml", "two.yaml");
    assertThat(tree.find("actors.ALD.name").flatMap(Located::text)).contains("Aldora");
    assertThat(tree.find("actors.ALD.capability").flatMap(Located::number)).contains(0.02);
    assertThat(tree.find("actors.XAA.name").flatMap(Located::text)).contains("Two");
    assertThat(tree.find("actors.XAA.type").flatMap(Located::text)).contains("state");
    assertThat(tree.find("include")).isEmpty();
  }

  @Test
  void everyValueKeepsItsOwnFileLineAndColumn() {
    files.write("parts/far.yaml", "actors:\n  XAA:\n    type: state\n    capability: 0.5\n");
    files.write("near.yaml", "include: [parts/far.yaml]\nactors: {XAA: {name: Near}}\n");
    ScenarioTree tree = readWithInclude("near.yaml");
    assertThat(tree.find("actors.XAA.capability").orElseThrow().at().toString())
        .endsWith("case/parts/far.yaml:4:17");
    assertThat(tree.find("actors.XAA.name").orElseThrow().at().toString())
        .endsWith("case/near.yaml:2:22");
  }

  @Test
  void aFileThatIsIncludedTwiceCountsOnce() {
    files.write("base.yaml", "actors: {XAA: {type: state, name: Base}}\n");
    files.write("one.yaml", "include: [base.yaml]\nactors: {XAA: {name: One}}\n");
    files.write("two.yaml", "include: [base.yaml]\nactors: {XAB: {type: state}}\n");
    ScenarioTree tree = readWithInclude("one.yaml", "two.yaml");
    assertThat(tree.find("actors.XAA.name").flatMap(Located::text)).contains("One");
  }

  @Test
  void includesThatClimbOutAreRefused() throws IOException {
    Files.writeString(folder.resolve("outside.yaml"), "actors: {XAA: {type: state}}\n");
    String outside = folder.resolve("outside.yaml").toString();
    for (String name :
        List.of("../outside.yaml", outside, "parts/../../outside.yaml", "~/x.yaml")) {
      assertThat(problemsWithInclude("\"" + name + "\""))
          .singleElement()
          .asString()
          .startsWith("scenario.yaml:3:11: include[0]: the include '")
          .contains("leads out of the scenario's folder. Maybe: a file beside the scenario");
    }
  }

  @Test
  void aLinkThatLeadsOutIsRefusedAndOneThatStaysInsideIsNot() throws IOException {
    Files.writeString(folder.resolve("outside.yaml"), "actors: {XAA: {type: state}}\n");
    Files.createSymbolicLink(folder.resolve("case/link.yaml"), folder.resolve("outside.yaml"));
    Files.createSymbolicLink(folder.resolve("case/up"), folder);
    assertThat(problemsWithInclude("link.yaml"))
        .singleElement()
        .asString()
        .contains("the include 'link.yaml' leads out of the scenario's folder");
    assertThat(problemsWithInclude("up/outside.yaml"))
        .singleElement()
        .asString()
        .contains("leads out of the scenario's folder");
    files.write("real.yaml", "actors: {XAA: {type: state}}\n");
    Files.createSymbolicLink(folder.resolve("case/inside.yaml"), folder.resolve("case/real.yaml"));
    assertThat(readWithInclude("inside.yaml").find("actors.XAA")).isPresent();
  }

  @Test
  void loopsAreRefusedWithTheChain() {
    files.write("a.yaml", "include: [b.yaml]\n");
    files.write("b.yaml", "include: [a.yaml]\n");
    assertThat(problemsWithInclude("a.yaml"))
        .singleElement()
        .asString()
        .startsWith("b.yaml:1:11: include[0]: files include each other in a loop: ")
        .endsWith("a.yaml → b.yaml → a.yaml");
    assertThat(problemsWithInclude("library:loop/a"))
        .singleElement()
        .asString()
        .contains("library:loop/a → library:loop/b → library:loop/a");
  }

  @Test
  void aScenarioThatIncludesItselfIsALoop() {
    assertThat(problemsWithInclude("scenario.yaml"))
        .anySatisfy(line -> assertThat(line).contains("in a loop"));
  }

  @Test
  void whatDoesNotExistIsNamed() {
    assertThat(problemsWithInclude("missing.yaml", "library:nothing", "3", "\"\""))
        .hasSize(4)
        .anySatisfy(
            line -> assertThat(line).contains("include[0]: there is no file 'missing.yaml'"))
        .anySatisfy(line -> assertThat(line).contains("the built-in library has no 'nothing'"))
        .anySatisfy(line -> assertThat(line).contains("an include is the name of a file"));
    assertThat(files.problemsWith(TITLE, TITLE + "\ninclude: one.yaml"))
        .containsExactly("scenario.yaml:3:10: include: 'include' is a list of names");
  }

  @Test
  void anIncludedFileNeverBeginsWithTheVersionAndAScenarioAlwaysDoes() {
    files.write("other.yaml", ScenarioFiles.VALID);
    assertThat(problemsWithInclude("other.yaml"))
        .singleElement()
        .asString()
        .startsWith("other.yaml:1:1: demarche: an included file never begins with 'demarche:'");
    assertThat(files.problemsWith("demarche: 1\n", ""))
        .singleElement()
        .asString()
        .contains("a scenario file begins with the format's version. Maybe: demarche: 1");
    assertThat(files.problemsWith("demarche: 1\ntitle: Two neighbours", "title: x\ndemarche: 1"))
        .containsExactly("scenario.yaml:2:1: demarche: 'demarche: 1' must be the first key");
    assertThat(files.problemsWith("demarche: 1", "demarche: 2"))
        .containsExactly(
            "scenario.yaml:1:11: demarche: this program reads format 1, not 2. Maybe: demarche: 1");
  }

  @Test
  void problemsOfSeveralFilesAreReportedTogether() {
    files.write("a.yaml", "actors: [\n");
    files.write("b.yaml", "actors: {XAA: {type: state, type: office}}\n");
    assertThat(problemsWithInclude("a.yaml", "b.yaml"))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("a.yaml:2:1: "))
        .anySatisfy(line -> assertThat(line).startsWith("b.yaml:1:29: actors.XAA.type: the key"));
  }

  @Test
  void valuesAreReplacedAndNotMixed() {
    files.write(
        "base.yaml",
        """
        assumptions:
          nerve: {title: Base, value: 0.3, source: "judgement: base"}
          other: {title: Base, distribution: {normal: {mean: 0, sd: 1}, truncate: {min: 0}}}
        actors:
          XAA: {type: state, capability: {assumption: other, times: 2}}
        """);
    ScenarioTree tree =
        files.readWith(
            "assumptions:",
            "include: [base.yaml]\nassumptions:\n  other: {distribution: {uniform: {min: 0, max:"
                + " 1}}}");
    assertThat(tree.find("assumptions.nerve.value")).isEmpty();
    assertThat(tree.find("assumptions.nerve.title").flatMap(Located::text))
        .contains("Readiness for coercion");
    assertThat(tree.find("assumptions.other.distribution").orElseThrow().members()).hasSize(1);
    assertThat(tree.find("assumptions.other.title").flatMap(Located::text)).contains("Base");
  }
}
