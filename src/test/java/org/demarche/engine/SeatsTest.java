package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call the Forum, of which Aland is no member and which nothing but a call brings. */
final class SeatsTest {
  private static final int RUNS = 20;

  private static final String LOUD =
      """
      include: [library:offices]
      assumptions:
        attention_alpha: {value: 3}
        attention_alpha_voice: {value: 3}
      repertoire:
        actions:
          convene_oas: {effects: {convenes: [FORUM]}}
      """;

  @TempDir private Path folder;

  /** The Forum seldom meets by itself, so that there is something left to ask it. */
  private Plan plan(String members, String convene, String rest) {
    String crisis =
        TestScenarios.CRISIS
            .replace("members: [BBB, CCC, DDD]\n", members.replace(";", "\n    ") + "\n")
            .replace("{by: members, rung: 6, p: 1,", "{" + convene + ", rung: 4, p: 0.3,")
            .replace("{on: veto, convene: FORUM, p: 1,", "{on: veto, convene: FORUM, p: 0,");
    return TestScenarios.plan(folder, crisis + rest);
  }

  private static boolean mayChoose(Plan plan, String code, String id) {
    int actor = plan.getActor(code);
    int action = plan.getAction(id);
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        if (decision.actor() == actor
            && decision.options().stream().anyMatch(option -> option.action() == action)) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "members: [BBB, CCC, DDD] | by: members | true",
        "members: [BBB, CCC] | by: members | false",
        "members: [BBB, CCC, DDD];suspended: [DDD] | by: members | false",
        "members: [BBB, CCC] | by: any | true",
      })
  void whoTakesPartMayAskForAMeetingAndOthersWhereTheFileSaysAny(
      String members, String convene, boolean open) {
    Plan plan = plan(members, convene, LOUD);
    assertThat(mayChoose(plan, "DDD", "convene_oas")).isEqualTo(open);
    assertThat(mayChoose(plan, "CCC", "convene_oas")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by: members | false | false",
        "by: any | true | true",
        "by: any, offices: [UNSG] | true | false",
        "by: members, offices: [UNSG] | true | false",
        "by: any, offices: [] | false | false",
      })
  void anOfficeAsksWhereTheFileEntitlesIt(String convene, boolean general, boolean commissioner) {
    Plan plan = plan("members: [BBB, CCC, DDD]", convene, LOUD);
    BodyTable.Body forum =
        Program.of(plan).bodies.bodies.stream()
            .filter(body -> body.plan().code().equals("FORUM"))
            .findFirst()
            .orElseThrow();
    assertThat(forum.mayCall()[plan.getActor("UNSG")]).isEqualTo(general);
    assertThat(forum.mayCall()[plan.getActor("OHCHR")]).isEqualTo(commissioner);
  }

  /** A call of one who may make it brings meetings about; a stranger's changes nothing. */
  @ParameterizedTest
  @CsvSource({"CCC, true", "DDD, false"})
  void whatAStrangerWritesConvenesNobody(String caller, boolean meets) {
    String call =
        "  call: {title: A call, at: 2 d, by: CALLER, on: AAA, action: convene_oas, answers: raid,"
            + " facts: [\"Fiction.\"]}\n";
    long uncalled = meetings("");
    long called = meetings(call.replace("CALLER", caller));
    assertThat(called > uncalled).isEqualTo(meets);
    assertThat(called).isGreaterThanOrEqualTo(uncalled);
  }

  private long meetings(String call) {
    String still = "assumptions:\n" + TestScenarios.STILL;
    String actions = LOUD.substring(LOUD.indexOf("repertoire:"));
    Plan plan = plan("members: [BBB, CCC]", "by: members", call + still + actions);
    int forum = plan.institutions().stream().map(i -> i.code()).toList().indexOf("FORUM");
    return TestScenarios.stories(plan, RUNS)
        .flatMap(story -> story.sessions().stream())
        .filter(session -> session.institution() == forum)
        .count();
  }

  @Test
  void theLibraryLetsEveryMemberOfTheUnitedNationsCallTheCouncilAndOneOfficeBesides() {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace(
                "title: Engine test\n",
                "title: Engine test\ninclude: [library:offices, library:institutions/un-2026]\n"));
    Program program = Program.of(plan);
    for (BodyTable.Body body : program.bodies.bodies) {
      boolean council = body.plan().code().equals("UNSC");
      if (council || body.plan().code().equals("UNGA")) {
        assertThat(body.mayCall()[plan.getActor("BBB")]).isTrue();
        assertThat(body.mayCall()[plan.getActor("UNSG")]).isEqualTo(council);
        assertThat(body.mayCall()[plan.getActor("VAT")]).isFalse();
      }
    }
  }
}
