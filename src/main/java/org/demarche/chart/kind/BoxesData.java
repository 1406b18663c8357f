package org.demarche.chart.kind;

import java.util.List;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * A scenario discovery: the peeling trajectory, and the box that was picked from it.
 *
 * @param outcome the condition that marks the runs of interest
 * @param arm whose runs, such as "Baseline" or "Early mediation minus Baseline"
 * @param share share of all runs that are of interest
 * @param noiseP share of searches in noise that were as striking
 * @param errorRate up to which a box is told
 * @param steps every box from all runs to the last
 * @param box limits of the box picked, the strongest first; empty if there is none
 * @param scatter the runs on the two strongest assumptions, null without a box
 * @param source where the runs come from, for the footer; empty if the context knows
 */
public record BoxesData(
    String outcome,
    String arm,
    double share,
    double noiseP,
    double errorRate,
    List<Step> steps,
    List<Restriction> box,
    @Nullable Scatter scatter,
    String source) {

  /** Copies the lists. */
  public BoxesData {
    steps = List.copyOf(steps);
    box = List.copyOf(box);
  }

  /**
   * A box on the trajectory.
   *
   * @param coverage share of the runs of interest that are in it, 0 if there are none
   * @param density share of its runs that are of interest
   * @param runs in it
   * @param restricted number of restricted assumptions
   * @param picked whether it is the box told
   */
  public record Step(double coverage, double density, int runs, int restricted, boolean picked) {}

  /**
   * What the box demands of an assumption.
   *
   * @param name of the assumption
   * @param text such as "at least 0.4"
   */
  public record Restriction(String name, Message text) {}

  /**
   * Runs on one or two assumptions.
   *
   * @param x the strongest assumption
   * @param y the next, null if only one is restricted: then points are spread at will
   * @param points the runs drawn
   * @param all how many runs there are
   */
  public record Scatter(Side x, @Nullable Side y, List<Point> points, int all) {
    /** Copies the points. */
    public Scatter {
      points = List.copyOf(points);
    }
  }

  /**
   * An assumption as an axis.
   *
   * @param name of the assumption
   * @param low lower limit of the box
   * @param high upper limit of the box
   * @param categories names of the codes 0, 1, 2 …, empty for numbers
   */
  public record Side(String name, double low, double high, List<String> categories) {
    /** Copies the names. */
    public Side {
      categories = List.copyOf(categories);
    }
  }

  /**
   * A run.
   *
   * @param x its value of the first assumption
   * @param y of the second; anything where there is none
   * @param ofInterest whether the condition holds in it
   */
  public record Point(double x, double y, boolean ofInterest) {}
}
