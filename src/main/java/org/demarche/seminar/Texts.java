package org.demarche.seminar;

/** All that a person wrote with a move, a title too. */
final class Texts {
  private Texts() {}

  /** The text, empty for moves that have none. */
  static String of(Move move) {
    return move instanceof Move.Improvise made ? made.title() + made.text() : move.text();
  }
}
