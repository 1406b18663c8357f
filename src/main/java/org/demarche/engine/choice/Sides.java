package org.demarche.engine.choice;

import org.demarche.model.Ladder;
import org.demarche.model.Role;

/**
 * How an actor sees the sides when it chooses: its role, whom it holds against, whom it favours.
 */
public final class Sides {
  Role role = Role.BYSTANDER;
  int opponent;
  public int favoured;

  /** How far the act that is answered breached the norm, 0 to 1. */
  public double breach;

  /** Score of the opponent's act that is answered, -1 to 1; NaN in a review. */
  public double received;

  /** Rung on which the dispute between both sides stands; the chooser looks it up. */
  int standing;

  /** Rung of the act that is answered; the top of the ladder in a review. */
  public int answeredRung;

  /** Whether what is answered is a report of dead: nobody yields because of it. */
  public boolean mourns;

  /** The sides of a review; for an answer what is answered is set after this. */
  public Sides set(Role newRole, int newOpponent, int newFavoured) {
    role = newRole;
    opponent = newOpponent;
    favoured = newFavoured;
    breach = 0;
    mourns = false;
    received = Double.NaN;
    answeredRung = Ladder.TOP;
    return this;
  }
}
