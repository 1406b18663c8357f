package org.demarche.seminar;

/** What a person wrote with a move. */
final class Texts {
  private Texts() {}

  /** The text, empty for moves that have none. */
  static String of(Move move) {
    if (move instanceof Move.Act act) {
      return act.text();
    }
    if (move instanceof Move.Reply reply) {
      return reply.text();
    }
    if (move instanceof Move.Propose propose) {
      return propose.text();
    }
    if (move instanceof Move.Respond respond) {
      return respond.text();
    }
    if (move instanceof Move.Say say) {
      return say.text();
    }
    if (move instanceof Move.Log log) {
      return log.text();
    }
    if (move instanceof Move.Note note) {
      return note.text();
    }
    return move instanceof Move.Improvise made ? made.title() + made.text() : "";
  }
}
