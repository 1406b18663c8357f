package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What follows kind acts (a Goldstein score above 0), and what force and help want. Expected from
 * the definitions on the model page.
 */
class KindnessTest {
  private static final int RUNS = 150;
  private static final Set<String> OF_DEATH = Set.of("condolences", "evacuate");

  @TempDir Path folder;

  private static boolean isKind(Plan plan, Story.Act act) {
    Quantity score = plan.actions().get(act.action()).goldstein();
    return score instanceof Quantity.Fixed fixed && fixed.value() > 0;
  }

  private static Map<Long, Story.Act> acts(Story story) {
    Map<Long, Story.Act> byId = new HashMap<>();
    story.acts().stream().filter(act -> act.action() >= 0).forEach(act -> byId.put(act.id(), act));
    return byId;
  }

  @Test
  void aKindActIsAnsweredByWhomItIsMeantForAndWithoutAMeasure() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    int answers = 0;
    int thanks = 0;
    for (int r = 1; r <= RUNS; r++) {
      Map<Long, Story.Act> byId = acts(TestScenarios.story(plan, r));
      for (Story.Act answer : byId.values()) {
        Story.Act cause = byId.get(answer.cause());
        if (cause == null || answer.scripted() >= 0 || !isKind(plan, cause)) {
          continue;
        }
        Action did = plan.actions().get(answer.action());
        assertThat(answer.source()).isEqualTo(cause.target());
        assertThat(did.rung()).as(did.id()).isZero();
        answers++;
        thanks += did.id().equals("welcome") ? 1 : 0;
      }
    }
    assertThat(answers).isGreaterThan(30);
    assertThat(thanks).isPositive();
  }

  @Test
  void condolencesAndEvacuationsWantDead() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    int seen = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story story = TestScenarios.story(plan, r);
      for (Story.Act act : acts(story).values()) {
        if (OF_DEATH.contains(plan.actions().get(act.action()).id())) {
          assertThat(story.deaths())
              .anyMatch(
                  dead ->
                      dead.side() == act.target()
                          && dead.number() > 0
                          && dead.day() <= act.day()
                          && dead.day() >= act.day() - 31);
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  /**
   * In the library force wants a target that one is not aligned with, or a matter that has grown
   * hot; friends of whom one has had a word against the other stay out of that heat.
   */
  @Test
  void forceIsNeverUsedAgainstAFriendAtPeace() {
    String peace = TestScenarios.CRISIS.replaceAll("climate: -3", "climate: 0");
    String friends =
        peace
            .replaceAll("alignment: -0\\.\\d+", "alignment: 0.3")
            .replace("action: raid", "action: condemn")
            .replaceAll(", casualties: \\[[^\\]]*\\]", "");
    Plan plan = TestScenarios.plan(folder, friends);
    List<Story> hostile = stories(TestScenarios.plan(folder, peace));
    List<Story> friendly = stories(plan);
    assertThat(force(plan, hostile)).isPositive();
    assertThat(forceful(plan, friendly)).isEmpty();
  }

  private static List<Story> stories(Plan plan) {
    return java.util.stream.IntStream.rangeClosed(1, RUNS)
        .mapToObj(r -> TestScenarios.story(plan, r))
        .toList();
  }

  private static List<String> forceful(Plan plan, List<Story> stories) {
    return stories.stream()
        .flatMap(story -> story.acts().stream())
        .filter(act -> act.scripted() < 0 && act.action() >= 0)
        .filter(act -> plan.actions().get(act.action()).rung() >= 5)
        .map(
            act ->
                plan.actors().get(act.source()).code()
                    + " "
                    + plan.actions().get(act.action()).id()
                    + " "
                    + plan.actors().get(act.target()).code()
                    + " on day "
                    + act.day())
        .toList();
  }

  private static long force(Plan plan, List<Story> stories) {
    return stories.stream()
        .flatMap(story -> story.acts().stream())
        .filter(act -> act.scripted() < 0 && act.action() >= 0)
        .filter(act -> plan.actions().get(act.action()).rung() >= 5)
        .count();
  }
}
