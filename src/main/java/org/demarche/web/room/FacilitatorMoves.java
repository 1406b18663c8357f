package org.demarche.web.room;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Move;
import org.demarche.seminar.Reveal;
import org.demarche.seminar.Seat;
import org.jspecify.annotations.Nullable;

/** What the facilitator's forms ask for. */
final class FacilitatorMoves {
  private static final int LONGEST_TURN_MINUTES = 7 * 24 * 60;

  private FacilitatorMoves() {}

  static Move begin(Context context, Seat seat) {
    return new Move.Begin();
  }

  static Move end(Context context, Seat seat) {
    return new Move.End();
  }

  static Move pause(Context context, Seat seat) {
    return new Move.Pause(new Form(context).truth("paused"));
  }

  /** Some minutes from now, or no limit. */
  static Move clock(Context context, Seat seat) {
    int minutes = new Form(context).count("minutes", 0);
    @Nullable Instant until =
        minutes == 0
            ? null
            : Instant.now().plus(Duration.ofMinutes(Math.min(minutes, LONGEST_TURN_MINUTES)));
    return new Move.Clock(until);
  }

  static Move inject(Context context, Seat seat) {
    return new Move.Inject(new Form(context).choice("inject"));
  }

  static Move hold(Context context, Seat seat) {
    return new Move.Hold(new Form(context).choice("inject"));
  }

  static Move skip(Context context, Seat seat) {
    return new Move.Skip(new Form(context).choice("inject"));
  }

  static Move improvise(Context context, Seat seat) {
    Form form = new Form(context);
    String action = form.choice("action");
    SeminarPlan.@Nullable Deed deed =
        action.isEmpty()
            ? null
            : new SeminarPlan.Deed(form.choice("source"), action, form.choice("target"));
    return new Move.Improvise(form.needed("title"), form.needed("text"), form.choices("to"), deed);
  }

  static Move strike(Context context, Seat seat) {
    return new Move.Strike(new Form(context).choice("event"));
  }

  static Move show(Context context, Seat seat) {
    Form form = new Form(context);
    return new Move.Show(form.one(Reveal.class, "what"), form.choices("to"), form.truth("shown"));
  }

  static Move undo(Context context, Seat seat) {
    return new Move.Undo(new Form(context).number("to"));
  }

  static Move remove(Context context, Seat seat) {
    return new Move.Leave(new Form(context).choice("leaver"));
  }
}
