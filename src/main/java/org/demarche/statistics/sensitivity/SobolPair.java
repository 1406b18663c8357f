package org.demarche.statistics.sensitivity;

import java.util.OptionalDouble;
import org.demarche.statistics.Interval;

/**
 * The second-order index of two inputs: the variance they cause together beyond each alone.
 *
 * @param first position of one input, from 0
 * @param second position of the other, above {@code first}
 * @param interval the index with its bootstrap interval
 * @param converged whether the interval is narrow enough to print the number
 */
public record SobolPair(int first, int second, Interval interval, boolean converged) {

  /** Returns the index if it has converged; else a warning belongs in its place. */
  public OptionalDouble value() {
    return converged ? OptionalDouble.of(interval.estimate()) : OptionalDouble.empty();
  }
}
