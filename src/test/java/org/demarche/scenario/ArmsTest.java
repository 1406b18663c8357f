package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArmsTest {

  private static final String BASELINE = "baseline: {title: As it was, reference: true}";

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  private ScenarioTree readWithArm(String arm) {
    return files.readWith(BASELINE, BASELINE + "\n  other: " + arm);
  }

  private List<String> problemsOfArm(String arm) {
    ScenarioTree tree = readWithArm(arm);
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> tree.withArm("other"));
    return refused == null ? List.of() : files.lines(refused);
  }

  @Test
  void anArmReplacesAndAddsValuesByPath() {
    ScenarioTree tree =
        readWithArm(
            "{title: Other, set: {\"timeline.seizure.casualties[0].number\": 9,"
                + " timeline.seizure.intensity: 0.5, actors.BRE.temperament.inertia: 0.9,"
                + " relations.BRE.ALD.alignment: -0.1}}");
    ScenarioTree other = tree.withArm("other");
    assertThat(other.find("timeline.seizure.casualties[0].number").flatMap(Located::number))
        .contains(9.0);
    assertThat(other.find("timeline.seizure.intensity").flatMap(Located::number)).contains(0.5);
    assertThat(other.find("actors.BRE.temperament.inertia").flatMap(Located::number)).contains(0.9);
    assertThat(other.find("relations.BRE.ALD.alignment").flatMap(Located::number)).contains(-0.1);
    assertThat(tree.find("timeline.seizure.casualties[0].number").flatMap(Located::number))
        .contains(2.0);
  }

  @Test
  void aChangeToABaseReachesThoseWhoExtendIt() {
    ScenarioTree other =
        readWithArm("{title: Other, set: {actors.ALD.capability: 0.5}}").withArm("other");
    assertThat(other.find("actors.BRE.capability").flatMap(Located::number)).contains(0.5);
  }

  @Test
  void anArmAddsAndRemovesWholeEvents() {
    ScenarioTree other =
        readWithArm(
                "{title: Other, set: {timeline.talks: {title: T, at: 3 d, by: BRE, on: ALD, action:"
                    + " propose, source: \"judgement: x\"}}, remove: [timeline.seizure]}")
            .withArm("other");
    assertThat(other.find("timeline.seizure")).isEmpty();
    assertThat(other.find("timeline.talks.by").flatMap(Located::text)).contains("BRE");
  }

  @Test
  void removingListItemsDoesNotRenumberTheOthers() {
    String two = "- {side: BRE, number: 2, after: 12 h}\n      - {side: ALD, number: 1}";
    ScenarioTree tree =
        files.read(
            ScenarioFiles.VALID
                .replace("- {side: BRE, number: 2, after: 12 h}", two)
                .replace(
                    BASELINE,
                    BASELINE
                        + "\n  other: {title: O, remove: [\"timeline.seizure.casualties[0]\","
                        + " \"timeline.seizure.casualties[1]\"]}"));
    assertThat(tree.withArm("other").find("timeline.seizure.casualties").orElseThrow().items())
        .isEmpty();
  }

  @Test
  void anArmBuildsOnAnother() {
    ScenarioTree tree =
        readWithArm(
            "{title: Other, extends: basis, set: {actors.ALD.temperament.inertia: 0.9}}\n"
                + "  basis: {title: Basis, abstract: true, set: {actors.ALD.capability: 0.7,"
                + " actors.ALD.temperament.inertia: 0.1}}");
    assertThat(tree.listArms()).containsExactly("baseline", "other");
    assertThat(tree.withArm("other").find("actors.ALD.capability").flatMap(Located::number))
        .contains(0.7);
    assertThat(
            tree.withArm("other").find("actors.ALD.temperament.inertia").flatMap(Located::number))
        .contains(0.9);
  }

  @Test
  void aMistypedPathIsAnErrorAtTheArmsLineWithTheNearestName() {
    assertThat(problemsOfArm("{title: Other, set: {actors.ALDD.capability: 0.5}}"))
        .containsExactly(
            "scenario.yaml:33:31: arms.other.set[\"actors.ALDD.capability\"]: 'actors' has no"
                + " 'ALDD'. Maybe: ALD");
    assertThat(problemsOfArm("{title: Other, set: {actors.ALD.temperament.inertai: 0.5}}"))
        .singleElement()
        .asString()
        .contains("actors.ALD.temperament.inertai: unknown key 'inertai'. Maybe: inertia");
    assertThat(problemsOfArm("{title: Other, remove: [timeline.seizuer]}"))
        .containsExactly(
            "scenario.yaml:33:34: arms.other.remove[0]: 'timeline' has no 'seizuer'."
                + " Maybe: seizure");
    assertThat(problemsOfArm("{title: Other, set: {\"timeline.seizure.casualties[5].number\": 1}}"))
        .singleElement()
        .asString()
        .contains("'timeline.seizure.casualties' has no item [5]: it has 1, counted from [0]");
    assertThat(problemsOfArm("{title: Other, set: {actors..x: 1, \"a[\": 2, \"\": 3}}"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).containsAnyOf("is not a path", "the path is empty"));
  }

  @Test
  void aValueThatDoesNotFitIsAnErrorAtTheArmsLine() {
    assertThat(problemsOfArm("{title: Other, set: {actors.ALD.capability: 1.5}}"))
        .containsExactly(
            "scenario.yaml:33:54: actors.ALD.capability: must be at most 1, but is 1.5");
  }

  @Test
  void anArmCannotChangeWhatAllArmsShare() {
    for (String path : List.of("title", "include", "arms.other", "demarche", "start", "outcomes")) {
      assertThat(problemsOfArm("{title: Other, set: {" + path + ": x}}"))
          .singleElement()
          .asString()
          .contains("an arm cannot change '");
    }
  }

  @Test
  void loopsUnknownBasesAndSecondReferencesAreRefused() {
    assertThat(
            files.problemsWith(BASELINE, "a: {title: A, extends: b}\n  b: {title: B, extends: a}"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("arms extend each other in a loop"));
    assertThat(files.problemsWith(BASELINE, BASELINE + "\n  b: {title: B, extends: basline}"))
        .containsExactly(
            "scenario.yaml:33:26: arms.b.extends: there is no arm 'basline' to extend."
                + " Maybe: baseline");
    assertThat(files.problemsWith(BASELINE, BASELINE + "\n  b: {title: B, reference: true}"))
        .singleElement()
        .asString()
        .contains("only one arm is the reference, and 'baseline' already is");
  }

  @Test
  void theReferenceIsTheMarkedArmElseTheFirst() {
    assertThat(readWithArm("{title: Other}").referenceArm()).isEqualTo("baseline");
    assertThat(
            files
                .readWith(BASELINE, "one: {title: A}\n  two: {title: B, reference: true}")
                .referenceArm())
        .isEqualTo("two");
    assertThat(files.readWith(BASELINE, "one: {title: A}\n  two: {title: B}").referenceArm())
        .isEqualTo("one");
  }

  @Test
  void aScenarioWithoutArmsHasOne() {
    ScenarioTree tree = files.readWith("arms:\n  " + BASELINE + "\n", "");
    assertThat(tree.listArms()).containsExactly("baseline");
    assertThat(tree.withArm("baseline").canonical()).isEqualTo(tree.canonical());
  }

  @Test
  void anUnknownArmIsAnErrorWithTheNearestName() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> tree.withArm("basline"));
    assertThat(refused)
        .hasMessageContaining("there is no arm 'basline'")
        .hasMessageContaining("Maybe: baseline");
  }

  @Test
  void settingsFromOutsideApplyInOrder() {
    Path file = files.write("scenario.yaml", ScenarioFiles.VALID);
    ScenarioTree tree =
        ScenarioFiles.reader()
            .read(
                file,
                List.of(
                    "horizon=90 d",
                    "actors.ALD.capability = 0.3",
                    "actors.ALD.capability=0.4",
                    "assumptions.nerve.distribution={triangular: {min: 0, mode: 0.5, max: 1}}"));
    assertThat(tree.find("horizon").flatMap(Located::text)).contains("90 d");
    assertThat(tree.find("actors.ALD.capability").flatMap(Located::number)).contains(0.4);
    assertThat(tree.find("assumptions.nerve.distribution.triangular.mode")).isPresent();
    assertThat(tree.find("assumptions.nerve.distribution.uniform")).isEmpty();
  }
}
