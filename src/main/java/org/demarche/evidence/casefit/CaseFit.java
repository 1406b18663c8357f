package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.model.EventId;

/** A fit of the model's numbers to a library of cases, each case foretold by a fit without it. */
public final class CaseFit {
  private static final String LOSS = "loss";
  private static final long DRAWS = 77;
  private static final double HALF = 0.5;

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
   * @param draws values of the numbers, all of one weight
   * @param rounds what each round measured, first to last
   */
  public record Fold(List<Integer> left, List<List<Double>> draws, List<Round> rounds) {
    /** Copies the lists. */
    public Fold {
      left = List.copyOf(left);
      draws = List.copyOf(draws);
      rounds = List.copyOf(rounds);
    }
  }

  /**
   * What a round measured at its point.
   *
   * @param milestones mean log score of milestones
   * @param stances mean log score of stances
   * @param quiet penalty of the quiet world
   * @param loss all together, with the prior
   */
  public record Round(double milestones, double stances, double quiet, double loss) {}

  /** Told how a fit goes on. */
  @FunctionalInterface
  public interface Progress {
    /** A round is over. */
    void measured(int round, Round found);
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

  /**
   * The measurements of a fold, for a journal to keep: at normal scores and in a round, what {@link
   * Round} holds and the step from there.
   *
   * @param left places of the cases left out
   * @param paired told how many pairs of runs have been made
   */
  public Gauge gauge(List<Integer> left, IntConsumer paired) {
    List<Integer> train = others(left);
    CaseLibrary known = library.subset(train, train);
    Survey survey = new Survey(known, prior, settings, interrupted);
    Aim aim = new Aim(known, settings);
    return (scores, pairs, round) -> {
      double[] centre = scores.stream().mapToDouble(x -> x).toArray();
      Aim.Lead lead = aim.of(survey.at(centre, round, paired), centre);
      List<Measure> measures = new ArrayList<>();
      measures.add(new Measure("milestones", lead.milestones()));
      measures.add(new Measure("stances", lead.stances()));
      measures.add(new Measure("quiet", lead.quiet()));
      measures.add(new Measure(LOSS, lead.loss()));
      for (int k = 0; k < centre.length; k++) {
        measures.add(new Measure(prior.ids().get(k), lead.step()[k]));
      }
      return measures;
    };
  }

  /** How many pairs of runs a round of a fold makes. */
  public long pairs(List<Integer> left) {
    return (long) others(left).size() * settings.pairs();
  }

  private List<Integer> others(List<Integer> left) {
    return IntStream.range(0, library.cases().size())
        .boxed()
        .filter(c -> !left.contains(c))
        .toList();
  }

  /**
   * Steps from the middle of the prior with some cases left out. A step that leads to a greater
   * loss is halved and taken anew; the point of the least loss is kept.
   */
  public Fold fit(List<Integer> left, Gauge gauge, Progress progress) {
    double[] best = new double[prior.ids().size()];
    double[] step = new double[best.length];
    double least = Double.POSITIVE_INFINITY;
    List<Round> rounds = new ArrayList<>();
    for (int r = 0; r <= settings.rounds(); r++) {
      double[] centre = best.clone();
      for (int k = 0; k < centre.length; k++) {
        centre[k] += step[k];
      }
      List<Measure> found =
          gauge.measure(
              IntStream.range(0, centre.length).mapToObj(k -> centre[k]).toList(),
              settings.pairs(),
              r);
      Round round =
          new Round(
              found.get(0).value(),
              found.get(1).value(),
              found.get(2).value(),
              found.get(3).value());
      rounds.add(round);
      progress.measured(r, round);
      if (round.loss() < least) {
        least = round.loss();
        best = centre;
        for (int k = 0; k < step.length; k++) {
          step[k] = found.get(found.size() - step.length + k).value();
        }
      } else {
        for (int k = 0; k < step.length; k++) {
          step[k] *= HALF;
        }
      }
    }
    return new Fold(left, draws(best), rounds);
  }

  /** Draws around a point, one on either side of each direction. */
  private List<List<Double>> draws(double[] centre) {
    double[][] directions =
        Directions.draw(
            Math.max(1, settings.keep() / 2), centre.length, EventId.mix(settings.seed(), DRAWS));
    List<List<Double>> draws = new ArrayList<>();
    for (double[] direction : directions) {
      for (int side = 1; side >= -1; side -= 2) {
        double step = side * settings.spread();
        draws.add(
            prior.values(
                IntStream.range(0, centre.length)
                    .mapToObj(k -> centre[k] + step * direction[k])
                    .toList()));
      }
    }
    return draws;
  }

  /** What the draws of a fold say of the cases that it left out; of all, if it left out none. */
  public List<CaseForecast> foretell(Fold fold, int replications) {
    List<Map<String, Double>> draws =
        fold.draws().stream().map(values -> Survey.given(prior, values)).toList();
    List<Integer> places =
        fold.left().isEmpty()
            ? IntStream.range(0, library.cases().size()).boxed().toList()
            : fold.left();
    return library
        .until(settings.horizon())
        .subset(places, others(fold.left()))
        .forecast(
            replications,
            EventId.mix(settings.seed(), DRAWS),
            settings.threads(),
            replication -> draws.get(replication % draws.size()),
            count -> {},
            interrupted);
  }
}
