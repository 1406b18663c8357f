package org.demarche.evidence.patterns;

/**
 * A range of values, both ends included.
 *
 * @param low the lower end; minus infinity where there is none
 * @param high the upper end, at least {@code low}; infinity where there is none
 */
public record Span(double low, double high) {
  /** Refuses ends that are out of order or not numbers. */
  public Span {
    if (!(low <= high)) {
      throw new IllegalArgumentException("a range from " + low + " to " + high + " is none");
    }
  }

  /** Returns the range that holds one value alone. */
  public static Span point(double value) {
    return new Span(value, value);
  }

  /** Tells whether the range is a single value. */
  public boolean isPoint() {
    return low == high;
  }

  /** Tells whether a value lies in the range; NaN lies in none. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Returns the range with room on both sides. */
  public Span widened(double by) {
    return new Span(low - by, high + by);
  }

  /** Returns the part of this range that lies in another; the nearer end where there is none. */
  public Span within(Span limits) {
    double from = Math.max(limits.low, Math.min(limits.high, low));
    double to = Math.max(limits.low, Math.min(limits.high, high));
    return new Span(from, to);
  }
}
