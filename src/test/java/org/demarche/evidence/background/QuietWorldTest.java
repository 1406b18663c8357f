package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** A reduced form of what {@code demarche background} tells of the shipped scenarios. */
final class QuietWorldTest {
  private static final int RUNS = 40;
  private static final Contrasted BASE = compared("scenarios/caracas-raid.yaml");
  private static final Contrasted TEACHING = compared("scenarios/teaching/spiral.yaml");
  private static final Set<Conduct> NOT_TALKS =
      EnumSet.complementOf(EnumSet.of(Conduct.TALKS, Conduct.AGREEMENT));

  private static Contrasted compared(String file) {
    return ScriptedCase.compared(Scenario.load(Path.of(file), List.of()), RUNS, 2);
  }

  @Test
  void theResultDoesNotDependOnTheThreads() {
    Scenario scenario = Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of());
    assertThat(ScriptedCase.compared(scenario, 6, 3))
        .isEqualTo(ScriptedCase.compared(scenario, 6, 1));
  }

  @Test
  void nothingOfTheTimelineComesInTheQuietWorld() {
    assertThat(BASE.origins().get(0).quiet().estimate()).isZero();
    assertThat(BASE.finished()).containsExactly(RUNS, RUNS);
  }

  @Test
  void mostActsAmongPartiesAndBodiesBeginWithTheShockOrOnTheEve() {
    assertThat(BASE.traced()).isGreaterThanOrEqualTo(2.0 / 3);
    assertThat(TEACHING.traced()).isGreaterThanOrEqualTo(2.0 / 3);
  }

  @Test
  @Disabled("until the model is mended: priors and readiness are in motion")
  void aQuietWorldOfAllDyadsBreedsNoCrisis() {
    assertThat(BASE.outside())
        .filteredOn(rate -> rate.group() == Group.ALL && NOT_TALKS.contains(rate.conduct()))
        .isEmpty();
    assertThat(TEACHING.outside()).isEmpty();
  }

  @Test
  @Disabled("until the model is mended: priors and readiness are in motion")
  void theBaseCaseLiesWithinAllBandsAndItsHeadlinesDiffer() {
    assertThat(BASE.outside()).isEmpty();
    assertThat(BASE.indifferent()).isEmpty();
  }
}
