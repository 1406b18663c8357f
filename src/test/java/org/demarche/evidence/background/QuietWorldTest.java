package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;

/** A reduced form of what {@code demarche background} tells of the shipped scenarios. */
final class QuietWorldTest {
  private static final int RUNS = 160;
  private static final Contrasted BASE = compared("scenarios/caracas-raid.yaml");
  private static final Contrasted TEACHING = compared("scenarios/teaching/spiral.yaml");

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
  void aQuietWorldBreedsNoCrisis() {
    assertThat(above(BASE)).isEmpty();
    assertThat(above(TEACHING)).isEmpty();
  }

  /** Measures in force weigh on Cuba, raid or no raid: the page on validation says so. */
  @Test
  void theHeadlinesOfTheBaseCaseDifferFromTheQuietWorlds() {
    assertThat(BASE.indifferent())
        .extracting(Contrasted.Difference::id)
        .isSubsetOf("burden_of_cuba");
  }

  private static List<Contrasted.Rate> above(Contrasted contrasted) {
    return contrasted.outside().stream()
        .filter(rate -> rate.verdict().filter(v -> v == Band.Verdict.ABOVE).isPresent())
        .toList();
  }
}
