package org.demarche.engine.choice;

import org.demarche.engine.situation.Situation;

/** What a chooser sees of one target, worked out once for all options that address it. */
final class TargetView {
  private static final int UNKNOWN = -1;

  int target = -1;

  /** What it has done to the chooser: worked out when the first option asks. */
  private int coercion;

  private int suffered;

  /** A chooser turns to a target: what few options ask about is not known yet. */
  void turnTo(int newTarget) {
    target = newTarget;
    coercion = UNKNOWN;
    suffered = UNKNOWN;
  }

  /** The rung of what it does to the chooser, by acts of late or by measures. */
  int coercion(Situation s, int actor) {
    if (coercion == UNKNOWN) {
      int done = s.deeds.gravest(target, actor, s.run.now);
      coercion = Math.max(done, s.measures.gravest(target, actor));
    }
    return coercion;
  }

  /** The rung of what the chooser has suffered from it of late, dead included. */
  int suffered(Situation s, int actor) {
    if (suffered == UNKNOWN) {
      suffered = s.deeds.suffered(target, actor, s.run.now);
    }
    return suffered;
  }

  /** What was received from it, in [-1, 1]: the climate, in an answer the act itself. */
  double climate;

  /** Fading score of the chooser's last act toward it; 0 if there was none. */
  double last;

  /** What domestic politics asks for toward it, in [-1, 1]: relief above 0, a hard line below. */
  double domestic;

  /** Alignment with it against the other side, in [-1, 1]. */
  double alignment;

  /** Alignment with the one looked at alone. */
  double toward;

  /** How near it is to the chooser, 0 to 1. */
  double proximity;

  /** How far the chooser depends on it, 0 to 1. */
  double dependence;

  /** The chooser's share of the capability of both. */
  double power;

  /** Value of talking to it, in [-1, 1]. */
  double talk;

  /** 1 when talks or an agreement commit the two, else 0. */
  double commitment;

  /** Rung of the pair. */
  int rung;
}
