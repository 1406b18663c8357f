package org.demarche.web.room;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Seat;
import org.demarche.seminar.paper.Papers;
import org.demarche.seminar.paper.Scope;
import org.demarche.words.Language;

/**
 * Hands out what a class takes home, as files to keep: a page that carries its own styles is not
 * shown by this server, whose pages have none of their own.
 */
final class PaperDesk {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String PDF = "application/pdf";
  private static final String CSV = "text/csv;charset=utf-8";
  private static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";

  private final Room room;
  private final Debriefs debriefs;

  PaperDesk(Room room, Debriefs debriefs) {
    this.room = room;
    this.debriefs = debriefs;
  }

  /** A debrief as a page. */
  Handler html(Function<Context, Scope> asked) {
    return context -> {
      Scope scope = asked.apply(context);
      send(context, name(scope), ".html", HTML, papers -> bytes(papers.html(scope)));
    };
  }

  /** A debrief on paper. */
  Handler pdf(Function<Context, Scope> asked) {
    return context -> {
      Scope scope = asked.apply(context);
      send(context, name(scope), ".pdf", PDF, papers -> papers.pdf(scope));
    };
  }

  /** Answers with the slides. */
  void slides(Context context) {
    send(context, "debrief", ".pptx", PPTX, Papers::slides);
  }

  /** Answers with the table for grades. */
  void grades(Context context) {
    send(context, "grades", ".csv", CSV, papers -> bytes(papers.grades()));
  }

  /** Answers with the briefs to print, which need no class. */
  void briefs(Context context) {
    Language language = room.words(context).language();
    byte[] briefs = Papers.briefs(room.scenario(context), room.session().plan(language), language);
    hand(context, "briefs" + language.suffix() + ".pdf", PDF, briefs);
  }

  /** The team that is asked for. */
  Scope team(Context context) {
    String asked = asked(context, "role");
    return room.session().plan(Language.ENGLISH).roles().stream()
        .map(SeminarPlan.Role::id)
        .filter(asked::equals)
        .findFirst()
        .map(Scope.Team::new)
        .orElseThrow(NotFoundResponse::new);
  }

  /** The person who is asked for. */
  Scope person(Context context) {
    debriefs.check(room.seat(context));
    return person(context, asked(context, "person"));
  }

  /** The person who asks. */
  Scope own(Context context) {
    Seat seat = room.seat(context);
    debriefs.check(seat);
    return person(context, seat.id());
  }

  private Scope person(Context context, String seat) {
    return debriefs.of(room.words(context).language()).people().stream()
        .filter(person -> person.seat().kind() == Seat.Kind.TEAM)
        .map(person -> person.seat().id())
        .filter(seat::equals)
        .findFirst()
        .map(Scope.Person::new)
        .orElseThrow(NotFoundResponse::new);
  }

  private static String asked(Context context, String field) {
    return Objects.requireNonNullElse(context.queryParam(field), "");
  }

  /** As the program names the files that it writes itself. */
  private static String name(Scope scope) {
    if (scope instanceof Scope.Team team) {
      return "debrief-team-" + team.role();
    }
    return scope instanceof Scope.Person person ? "debrief-person-" + person.seat() : "debrief";
  }

  private void send(
      Context context, String name, String ending, String type, Function<Papers, byte[]> maker) {
    debriefs.check(room.seat(context));
    Language language = room.words(context).language();
    String file = name + language.suffix() + ending;
    hand(context, file, type, debriefs.paper(language, file, maker));
  }

  private static void hand(Context context, String file, String type, byte[] bytes) {
    context.contentType(type);
    context.header("Content-Disposition", "attachment;filename=" + file);
    context.result(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
