package org.demarche.model;

import java.io.Serializable;
import java.util.List;

/**
 * A question in dispute.
 *
 * @param id unique among issues
 * @param title for people
 * @param stakes who wants what, by actor index, sorted
 * @param statusQuo where things stand now, 0 to 1
 * @param leader index of the actor whose leader it is tied to, or -1; it closes when that
 *     leadership changes
 * @param measures indices of the kinds of measures between the parties that an agreement on it
 *     lifts
 * @param curvature exponent gamma of the loss, at least 1
 * @param deliveries what the parties do once it is agreed, each in its own time
 * @param isNormalisation whether it is the normalisation of relations, on the table only while they
 *     are broken; then positions and saliences are the model's
 */
public record Issue(
    String id,
    String title,
    List<Stake> stakes,
    Quantity statusQuo,
    int leader,
    List<Integer> measures,
    Quantity curvature,
    List<Delivery> deliveries,
    boolean isNormalisation)
    implements Serializable {
  /** Copies the lists. */
  public Issue {
    stakes = List.copyOf(stakes);
    measures = List.copyOf(measures);
    deliveries = List.copyOf(deliveries);
  }

  /**
   * What one party wants on an issue.
   *
   * @param actor index of the party
   * @param position 0 to 1
   * @param salience raw salience, not negative; normalised over the issues of a track
   */
  public record Stake(int actor, Quantity position, Quantity salience) implements Serializable {}

  /**
   * What one party does towards the other to carry an agreement out.
   *
   * @param actor index of the party
   * @param action index of the action
   */
  public record Delivery(int actor, int action) implements Serializable {}
}
