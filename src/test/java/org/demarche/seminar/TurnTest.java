package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Replay;
import org.demarche.model.Intervention;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a turn brings: answers, votes, injects, what is left, and the debrief. */
final class TurnTest {
  @TempDir Path folder;

  private static SeatView view(Session session, String seat) {
    return session.view(seat, Language.ENGLISH);
  }

  @Test
  void whatATeamLeavesIsHeldBackAndWhatItAnswersTakesPlace() {
    try (Session session = Classes.twoTeams(folder)) {
      SeatView.Occasion asked = null;
      while (asked == null && session.snapshot().day() < 60) {
        session.toNextDecision("lead", 6);
        asked =
            view(session, "h1").inbox().stream()
                .filter(o -> o.options().stream().anyMatch(x -> x.target().equals("USA")))
                .findFirst()
                .orElse(null);
      }
      assertThat(asked).isNotNull();
      assertThat(asked.about()).isNotBlank();
      double day = session.snapshot().day();
      SeatView.Option option =
          asked.options().stream().filter(x -> x.target().equals("USA")).findFirst().orElseThrow();
      session.move(
          "h1",
          new Move.Reply(
              "havana", asked.occasion(), asked.speed(), option.action(), option.target(), "So."));
      Classes.advance(session, (int) day + 30);
      assertThat(view(session, "h1").events())
          .filteredOn(event -> event.day() >= day && event.source().equals("CUB"))
          .filteredOn(event -> event.kind().equals("act") && !event.text().contains("joins"))
          .isNotEmpty()
          .allMatch(event -> event.statement().equals("So."));
    }
  }

  @Test
  void aStandingInstructionVetoesAndAnUndoTakesItBack() {
    try (Session session = Classes.twoTeams(folder)) {
      session.move("w1", new Move.Instruct("washington", "UNSC", "VEN", Intervention.Cast.NO));
      long before = session.journal().size();
      int begun = session.snapshot().day();
      assertThatThrownBy(
              () ->
                  session.move(
                      "h1", new Move.Instruct("havana", "UNSC", "VEN", Intervention.Cast.NO)))
          .isInstanceOf(UnfitException.class);
      Optional<SeatView.Meeting> meeting = Optional.empty();
      while (meeting.isEmpty() && session.snapshot().day() < 150) {
        session.toNextDecision("lead", 10);
        meeting = view(session, "lead").meetings().stream().findFirst();
      }
      assertThat(meeting).isPresent();
      session.move("lead", new Move.Undo(before));
      assertThat(session.snapshot().day()).isEqualTo(begun);
      assertThat(session.undone()).isNotEmpty();
      assertThat(session.journal().size()).isGreaterThan((int) before);
    }
  }

  @Test
  void aClassWithAnInjectedActIsTheSameRunForThoseWhoLookAtItAfterwards() {
    String fingerprint;
    try (Session session = Classes.twoTeams(folder)) {
      session.move("lead", new Move.Inject("tanker"));
      session.move(
          "lead",
          new Move.Improvise(
              "A raid at sea",
              "x",
              List.of(),
              new org.demarche.scenario.compile.SeminarPlan.Deed("USA", "condemn", "CUB")));
      Classes.advance(session, 9);
      fingerprint = session.fingerprint();
    }
    PlayedRun played = PlayedRun.of(folder);
    StoryRecorder recorder = new StoryRecorder(true);
    double[] outcomes =
        new Replay(played.experiment(), EngineSimulation.INSTANCE)
            .run(played.setup().arm(), PlayedRun.REPLICATION, recorder);
    assertThat(Fingerprints.of(recorder.story(), outcomes)).isEqualTo(fingerprint);
  }

  @Test
  void injectsComeFromATableAndGoIntoOne() {
    try (Session session = Classes.twoTeams(folder)) {
      String table =
          "Inject No;Time;From;To;Title;Expected action;Description\n"
              + "1;day 4;Reuters;Havana;Strike;Talk;\"Workers strike; nobody works.\"\n"
              + "2;turn 3;;all;;;=cmd()\n";
      assertThat(session.bringInjects("lead", table)).isEqualTo(2);
      session.move("lead", new Move.Inject("msel_1"));
      assertThat(view(session, "h1").news()).extracting(SeatView.News::title).contains("Strike");
      assertThat(view(session, "w1").news()).isEmpty();
      String out = session.injectsAsTable(Language.ENGLISH);
      assertThat(out).contains("\"'=cmd()\"").contains("\"sent\"");
      assertThatThrownBy(() -> session.bringInjects("lead", "time,to,text\nday 2,nobody,x\n"))
          .hasMessageContaining("Row 2")
          .hasMessageContaining("nobody");
      assertThatThrownBy(() -> session.bringInjects("lead", "time,text\nsoon,x\n"))
          .hasMessageContaining("soon");
    }
    try (Session session = Session.resume(folder)) {
      assertThat(session.plan(Language.ENGLISH).injects())
          .anyMatch(inject -> inject.id().equals("msel_2") && inject.text().equals("=cmd()"));
      assertThat(view(session, "h1").news()).hasSize(1);
    }
  }

  @Test
  void theDebriefTellsWhatWasTakenWhatElseWasOpenAndWhatItChanged() {
    try (Session session = Classes.twoTeams(folder)) {
      SeatView.Occasion choice =
          view(session, "h1").initiatives().stream()
              .filter(one -> one.partner().equals("USA") && !one.options().get(0).verbal())
              .findFirst()
              .orElseThrow();
      SeatView.Option option = choice.options().get(0);
      Entry act =
          session.move("h1", new Move.Act("havana", "USA", option.action(), option.target(), ""));
      session.move("h1", new Move.Log("havana", "Why we did it."));
      Classes.advance(session, 6);
      Debrief debrief = session.debrief(Language.ENGLISH);
      assertThat(debrief.fingerprint()).isEqualTo(session.fingerprint());
      assertThat(debrief.turns()).containsExactly(3, 6);
      assertThat(debrief.pairs()).isNotEmpty().allMatch(pair -> pair.rungs().size() == 7);
      assertThat(debrief.pivots()).extracting(Debrief.Pivot::entry).containsExactly(act.number());
      assertThat(debrief.pivots().get(0).distance()).isBetween(0.0, 1.0);
      assertThat(debrief.choices())
          .filteredOn(taken -> taken.entry() == act.number())
          .singleElement()
          .satisfies(
              taken -> {
                assertThat(taken.role()).isEqualTo("havana");
                assertThat(taken.open()).hasSizeGreaterThan(1);
                assertThat(taken.probability()).isBetween(0.0, 1.0);
              });
      assertThat(debrief.aims()).isNotEmpty();
      tellsOfPeople(debrief);
    }
  }

  private static void tellsOfPeople(Debrief debrief) {
    assertThat(debrief.people())
        .filteredOn(person -> person.seat().id().equals("h1"))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.moves()).isEqualTo(1);
              assertThat(person.notes()).isEqualTo(1);
            });
  }
}
