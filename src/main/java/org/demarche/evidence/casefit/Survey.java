package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.demarche.evidence.background.Circle;
import org.demarche.evidence.background.Conduct;
import org.demarche.evidence.background.QuietCount;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseRuns;
import org.demarche.evidence.cases.Pieces;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.patterns.Worlds;
import org.demarche.model.EventId;

/**
 * Runs cases around a point of the model's numbers and sees how what they show answers to each: the
 * two runs of a pair meet the same chance and lie on either side of the point.
 */
final class Survey {
  private static final int CHUNK = 25;

  /** Of so many pairs, one is run without its shock, too. */
  private static final int QUIET_EVERY = 4;

  private static final int CIRCLES = Circle.values().length;
  private static final double YEAR = 365.25;

  private final CaseLibrary library;
  private final Prior prior;
  private final FitSettings settings;
  private final BooleanSupplier interrupted;
  private final List<QuietCount> counts;

  Survey(CaseLibrary library, Prior prior, FitSettings settings, BooleanSupplier interrupted) {
    this.library = library.until(settings.horizon());
    this.prior = prior;
    this.settings = settings;
    this.interrupted = interrupted;
    this.counts = this.library.cases().stream().map(one -> new QuietCount(one.plan())).toList();
  }

  /**
   * What a survey found.
   *
   * @param cases the response of each: its milestones, then its stances by day, row and class
   * @param quiet rates per dyad and year of the quiet world by conduct and circle
   */
  record Found(List<Response> cases, Response quiet) {}

  /** What some pairs of a case showed. */
  private record Part(Regression.Sums shown, Regression.Sums quiet) {}

  /** The values of a draw by the ids of the numbers. */
  static Map<String, Double> given(Prior prior, List<Double> values) {
    Map<String, Double> given = new HashMap<>();
    for (int k = 0; k < values.size(); k++) {
      given.put(prior.ids().get(k), values.get(k));
    }
    return given;
  }

  /**
   * Surveys the cases.
   *
   * @param centre normal scores
   * @param round takes part in the directions and in chance
   * @param done told how many pairs are done
   * @throws CancellationException if it was interrupted
   */
  Found at(double[] centre, int round, IntConsumer done) {
    long seed = EventId.mix(settings.seed(), round);
    double[][] directions = Directions.draw(settings.pairs(), centre.length, seed);
    List<List<Callable<Part>>> chunks = new ArrayList<>();
    for (int c = 0; c < library.cases().size(); c++) {
      CaseRuns one = library.cases().get(c);
      QuietCount count = counts.get(c);
      Worlds worlds = one.worlds(settings.pairs(), seed);
      List<Callable<Part>> own = new ArrayList<>();
      for (int first = 0; first < settings.pairs(); first += CHUNK) {
        int from = first;
        int to = Math.min(settings.pairs(), first + CHUNK);
        own.add(
            () -> {
              Part part =
                  part(one.runner(worlds, seed), count.another(), centre, directions, from, to);
              done.accept(to - from);
              return part;
            });
      }
      chunks.add(own);
    }
    return found(Pieces.done(settings.threads(), "survey", chunks), directions);
  }

  private Found found(List<List<Part>> byCase, double[][] directions) {
    Regression regression = new Regression(directions, settings.spread());
    List<Response> cases = new ArrayList<>();
    List<Regression.Sums> quiet = new ArrayList<>();
    for (List<Part> parts : byCase) {
      cases.add(regression.of(parts.stream().map(Part::shown).toList()));
      parts.forEach(part -> quiet.add(part.quiet()));
    }
    return new Found(cases, perYear(regression.of(quiet)));
  }

  /** Mean counts of a case's quiet run as rates per dyad and year. */
  private Response perYear(Response counts) {
    double[] level = counts.level().clone();
    double[][] slope = new double[level.length][];
    double horizon =
        library.cases().stream().mapToDouble(c -> c.plan().horizonDays()).average().orElse(1);
    for (int row = 0; row < level.length; row++) {
      Circle circle = Circle.values()[row % CIRCLES];
      double dyads =
          this.counts.stream().mapToInt(count -> count.dyads(circle)).average().orElse(0);
      double years = Math.max(1e-9, dyads * horizon / YEAR);
      level[row] /= years;
      // The quiet runs are a share of the pairs, so that a sum over all of them falls short.
      slope[row] =
          Arrays.stream(counts.slope()[row]).map(s -> s * QUIET_EVERY / years / cases()).toArray();
    }
    return new Response(level, slope, counts.runs());
  }

  private double cases() {
    return library.cases().size();
  }

  private Part part(
      CaseRuns.Runner runner,
      QuietCount count,
      double[] centre,
      double[][] directions,
      int from,
      int to) {
    int classes = StanceClass.values().length;
    int rows = runner.rows() + 2 * runner.speakers() * classes;
    Regression.Sums shown = new Regression.Sums(rows, centre.length);
    Regression.Sums quiet = new Regression.Sums(Conduct.values().length * CIRCLES, centre.length);
    for (int p = from; p < to; p++) {
      if (interrupted.getAsBoolean()) {
        throw new CancellationException();
      }
      Map<String, Double> up = given(centre, directions[p], settings.spread());
      Map<String, Double> down = given(centre, directions[p], -settings.spread());
      double[][] both = new double[2][];
      if (runner.run(p + 1, up)) {
        both[0] = row(runner, rows);
        if (runner.run(p + 1, down)) {
          both[1] = row(runner, rows);
          shown.add(both[0], both[1], directions[p]);
        }
      }
      if (p % QUIET_EVERY == 0 && runner.run(p + 1, up, count.nothingComes(), count.listener())) {
        both[0] = flat(count.counts());
        if (runner.run(p + 1, down, count.nothingComes(), count.listener())) {
          quiet.add(both[0], flat(count.counts()), directions[p]);
        }
      }
    }
    return new Part(shown, quiet);
  }

  private Map<String, Double> given(double[] centre, double[] direction, double step) {
    double[] scores = centre.clone();
    for (int k = 0; k < scores.length; k++) {
      scores[k] += step * direction[k];
    }
    return given(prior, prior.values(Arrays.stream(scores).boxed().toList()));
  }

  private static double[] flat(double[][] counts) {
    return Arrays.stream(counts).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[] row(CaseRuns.Runner runner, int rows) {
    double[] row = new double[rows];
    int next = 0;
    for (int m = 0; m < runner.rows(); m++) {
      row[next++] = runner.isDefined(m) && runner.came(m) ? 1 : 0;
    }
    for (int day = 0; day < 2; day++) {
      for (int k = 0; k < runner.speakers(); k++) {
        if (runner.takesPart(k)) {
          row[next + runner.said(day, k).ordinal()] = 1;
        }
        next += StanceClass.values().length;
      }
    }
    return row;
  }
}
