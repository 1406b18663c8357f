package org.demarche.evidence.casefit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.demarche.evidence.background.Band;
import org.demarche.evidence.background.Bands;
import org.demarche.evidence.background.Circle;
import org.demarche.evidence.background.Conduct;
import org.demarche.evidence.cases.Aftermath;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseRuns;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceClass;
import org.jspecify.annotations.Nullable;

/**
 * What a fit aims at: the least of the mean log score of milestones, a share of that of stances, a
 * penalty on rates of the quiet world outside their bands, and the prior.
 */
final class Aim {
  /** Weight of the mean score of stances against that of milestones. */
  private static final double STANCES = 1;

  /** A share of doubt in every forecast: some hundred runs cannot say that a thing never comes. */
  private static final double DOUBT = 0.03;

  /** A step moves no number further than so many normal scores. */
  private static final double FAR = 0.7;

  /** The variance of a row counts as at least this, so that no rare one rules the step. */
  private static final double VARIANCE = 0.08;

  /** Events of a band that is sought to be kept by this share of it. */
  private static final double WITHIN = 0.9;

  private static final int ACTIVE_SETS = 4;

  private final CaseLibrary library;
  private final FitSettings settings;
  private final Bands bands = Bands.shipped();

  Aim(CaseLibrary library, FitSettings settings) {
    this.library = library;
    this.settings = settings;
  }

  /**
   * Where a survey leads.
   *
   * @param milestones their mean log score
   * @param stances theirs
   * @param quiet the penalty of the quiet world, as it counts
   * @param loss all together, with the prior
   * @param step by number, in normal scores
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and never compared
  record Lead(double milestones, double stances, double quiet, double loss, double[] step) {}

  /** One thing on record: the means that say how likely it was, and which of them it was. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and never compared
  private record Row(double[] level, double[][] slope, int observed, double weight) {}

  /** The lead of a survey around a point. */
  Lead of(Survey.Found found, double[] centre) {
    List<Row> milestones =
        IntStream.range(0, found.cases().size())
            .boxed()
            .flatMap(c -> milestones(library.cases().get(c), found.cases().get(c)).stream())
            .toList();
    List<Row> stances =
        IntStream.range(0, found.cases().size())
            .boxed()
            .flatMap(c -> stances(library.cases().get(c), found.cases().get(c)).stream())
            .toList();
    double score = score(milestones);
    double words = score(stances);
    double quiet = quiet(found.quiet());
    double far = Arrays.stream(centre).map(x -> x * x).sum() / 2 / settings.observations();
    double[] step = step(milestones, stances, found.quiet(), centre);
    return new Lead(score, words, quiet, score + STANCES * words + quiet + far, step);
  }

  private static double score(List<Row> rows) {
    return rows.stream()
        .mapToDouble(
            r -> -StrictMath.log((1 - DOUBT) * r.level()[r.observed()] + DOUBT / r.level().length))
        .average()
        .orElse(0);
  }

  private List<Row> milestones(CaseRuns one, Response response) {
    List<Row> rows = new ArrayList<>();
    List<Aftermath.Milestone> asked = one.historical().came().milestones();
    for (int m = 0; m < asked.size(); m++) {
      @Nullable Boolean came = asked.get(m).observed();
      String id = asked.get(m).milestone();
      if (came != null
          && day(id) <= settings.horizon()
          && !Milestones.find(id).orElseThrow().isBaseRate()) {
        double p = laplace(response.level()[m], response.runs(), 2);
        double[] slope = response.slope()[m];
        double[] against = Arrays.stream(slope).map(x -> -x).toArray();
        rows.add(
            new Row(new double[] {1 - p, p}, new double[][] {against, slope}, came ? 1 : 0, 1));
      }
    }
    return rows;
  }

  private static List<Row> stances(CaseRuns one, Response response) {
    HistoricalCase historical = one.historical();
    List<Aftermath.Stance> asked = historical.came().stances();
    int classes = StanceClass.values().length;
    int next = historical.came().milestones().size();
    List<Row> rows = new ArrayList<>();
    for (int day = 0; day < 2; day++) {
      for (Aftermath.Stance stance : asked) {
        @Nullable StanceClass observed = day == 0 ? stance.byDay5() : stance.byDay30();
        double all = 0;
        for (int c = 0; c < classes; c++) {
          all += response.level()[next + c];
        }
        if (observed != null && all > 0 && !historical.eve().isParty(stance.code())) {
          double[] level = new double[classes];
          double[][] slope = new double[classes][];
          for (int c = 0; c < classes; c++) {
            level[c] = laplace(response.level()[next + c], response.runs(), classes);
            slope[c] = response.slope()[next + c];
          }
          rows.add(new Row(level, slope, observed.ordinal(), 1));
        }
        next += classes;
      }
    }
    return rows;
  }

  private static double laplace(double share, int runs, int classes) {
    return (share * runs + 1) / (runs + classes);
  }

  /** The day that a milestone is asked by, which its id ends with. */
  private static int day(String milestone) {
    return Integer.parseInt(milestone.substring(milestone.lastIndexOf('_') + 1));
  }

  /** How far a rate is outside its band, as a logarithm: above 0 too high, below 0 too low. */
  private double outside(int row, double rate) {
    int circles = Circle.values().length;
    Optional<Band> band =
        bands.find(Conduct.values()[row / circles], Circle.values()[row % circles]);
    if (band.isEmpty() || band.orElseThrow().high() == 0) {
      return 0;
    }
    double high = band.orElseThrow().high() * WITHIN;
    double low = band.orElseThrow().low() / WITHIN;
    double least = band.orElseThrow().high() / 20;
    if (rate > high) {
      return StrictMath.log(rate / high);
    }
    return rate < low ? StrictMath.log(Math.max(rate, Math.min(low, least)) / low) : 0;
  }

  private double quiet(Response quiet) {
    double sum = 0;
    for (int row = 0; row < quiet.level().length; row++) {
      double off = outside(row, quiet.level()[row]);
      sum += off * off / 2;
    }
    return sum * settings.quiet() / settings.observations();
  }

  /**
   * One step of Fisher's scoring: the quadratic that scores, penalty and prior are near the point,
   * with the variance of each row kept from below.
   */
  private double[] step(List<Row> milestones, List<Row> stances, Response quiet, double[] centre) {
    int numbers = centre.length;
    double[][] curve = new double[numbers][numbers];
    double[] pull = new double[numbers];
    for (int k = 0; k < numbers; k++) {
      curve[k][k] = 1;
      pull[k] = -centre[k];
    }
    double each = settings.observations() / Math.max(1, milestones.size());
    milestones.forEach(row -> add(row, each, curve, pull));
    double word = STANCES * settings.observations() / Math.max(1, stances.size());
    stances.forEach(row -> add(row, word, curve, pull));
    double[] step = new double[numbers];
    for (int pass = 0; pass < ACTIVE_SETS; pass++) {
      step = withQuiet(quiet, curve, pull, step);
    }
    double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
    return Arrays.stream(step).map(x -> longest > FAR ? x * FAR / longest : x).toArray();
  }

  private static void add(Row row, double weight, double[][] curve, double[] pull) {
    for (int c = 0; c < row.level().length; c++) {
      double p = row.level()[c];
      double variance = Math.max(VARIANCE, p);
      double residual = (row.observed() == c ? 1 : 0) - p;
      add(row.slope()[c], residual, weight * row.weight() / variance, curve, pull);
    }
  }

  /** Adds a weighted square of residual less slope times step. */
  private static void add(
      double[] slope, double residual, double weight, double[][] curve, double[] pull) {
    for (int i = 0; i < slope.length; i++) {
      if (slope[i] != 0) {
        pull[i] += weight * residual * slope[i];
        for (int j = 0; j <= i; j++) {
          curve[i][j] += weight * slope[i] * slope[j];
        }
      }
    }
  }

  /** The step, with those rates of the quiet world counted that a former step leaves outside. */
  private double[] withQuiet(Response quiet, double[][] curve, double[] pull, double[] former) {
    double[][] all = Arrays.stream(curve).map(double[]::clone).toArray(double[][]::new);
    double[] towards = pull.clone();
    for (int row = 0; row < quiet.level().length; row++) {
      double rate = quiet.level()[row];
      if (rate <= 0) {
        continue;
      }
      double[] slope = quiet.slope()[row];
      double then = rate;
      for (int k = 0; k < former.length; k++) {
        then += slope[k] * former[k];
      }
      double off = Math.max(outside(row, rate), outside(row, Math.max(rate / 20, then)));
      if (off > 0) {
        double now = outside(row, rate) > 0 ? outside(row, rate) : 0;
        double[] relative = Arrays.stream(slope).map(s -> s / rate).toArray();
        add(relative, -now, settings.quiet(), all, towards);
      }
    }
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < i; j++) {
        all[j][i] = all[i][j];
      }
    }
    return new CholeskyDecomposition(new Array2DRowRealMatrix(all, false))
        .getSolver()
        .solve(new ArrayRealVector(towards, false))
        .toArray();
  }
}
