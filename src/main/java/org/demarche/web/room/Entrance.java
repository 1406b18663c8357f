package org.demarche.web.room;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Snapshot;
import org.demarche.web.server.Cookies;
import org.demarche.web.server.Secrets;
import org.demarche.web.server.Throttle;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.demarche.words.Words;

/** How people come in: with the code on the wall, or with the key of the terminal. */
final class Entrance {
  private static final double WRONG_CODES_AT_ONCE = 20;
  private static final double WRONG_CODES_PER_SECOND = 0.2;
  private static final int SEAT_ID_LENGTH = 6;

  private final Room room;
  private final Throttle wrongCodes = new Throttle(WRONG_CODES_AT_ONCE, WRONG_CODES_PER_SECOND);

  Entrance(Room room) {
    this.room = room;
  }

  /** Answers {@code GET /}. */
  void show(Context context) {
    String given = normal(Objects.requireNonNullElse(context.queryParam("code"), ""));
    boolean right = !given.isEmpty() && isRight(context, given);
    Words words = room.words(context);
    Optional<Seat> last = room.last(context);
    JoinPage page =
        new JoinPage(
            Shell.of(room, context, words.say("web-join-title"), "join")
                .at(right ? "/?code=" + given : "/"),
            room.scenario(context).title(),
            room.scenario(context).summary(),
            right ? given : "",
            !given.isEmpty() && !right,
            right ? places(words) : List.of(),
            last.map(Role::home).orElse(""),
            last.map(Seat::person).orElse(""));
    room.pages().show(context, "web/join.jte", page);
  }

  /** A code that is guessed at is not looked at any more. */
  private boolean isRight(Context context, String given) {
    if (!wrongCodes.wouldAllow(context.ip())) {
      throw new TooManyRequestsResponse();
    }
    boolean right = Secrets.same(given, room.code());
    if (!right) {
      wrongCodes.allows(context.ip());
    }
    return right;
  }

  private static String normal(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private List<JoinPage.Place> places(Words words) {
    SeminarPlan plan = room.session().plan(words.language());
    Snapshot now = room.session().snapshot();
    Map<String, Integer> taken = new HashMap<>();
    now.seats().forEach(seat -> taken.merge(seat.role(), 1, Integer::sum));
    List<JoinPage.Place> places =
        new ArrayList<>(
            plan.roles().stream()
                .map(role -> place(role, taken.getOrDefault(role.id(), 0), words))
                .toList());
    places.add(
        new JoinPage.Place(
            "observer",
            words.say("web-join-observer"),
            words.say("web-join-observer-note"),
            false));
    places.add(
        new JoinPage.Place(
            "screen", words.say("web-join-screen"), words.say("web-join-screen-note"), false));
    return places;
  }

  private static JoinPage.Place place(SeminarPlan.Role role, int taken, Words words) {
    String note = words.say("web-join-seats", "taken", taken, "seats", role.seats());
    return new JoinPage.Place("team:" + role.id(), role.title(), note, taken >= role.seats());
  }

  /** Answers {@code POST /join}. */
  void join(Context context) {
    Form form = new Form(context);
    if (!isRight(context, normal(form.choice("code")))) {
      throw new UnfitException(Message.of("web-join-wrong"));
    }
    String place = form.choice("place");
    boolean screen = place.equals("screen");
    Seat.Kind kind =
        screen ? Seat.Kind.SCREEN : place.startsWith("team:") ? Seat.Kind.TEAM : Seat.Kind.OBSERVER;
    String person =
        screen
            ? room.words(context).say("web-screen-name")
            : form.needed("person", Seat.LONGEST_NAME).replace('\n', ' ');
    take(context, kind, kind == Seat.Kind.TEAM ? place.substring("team:".length()) : "", person);
  }

  /** Answers {@code GET /lead}: the link of the terminal makes its reader a facilitator. */
  void lead(Context context) {
    String key = Objects.requireNonNullElse(context.queryParam("key"), "");
    if (!Secrets.same(key, room.leadKey())) {
      throw new ForbiddenResponse();
    }
    Optional<Seat> last = room.last(context).filter(seat -> seat.kind() == Seat.Kind.FACILITATOR);
    if (last.isPresent()) {
      Cookies.seeOther(context, Role.home(last.orElseThrow()));
      return;
    }
    take(context, Seat.Kind.FACILITATOR, "", room.words(context).say("web-lead-name"));
  }

  /** Answers a facilitator's wish for the room's screen in a window of the same browser. */
  void screen(Context context) {
    take(context, Seat.Kind.SCREEN, "", room.words(context).say("web-screen-name"));
  }

  private void take(Context context, Seat.Kind kind, String role, String person) {
    String bearer = Secrets.bearer();
    String id = Secrets.code(SEAT_ID_LENGTH).toLowerCase(Locale.ROOT);
    room.session().move("", new Move.Join(id, kind, role, person, Secrets.hash(bearer)));
    Seat seat = new Seat(id, kind, role, person);
    room.handOver(context, seat, bearer);
    Cookies.seeOther(context, Role.home(seat));
  }
}
