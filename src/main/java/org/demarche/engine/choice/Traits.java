package org.demarche.engine.choice;

import org.demarche.engine.program.Layout;
import org.demarche.engine.run.Run;
import org.demarche.model.Ladder;

/**
 * What the features of an option take from its action alone: worked out once a run, the numbers of
 * an action side by side.
 */
final class Traits {
  /** Numbers an action: a power of two, so that an action's share a line of the cache. */
  static final int SIZE = 8;

  /** Goldstein score over 10. */
  static final int SCORE = 0;

  /** Material cost. */
  static final int COST = 1;

  /** How far the action breaches the norm; below 0 how far it keeps it. */
  static final int NORM = 2;

  /** How far the action is talk. */
  static final int TALK = 3;

  /** Minus the rung that a hostile action stands on, else 0. */
  static final int RISK = 4;

  final double[] values;
  private final Run run;

  Traits(Run run) {
    this.run = run;
    this.values = new double[run.program.actions.count * SIZE];
  }

  void reset() {
    Layout at = run.program.layout;
    for (int a = 0; a < run.program.actions.count; a++) {
      double score = run.v[at.goldstein + a] / 10;
      values[a * SIZE + SCORE] = score;
      values[a * SIZE + COST] = run.v[at.cost + a];
      values[a * SIZE + NORM] = run.v[at.norm + a];
      values[a * SIZE + TALK] = run.v[at.talk + a];
      values[a * SIZE + RISK] = score < 0 ? -run.program.actions.rung[a] : 0;
    }
  }

  /** Risk of an action against a target of which the chooser is no match by a share of power. */
  static double risk(double rung, double inferiority) {
    return rung * inferiority / Ladder.TOP;
  }
}
