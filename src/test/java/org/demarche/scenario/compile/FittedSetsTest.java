package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.scenario.Register;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FittedSetsTest {
  private static final String SET =
      """
      fits:
        trial:
          columns: [lambda, tau]
          draws: [[20, 0.4], [30, 0.7], [25, 0.5]]
          source: "data: test"
      """;

  private static final String BOTH =
      """
      assumptions:
        lambda: {distribution: {fitted: {set: trial}}}
        tau: {distribution: {fitted: {set: trial}}}
      """;

  @TempDir Path folder;

  private static Assumption assumption(Plan plan, String id) {
    return plan.assumptions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void assumptionsTakeTheirColumnsOfASetAndShareOneDimension() {
    Plan plan = Marked.plan(folder, Marked.HEAD + Marked.ACTORS + SET + BOTH);
    assertThat(assumption(plan, "lambda").distribution())
        .isEqualTo(new Distribution.Fitted("trial", List.of(20.0, 30.0, 25.0)));
    assertThat(assumption(plan, "tau").distribution())
        .isEqualTo(new Distribution.Fitted("trial", List.of(0.4, 0.7, 0.5)));
    assertThat(assumption(plan, "tau").dimension()).isEqualTo("fit:trial");
    assertThat(assumption(plan, "spill").dimension()).isEqualTo("spill");
  }

  @Test
  void aMemberThatIsGivenAValueLeavesTheSet() {
    String member = "  tau: {value: 0.45, source: \"judgement: test\"}\n";
    String text = BOTH.replaceFirst("  tau: .*\n", "") + member;
    Plan plan = Marked.plan(folder, Marked.HEAD + Marked.ACTORS + SET + text);
    assertThat(assumption(plan, "tau").distribution()).isEqualTo(new Distribution.Constant(0.45));
    assertThat(assumption(plan, "lambda").isUncertain()).isTrue();
  }

  @Test
  void aSetOfOneDrawLeavesNothingUncertain() {
    String one = SET.replace(", [30, 0.7], [25, 0.5]", "");
    Plan plan = Marked.plan(folder, Marked.HEAD + Marked.ACTORS + one + BOTH);
    assertThat(assumption(plan, "lambda").distribution()).isEqualTo(new Distribution.Constant(20));
  }

  @Test
  void anUnknownSetAndAMissingColumnAreProblemsAtTheirPlaces() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + SET
            + "assumptions:\n"
            + "  lambda: {distribution: {fitted: §{set: trail}}}\n"
            + "  climate_half_life: {distribution: {fitted: §{set: trial}}}\n",
        "assumptions.lambda.distribution.fitted: there is no fitted set 'trail'. Maybe: trial",
        "assumptions.climate_half_life.distribution.fitted: the fitted set 'trial' has no column"
            + " 'climate_half_life'. Maybe: a value or a distribution of its own");
  }

  @Test
  void aDrawOfAnotherLengthIsAProblem() {
    Marked.assertProblems(
        folder,
        Marked.HEAD + Marked.ACTORS + SET.replace("[30, 0.7]", "§[30]"),
        "fits.trial.draws[1]: this draw has 1 values for 2 columns");
  }

  @Test
  void everyValueOfAColumnMustBeOneThatTheModelAllows() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + SET.replace("[30, 0.7]", "[30, 1.7]")
            + BOTH.replace("tau: {distribution: {fit", "tau: {distribution: §{fit"),
        "assumptions.tau.distribution: must be greater than 0 and at most 1 but can be anything"
            + " from 0.4 to 1.7. Maybe: a value or a distribution of its own");
  }

  @Test
  void theRegisterSaysHowManyDrawsThereAreAndWhereTheyLie() {
    String text = Marked.HEAD + Marked.ACTORS + SET + BOTH;
    Scenario scenario = Scenario.ofText(text.getBytes(StandardCharsets.UTF_8), "test");
    Register register = scenario.tree().register();
    assertThat(Words.english().say(register.findAssumption("lambda").orElseThrow().value()))
        .isEqualTo("one of 3 draws of the fitted set trial, 20.0 to 30.0 (median 25.0)");
    assertThat(register.entries())
        .anySatisfy(
            entry -> {
              assertThat(entry.path()).hasToString("fits.trial");
              assertThat(Words.english().say(entry.value()))
                  .isEqualTo("3 joint draws of 2 assumptions");
            });
  }
}
