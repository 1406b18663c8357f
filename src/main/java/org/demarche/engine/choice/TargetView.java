package org.demarche.engine.choice;

/** What a chooser sees of one target, worked out once for all options that address it. */
final class TargetView {
  int target = -1;

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

  /** How far its last move at the table bears on easing, 0 to 1. */
  double goodwill;

  /** Rung of the pair. */
  int rung;
}
