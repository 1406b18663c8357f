package org.demarche.seminar.paper;

import java.util.Locale;
import org.demarche.model.Intervention;
import org.demarche.seminar.Move;
import org.demarche.seminar.Standing;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Moves in words. */
final class Moves {
  private final Played played;

  Moves(Played played) {
    this.played = played;
  }

  /** What was done; empty for what is no team's or person's doing. */
  String did(Move move) {
    if (move instanceof Move.Act act) {
      return acted(act.action(), act.target());
    }
    if (move instanceof Move.Reply reply) {
      return reply.action().isEmpty()
          ? played.say(Message.of("paper-did-nothing"))
          : acted(reply.action(), reply.target());
    }
    if (move instanceof Move.Propose propose) {
      return played.say(Message.of("paper-did-propose", "to", played.actor(propose.to())));
    }
    if (move instanceof Move.Respond respond) {
      return played.say(
          respond.accepted() ? Message.of("paper-did-accept") : Message.of("paper-did-refuse"));
    }
    return voted(move);
  }

  private String voted(Move move) {
    if (move instanceof Move.Vote vote) {
      return played.say(Message.of("paper-did-vote", "vote", cast(vote.vote())));
    }
    if (move instanceof Move.Instruct instruct) {
      return played.say(
          Message.of(
              "paper-did-instruct",
              "body",
              played.body(instruct.body()),
              "about",
              played.actor(instruct.about()),
              "vote",
              cast(instruct.vote())));
    }
    if (move instanceof Move.Sponsor) {
      return played.say(Message.of("paper-did-sponsor"));
    }
    if (move instanceof Move.Stand stand) {
      String standing = stand.standing() == Standing.HOLD ? "hold" : "model";
      return played.say(Message.of("paper-did-stand", "standing", new Shown.Case(standing)));
    }
    return beside(move);
  }

  private String beside(Move move) {
    if (move instanceof Move.Withdraw) {
      return played.say(Message.of("paper-did-withdraw"));
    }
    if (move instanceof Move.Say) {
      return played.say(Message.of("paper-did-say"));
    }
    if (move instanceof Move.Log) {
      return played.say(Message.of("paper-did-log"));
    }
    return move instanceof Move.Note ? played.say(Message.of("paper-did-note")) : "";
  }

  private String acted(String action, String target) {
    return target.isEmpty()
        ? played.say(Message.of("paper-did-act-alone", "action", played.action(action)))
        : played.say(
            Message.of(
                "paper-did-act", "action", played.action(action), "target", played.actor(target)));
  }

  private static Shown.Case cast(Intervention.Cast cast) {
    return new Shown.Case(cast.name().toLowerCase(Locale.ROOT));
  }
}
