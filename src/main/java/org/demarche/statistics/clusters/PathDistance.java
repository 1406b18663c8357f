package org.demarche.statistics.clusters;

/**
 * How far two paths are apart: the number of rungs between them, averaged over time.
 *
 * <p>The integral of |state of one − state of the other| over the horizon, divided by its length
 * (an L1 or dynamic Hamming distance with rungs as costs; Studer and Ritschard, J. R. Stat. Soc. A
 * 179, 2016, review such measures). It is 0 for equal paths and keeps the triangle inequality.
 */
public final class PathDistance {

  private PathDistance() {}

  /**
   * Returns the distance in rungs.
   *
   * @param first one path
   * @param second another that starts at the same time
   * @param end when both end, after their start
   */
  public static double between(Path first, Path second, double end) {
    double start = first.start(0);
    if (second.start(0) != start || !(end > start)) {
      throw new IllegalArgumentException(
          "paths start at "
              + start
              + " and "
              + second.start(0)
              + " and end at "
              + end
              + ": compare paths over one span of time");
    }
    double area = 0;
    double now = start;
    int i = 0;
    int j = 0;
    while (now < end) {
      double next = Math.min(end, Math.min(endOf(first, i, end), endOf(second, j, end)));
      area += Math.abs(first.state(i) - second.state(j)) * (next - now);
      now = next;
      i += i + 1 < first.segments() && first.start(i + 1) <= now ? 1 : 0;
      j += j + 1 < second.segments() && second.start(j + 1) <= now ? 1 : 0;
    }
    return area / (end - start);
  }

  private static double endOf(Path path, int segment, double end) {
    return segment + 1 < path.segments() ? path.start(segment + 1) : end;
  }
}
