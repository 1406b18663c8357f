package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Estimate;

/**
 * What the model shows of the patterns of the real world.
 *
 * @param groups patterns that the model is given, and patterns that must come out, apart
 */
public record PatternsData(List<Group> groups) {

  /** Copies the groups. */
  public PatternsData {
    groups = List.copyOf(groups);
  }

  /**
   * Patterns of one tag, or some of them.
   *
   * @param label names the group
   * @param patterns in the order of their numbers
   * @param passed how many of all that have the tag pass
   * @param all how many have the tag
   */
  public record Group(String label, List<Pattern> patterns, long passed, int all) {

    /** Copies the patterns. */
    public Group {
      patterns = List.copyOf(patterns);
    }

    /** All patterns of a tag. */
    public Group(String label, List<Pattern> patterns) {
      this(label, patterns, patterns.stream().filter(Pattern::pass).count(), patterns.size());
    }

    /** Some of them, as on one page of several. */
    Group part(List<Pattern> some) {
      return new Group(label, some, passed, all);
    }
  }

  /**
   * A pattern with its checks.
   *
   * @param id such as P9
   * @param checks at least one
   */
  public record Pattern(String id, List<Check> checks) {

    /** Copies the checks and refuses none. */
    public Pattern {
      checks = List.copyOf(checks);
      if (checks.isEmpty()) {
        throw new IllegalArgumentException("Pattern " + id + " has no check.");
      }
    }

    /** Tells whether every check passes. */
    public boolean pass() {
      return checks.stream().allMatch(Check::pass);
    }
  }

  /**
   * A check.
   *
   * @param label what is compared
   * @param evidence the published value; the middle of a range
   * @param model the model's value with its interval
   * @param low the lowest value that passes
   * @param high the highest
   * @param pass whether the model's value is accepted
   */
  public record Check(
      String label, double evidence, Estimate model, double low, double high, boolean pass) {

    /** Checks that the accepted range is one. */
    public Check {
      if (!(low <= high)) {
        throw new IllegalArgumentException("Check " + label + " accepts nothing.");
      }
    }

    /** Returns where a value lies when the accepted range is drawn from -1 to 1. */
    public double place(double value) {
      if (value == low && value == high) {
        return 0;
      }
      double half = (high - low) / 2;
      return half > 0 ? (value - low) / half - 1 : Math.copySign(Double.MAX_VALUE, value - low);
    }
  }
}
