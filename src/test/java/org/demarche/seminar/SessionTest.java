package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class at play, from the first seat to the debrief. */
final class SessionTest {
  @TempDir Path folder;

  private static String ordinaryRun() {
    Session.Setup setup = Classes.SETUP;
    ArmPlan arm =
        new ArmPlan(setup.arm(), "", true, java.util.Map.of(), Classes.BASE.plan(setup.arm()));
    Experiment runs =
        new Experiment(Classes.BASE.basePlan(), List.of(arm), setup.seed(), setup.design());
    StoryRecorder recorder = new StoryRecorder(true);
    double[] outcomes = new Replay(runs, EngineSimulation.INSTANCE).run(setup.arm(), 1, recorder);
    return Fingerprints.of(recorder.story(), outcomes);
  }

  @Test
  void whereEveryTeamLetsTheModelDecideItIsTheRunOfThatSeed() {
    try (Session session = Classes.twoTeams(folder)) {
      session.move("h1", new Move.Stand("havana", Standing.MODEL));
      session.move("w1", new Move.Stand("washington", Standing.MODEL));
      for (int day = 6; day <= 90; day += 3) {
        Classes.advance(session, day);
      }
      assertThat(session.interventions()).isEmpty();
      assertThat(session.fingerprint()).isEqualTo(ordinaryRun());
    }
  }

  @Test
  void aTeamMovesAndTheRunTellsOfIt() {
    try (Session session = Classes.twoTeams(folder)) {
      SeatView.Occasion toWashington =
          session.view("h1", Language.ENGLISH).initiatives().stream()
              .filter(choice -> choice.partner().equals("USA"))
              .filter(choice -> choice.options().get(0).verbal())
              .findFirst()
              .orElseThrow();
      SeatView.Option says = toWashington.options().get(0);
      session.move(
          "h1",
          new Move.Act("havana", "USA", says.action(), says.target(), "Return our officers."));
      assertThat(session.view("h1", Language.ENGLISH).sent()).hasSize(1);
      int begun = session.snapshot().day();
      Classes.advance(session, 6);
      assertThat(session.view("w1", Language.ENGLISH).events())
          .filteredOn(event -> event.statement().equals("Return our officers."))
          .singleElement()
          .satisfies(
              event -> {
                assertThat(event.source()).isEqualTo("CUB");
                assertThat(event.turn()).isEqualTo(1);
                assertThat(event.day()).isBetween((double) begun, begun + 0.01);
              });
      assertThat(session.fingerprint()).isNotEqualTo(ordinaryRun());
    }
  }

  @Test
  void whatIsNotOpenIsRefusedAndNotWritten() {
    try (Session session = Classes.twoTeams(folder)) {
      int before = session.journal().size();
      assertThatThrownBy(
              () -> session.move("h1", new Move.Act("havana", "USA", "ease_sanctions", "USA", "")))
          .isInstanceOf(UnfitException.class);
      assertThat(session.journal()).hasSize(before);
    }
  }
}
