package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.demarche.trace.RunState;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Teams that talk to one another. */
final class NegotiationTest {
  @TempDir Path folder;

  private static SeatView.Track track(Session session, String seat) {
    return session.view(seat, Language.ENGLISH).tracks().stream()
        .filter(track -> track.first().equals("USA") && track.second().equals("VEN"))
        .findFirst()
        .orElseThrow();
  }

  private Session talking() {
    Session session = Classes.begin(folder);
    Classes.join(session, "c1", Seat.Kind.TEAM, "caracas");
    Classes.join(session, "w1", Seat.Kind.TEAM, "washington");
    Classes.join(session, "h1", Seat.Kind.TEAM, "havana");
    Classes.join(session, "o1", Seat.Kind.OBSERVER, "");
    session.move("lead", new Move.Begin());
    Classes.advance(session, 10);
    session.move("w1", new Move.Receive("washington", "VEN", true));
    feelers(session)
        .ifPresent(
            option ->
                session.move(
                    "c1", new Move.Act("caracas", "USA", option.action(), option.target(), "")));
    Classes.advance(session, 13);
    return session;
  }

  private static Optional<SeatView.Option> feelers(Session session) {
    return session.view("c1", Language.ENGLISH).initiatives().stream()
        .filter(choice -> choice.partner().equals("USA"))
        .flatMap(choice -> choice.options().stream())
        .filter(option -> option.target().equals("USA") && isFeelers(option.action()))
        .findFirst();
  }

  private static boolean isFeelers(String action) {
    return Classes.BASE.plan(Classes.SETUP.arm()).actions().stream()
        .anyMatch(a -> a.id().equals(action) && a.effect().feelers());
  }

  @Test
  void aTeamTakesUpAnothersFeelersOrDoesNot() {
    try (Session session = talking()) {
      assertThat(track(session, "lead").stage()).isNotEqualTo(RunState.Stage.NONE);
      long last = session.journal().size();
      session.move("lead", new Move.Undo(last - 3));
      session.move("w1", new Move.Receive("washington", "VEN", false));
      feelers(session)
          .ifPresent(
              option ->
                  session.move(
                      "c1", new Move.Act("caracas", "USA", option.action(), option.target(), "")));
      Classes.advance(session, 13);
      assertThat(track(session, "lead").stage()).isEqualTo(RunState.Stage.NONE);
    }
  }

  @Test
  void whatBothTeamsAgreeOnIsSettledAtTheNextRound() {
    try (Session session = talking()) {
      SeatView.Terms issue =
          track(session, "c1").terms().stream()
              .filter(SeatView.Terms::open)
              .findFirst()
              .orElseThrow();
      Entry proposal =
          session.move(
              "c1", new Move.Propose("caracas", "USA", Map.of(issue.issue(), 0.4), "Half way.", 0));
      assertThat(session.view("w1", Language.ENGLISH).proposals()).hasSize(1);
      assertThat(session.view("h1", Language.ENGLISH).proposals()).isEmpty();
      assertThat(session.view("o1", Language.ENGLISH).proposals()).isEmpty();
      assertThatThrownBy(
              () -> session.move("c1", new Move.Respond("caracas", proposal.number(), true, "")))
          .isInstanceOf(UnfitException.class);
      session.move("w1", new Move.Respond("washington", proposal.number(), true, "Agreed."));
      for (int day = 20; !isSettled(session, issue.issue()) && day < 170; day += 10) {
        Classes.advance(session, day);
      }
      assertThat(isSettled(session, issue.issue())).isTrue();
      SeatView.Terms settled =
          track(session, "w1").terms().stream()
              .filter(t -> t.issue().equals(issue.issue()))
              .findFirst()
              .orElseThrow();
      assertThat(settled.first()).isEqualTo(0.4);
    }
  }

  /** Terms that wait for those on another issue are neither open any more nor settled yet. */
  private static boolean isSettled(Session session, String issue) {
    return track(session, "lead").terms().stream()
        .anyMatch(terms -> terms.issue().equals(issue) && !terms.open());
  }

  @Test
  void aTeamWalksOut() {
    try (Session session = talking()) {
      for (int day = 20; track(session, "lead").rounds() == 0 && day < 100; day += 5) {
        Classes.advance(session, day);
      }
      assertThat(track(session, "lead").rounds()).isPositive();
      session.move("c1", new Move.WalkOut("caracas", "USA"));
      int day = session.snapshot().day();
      Classes.advance(session, day + 60);
      assertThat(session.view("lead", Language.ENGLISH).events())
          .anyMatch(
              event ->
                  event.kind().equals("talks")
                      && event.day() > day
                      && event.text().contains("broke"));
    }
  }
}
