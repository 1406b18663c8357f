package org.demarche.model;

import java.io.Serializable;

/**
 * A fork in the chance of a run: up to a day everything is as without it, from that day on chance
 * is the branch's own.
 *
 * @param day whole days from the start; the fork is at the start of that day, before anything of it
 * @param name tells branches of the same day apart, any number
 */
public record Branch(int day, long name) implements Serializable {
  /** Checks the day. */
  public Branch {
    Checks.notNegative("day", day);
  }
}
