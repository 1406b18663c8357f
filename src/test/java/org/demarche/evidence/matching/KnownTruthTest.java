package org.demarche.evidence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.evidence.patterns.Check;
import org.demarche.evidence.patterns.CrisisPatterns;
import org.demarche.evidence.patterns.Pattern;
import org.demarche.evidence.patterns.Validation;
import org.demarche.model.Assumption;
import org.demarche.statistics.Interval;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model itself, held against evidence that one of its own draws made. */
final class KnownTruthTest {
  private static final int CRISES = 100;
  private static final Settings SETTINGS = new Settings(20, 1, 50, CRISES, 3, 1, 5, 2);

  @TempDir Path folder;

  private static Map<String, Double> given(Prior prior, List<Double> values) {
    Map<String, Double> given = new HashMap<>();
    IntStream.range(0, values.size()).forEach(k -> given.put(prior.ids().get(k), values.get(k)));
    return given;
  }

  private static List<Interval> shown(CrisisPatterns crises, int count, Map<String, Double> draw) {
    return crises.patterns(count, draw).stream()
        .map(Pattern::checks)
        .flatMap(List::stream)
        .map(Check::model)
        .toList();
  }

  /** How far two results are apart; what has no error, or none that can be told, tells nothing. */
  private static List<Measure> compared(List<Interval> model, List<Interval> truth) {
    List<Measure> measures = new ArrayList<>();
    for (int k = 0; k < model.size(); k++) {
      double own = model.get(k).standardError();
      double other = truth.get(k).standardError();
      double off = Math.abs(model.get(k).estimate() - truth.get(k).estimate());
      double apart = own > 0 && other > 0 ? off / Math.sqrt(own * own + other * other) : 0;
      measures.add(new Measure("check " + k, model.get(k).estimate(), apart));
    }
    return measures;
  }

  /** A model of quick tempers: far from the middle of the prior, where most draws lie. */
  private static double scoreOfTheTruth(String id) {
    return switch (id) {
      case "base_force", "review_rate", "attention_alpha", "attention_beta", "review_floor" -> 2;
      case "base_none", "habituation", "weight_risk", "weight_inertia" -> -2;
      default -> 0;
    };
  }

  @Test
  void theDrawThatMadeTheEvidenceIsKeptAndOthersAreRuledOut() {
    Prior prior = Prior.of(CrisisPatterns.listFitted(List.of()));
    List<Double> truth = prior.ids().stream().map(KnownTruthTest::scoreOfTheTruth).toList();
    // The evidence has crises and chance of its own, which neither seed of the search has.
    List<Interval> evidence =
        shown(
            CrisisPatterns.of(List.of(), 2 * CRISES, 99),
            2 * CRISES,
            given(prior, prior.values(truth)));
    List<CrisisPatterns> seeds =
        List.of(CrisisPatterns.of(List.of(), CRISES, 5), CrisisPatterns.of(List.of(), CRISES, 6));
    Gauge gauge =
        (values, count, seed) ->
            compared(shown(seeds.get(seed), count, given(prior, values)), evidence);
    assertThat(new Judge(SETTINGS, prior, gauge).judge(truth, 3).listAgainst(3)).isEmpty();
    Match match =
        new HistoryMatching(SETTINGS, prior, gauge).run(stage -> {}, () -> false).orElseThrow();
    assertThat(match.kept().size()).isLessThan(match.tried());
  }

  @Test
  void aFileOfKeptDrawsIsAFittedSetThatTheCrisesDrawFrom() throws Exception {
    Prior prior = Prior.of(CrisisPatterns.listFitted(List.of()));
    List<Draw> kept = new ArrayList<>();
    for (double z : new double[] {-.5, 0, .5}) {
      List<Double> scores = prior.ids().stream().map(id -> z).toList();
      kept.add(new Draw(scores, prior.values(scores), true, List.of(), 1));
    }
    Match match = new Match(List.of(new Match.Wave(1, 20, 3, 3, 3, 3)), kept, kept, Double.NaN);
    String text =
        FitText.yaml(
            match,
            prior,
            SETTINGS,
            new FitText.Origin("demarche \"x\"", "abc", 2),
            Words.english());
    Path file = folder.resolve("kept.yaml");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    List<Assumption> fitted = CrisisPatterns.listFitted(List.of(file.toString()));
    assertThat(fitted).hasSameSizeAs(prior.ids());
    assertThat(fitted).allSatisfy(a -> assertThat(a.dimension()).isEqualTo("fit:patterns"));
    assertThat(Validation.run(new Validation.Request(20, 1, 7, List.of(file.toString()))))
        .isNotEqualTo(Validation.run(new Validation.Request(20, 1, 7, List.of())));
  }
}
