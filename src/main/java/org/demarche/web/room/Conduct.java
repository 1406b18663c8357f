package org.demarche.web.room;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.BiFunction;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Snapshot;
import org.demarche.web.server.Cookies;
import org.demarche.web.server.Pages;

/**
 * Hands what people do to the session. The answer is sent when it is on the disk: a script gets the
 * new state of its page, a browser without scripts goes back to it.
 */
final class Conduct {
  private final Room room;
  private final SeatPages pages;

  Conduct(Room room, SeatPages pages) {
    this.room = room;
    this.pages = pages;
  }

  Handler move(BiFunction<Context, Seat, Move> read) {
    return context -> {
      Seat seat = room.seat(context);
      room.session().move(seat.id(), read.apply(context, seat));
      done(context, seat);
    };
  }

  /** Ends the turn after some days. */
  void advance(Context context) {
    Seat seat = room.seat(context);
    Snapshot now = room.session().snapshot();
    int days = new Form(context).count("days", 1);
    int day = (int) Math.min(now.horizon(), (long) now.day() + Math.max(1, days));
    room.session().move(seat.id(), new Move.Advance(day, List.of()));
    done(context, seat);
  }

  /** Ends the turn when somebody has something to answer. */
  void next(Context context) {
    Seat seat = room.seat(context);
    int days = Math.max(1, new Form(context).count("days", 1));
    room.session().toNextDecision(seat.id(), days);
    done(context, seat);
  }

  /** Leaves the present branch. */
  void branch(Context context) {
    Seat seat = room.seat(context);
    Form form = new Form(context);
    room.session().branch(seat.id(), form.choice("name"), form.number("after"));
    done(context, seat);
  }

  /** Goes back to a branch. */
  void play(Context context) {
    Seat seat = room.seat(context);
    room.session().play(seat.id(), new Form(context).choice("name"));
    done(context, seat);
  }

  /** Brings in news from a table. */
  void bringInjects(Context context) {
    Seat seat = room.seat(context);
    room.session().bringInjects(seat.id(), new Form(context).table("csv"));
    done(context, seat);
  }

  /** Answers with the list of news as a table. */
  void injects(Context context) {
    context.contentType("text/csv;charset=utf-8");
    context.header("Content-Disposition", "attachment;filename=injects.csv");
    context.result(room.session().injectsAsTable(room.words(context).language()));
  }

  private void done(Context context, Seat seat) {
    if (Pages.isPart(context)) {
      pages.send(context, seat, "");
    } else {
      Cookies.seeOther(context, Role.home(seat));
    }
  }
}
