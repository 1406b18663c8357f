package org.demarche.web.room;

import io.javalin.security.RouteRole;
import java.util.Locale;
import org.demarche.seminar.Seat;

/** What somebody has proved to be. */
enum Role implements RouteRole {
  /** Nobody yet. */
  VISITOR,
  /** Leads the class. */
  FACILITATOR,
  /** Plays. */
  TEAM,
  /** Looks on. */
  OBSERVER,
  /** The room's projector. */
  SCREEN;

  static Role of(Seat.Kind kind) {
    return switch (kind) {
      case FACILITATOR -> FACILITATOR;
      case TEAM -> TEAM;
      case OBSERVER -> OBSERVER;
      case SCREEN -> SCREEN;
    };
  }

  /** Where the pages of a seat are. */
  static String home(Seat seat) {
    return "/" + of(seat.kind()).name().toLowerCase(Locale.ROOT) + "/" + seat.id();
  }
}
