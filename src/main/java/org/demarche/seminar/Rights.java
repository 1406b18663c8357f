package org.demarche.seminar;

import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Who may do what, and when. */
final class Rights {
  private Rights() {}

  /**
   * Checks that a seat may make a move in the present phase.
   *
   * @throws UnfitException if not
   */
  static void check(Seat seat, Move move, Ledger ledger) {
    if (!may(seat, move)) {
      throw new UnfitException(Message.of("seminar-not-yours"));
    }
    if (move instanceof Move.Beside || move instanceof Move.Undo) {
      return;
    }
    switch (ledger.phase) {
      case LOBBY -> {
        if (!(move instanceof Move.Begin || move instanceof Move.Stand)) {
          throw new UnfitException(Message.of("seminar-not-begun"));
        }
      }
      case PLAY -> {
        if (move instanceof Move.Begin) {
          throw new UnfitException(Message.of("seminar-begun"));
        }
        if (ledger.paused && seat.kind() != Seat.Kind.FACILITATOR) {
          throw new UnfitException(Message.of("seminar-paused"));
        }
      }
      case OVER -> throw new UnfitException(Message.of("seminar-over"));
    }
  }

  /** Whether a seat may ever make a move. */
  static boolean may(Seat seat, Move move) {
    return switch (seat.kind()) {
      case FACILITATOR -> !(move instanceof Move.Join);
      case TEAM ->
          move instanceof Move.ByTeam own
              ? own.role().equals(seat.role())
              : move instanceof Move.Say || move instanceof Move.Note || isOwnLeave(seat, move);
      case OBSERVER -> move instanceof Move.Note || isOwnLeave(seat, move);
      case SCREEN -> isOwnLeave(seat, move);
    };
  }

  private static boolean isOwnLeave(Seat seat, Move move) {
    return move instanceof Move.Leave leave && leave.seat().equals(seat.id());
  }
}
