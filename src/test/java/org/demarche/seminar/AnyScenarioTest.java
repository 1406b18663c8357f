package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.experiment.LatinHypercube;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario can be played, whether it says how or not. */
final class AnyScenarioTest {
  @TempDir Path folder;

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theFirstTurnIsPlayed(Path file) {
    Scenario scenario = Scenario.load(file, List.of());
    Session.Setup setup =
        new Session.Setup(scenario.referenceArm().id(), Classes.SEED, LatinHypercube.ID);
    try (Session session = Session.create(folder, scenario, setup)) {
      SeminarPlan plan = session.plan(Language.ENGLISH);
      assertThat(plan.roles()).hasSizeGreaterThanOrEqualTo(2);
      Classes.join(session, "lead", Seat.Kind.FACILITATOR, "");
      String role = plan.roles().get(0).id();
      Classes.join(session, "one", Seat.Kind.TEAM, role);
      session.move("lead", new Move.Begin());
      int next = session.snapshot().day() + plan.turnDays();
      session.move("lead", new Move.Advance(next, List.of()));
      SeatView view = session.view("one", new Language("es"));
      assertThat(view.at().day()).isEqualTo(next);
      assertThat(view.briefs()).singleElement().matches(brief -> brief.role().equals(role));
      assertThat(view.tracks()).isNotEmpty();
      assertThat(session.snapshot().standings().get(role)).isEqualTo(Standing.HOLD);
    }
  }
}
