package org.demarche.evidence.background;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.trace.Story;

/**
 * The numbers of all runs: by world (0 as it is, 1 quiet), by row, by replication from 0; NaN where
 * there is none. Threads write to different replications.
 */
final class Measured {
  /** What comes later is traced to where it began. */
  static final double FIRST_DAYS = 2;

  private static final int WORLDS = 2;
  private static final int CIRCLES = Circle.values().length;
  private static final int CONDUCTS = Conduct.values().length;

  /** Shares of acts by where they began. */
  enum Share {
    /** Acts by parties or bodies that began with the timeline. */
    CLOSE_SHOCK,
    /** Those that began with a dispute or measure of the eve. */
    CLOSE_EVE,
    /** All acts that began with the timeline. */
    ALL_SHOCK,
    /** Those that began on the eve. */
    ALL_EVE,
    /** How many acts there were. */
    ACTS
  }

  private final Eve eve;
  private final List<Oddity> oddities = Oddities.list();
  private final double[][][] conduct;
  private final double[][][] odd;
  private final double[][][] shares;
  private final double[][][] outcomes;
  private final int replications;

  Measured(Eve eve, int replications) {
    this.eve = eve;
    this.replications = replications;
    this.conduct = missing(CONDUCTS * CIRCLES);
    this.odd = missing(oddities.size());
    this.shares = missing(Share.values().length);
    this.outcomes = missing(eve.plan().outcomes().size());
  }

  private double[][][] missing(int rows) {
    double[][][] values = new double[WORLDS][rows][replications];
    Stream.of(values).flatMap(Stream::of).forEach(row -> Arrays.fill(row, Double.NaN));
    return values;
  }

  Eve eve() {
    return eve;
  }

  int replications() {
    return replications;
  }

  List<Oddity> oddities() {
    return oddities;
  }

  void take(int world, int r, WatchedRun run, double[] results) {
    double[][] counts = ConductCount.of(run);
    for (int k = 0; k < CONDUCTS; k++) {
      for (int c = 0; c < CIRCLES; c++) {
        conduct[world][k * CIRCLES + c][r] = counts[k][c];
      }
    }
    for (int k = 0; k < oddities.size(); k++) {
      odd[world][k][r] = oddities.get(k).rule().applyAsDouble(run);
    }
    for (int k = 0; k < results.length; k++) {
      outcomes[world][k][r] = results[k];
    }
    trace(world, r, run);
  }

  private void trace(int world, int r, WatchedRun run) {
    Origins origins = new Origins(run);
    double close = 0;
    double all = 0;
    double[] by = new double[Share.values().length];
    for (Story.Act act : run.own().filter(act -> act.day() > FIRST_DAYS).toList()) {
      boolean isClose = isClose(act.source()) && isClose(act.target());
      Origins.Origin origin = origins.of(act.id());
      all++;
      close += isClose ? 1 : 0;
      if (origin == Origins.Origin.SHOCK) {
        by[Share.ALL_SHOCK.ordinal()]++;
        by[Share.CLOSE_SHOCK.ordinal()] += isClose ? 1 : 0;
      } else if (origin == Origins.Origin.EVE) {
        by[Share.ALL_EVE.ordinal()]++;
        by[Share.CLOSE_EVE.ordinal()] += isClose ? 1 : 0;
      }
    }
    shares[world][Share.CLOSE_SHOCK.ordinal()][r] = by[Share.CLOSE_SHOCK.ordinal()] / close;
    shares[world][Share.CLOSE_EVE.ordinal()][r] = by[Share.CLOSE_EVE.ordinal()] / close;
    shares[world][Share.ALL_SHOCK.ordinal()][r] = by[Share.ALL_SHOCK.ordinal()] / all;
    shares[world][Share.ALL_EVE.ordinal()][r] = by[Share.ALL_EVE.ordinal()] / all;
    shares[world][Share.ACTS.ordinal()][r] = all;
  }

  private boolean isClose(int actor) {
    return eve.isParty(actor) || eve.isBody(actor);
  }

  /** Counts of a conduct in a circle. */
  double[] conduct(int world, Conduct which, Circle circle) {
    return conduct[world][which.ordinal() * CIRCLES + circle.ordinal()];
  }

  /** Counts of a conduct in several circles together. */
  double[] conduct(int world, Conduct which, List<Circle> circles) {
    double[] sum = new double[replications];
    for (Circle circle : circles) {
      double[] part = conduct(world, which, circle);
      for (int r = 0; r < replications; r++) {
        sum[r] += part[r];
      }
    }
    return sum;
  }

  double[] oddity(int world, int k) {
    return odd[world][k];
  }

  double[] share(int world, Share which) {
    return shares[world][which.ordinal()];
  }

  double[] outcome(int world, int k) {
    return outcomes[world][k];
  }

  /** Runs of a world that did not fail. */
  int finished(int world) {
    return (int)
        Arrays.stream(shares[world][Share.ACTS.ordinal()]).filter(v -> !Double.isNaN(v)).count();
  }
}
