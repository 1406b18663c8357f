package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.matching.Gauge;
import org.demarche.evidence.matching.Measure;
import org.demarche.evidence.matching.Prior;
import org.demarche.model.EventId;

/** A fit of the model's numbers to a library of cases, each case foretold by a fit without it. */
public final class CaseFit {
  /** Draws looked at again for each that is kept. */
  private static final int AGAIN = 3;

  /** A draw that may be kept is measured anew on so many times the replications. */
  private static final int LONGER = 4;

  private final CaseLibrary library;
  private final Prior prior;
  private final FitSettings settings;
  private final BooleanSupplier interrupted;

  /** A fit of some numbers to some cases. */
  public CaseFit(
      CaseLibrary library, Prior prior, FitSettings settings, BooleanSupplier interrupted) {
    this.library = library;
    this.prior = prior;
    this.settings = settings;
    this.interrupted = interrupted;
  }

  /**
   * What a fold found.
   *
   * @param left places of the cases left out
   * @param kept draws, with their weights in how often they stand there
   * @param best the least loss of those measured anew
   */
  public record Fold(List<Integer> left, List<Tried> kept, double best) {
    /** Copies the lists. */
    public Fold {
      left = List.copyOf(left);
      kept = List.copyOf(kept);
    }
  }

  /** Told how a fit goes on. */
  public interface Progress {
    /** A draw of a search has been tried. */
    void tried(int fold, int chain, int draws, double best);
  }

  /** The folds: cases in their order, dealt out one by one; the last leaves none out. */
  public List<List<Integer>> folds() {
    List<List<Integer>> folds = new ArrayList<>();
    int count = library.cases().size();
    for (int f = 0; f < settings.folds() && settings.folds() > 1; f++) {
      int fold = f;
      folds.add(
          IntStream.range(0, count).filter(c -> c % settings.folds() == fold).boxed().toList());
    }
    folds.add(List.of());
    return folds;
  }

  /** The measurements of a fold, for a journal to keep. */
  public Gauge gauge(List<Integer> left) {
    List<Integer> train = others(left);
    CaseObjective objective =
        new CaseObjective(
            library.subset(train, train),
            prior,
            settings.horizon(),
            settings.threads(),
            interrupted);
    return (values, replications, seed) ->
        List.of(
            new Measure(
                "loss",
                objective.loss(values, replications, EventId.mix(settings.seed(), seed)),
                0));
  }

  private List<Integer> others(List<Integer> left) {
    return IntStream.range(0, library.cases().size())
        .boxed()
        .filter(c -> !left.contains(c))
        .toList();
  }

  /** Searches with some cases left out. */
  public Fold fit(int fold, List<Integer> left, Gauge gauge, Progress progress) {
    List<Tried> all = new ArrayList<>();
    for (int chain = 0; chain < settings.chains(); chain++) {
      int number = chain;
      double[] best = {Double.POSITIVE_INFINITY};
      Chain search = new Chain(prior, settings);
      all.addAll(
          search.run(
              (values, replications, seed) -> {
                double loss = gauge.measure(values, replications, 0).get(0).value();
                best[0] = Math.min(best[0], loss);
                return loss;
              },
              EventId.mix(settings.seed(), 100L * fold + chain),
              done -> progress.tried(fold, number, done, best[0])));
    }
    return keep(left, all, gauge);
  }

  private Fold keep(List<Integer> left, List<Tried> all, Gauge gauge) {
    List<Tried> again =
        all.stream()
            .sorted(Comparator.comparingDouble(Tried::loss))
            .limit((long) AGAIN * settings.keep())
            .map(
                draw ->
                    new Tried(
                        draw.values(),
                        gauge
                            .measure(draw.values(), LONGER * settings.replications(), 1)
                            .get(0)
                            .value()))
            .sorted(Comparator.comparingDouble(Tried::loss))
            .toList();
    double best = again.get(0).loss();
    double[] weights =
        again.stream()
            .mapToDouble(draw -> StrictMath.exp((best - draw.loss()) * settings.observations()))
            .toArray();
    return new Fold(left, resample(again, weights, settings.keep()), best);
  }

  /** Systematic resampling: each draw stands there by its weight, to within one. */
  static List<Tried> resample(List<Tried> draws, double[] weights, int count) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    List<Tried> kept = new ArrayList<>();
    double passed = 0;
    int next = 0;
    for (int k = 0; k < weights.length; k++) {
      passed += weights[k] / sum * count;
      while (next < count && next + 0.5 < passed) {
        kept.add(draws.get(k));
        next++;
      }
    }
    return kept;
  }

  /** What the draws of a fold say of the cases that it left out. */
  public List<CaseForecast> foretell(Fold fold, int replications) {
    CaseObjective named =
        new CaseObjective(library, prior, settings.horizon(), settings.threads(), interrupted);
    List<Map<String, Double>> draws =
        fold.kept().stream().map(draw -> named.given(draw.values())).toList();
    List<Integer> places =
        fold.left().isEmpty()
            ? IntStream.range(0, library.cases().size()).boxed().toList()
            : fold.left();
    return library
        .subset(places, others(fold.left()))
        .forecast(
            replications,
            EventId.mix(settings.seed(), 2),
            settings.threads(),
            replication -> draws.get(replication % draws.size()),
            count -> {},
            interrupted);
  }
}
