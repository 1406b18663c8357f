package org.demarche.seminar;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.compile.Scenario;

/** Classes to test with. */
final class Classes {
  static final long SEED = 20260103;

  /** The base case, compiled once for all tests. */
  static final Scenario BASE = Scenario.load(Path.of("scenarios/caracas-raid.yaml"), List.of());

  static final Session.Setup SETUP =
      new Session.Setup(BASE.referenceArm().id(), SEED, "monte-carlo");

  private Classes() {}

  /** A session of the base case in which nobody sits yet. */
  static Session begin(Path folder) {
    Session session = Session.create(folder, BASE, SETUP);
    join(session, "lead", Seat.Kind.FACILITATOR, "");
    return session;
  }

  /** A session at play with a team for Havana and one for Washington. */
  static Session twoTeams(Path folder) {
    Session session = begin(folder);
    join(session, "h1", Seat.Kind.TEAM, "havana");
    join(session, "w1", Seat.Kind.TEAM, "washington");
    session.move("lead", new Move.Begin());
    return session;
  }

  static void join(Session session, String seat, Seat.Kind kind, String role) {
    session.move("", new Move.Join(seat, kind, role, "Person " + seat, "key-" + seat));
  }

  static void advance(Session session, int day) {
    session.move("lead", new Move.Advance(day, List.of()));
  }
}
