package org.demarche.web.room;

import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Standing;

/**
 * What a team's forms ask for. The role is that of the seat, never of the form: nobody moves for
 * another team.
 */
final class TeamMoves {
  /** Fields with terms begin so; the id follows. */
  static final String TERM = "term:";

  private static final char OPTION = '|';

  private TeamMoves() {}

  static Move reply(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Reply(
        seat.role(),
        form.choice("occasion"),
        form.one(Speed.class, "speed"),
        action(form),
        target(form),
        form.text("text"));
  }

  static Move act(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Act(
        seat.role(), form.choice("partner"), action(form), target(form), form.text("text"));
  }

  /** What a page's choice is named by: the action, and to whom it is done. */
  static String option(String action, String target) {
    return action + OPTION + target;
  }

  private static String action(Form form) {
    String option = form.choice("option");
    return option.substring(0, Math.max(0, option.indexOf(OPTION)));
  }

  private static String target(Form form) {
    String option = form.choice("option");
    return option.substring(option.indexOf(OPTION) + 1);
  }

  static Move withdraw(Context context, Seat seat) {
    return new Move.Withdraw(seat.role(), new Form(context).number("entry"));
  }

  static Move propose(Context context, Seat seat) {
    Form form = new Form(context);
    Map<String, Double> terms = new TreeMap<>();
    for (String field : context.formParamMap().keySet()) {
      if (field.startsWith(TERM)) {
        form.share(field).ifPresent(share -> terms.put(field.substring(TERM.length()), share));
      }
    }
    return new Move.Propose(
        seat.role(), form.choice("to"), terms, form.text("text"), form.count("counters", 0));
  }

  static Move respond(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Respond(
        seat.role(), form.number("proposal"), form.truth("accepted"), form.text("text"));
  }

  static Move vote(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Vote(
        seat.role(), form.choice("meeting"), form.one(Intervention.Cast.class, "vote"));
  }

  static Move instruct(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Instruct(
        seat.role(),
        form.choice("body"),
        form.choice("about"),
        form.one(Intervention.Cast.class, "vote"));
  }

  static Move sponsor(Context context, Seat seat) {
    return new Move.Sponsor(seat.role(), new Form(context).choice("meeting"));
  }

  static Move receive(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Receive(seat.role(), form.choice("partner"), form.truth("willing"));
  }

  static Move walkOut(Context context, Seat seat) {
    return new Move.WalkOut(seat.role(), new Form(context).choice("partner"));
  }

  static Move stand(Context context, Seat seat) {
    return new Move.Stand(seat.role(), new Form(context).one(Standing.class, "standing"));
  }

  static Move ready(Context context, Seat seat) {
    return new Move.Ready(seat.role(), new Form(context).truth("ready"));
  }

  static Move log(Context context, Seat seat) {
    return new Move.Log(seat.role(), new Form(context).needed("text"));
  }

  /** A message, of whoever has a voice. */
  static Move say(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Say(form.choices("to"), form.needed("text"));
  }

  /** A note on the board. */
  static Move note(Context context, Seat seat) {
    return new Move.Note(new Form(context).needed("text"));
  }
}
