package org.demarche.statistics.sensitivity;

import java.util.OptionalDouble;
import org.demarche.statistics.Interval;

/**
 * One sensitivity index of an input: a share of the output's variance.
 *
 * @param input position of the input, from 0
 * @param interval the index with its bootstrap interval; in sampling it may leave [0, 1]
 * @param converged whether the interval is narrow enough to print the number
 */
public record SobolIndex(int input, Interval interval, boolean converged) {

  /** Returns the index if it has converged; else a warning belongs in its place. */
  public OptionalDouble value() {
    return converged ? OptionalDouble.of(interval.estimate()) : OptionalDouble.empty();
  }
}
