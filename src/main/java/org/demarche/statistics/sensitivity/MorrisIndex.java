package org.demarche.statistics.sensitivity;

import java.util.OptionalDouble;
import org.demarche.statistics.Interval;

/**
 * Morris's measures of one input, in the output's unit per full range of the input.
 *
 * @param input position of the input, from 0
 * @param effects elementary effects it rests on
 * @param mu mean effect
 * @param muStar mean absolute effect, with its interval
 * @param sigma standard deviation of the effects (divisor effects − 1): interaction or curvature
 * @param converged whether the interval of μ* is narrow enough to print the number
 */
public record MorrisIndex(
    int input, int effects, double mu, Interval muStar, double sigma, boolean converged) {

  /** Returns μ* if it has converged; else a warning belongs in its place. */
  public OptionalDouble value() {
    return converged ? OptionalDouble.of(muStar.estimate()) : OptionalDouble.empty();
  }
}
