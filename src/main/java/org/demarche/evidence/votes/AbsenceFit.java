package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many members stay away from a vote: a binomial whose log odds differ from text to text by a
 * normal effect. The share of a text is hardly a matter of its case alone (nine texts on one case
 * drew from 8% to 18%), so that each text has an effect of its own; a text weighs one over the
 * texts of its case, as cases weigh equally.
 *
 * <p>Effects are integrated out by Laplace's approximation. The usual log odds carry a normal
 * penalty that hardly matters, the spread a half-normal one. What the texts leave open of the two
 * numbers is laid out on a grid.
 */
final class AbsenceFit {
  private static final int ROWS = 60;
  private static final int COLUMNS = 40;
  private static final int MOST_STEPS = 40;
  private static final double FLAT = 1e-9;
  private static final double LONGEST_STEP = 2;
  private static final double NEGLIGIBLE = 12;
  private static final double CENTRE_SCALE = 10;

  /** Usual log odds of absence, and the spread of a text's effect. */
  record Point(double logOdds, double sd) {}

  private record Text(int absent, int members, double weight) {}

  private final List<Text> texts = new ArrayList<>();
  private final double scale;
  private final List<Point> points = new ArrayList<>();
  private final double[] cumulated;
  private Point peak = new Point(0, 1);

  /**
   * Fits.
   *
   * @param rolls at least one text
   * @param scale of the half-normal penalty on the spread, positive
   */
  AbsenceFit(RollCalls rolls, double scale) {
    this.scale = scale;
    for (String name : rolls.listCases()) {
      Map<String, int[]> counts = new LinkedHashMap<>();
      for (RollCall vote : rolls.getCase(name)) {
        int[] count = counts.computeIfAbsent(vote.resolution(), text -> new int[2]);
        count[0] += vote.vote().present() ? 0 : 1;
        count[1]++;
      }
      counts
          .values()
          .forEach(count -> texts.add(new Text(count[0], count[1], 1.0 / counts.size())));
    }
    double[] box = {-9, 6, StrictMath.log(0.01 * scale), StrictMath.log(5 * scale)};
    double[] closer = closer(box, lay(box));
    this.cumulated = weigh(lay(closer));
  }

  /** Lays the grid over a box; returns the log densities of its points. */
  private double[] lay(double[] box) {
    points.clear();
    double[] heights = new double[ROWS * COLUMNS];
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < heights.length; k++) {
      int row = k / COLUMNS;
      double m = box[0] + (box[1] - box[0]) * (row + 0.5) / ROWS;
      double s = StrictMath.exp(box[2] + (box[3] - box[2]) * (k % COLUMNS + 0.5) / COLUMNS);
      points.add(new Point(m, s));
      heights[k] = logDensity(m, s);
      if (heights[k] > highest) {
        highest = heights[k];
        peak = points.get(k);
      }
    }
    for (int k = 0; k < heights.length; k++) {
      heights[k] -= highest;
    }
    return heights;
  }

  /** The part of a box whose points are not negligible, a step wider on each side. */
  private double[] closer(double[] box, double[] heights) {
    double stepM = (box[1] - box[0]) / ROWS;
    double stepS = (box[3] - box[2]) / COLUMNS;
    double[] part = {box[1], box[0], box[3], box[2]};
    for (int k = 0; k < heights.length; k++) {
      if (heights[k] > -NEGLIGIBLE) {
        double m = points.get(k).logOdds();
        double s = StrictMath.log(points.get(k).sd());
        part[0] = Math.min(part[0], m - stepM);
        part[1] = Math.max(part[1], m + stepM);
        part[2] = Math.min(part[2], s - stepS);
        part[3] = Math.max(part[3], s + stepS);
      }
    }
    return part;
  }

  private static double[] weigh(double[] heights) {
    double[] sums = new double[heights.length];
    double sum = 0;
    for (int k = 0; k < heights.length; k++) {
      sum += StrictMath.exp(heights[k]);
      sums[k] = sum;
    }
    return sums;
  }

  /** Penalised log likelihood over the log odds and the logarithm of the spread. */
  private double logDensity(double m, double s) {
    double sum = -0.5 * (m / CENTRE_SCALE) * (m / CENTRE_SCALE);
    sum += -0.5 * (s / scale) * (s / scale) + StrictMath.log(s);
    for (Text text : texts) {
      sum += text.weight() * logMarginal(text, m, s);
    }
    return sum;
  }

  private static double logMarginal(Text text, double m, double s) {
    double x = 0;
    double p = OrderedLogit.logistic(m);
    for (int i = 0; i < MOST_STEPS; i++) {
      double slope = s * (text.absent() - text.members() * p) - x;
      double curve = 1 + s * s * text.members() * p * (1 - p);
      double step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curve));
      x += step;
      p = OrderedLogit.logistic(m + s * x);
      if (Math.abs(step) < FLAT) {
        break;
      }
    }
    double z = m + s * x;
    double softplus = Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    double height = text.absent() * z - text.members() * softplus - 0.5 * x * x;
    return height - 0.5 * StrictMath.log1p(s * s * text.members() * p * (1 - p));
  }

  /** Where the penalised likelihood is highest. */
  Point peak() {
    return peak;
  }

  /** So many points, each as often as the penalised likelihood allows, in even steps. */
  List<Point> draw(int count) {
    List<Point> drawn = new ArrayList<>();
    int k = 0;
    for (int i = 0; i < count; i++) {
      double wanted = (i + 0.5) / count * cumulated[cumulated.length - 1];
      while (k < cumulated.length - 1 && cumulated[k] < wanted) {
        k++;
      }
      drawn.add(points.get(k));
    }
    return drawn;
  }
}
