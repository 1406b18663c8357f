package org.demarche.model;

import java.io.Serializable;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * A measure in force on day 0.
 *
 * @param id unique among the scenario's measures
 * @param title for people
 * @param kind index in {@link Plan#measureKinds()}
 * @param sender index of the actor that imposed it
 * @param target index of the actor it weighs on
 * @param intensity 0 to 1
 */
public record StandingMeasure(
    String id, String title, int kind, int sender, int target, Quantity intensity)
    implements Serializable {
  /** Refuses a measure of an actor on itself. */
  public StandingMeasure {
    if (sender == target) {
      throw new UnfitException(Message.of("model-measure-itself"));
    }
  }
}
