package org.demarche.evidence.casefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.Aftermath;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.evidence.patterns.FittedNumbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A fit of a few cases: the same at any number of threads, and blind to what it leaves out. */
class CaseFitTest {
  private static final List<String> NAMES =
      List.of("hainan-2001", "kal007-1983", "quito-embassy-raid-2024");

  private static List<HistoricalCase> cases = List.of();
  private static Prior prior = Prior.of(FittedNumbers.list());

  @BeforeAll
  static void read() {
    cases =
        CaseReader.read(NAMES.stream().map(name -> Path.of("scenarios/hindcast", name)).toList());
  }

  @Test
  void threadsChangeNothing() {
    CaseFit.Fold one = fit(cases, 1, 6).fold(List.of());
    CaseFit.Fold two = fit(cases, 2, 6).fold(List.of());
    assertThat(two).isEqualTo(one);
  }

  @Test
  void aStepLeadsToALesserLossThanTheMiddleOfThePrior() {
    List<CaseFit.Round> rounds = fit(cases, 2, 80).fold(List.of()).rounds();
    double least = rounds.stream().mapToDouble(CaseFit.Round::loss).min().orElseThrow();
    assertThat(least).isLessThan(rounds.get(0).loss());
  }

  @Test
  void whatCameOfTheCaseLeftOutIsNotSeen() {
    List<HistoricalCase> others = new ArrayList<>(cases);
    others.set(1, turned(cases.get(1)));
    Fit asItWas = fit(cases, 2, 6);
    Fit turned = fit(others, 2, 6);
    CaseFit.Fold first = asItWas.fold(List.of(1));
    CaseFit.Fold second = turned.fold(List.of(1));
    assertThat(second).isEqualTo(first);
    CaseForecast said = asItWas.fit.foretell(first, 10).get(0);
    CaseForecast saidAgain = turned.fit.foretell(second, 10).get(0);
    assertThat(said.id()).contains("kal007");
    for (int row = 0; row < said.milestones().size(); row++) {
      assertThat(saidAgain.milestones().get(row).probability())
          .isEqualTo(said.milestones().get(row).probability());
    }
  }

  private record Fit(CaseFit fit) {
    CaseFit.Fold fold(List<Integer> left) {
      return fit.fit(left, fit.gauge(left, pairs -> {}), (round, found) -> {});
    }
  }

  private static Fit fit(List<HistoricalCase> of, int threads, int pairs) {
    FitSettings settings = new FitSettings(3, 3, pairs, 0.5, 30, 4, 300, 4, 1, threads);
    return new Fit(new CaseFit(CaseLibrary.of(of), prior, settings, () -> false));
  }

  /** A case of which the contrary came. */
  private static HistoricalCase turned(HistoricalCase one) {
    List<Aftermath.Milestone> contrary =
        one.came().milestones().stream()
            .map(
                row ->
                    new Aftermath.Milestone(
                        row.milestone(),
                        row.actors(),
                        row.observed() == null ? null : !row.observed()))
            .toList();
    return new HistoricalCase(one.eve(), new Aftermath(contrary, List.of()));
  }
}
