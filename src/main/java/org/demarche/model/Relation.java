package org.demarche.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one actor is to another before day 0; directed.
 *
 * @param from index of the actor that holds the view
 * @param to index of the other
 * @param alignment with the other's government, -1 to 1
 * @param climate baseline climate, Goldstein points, -10 to 10
 * @param proximity 1 for a land neighbour, 0 for far away
 * @param dependence how far {@code from} depends on {@code to}, 0 to 1 by kind; absent is 0
 */
public record Relation(
    int from,
    int to,
    Quantity alignment,
    Quantity climate,
    Quantity proximity,
    Map<DependenceKind, Quantity> dependence)
    implements Serializable {
  /** Copies the map and refuses a relation of an actor to itself. */
  public Relation {
    if (from == to) {
      throw new IllegalArgumentException("an actor has no relation to itself");
    }
    EnumMap<DependenceKind, Quantity> copy = new EnumMap<>(DependenceKind.class);
    copy.putAll(dependence);
    dependence = java.util.Collections.unmodifiableMap(copy);
  }
}
