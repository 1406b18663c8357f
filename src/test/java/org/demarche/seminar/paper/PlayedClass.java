package org.demarche.seminar.paper;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.seminar.Session;
import org.demarche.words.Language;

/** A class that has played a case: every team answers what came in and takes an initiative. */
final class PlayedClass {
  /** A name that a page must escape and a spreadsheet must not compute. */
  static final String HOSTILE = "=1+1<script>alert(1)</script>";

  private PlayedClass() {}

  static Session of(Path folder, Path file) {
    Scenario scenario = Scenario.load(file, List.of());
    Session session =
        Session.create(
            folder,
            scenario,
            new Session.Setup(scenario.referenceArm().id(), 20260103, "monte-carlo"));
    SeminarPlan plan = session.plan(Language.ENGLISH);
    session.move("", new Move.Join("lead", Seat.Kind.FACILITATOR, "", "Lead", "k"));
    for (SeminarPlan.Role role : plan.roles()) {
      String name = role.equals(plan.roles().get(0)) ? HOSTILE : "Person of " + role.title();
      session.move("", new Move.Join(role.id() + "-1", Seat.Kind.TEAM, role.id(), name, role.id()));
    }
    session.move("lead", new Move.Begin());
    for (int turn = 1; turn <= plan.turns(); turn++) {
      for (SeminarPlan.Role role : plan.roles()) {
        play(session, role.id(), turn);
      }
      int day = Math.min(turn * plan.turnDays(), session.snapshot().horizon());
      session.move("lead", new Move.Advance(day, List.of()));
    }
    session.move("lead", new Move.End());
    return session;
  }

  private static void play(Session session, String role, int turn) {
    String seat = role + "-1";
    session.move(seat, new Move.Log(role, "Turn " + turn + ": we try to keep a door open."));
    SeatView view = session.view(seat, Language.ENGLISH);
    view.inbox().stream().limit(0).forEach(came -> answer(session, seat, role, came, turn));
    session.view(seat, Language.ENGLISH).initiatives().stream()
        .skip(turn % 2)
        .findFirst()
        .ifPresent(each -> begin(session, seat, role, each, turn));
    session.move(seat, new Move.Say(List.of(), "We are ready to talk <b>now</b>."));
  }

  private static void answer(
      Session session, String seat, String role, SeatView.Occasion came, int turn) {
    SeatView.Option option = came.options().get(turn % came.options().size());
    tried(
        session,
        seat,
        new Move.Reply(
            role, came.occasion(), came.speed(), option.action(), option.target(), "An answer."));
  }

  private static void begin(
      Session session, String seat, String role, SeatView.Occasion each, int turn) {
    List<SeatView.Option> options =
        each.options().stream()
            .filter(option -> !option.action().isEmpty() && option.verbal())
            .toList();
    if (!options.isEmpty()) {
      SeatView.Option option = options.get(turn * 3 % options.size());
      tried(
          session,
          seat,
          new Move.Act(role, each.partner(), option.action(), option.target(), "We begin."));
    }
  }

  /** What is not open any more is left. */
  private static void tried(Session session, String seat, Move move) {
    try {
      session.move(seat, move);
    } catch (org.demarche.words.UnfitException left) {
      session.move(seat, new Move.Note("Too late: " + move.getClass().getSimpleName()));
    }
  }
}
