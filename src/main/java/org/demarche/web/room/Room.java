package org.demarche.web.room;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.security.RouteRole;
import java.util.Objects;
import java.util.Optional;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Session;
import org.demarche.web.server.Cookies;
import org.demarche.web.server.Doorkeeper;
import org.demarche.web.server.Pages;
import org.demarche.web.server.Secrets;
import org.demarche.web.server.Streams;
import org.demarche.words.Words;

/**
 * A class and the ways to it. Who holds the bearer of a seat is that person: its hash stands in the
 * journal, so that a phone comes back to its seat after a restart.
 *
 * @param session the class
 * @param pages writes pages
 * @param streams open pages
 * @param code what people type to come in
 * @param leadKey what makes somebody a facilitator
 */
record Room(Session session, Pages pages, Streams streams, String code, String leadKey)
    implements Doorkeeper {
  /** The cookie of a seat, which a browser sends to the pages of that seat alone. */
  static final String SEAT = "demarche-seat";

  /** The cookie with the bearer of the last seat, which brings a browser back to it. */
  static final String LAST = "demarche-last";

  private static final int MONTH = 30 * 24 * 60 * 60;

  /** Keys of what is found once in a request. */
  private static final String FOUND = "seat";

  @Override
  public RouteRole role(Context context) {
    return find(context).map(seat -> Role.of(seat.kind())).orElse(Role.VISITOR);
  }

  @Override
  public String bearer(Context context) {
    return find(context).isPresent() ? Objects.requireNonNullElse(context.cookie(SEAT), "") : "";
  }

  /** The seat that the asker has proved to have: the one whose pages are asked for. */
  private Optional<Seat> find(Context context) {
    Object found = context.attribute(FOUND);
    if (found instanceof Seat seat) {
      return Optional.of(seat);
    }
    String asked = context.pathParamMap().getOrDefault("seat", "");
    Optional<Seat> seat =
        asked.isEmpty()
            ? Optional.empty()
            : holder(context, SEAT).filter(held -> held.id().equals(asked));
    seat.ifPresent(held -> context.attribute(FOUND, held));
    return seat;
  }

  /** The seat of the asker. */
  Seat seat(Context context) {
    return find(context).orElseThrow(ForbiddenResponse::new);
  }

  /** The seat that this browser had last, if it still is one. */
  Optional<Seat> last(Context context) {
    return holder(context, LAST);
  }

  private Optional<Seat> holder(Context context, String cookie) {
    String bearer = Objects.requireNonNullElse(context.cookie(cookie), "");
    return bearer.isEmpty() ? Optional.empty() : session.seatOf(Secrets.hash(bearer));
  }

  /** Hands a browser what proves that a seat is its own. */
  void handOver(Context context, Seat seat, String bearer) {
    Cookies.set(context, SEAT, bearer, Role.home(seat), MONTH);
    if (seat.kind() != Seat.Kind.SCREEN) {
      Cookies.set(context, LAST, bearer, "/", MONTH);
    }
  }

  /** The words of the asker's language. */
  Words words(Context context) {
    return pages.words(context);
  }

  /** The scenario told in the asker's language. */
  Scenario scenario(Context context) {
    return session.scenario(words(context).language());
  }
}
