package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.experiment.LatinHypercube;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.seminar.Session;
import org.demarche.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look at single runs take the folder of a session. */
final class SessionFolderCommandsTest {
  private static final Path BASE = Path.of("scenarios/caracas-raid.yaml");

  @TempDir static Path folder;

  private static String played;

  @BeforeAll
  static void play() {
    Scenario scenario = Scenario.load(BASE, List.of());
    Path place = folder.resolve("session");
    Session.Setup setup =
        new Session.Setup(scenario.referenceArm().id(), 20260103, LatinHypercube.ID);
    try (Session session = Session.create(place, scenario, setup)) {
      session.move("", new Move.Join("lead", Seat.Kind.FACILITATOR, "", "Lead", ""));
      session.move("", new Move.Join("h", Seat.Kind.TEAM, "havana", "Team", ""));
      session.move("lead", new Move.Begin());
      SeatView.Occasion choice =
          session.view("h", Language.ENGLISH).initiatives().stream()
              .filter(one -> one.partner().equals("USA") && !one.options().get(0).verbal())
              .findFirst()
              .orElseThrow();
      SeatView.Option option = choice.options().get(0);
      played = option.action();
      session.move("h", new Move.Act("havana", "USA", played, option.target(), ""));
      session.move(
          "lead",
          new Move.Improvise(
              "A tanker is stopped",
              "Off Jamaica.",
              List.of(),
              new SeminarPlan.Deed("USA", "condemn", "CUB")));
      session.move("lead", new Move.Advance(6, List.of()));
    }
  }

  private static Program.Result run(String... args) {
    Program.Result result = Program.run(args);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    return result;
  }

  private static String session() {
    return folder.resolve("session").toString();
  }

  @Test
  void aClassIsToldAsAChronicleAndAsATable() {
    assertThat(run("trace", session()).out()).contains("A tanker is stopped");
    assertThat(run("trace", session(), "--as", "csv").out().lines())
        .anyMatch(line -> line.contains(",CUB,") && line.contains("," + played + ","));
  }

  @Test
  void aClassIsExplained() {
    String out = folder.resolve("out").toString();
    assertThat(run("explain", session(), "--event", "improvised_5", "--out", out, "--quiet").out())
        .contains("A tanker is stopped");
  }

  @Test
  void aClassIsChangedAfterwards() {
    String out = folder.resolve("out").toString();
    assertThat(run("whatif", session(), "--remove", "improvised_5", "--out", out, "--quiet").out())
        .contains("A tanker is stopped");
  }

  @Test
  void aClassIsVerified() throws IOException {
    assertThat(run("verify", session()).out()).contains("Confirmed");
    Path seal = folder.resolve("session/fingerprint.json");
    String text = Files.readString(seal);
    Files.delete(seal);
    assertThat(run("verify", session()).out()).contains("never closed");
    Files.writeString(seal, text.replace("\"entries\" : 6", "\"entries\" : 5"));
    Program.Result damaged = Program.run("verify", session());
    assertThat(damaged.status()).isNotZero();
    Files.writeString(seal, text);
  }

  @Test
  void aScenarioIsLookedAtWithoutAClass() {
    assertThat(run("seminar", BASE.toString(), "--check").out())
        .contains("role havana", "inject tanker", "minutes");
    Program.Result none =
        Program.run("seminar", BASE.toString(), "--resume", "--out", folder.toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("Leave out --resume");
  }
}
