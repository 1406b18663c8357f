package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseLibraryTest {
  @TempDir private Path folder;

  private CaseLibrary library() {
    return CaseLibrary.of(CaseReader.read(List.of(new MadeUpTables().write(folder))));
  }

  private static List<CaseForecast> forecast(CaseLibrary library, int threads, double lambda) {
    return library.forecast(
        50,
        7,
        threads,
        replication -> lambda > 0 ? Map.of("lambda", lambda) : Map.of(),
        done -> {},
        () -> false);
  }

  @Test
  void anyNumberOfThreadsSaysTheSame() {
    CaseLibrary library = library();

    assertThat(forecast(library, 3, 0)).isEqualTo(forecast(library, 1, 0));
    assertThat(forecast(library(), 2, 0)).isEqualTo(forecast(library, 1, 0));
  }

  @Test
  void valuesThatAreGivenAreTaken() {
    CaseLibrary library = library();

    assertThat(forecast(library, 2, 1)).isNotEqualTo(forecast(library, 2, 40));
  }

  @Test
  void everyRowGetsAForecastStrictlyBetweenNoAndYes() {
    CaseForecast one = forecast(library(), 2, 0).get(0);

    assertThat(one.milestones())
        .hasSize(4)
        .allMatch(row -> row.probability() > 0 && row.probability() < 1);
    assertThat(one.stances()).hasSize(5);
    assertThat(one.stances())
        .allSatisfy(
            row -> {
              assertThat(row.probabilities()).hasSize(4).allMatch(p -> p > 0);
              assertThat(row.probabilities().stream().mapToDouble(p -> p).sum())
                  .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
            });
    assertThat(one.known().violence()).isEqualTo(2);
    assertThat(one.known().perpetratorPermanent()).isTrue();
    assertThat(one.known().sharedBody()).isTrue();
  }

  /** With one run a share of runs could only be 0 or 1; Laplace says 1/3 or 2/3. */
  @Test
  void sharesOfRunsAreTakenByLaplace() {
    List<CaseForecast> forecasts =
        library().forecast(1, 7, 1, replication -> Map.of(), done -> {}, () -> false);

    assertThat(forecasts.get(0).milestones().get(0).probability()).isIn(1.0 / 3, 2.0 / 3);
  }
}
