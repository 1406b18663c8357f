package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of the command line and of arms: what gives way to them, and whom errors name. */
final class SettingsTest {
  private static final String BASELINE = "  baseline: {title: As it was, reference: true}\n";

  @TempDir Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void prepare() {
    files = new ScenarioFiles(folder);
  }

  private static boolean has(ScenarioTree tree, String path) {
    return tree.find(path).isPresent();
  }

  private static ScenarioTree set(ScenarioTree tree, String... settings) {
    return tree.withSettings(List.of(settings));
  }

  @Test
  void aValueTakesThePlaceOfADistributionAndTheOtherWayRound() {
    ScenarioTree fixed = set(files.read(ScenarioFiles.VALID), "assumptions.nerve.value=0.4");
    assertThat(fixed.find("assumptions.nerve.value").flatMap(Located::number)).contains(0.4);
    assertThat(has(fixed, "assumptions.nerve.distribution")).isFalse();

    ScenarioTree back = set(fixed, "assumptions.nerve.distribution={uniform: {min: 0, max: 1}}");
    assertThat(has(back, "assumptions.nerve.distribution.uniform")).isTrue();
    assertThat(has(back, "assumptions.nerve.value")).isFalse();
  }

  @Test
  void aFamilyTakesThePlaceOfAnotherOrOfAValue() {
    String normal = "assumptions.nerve.distribution.normal={mean: 0.4, sd: 0.1}";
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    for (ScenarioTree changed : List.of(tree, set(tree, "assumptions.nerve.value=0.4"))) {
      ScenarioTree drawn = set(changed, normal);
      assertThat(has(drawn, "assumptions.nerve.distribution.normal.sd")).isTrue();
      assertThat(has(drawn, "assumptions.nerve.distribution.uniform")).isFalse();
      assertThat(has(drawn, "assumptions.nerve.value")).isFalse();
    }
  }

  @Test
  void theValueOfAQuantityTakesThePlaceOfItsAssumptionAndTheOtherWayRound() {
    String path = "actors.ALD.temperament.hawkishness";
    ScenarioTree fixed = set(files.read(ScenarioFiles.VALID), path + ".value=0.4");
    assertThat(has(fixed, path + ".assumption")).isFalse();
    ScenarioTree used = set(fixed, path + ".assumption=nerve", path + ".times=0.5");
    assertThat(has(used, path + ".value")).isFalse();
    assertThat(has(set(used, path + ".value=0.4"), path + ".times")).isFalse();
  }

  @Test
  void nothingStaysCorrelatedWithAnAssumptionThatBecameANumber() {
    String calm =
        "  calm: {title: C, distribution: {uniform: {min: 0, max: 1}}, correlated: {nerve: 0.5}}\n";
    ScenarioTree tree = files.readWith("assumptions:\n", "assumptions:\n" + calm);
    assertThat(has(set(tree, "assumptions.nerve.value=0.4"), "assumptions.calm.correlated.nerve"))
        .isFalse();
    assertThat(has(set(tree, "assumptions.calm.value=0.4"), "assumptions.calm.correlated"))
        .isFalse();
    assertThat(has(set(tree, "assumptions.nerve.title=N"), "assumptions.calm.correlated.nerve"))
        .isTrue();
  }

  @Test
  void anArmReplacesADistributionByAValue() {
    ScenarioTree tree =
        files.readWith(
            BASELINE, BASELINE + "  firm: {title: Firm, set: {assumptions.nerve.value: 0.4}}\n");
    assertThat(has(tree.withArm("firm"), "assumptions.nerve.distribution")).isFalse();
    assertThat(has(tree, "assumptions.nerve.distribution")).isTrue();
  }

  @Test
  void anArmThatBuildsOnAnotherReplacesItsValueByADistribution() {
    ScenarioTree tree =
        files.readWith(
            BASELINE,
            BASELINE
                + "  firm: {title: Firm, set: {assumptions.nerve.value: 0.4}}\n"
                + "  open: {title: Open, extends: firm, set: {assumptions.nerve.distribution:"
                + " {uniform: {min: 0, max: 1}}}}\n");
    assertThat(has(tree.withArm("open"), "assumptions.nerve.value")).isFalse();
  }

  @Test
  void aFileOrAnArmThatStatesBothInOnePlaceIsAnError() {
    assertThat(
            files.problemsWith(
                "    distribution: {uniform", "    value: 0.3\n    distribution: {uniform"))
        .containsExactly(
            "scenario.yaml:6:3: assumptions.nerve: an assumption has either a 'value' or a"
                + " 'distribution'");
    ScenarioTree tree =
        files.readWith(
            BASELINE,
            BASELINE
                + "  firm:\n    title: Firm\n    set:\n"
                + "      assumptions.nerve.value: 0.4\n"
                + "      assumptions.nerve.distribution.uniform.min: 0.1\n");
    ScenarioException both =
        catchThrowableOfType(ScenarioException.class, () -> tree.withArm("firm"));
    assertThat(files.lines(both))
        .containsExactly(
            "scenario.yaml:37:7: arms.firm.set[\"assumptions.nerve.distribution.uniform.min\"]:"
                + " this arm sets 'assumptions.nerve.value' too: an assumption has one of them."
                + " Maybe: remove one of the two");
  }

  @Test
  void aPartLaidOverAnotherReplacesADistributionByAValue() {
    files.write("over.yaml", "assumptions: {nerve: {value: 0.4}}\n");
    files.write(
        "under.yaml",
        "assumptions: {nerve: {title: N, distribution: {uniform: {min: 0, max: 1}}}}\n");
    String text =
        ScenarioFiles.VALID
            .replace("demarche: 1\n", "demarche: 1\ninclude: [under.yaml, over.yaml]\n")
            .replaceAll("(?s)assumptions:.*?actors:", "actors:");
    ScenarioTree tree = files.read(text);
    assertThat(has(tree, "assumptions.nerve.value")).isTrue();
    assertThat(has(tree, "assumptions.nerve.distribution")).isFalse();
  }

  @Test
  void anErrorFarFromASettingOfAnArmStandsAtThatSetting() {
    ScenarioTree tree =
        files.readWith(
            BASELINE,
            BASELINE
                + "  firm:\n    title: Firm\n    set:\n"
                + "      assumptions.nerve.distribution.normal.mean: 0.4\n"
                + "  bare:\n    title: Bare\n    remove:\n      - assumptions.nerve.distribution\n");
    ScenarioException half =
        catchThrowableOfType(ScenarioException.class, () -> tree.withArm("firm"));
    assertThat(files.lines(half))
        .containsExactly(
            "scenario.yaml:36:7: assumptions.nerve.distribution.normal: 'sd' is missing");
    ScenarioException bare =
        catchThrowableOfType(ScenarioException.class, () -> tree.withArm("bare"));
    assertThat(files.lines(bare))
        .containsExactly(
            "scenario.yaml:40:9: assumptions.nerve: an assumption has either a 'value' or a"
                + " 'distribution' (there: scenario.yaml:6:3)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "horizon=soon|1:1: horizon: 'soon' is not",
        "actors.AL.capability=1|1:1: actors.AL.capability: 'actors' has no 'AL'. Maybe: ALD",
        "horizon=|1:1: horizon: a value is missing after 'horizon='",
        "horizon=~|1:1: horizon: a value is missing after 'horizon='",
        "include=[x.yaml]|1:1: include: 'include' cannot be set from outside",
        "a..b=1|1:1: scenario: 'a..b' is not a path",
        "horizon=[|1:2: horizon[0]: not valid YAML",
        "horizon|1:1: scenario: 'horizon' is no setting. Maybe: path=value",
        "assumptions.nerve.value=.nan|1:1: assumptions.nerve.value: '.nan' is not a finite number",
        "climate=1e400|1:1: climate: the number '1e400' is too large",
        "actors.ALD.temperament={inertia: [0.1, .inf]}"
            + "|1:17: actors.ALD.temperament.inertia[1]: '.inf' is not a finite number",
        "assumptions.nerve.distribution.normal.mean=0.4"
            + "|1:1: assumptions.nerve.distribution.normal: 'sd' is missing",
      })
  void anErrorNamesItsSettingByNumberAndText(String setting, String problem) {
    Path file = files.write("scenario.yaml", ScenarioFiles.VALID);
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class,
            () -> ScenarioFiles.reader().read(file, List.of("horizon=90 d", setting)));
    assertThat(refused).hasMessageStartingWith("--set 2 '" + setting + "':" + problem);
  }

  @Test
  void aSettingThatSpoilsSomethingElsewhereIsNamed() {
    ScenarioTree tree = files.read(ScenarioFiles.VALID);
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class, () -> set(tree, "horizon=90 d", "actors.BRE.extends=CRE"));
    assertThat(refused)
        .hasMessage(
            "--set 2 'actors.BRE.extends=CRE':1:1: actors.BRE.extends: there is no actor 'CRE' to"
                + " extend. Maybe: BRE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[1, 2]", "{a: 1}"})
  void aPathOfAnyLengthIsRefusedInOneShortLine(String value) {
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class,
            () -> files.read(ScenarioFiles.VALID).with("a" + ".a".repeat(100_000), value));
    assertThat(Objects.requireNonNull(refused.getMessage()))
        .startsWith("--set 1 'a.a")
        .doesNotContain("\n")
        .hasSizeLessThan(400);
  }
}
