package org.demarche.analysis.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Feature;
import org.demarche.trace.Story.Option;

/**
 * What would have had to be otherwise for another option to be taken: by how much each feature
 * alone would have had to differ, all else equal, so that the option had been as likely as the one
 * taken, and so that it had been taken with chance as it fell. Both are exact for quantal response.
 */
public final class WhyNot {
  private static final int HALVINGS = 200;

  private final Reasons reasons;
  private final Option other;
  private final double tau;

  /**
   * Asks why not another option.
   *
   * @param reasons of the choice
   * @param other an option that was open and was not taken
   */
  public WhyNot(Reasons reasons, Option other) {
    this.reasons = reasons;
    this.other = other;
    this.tau = reasons.decision().sharpness().dissimilarity();
  }

  /**
   * What a feature would have had to be.
   *
   * @param feature which
   * @param now what it was for the other option, in [-1, 1]
   * @param asLikely by how much it would have had to be more, for the option to be as likely as the
   *     one taken; below 0 where the option was the likelier one
   * @param taken by how much, for it to be taken with chance as it fell
   */
  public record Change(Feature feature, double now, double asLikely, double taken) {
    /** Whether a feature, which goes from -1 to 1, can be that much more. */
    public boolean canBeTaken() {
      return Math.abs(now + taken) <= 1;
    }

    /** Whether a feature, which goes from -1 to 1, can be that much more. */
    public boolean canBeAsLikely() {
      return Math.abs(now + asLikely) <= 1;
    }
  }

  /** The option asked about. */
  public Option other() {
    return other;
  }

  /** What parts the option taken from the other, in log odds. */
  public Reasons.Difference difference() {
    return reasons.difference(reasons.chosen(), other);
  }

  /** By how much lambda U of the other would have had to be more to be as likely as the taken. */
  double gapAsLikely() {
    Option chosen = reasons.chosen();
    double score = reasons.score(other);
    if (chosen.kin().family() == other.kin().family()) {
      return tau * (reasons.rate(chosen) - other.kin().size()) - score;
    }
    double aim = logWeight(chosen);
    double low = score - 1e4;
    double high = score + 1e4;
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = (low + high) / 2;
      if (logWeight(middle) < aim) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2 - score;
  }

  /** ln of what an option's probability is in proportion to. */
  private double logWeight(Option option) {
    int family = option.kin().family();
    return option.kin().base() + reasons.rate(option) + (tau - 1) * reasons.inclusive(family, -1);
  }

  /** The same of the other option, were its score another. */
  private double logWeight(double score) {
    double rate = score / tau + other.kin().size();
    double others = reasons.inclusive(other.kin().family(), other.number());
    return other.kin().base() + rate + (tau - 1) * logSum(rate, others);
  }

  private static double logSum(double a, double b) {
    double top = Math.max(a, b);
    return top + StrictMath.log(StrictMath.exp(a - top) + StrictMath.exp(b - top));
  }

  /**
   * By how much lambda U of the other would have had to be more for it to be taken with chance as
   * it fell: its family must come first in the race of families, and it in its family.
   */
  double gapTaken() {
    return Math.max(rateToLead(), rateForFamily()) * tau
        - tau * other.kin().size()
        - reasons.score(other);
  }

  /** ln of m exp(s/tau) from which on the option comes first in its family. */
  private double rateToLead() {
    double least = Double.NEGATIVE_INFINITY;
    for (Option rival : reasons.decision().options()) {
      if (rival.kin().family() == other.kin().family()
          && rival.number() != other.number()
          && rival.probability() > 0) {
        double ahead = StrictMath.log(other.draws().own() / rival.draws().own());
        least = Math.max(least, reasons.rate(rival) + ahead);
      }
    }
    return least;
  }

  /** ln of m exp(s/tau) from which on its family comes first. */
  private double rateForFamily() {
    double needed = Double.NEGATIVE_INFINITY;
    Set<Integer> seen = new TreeSet<>();
    for (Option rival : reasons.decision().options()) {
      int family = rival.kin().family();
      if (family != other.kin().family() && rival.probability() > 0 && seen.add(family)) {
        double value = rival.kin().base() + tau * reasons.inclusive(family, -1);
        double ahead = StrictMath.log(other.draws().family() / rival.draws().family());
        needed = Math.max(needed, value + ahead);
      }
    }
    double sum = (needed - other.kin().base()) / tau;
    double others = reasons.inclusive(other.kin().family(), other.number());
    return sum <= others ? Double.NEGATIVE_INFINITY : logLess(sum, others);
  }

  /** ln(exp(a) - exp(b)), a above b. */
  private static double logLess(double a, double b) {
    return b == Double.NEGATIVE_INFINITY ? a : a + StrictMath.log1p(-StrictMath.exp(b - a));
  }

  /**
   * By how much each feature alone would have had to differ, the least first; features that do not
   * count with the chooser are left out.
   */
  public List<Change> changes() {
    double asLikely = gapAsLikely();
    double taken = gapTaken();
    List<Change> changes = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double counts = reasons.decision().sharpness().precision() * reasons.weight(feature);
      if (counts > 0) {
        double now = Reasons.value(other, feature);
        changes.add(new Change(feature, now, asLikely / counts, taken / counts));
      }
    }
    changes.sort(Comparator.comparingDouble((Change change) -> Math.abs(change.taken())));
    return changes;
  }
}
