package org.demarche.model;

import java.io.Serializable;

/**
 * An unordered pair of actors under study.
 *
 * @param first index of one, the smaller
 * @param second index of the other
 */
public record Pair(int first, int second) implements Serializable {
  /** Puts the smaller index first. */
  public Pair {
    if (first == second) {
      throw new IllegalArgumentException("a pair needs two different actors");
    }
    if (first > second) {
      int swap = first;
      first = second;
      second = swap;
    }
  }
}
