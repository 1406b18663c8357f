package org.demarche.chart;

/**
 * A policy arm as a chart shows it.
 *
 * @param id the arm's id, as in the result files
 * @param label what a reader calls it, such as "Early mediation"
 * @param order its place in the scenario, from 0; it fixes the arm's colour and mark in every chart
 *     of a report
 * @param reference whether the others are compared with it
 */
public record Arm(String id, String label, int order, boolean reference) {

  /** Checks that the arm has a name and a place. */
  public Arm {
    if (id.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException(
          "An arm needs an id and a label, got '" + id + "', '" + label + "'.");
    }
    if (order < 0) {
      throw new IllegalArgumentException(
          "The order of arm " + id + " must be 0 or more, got " + order + ".");
    }
  }
}
