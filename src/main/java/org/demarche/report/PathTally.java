package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.chart.Estimate;
import org.demarche.experiment.Samplers;
import org.demarche.model.PathClass;
import org.demarche.results.PathVisitor;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.course.FanBins;
import org.demarche.statistics.course.FanPoint;
import org.demarche.statistics.course.StateOccupation;
import org.demarche.statistics.incidence.IncidenceCounter;
import org.demarche.statistics.incidence.IncidenceCurve;

/**
 * Counts the paths of all focal pairs in one pass over {@code paths.csv}: path classes, rungs by
 * day, days of first events, climates. Memory is fixed by arms, pairs and days.
 */
final class PathTally {
  private static final int MOST_STEPS = 120;
  private static final double CLIMATE_BIN = 0.01;
  static final int RUNGS = 7;

  private final double[] rungDays;
  private final double[] wholeDays;
  private final double[] climateDays;
  private final OutcomeEstimator estimator;
  private final Stratification stratification;
  private final List<List<Cell>> cells = new ArrayList<>();
  private final CommonEnding ending;
  private final Courses courses;

  private PathTally(RunFolder folder, CommonEnding ending, Courses courses) {
    RunDescription run = folder.run();
    this.courses = courses;
    this.stratification = Samplers.get(folder.manifest().request().design()).stratification();
    this.estimator = new OutcomeEstimator(stratification, OutcomeEstimator.DEFAULT_LEVEL);
    this.wholeDays = days(run.horizonDays(), 1);
    this.rungDays = days(run.horizonDays(), (int) Math.ceil(run.horizonDays() / MOST_STEPS));
    this.climateDays = run.climateDays().stream().mapToDouble(Integer::doubleValue).toArray();
    this.ending = ending;
    for (int arm = 0; arm < run.arms().size(); arm++) {
      cells.add(run.pairs().stream().map(pair -> new Cell()).toList());
    }
  }

  /** Reads the paths of a run once; the ending and the courses are told of every path too. */
  static PathTally read(RunFolder folder, CommonEnding ending, Courses courses) {
    PathTally tally = new PathTally(folder, ending, courses);
    folder.forEachPath(tally::add);
    int last = folder.manifest().replications();
    tally.cells.forEach(arm -> arm.forEach(cell -> cell.skipTo(last + 1)));
    return tally;
  }

  private static double[] days(double horizonDays, int step) {
    List<Double> days = new ArrayList<>();
    for (int day = 0; day < horizonDays; day += Math.max(1, step)) {
      days.add((double) day);
    }
    days.add(horizonDays);
    return days.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void add(int replication, int arm, int pair, PathVisitor.Row path) {
    cells.get(arm).get(pair).add(replication, path);
    ending.add(replication, arm, pair, path);
    courses.add(arm, pair, path);
  }

  double[] rungDays() {
    return rungDays.clone();
  }

  double[] climateDays() {
    return climateDays.clone();
  }

  Cell cell(int arm, int pair) {
    return cells.get(arm).get(pair);
  }

  /** An estimate as charts take it; empty where there is nothing to estimate from. */
  static Optional<Estimate> estimate(Interval interval) {
    return interval.isDefined()
        ? Optional.of(new Estimate(interval.estimate(), interval.low(), interval.high()))
        : Optional.empty();
  }

  /** One arm and pair. */
  final class Cell {
    private final List<BlockMoments> classes =
        IntStream.range(0, PathClass.values().length).mapToObj(i -> estimator.gather()).toList();
    private final List<IncidenceCounter> firsts =
        IntStream.range(0, FirstEvent.values().length)
            .mapToObj(i -> new IncidenceCounter(wholeDays, stratification))
            .toList();
    private final List<Optional<IncidenceCurve>> curves = new ArrayList<>();
    private final StateOccupation rungs = new StateOccupation(rungDays, RUNGS);
    private final FanBins climates = new FanBins(climateDays, CLIMATE_BIN);
    private int next = 1;
    private long ended;

    private void add(int replication, PathVisitor.Row path) {
      skipTo(replication);
      next++;
      Optional<PathClass> end = path.pathClass();
      ended += end.isPresent() ? 1 : 0;
      for (PathClass each : PathClass.values()) {
        double value = end.isEmpty() ? Double.NaN : end.get() == each ? 1 : 0;
        classes.get(each.ordinal()).add(value);
      }
      for (int i = 0; i < firsts.size(); i++) {
        double day = path.firsts()[i];
        firsts.get(i).add(Double.isNaN(day) ? IncidenceCounter.NEVER : day);
      }
      if (path.days().length > 0) {
        addRungs(path.days(), path.rungs());
      }
      for (int i = 0; i < path.climates().length; i++) {
        climates.add(i, path.climates()[i]);
      }
    }

    /** Failed replications keep their places in the blocks. */
    private void skipTo(int replication) {
      for (; next < replication; next++) {
        classes.forEach(moments -> moments.add(Double.NaN));
        firsts.forEach(counter -> counter.add(Double.NaN));
      }
    }

    /** Days are rounded in the file: of entries on one and the same day the last holds. */
    private void addRungs(double[] days, int[] path) {
      double[] starts = new double[days.length];
      int[] states = new int[days.length];
      int size = 0;
      for (int i = 0; i < days.length; i++) {
        if (size == 0 || days[i] > starts[size - 1]) {
          starts[size++] = days[i];
        }
        states[size - 1] = path[i];
      }
      rungs.add(java.util.Arrays.copyOf(starts, size), java.util.Arrays.copyOf(states, size));
    }

    /**
     * The share of each path class, in the order of {@link PathClass}; empty without a single run.
     */
    List<Estimate> classShares() {
      List<Estimate> shares = new ArrayList<>();
      for (BlockMoments moments : classes) {
        estimate(estimator.share(moments).interval()).ifPresent(shares::add);
      }
      return shares;
    }

    /** Runs whose path is known. */
    long runs() {
      return rungs.runs();
    }

    /** Runs whose path class is known. */
    long ended() {
      return ended;
    }

    double rungShare(int day, int rung) {
      return rungs.share(day, rung);
    }

    List<FanPoint> fan() {
      return climates.fan();
    }

    /** How often the event has come by each day; empty without a single run. */
    Optional<IncidenceCurve> incidence(FirstEvent event) {
      // Reading a curve ends its counting, so all are read at once and kept.
      if (curves.isEmpty()) {
        firsts.forEach(
            counter ->
                curves.add(
                    Optional.of(counter.curve(OutcomeEstimator.DEFAULT_LEVEL))
                        .filter(c -> c.points().get(0).share().n() > 0)));
      }
      return curves.get(event.ordinal());
    }
  }
}
