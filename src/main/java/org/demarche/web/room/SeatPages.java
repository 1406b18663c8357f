package org.demarche.web.room;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Move;
import org.demarche.seminar.Reveal;
import org.demarche.seminar.RunAhead;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.demarche.words.Words;

/**
 * The pages of seats. A page holds a view that is fetched again when the class changes; it is sent
 * again only if it reads otherwise than what the asker has, so that nothing moves on a phone while
 * others talk.
 */
final class SeatPages {
  private static final int LONGEST_SECONDS = 30;

  private final Room room;
  private final String there;
  private final Debriefs debriefs;

  SeatPages(Room room, String there, Debriefs debriefs) {
    this.room = room;
    this.there = there;
    this.debriefs = debriefs;
  }

  /** Answers with the whole page. */
  void page(Context context) {
    Seat seat = room.seat(context);
    SeatView view = room.session().view(seat.id(), room.words(context).language());
    Told told = Told.of(room.session(), room.words(context));
    Shell shell = Shell.of(room, context, title(told, seat), Role.home(seat).split("/")[1]);
    room.pages().show(context, "web/seat.jte", drawn(shell, view, told));
  }

  private static String title(Told told, Seat seat) {
    return told.words()
        .say("web-seat-title", "who", name(told, seat), "title", told.scenario().title());
  }

  private static String name(Told told, Seat seat) {
    return seat.kind() == Seat.Kind.TEAM ? told.role(seat.role()) : seat.person();
  }

  /** Answers with the view alone, or that the asker has it already. */
  void view(Context context) {
    send(context, room.seat(context), Objects.requireNonNullElse(context.queryParam("mark"), ""));
  }

  /** Sends a seat's view to a script, unless it has it. */
  void send(Context context, Seat seat, String mark) {
    Words words = room.words(context);
    SeatView view = room.session().view(seat.id(), words.language());
    Told told = Told.of(room.session(), words);
    SeatPage page = drawn(Shell.of(room, context, "", ""), view, told);
    if (page.mark().equals(mark)) {
      context.status(HttpStatus.NO_CONTENT);
    } else {
      room.pages().show(context, "web/view.jte", page);
    }
  }

  private SeatPage drawn(Shell shell, SeatView view, Told told) {
    SeatModel model = model(shell, view, told);
    String template =
        switch (view.seat().kind()) {
          case TEAM -> "web/team.jte";
          case FACILITATOR -> "web/facilitator.jte";
          case OBSERVER -> "web/observer.jte";
          case SCREEN -> "web/screen.jte";
        };
    String html = room.pages().text(template, model);
    CRC32C sum = new CRC32C();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    return new SeatPage(
        shell,
        Role.home(view.seat()),
        view.seat(),
        html,
        Long.toHexString(sum.getValue()),
        view.at().version());
  }

  /** Answers with a stream of versions. */
  void events(Context context) {
    Seat seat = room.seat(context);
    room.streams().open(context, seat.id());
  }

  /** Answers with where the run may go on; in a while, and with nothing if the class moves on. */
  void ahead(Context context) {
    checkAhead(context);
    answer(context, room.session().ahead().now());
  }

  /** The same if an option that is under discussion were taken. */
  void whatIf(Context context) {
    checkAhead(context);
    Seat seat = room.seat(context);
    Form form = new Form(context);
    Seat.Kind kind = seat.kind();
    String role = kind == Seat.Kind.TEAM ? seat.role() : form.choice("role");
    Seat player = new Seat(seat.id(), Seat.Kind.TEAM, role, seat.person());
    Move option =
        form.choice("occasion").isEmpty()
            ? TeamMoves.act(context, player)
            : TeamMoves.reply(context, player);
    answer(context, room.session().ahead().of(option));
  }

  private void checkAhead(Context context) {
    Seat seat = room.seat(context);
    if (seat.kind() != Seat.Kind.FACILITATOR
        && !room.session().snapshot().isShown(Reveal.AHEAD, seat)) {
      throw new UnfitException(Message.of("web-ahead-hidden"));
    }
  }

  private void answer(Context context, CompletableFuture<RunAhead.Ahead> ahead) {
    SeatModel model = model(context);
    context.future(
        () ->
            ahead
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .handle(
                    (found, failure) -> {
                      if (found == null) {
                        context.status(HttpStatus.NO_CONTENT);
                      } else {
                        AheadPanel panel = new AheadPanel(model, found);
                        room.pages().show(context, "web/ahead.jte", panel);
                      }
                      return found;
                    }));
  }

  private SeatModel model(Context context) {
    Words words = room.words(context);
    SeatView view = room.session().view(room.seat(context).id(), words.language());
    Shell shell = Shell.of(room, context, "", "");
    Told told = Told.of(room.session(), words);
    return model(shell, view, told);
  }

  private SeatModel model(Shell shell, SeatView view, Told told) {
    List<JournalLine> journal = JournalLine.of(room, view, told);
    List<String> branches = room.session().branches();
    return new SeatModel(shell, view, told, journal, branches, room.code(), there);
  }

  /** Answers with what is left to talk about. */
  void debrief(Context context) {
    Words words = room.words(context);
    debriefs.check(room.seat(context));
    SeatModel model = model(context);
    Shell shell = Shell.of(room, context, words.say("web-debrief"), "debrief");
    Debrief debrief = debriefs.of(words.language());
    Map<Long, JournalLine> lines = JournalLine.all(room, model.view(), model.told());
    room.pages().show(context, "web/debrief.jte", new DebriefPage(shell, model, lines, debrief));
  }
}
