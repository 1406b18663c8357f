package org.demarche.seminar;

import java.util.Optional;
import org.demarche.model.Plan;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** What teams hand in, in words. */
final class SentWords {
  private final Trunk trunk;
  private final Plan plan;
  private final Words words;

  /**
   * Words of a language.
   *
   * @param plan told in the language
   */
  SentWords(Trunk trunk, Plan plan, Words words) {
    this.trunk = trunk;
    this.plan = plan;
    this.words = words;
  }

  /** An option by its action and target. */
  String title(int action, int target) {
    return action < 0
        ? words.say("seminar-nothing")
        : words.say(
            "seminar-option", "action", plan.actions().get(action).title(), "target", name(target));
  }

  private String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  private String name(String code) {
    return name(trunk.find(code));
  }

  /** A sentence on a move; empty for those that are told elsewhere. */
  Optional<String> of(Move.ByTeam move) {
    if (move instanceof Move.Act act) {
      return Optional.of(title(trunk.action(act.action()), trunk.find(act.target())));
    }
    if (move instanceof Move.Reply reply) {
      return Optional.of(title(trunk.action(reply.action()), trunk.find(reply.target())));
    }
    return message(move).map(words::say);
  }

  private Optional<Message> message(Move.ByTeam move) {
    if (move instanceof Move.Vote vote) {
      return Optional.of(Message.of("seminar-sent-vote", "vote", TableView.cast(vote.vote())));
    }
    if (move instanceof Move.Instruct i) {
      return Optional.of(
          Message.of(
              "seminar-sent-instruction",
              "vote",
              TableView.cast(i.vote()),
              "body",
              name(i.body()),
              "about",
              name(i.about())));
    }
    return move instanceof Move.Sponsor
        ? Optional.of(Message.of("seminar-sent-text"))
        : talks(move);
  }

  private Optional<Message> talks(Move.ByTeam move) {
    if (move instanceof Move.Receive r) {
      String from = name(r.partner());
      return Optional.of(
          r.willing()
              ? Message.of("seminar-sent-willing", "from", from)
              : Message.of("seminar-sent-unwilling", "from", from));
    }
    if (move instanceof Move.WalkOut out) {
      return Optional.of(Message.of("seminar-sent-walk-out", "from", name(out.partner())));
    }
    if (move instanceof Move.Propose propose) {
      return Optional.of(Message.of("seminar-sent-proposal", "to", name(propose.to())));
    }
    if (move instanceof Move.Respond respond) {
      return Optional.of(
          respond.accepted()
              ? Message.of("seminar-sent-agreed")
              : Message.of("seminar-sent-refused"));
    }
    return Optional.empty();
  }
}
