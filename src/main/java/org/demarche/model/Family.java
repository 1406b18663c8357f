package org.demarche.model;

import java.io.Serializable;

/**
 * A family of actions, the first level of the nested choice.
 *
 * @param id unique among families; {@code none} is the empty family of a review
 * @param title for people
 */
public record Family(String id, String title) implements Serializable {
  /** The id of the family that does nothing. */
  public static final String NONE = "none";
}
