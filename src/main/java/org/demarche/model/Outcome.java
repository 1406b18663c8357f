package org.demarche.model;

import java.io.Serializable;
import org.demarche.words.Message;

/**
 * A question asked of every run.
 *
 * @param id column id, matches {@code [a-z][a-z0-9_]*}
 * @param title for people
 * @param value its answer; a truth value counts as 1 or 0
 * @param headline whether stopping and the report lead with it
 * @param share whether the value is 0 or 1, so that its mean is a share of runs
 * @param halfWidth of its 95% interval at which a run by precision is to stop, in its own unit; 0
 *     where none is stated
 * @param better which way it is better
 */
public record Outcome(
    String id,
    Message title,
    Expression value,
    boolean headline,
    boolean share,
    double halfWidth,
    Better better)
    implements Serializable {
  /** Checks the half-width. */
  public Outcome {
    if (!(halfWidth >= 0) || Double.isInfinite(halfWidth)) {
      throw new IllegalArgumentException(
          "The half-width of the outcome " + id + " must be 0 or more but is " + halfWidth + ".");
    }
  }

  /** Makes an outcome that states no half-width and no direction. */
  public Outcome(String id, Message title, Expression value, boolean headline, boolean share) {
    this(id, title, value, headline, share, 0, Better.UNSAID);
  }
}
