package org.demarche.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenario of the page on armed groups runs, and the group does what one can do. */
class ArmedGroupsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/armed-groups.md");

  @TempDir private Path folder;

  private static String shown() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("```yaml\n") + "```yaml\n".length();
    return page.substring(from, page.indexOf("```", from));
  }

  private Scenario scenario(String text) throws IOException {
    return Scenario.load(Files.writeString(folder.resolve("captives.yaml"), text), List.of());
  }

  @Test
  void itRunsWithoutAWarning() throws IOException {
    assertThat(scenario(shown()).warnings()).isEmpty();
  }

  @Test
  void theGroupActsAndIsActedOnAsTheRepertoireAllows() throws IOException {
    Plan plan = scenario(shown()).plan("baseline");
    Set<String> by = new TreeSet<>();
    for (int replication = 1; replication <= 30; replication++) {
      StoryRecorder recorder = new StoryRecorder(true);
      new Replicator(Program.of(plan))
          .run(
              World.median(plan),
              new RunKey(1, replication),
              List.of(),
              recorder,
              new double[plan.outcomes().size()]);
      for (Story.Act act : recorder.story().acts()) {
        if (act.action() >= 0) {
          Action action = plan.actions().get(act.action());
          boolean isBy = plan.actors().get(act.source()) instanceof Actor.Group;
          boolean isOn = plan.actors().get(act.target()) instanceof Actor.Group;
          assertThat(action.requirement().armedGroups().open(isBy, isOn)).as(action.id()).isTrue();
          if (isBy && act.scripted() < 0) {
            by.add(action.id());
          }
        }
      }
    }
    assertThat(by).hasSizeGreaterThan(4).doesNotContain("recall_ambassador", "break_relations");
  }

  @Test
  void whatAGroupCannotDoIsRefusedInTheTimeline() throws IOException {
    String wrong =
        shown()
            .replace(
                "by: FNT, on: ALD, action: release_captives",
                "by: FNT, on: ALD, action: recall_ambassador");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                ScenarioException.class, () -> scenario(wrong)))
        .hasMessageContaining("'recall_ambassador' is no act of an armed group, and 'FNT' is one");
    String among =
        shown().replace("by: ALD, on: FNT, action: thank", "by: ALD, on: BRE, action: cease_fire");
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                ScenarioException.class, () -> scenario(among)))
        .hasMessageContaining(
            "'cease_fire' is an act by or on an armed group, and neither side is one");
  }

  @Test
  void aGroupHasNoSeatNoMissionAndNoIdealPoint() throws IOException {
    String wrong =
        shown()
                .replace("capability: 0.0005", "capability: 0.0005, ideal_point: 1")
                .replace(
                    "FNT: {alignment: -0.8, climate: -4, proximity: 1, focal: true}",
                    "FNT: {focal: true, mission: none}")
            + "institutions:\n  HALL: {name: Hall, members: [ALD, FNT], rule: {kind: consensus}}\n";
    assertThat(
            org.assertj.core.api.Assertions.catchThrowableOfType(
                ScenarioException.class, () -> scenario(wrong)))
        .hasMessageContaining("an armed group is no government and has no 'ideal_point'")
        .hasMessageContaining("an armed group neither sends nor receives a mission")
        .hasMessageContaining("'FNT' is no state, and only states are members");
  }
}
