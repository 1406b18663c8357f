package org.demarche.evidence.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Uniforms;
import org.demarche.model.EventId;

/**
 * Searches the prior for the draws that the record does not rule out.
 *
 * <p>The first wave draws from the prior, on Latin hypercubes. Each later wave lets in what is at
 * most as implausible as the best fifth of the wave before, and never asks for less than the
 * cutoff; it samples that region by steps from those draws. A step in normal scores, {@code z' =
 * √(1−β²)·z + β·ξ}, leaves the prior as it is (Neal 1998), so that going wherever a step stays in
 * the region samples the prior cut to it: subset simulation (Au and Beck 2001). β is adapted so
 * that a quarter of the steps do. All draws are keyed by (seed, wave, round, chain).
 */
public final class HistoryMatching {
  private static final double BEST = 0.2;
  private static final int FEWEST_CHAINS = 10;
  private static final int BATCHES = 20;
  private static final double FIRST_STEP = 0.4;
  private static final int NEAREST = 10;

  private final Settings settings;
  private final Prior prior;
  private final Judge judge;
  private final List<Draw> run = new ArrayList<>();
  private final List<Match.Wave> waves = new ArrayList<>();
  private double step = FIRST_STEP;
  private double volume = 1;

  /**
   * How far the search is.
   *
   * @param wave from 1
   * @param tried draws of the wave tried
   * @param draws of the wave, about
   * @param limit implausibility up to which draws are let in; infinity in the first wave
   * @param best the least implausibility so far of a draw run on all crises; infinity before there
   *     is one
   * @param kept draws so far that no check rules out
   */
  public record Stage(int wave, int tried, int draws, double limit, double best, int kept) {}

  /** Prepares a search; an object searches once. */
  public HistoryMatching(Settings settings, Prior prior, Gauge gauge) {
    this.settings = settings;
    this.prior = prior;
    this.judge = new Judge(settings, prior, gauge);
  }

  /**
   * Searches.
   *
   * @param progress told after every round
   * @param interrupted asked whether to stop
   * @return nothing if it was interrupted
   */
  public Optional<Match> run(Consumer<Stage> progress, BooleanSupplier interrupted) {
    try (Workers workers = new Workers(settings.threads(), interrupted)) {
      List<Draw> wave = first(workers, progress);
      for (int number = 2; number <= settings.waves(); number++) {
        wave = next(number, wave, workers, progress);
      }
      return Optional.of(match(wave));
    } catch (CancellationException stopped) {
      return Optional.empty();
    }
  }

  private Match match(List<Draw> last) {
    double share = (double) kept(last).size() / last.size();
    List<Draw> nearest =
        run.stream()
            .sorted(Comparator.comparingDouble(Draw::implausibility))
            .limit(NEAREST)
            .toList();
    return new Match(waves, kept(run), nearest, share > 0 ? volume * share : Double.NaN);
  }

  private List<Draw> kept(List<Draw> draws) {
    return draws.stream().filter(each -> each.isPlausible(settings.cutoff())).toList();
  }

  /** Draws from the prior; those that the screening likes best are run on all crises. */
  private List<Draw> first(Workers workers, Consumer<Stage> progress) {
    double anything = Double.POSITIVE_INFINITY;
    List<List<Double>> points = points();
    List<Draw> tried = new ArrayList<>();
    int batch = (points.size() + BATCHES - 1) / BATCHES;
    for (int from = 0; from < points.size(); from += batch) {
      List<List<Double>> some = points.subList(from, Math.min(points.size(), from + batch));
      tried.addAll(workers.map(some.size(), k -> judge.screen(some.get(k), settings.cutoff())));
      tell(progress, 1, tried.size(), anything);
    }
    // Screenings on few crises tie often, so a count passes rather than a level.
    List<Draw> sorted =
        tried.stream().sorted(Comparator.comparingDouble(Draw::implausibility)).toList();
    int plausible =
        (int) tried.stream().filter(d -> d.implausibility() < settings.cutoff()).count();
    int count = Math.max(plausible, (int) Math.ceil(2 * BEST * tried.size()));
    List<Draw> passed = sorted.subList(0, count);
    List<Draw> full =
        workers.map(passed.size(), k -> judge.run(passed.get(k).scores(), settings.cutoff()));
    run.addAll(full);
    waves.add(
        new Match.Wave(1, tried.size(), full.size(), full.size(), anything, kept(full).size()));
    tell(progress, 1, tried.size(), anything);
    List<Draw> wave = new ArrayList<>(full);
    wave.addAll(sorted.subList(count, sorted.size()));
    return wave;
  }

  private List<List<Double>> points() {
    Uniforms uniforms =
        new LatinHypercube()
            .uniforms(prior.ids(), List.of(), EngineSimulation.INSTANCE.chance(settings.seed()));
    List<List<Double>> points = new ArrayList<>();
    for (int n = 1; n <= settings.draws(); n++) {
      double[] point = new double[prior.ids().size()];
      uniforms.draw(n, point);
      points.add(IntStream.range(0, point.length).mapToObj(k -> Prior.score(point[k])).toList());
    }
    return points;
  }

  /** Walks in the region of the best of the wave before. */
  private List<Draw> next(
      int number, List<Draw> before, Workers workers, Consumer<Stage> progress) {
    List<Draw> full = before.stream().filter(Draw::full).toList();
    double best = level(full, BEST, before.size());
    double limit = best < settings.cutoff() ? settings.cutoff() : Math.nextUp(best);
    List<Draw> seeds =
        full.stream().filter(each -> Walk.within(each, limit, settings.cutoff())).toList();
    volume *= (double) seeds.size() / before.size();
    List<Draw> begin = thinned(seeds.stream().distinct().toList());
    Walk walk =
        new Walk(begin, EventId.mix(settings.seed(), number), limit, settings.cutoff(), step);
    while (walk.tried() < settings.draws()) {
      walk.round(workers, judge);
      tell(progress, number, walk.tried(), limit, walk.listRun());
    }
    run.addAll(walk.listRun());
    step = walk.step();
    List<Draw> found = walk.listFound();
    waves.add(
        new Match.Wave(
            number, walk.tried(), walk.listRun().size(), found.size(), limit, kept(found).size()));
    return List.copyOf(walk.listStates());
  }

  /** The implausibility that a share of so many draws lie at or below. */
  private static double level(List<Draw> draws, double share, int of) {
    double[] sorted = draws.stream().mapToDouble(Draw::implausibility).sorted().toArray();
    int place = Math.min(sorted.length, (int) Math.ceil(share * of)) - 1;
    return sorted[Math.max(0, place)];
  }

  /** As many draws as there shall be chains, evenly taken. */
  private List<Draw> thinned(List<Draw> seeds) {
    int most = Math.max(FEWEST_CHAINS, (int) (BEST * settings.draws()));
    return seeds.size() <= most
        ? seeds
        : IntStream.range(0, most)
            .mapToObj(k -> seeds.get((int) ((long) k * seeds.size() / most)))
            .toList();
  }

  private void tell(Consumer<Stage> progress, int wave, int tried, double limit) {
    tell(progress, wave, tried, limit, List.of());
  }

  private void tell(
      Consumer<Stage> progress, int wave, int tried, double limit, List<Draw> running) {
    double best = Math.min(least(run), least(running));
    int kept = kept(run).size() + kept(running).size();
    progress.accept(new Stage(wave, tried, settings.draws(), limit, best, kept));
  }

  private static double least(List<Draw> draws) {
    return draws.stream().mapToDouble(Draw::implausibility).min().orElse(Double.POSITIVE_INFINITY);
  }
}
