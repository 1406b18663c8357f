package org.demarche.evidence.matching;

import java.util.ArrayList;
import java.util.List;
import org.demarche.statistics.SplitMix64;

/**
 * One wave's walk within a region of the prior: chains that step side by side, each staying where a
 * step leads out.
 */
final class Walk {
  private static final double WANTED = 0.25;
  private static final double LEAST_STEP = 0.01;
  private static final double LARGEST_STEP = 0.95;
  private static final int CHAINS = 1 << 20;

  private final long key;
  private final double limit;
  private final double cutoff;
  private final List<Draw> run = new ArrayList<>();
  private final List<Draw> found = new ArrayList<>();
  private final List<Draw> states = new ArrayList<>();
  private List<Draw> chains;
  private double step;
  private int rounds;

  /**
   * Begins a walk.
   *
   * @param chains where the chains begin, all within the region
   * @param key of all steps
   * @param limit implausibility up to which a draw is within the region
   * @param cutoff below which it is kept; at this limit, being kept is being within
   * @param step length of the first steps, in (0, 1)
   */
  Walk(List<Draw> chains, long key, double limit, double cutoff, double step) {
    this.chains = List.copyOf(chains);
    this.key = key;
    this.limit = limit;
    this.cutoff = cutoff;
    this.step = step;
  }

  /** Tells whether a draw lies in a region. */
  static boolean within(Draw draw, double limit, double cutoff) {
    return limit > cutoff
        ? draw.full() && draw.implausibility() <= limit
        : draw.isPlausible(cutoff);
  }

  /** Steps once with every chain, and makes the next steps longer or shorter. */
  void round(Workers workers, Judge judge) {
    rounds++;
    List<Draw> here = chains;
    List<Draw> tried =
        workers.map(here.size(), k -> judge.judge(proposal(here.get(k).scores(), k), limit));
    List<Draw> moved = new ArrayList<>();
    int accepted = 0;
    for (int k = 0; k < tried.size(); k++) {
      Draw to = tried.get(k);
      boolean goes = within(to, limit, cutoff);
      moved.add(goes ? to : here.get(k));
      if (to.full()) {
        run.add(to);
      }
      if (goes) {
        found.add(to);
        accepted++;
      }
    }
    chains = moved;
    states.addAll(moved);
    double surplus = (double) accepted / tried.size() - WANTED;
    double factor = StrictMath.exp(2 * surplus / Math.sqrt(rounds));
    step = Math.max(LEAST_STEP, Math.min(LARGEST_STEP, step * factor));
  }

  private List<Double> proposal(List<Double> from, int chain) {
    SplitMix64 chance = SplitMix64.keyed(key, (long) rounds * CHAINS + chain);
    double rest = Math.sqrt(1 - step * step);
    return from.stream().map(z -> rest * z + step * chance.nextGaussian()).toList();
  }

  /** Returns how many chains there are. */
  int width() {
    return chains.size();
  }

  /** Returns how many steps were tried. */
  int tried() {
    return states.size();
  }

  /** Returns the draws that were run on all crises. */
  List<Draw> listRun() {
    return run;
  }

  /** Returns the draws within the region that steps led to. */
  List<Draw> listFound() {
    return found;
  }

  /** Returns where the chains stood after every round: a sample of the prior cut to the region. */
  List<Draw> listStates() {
    return states;
  }

  /** Returns the present length of steps. */
  double step() {
    return step;
  }
}
