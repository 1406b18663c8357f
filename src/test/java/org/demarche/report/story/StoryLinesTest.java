package org.demarche.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Institution.Result;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Meeting;
import org.demarche.trace.Story;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of one session written down by hand. */
final class StoryLinesTest {
  private static final long SESSION = 7;

  private static final String SCENARIO =
      """
      demarche: 1
      title: Story
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 10 d
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Beland}
        CCC: {type: state, name: Celand}
      relations:
        AAA: {BBB: {focal: true}}
      institutions:
        CLUB: {name: The Club, members: [AAA, BBB, CCC], rule: {kind: consensus}}
      """;

  @TempDir private Path folder;
  private Plan plan;

  @BeforeEach
  void read() throws IOException {
    plan =
        Scenario.load(Files.writeString(folder.resolve("story.yaml"), SCENARIO), List.of())
            .basePlan();
  }

  private StoryLines lines(Meeting.Kind kind, Result result, List<Integer> tally) {
    int source = plan.getActor("AAA");
    int victim = plan.getActor("BBB");
    Story.Act signed =
        new Story.Act(
            8,
            SESSION,
            3,
            plan.getActor("CCC"),
            source,
            plan.getAction("joint_statement"),
            1,
            -1,
            false,
            -1);
    Meeting meeting = new Meeting(SESSION, 0, 0, source, victim, kind);
    List<Integer> votes = tally.stream().mapToInt(n -> n).sum() > 0 ? List.of(-1, 1, 0) : List.of();
    Story.Session session = new Story.Session(3, 3, meeting, result, tally, votes);
    return new StoryLines(
        plan,
        new Story(
            List.of(signed),
            List.of(),
            List.of(session),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Words.english());
  }

  @Test
  void aJointStatementComesAfterTheSessionThatFailed() {
    StoryLines lines = lines(Meeting.Kind.REGULAR, Result.REJECTED, List.of(1, 1, 1, 0, 0));
    assertThat(lines.entries()).extracting("kind").containsExactly("session", "act");
    assertThat(lines.entries().get(0).text())
        .endsWith(
            "The Club on deeds of Aland against Beland: draft rejected, 1 to 1 with 1 abstaining");
    assertThat(lines.entries().get(1).cause()).isEqualTo(lines.entries().get(0).event());
    assertThat(lines.entries().get(0).title()).isEqualTo("no consensus in CLUB");
  }

  @Test
  void aSessionTellsWhomItIsAboutAndHowItsMembersVoted() {
    StoryLines.Entry entry =
        lines(Meeting.Kind.REGULAR, Result.REJECTED, List.of(1, 1, 1, 0, 0)).entries().get(0);
    assertThat(entry.target()).isEqualTo("AAA");
    assertThat(entry.victim()).isEqualTo("BBB");
    assertThat(entry.session()).isEqualTo("regular session");
    assertThat(entry.votes())
        .containsOnlyKeys("yes", "no", "abstain")
        .containsEntry("no", List.of("AAA"))
        .containsEntry("yes", List.of("BBB"));
  }

  @Test
  void anEmergencySessionAndADebateSayWhatTheyAre() {
    List<Integer> none = List.of(0, 0, 0, 0, 0);
    assertThat(lines(Meeting.Kind.EMERGENCY, Result.NOTHING, none).entries().get(0).text())
        .endsWith(
            "The Club, emergency special session on deeds of Aland against Beland: no result");
    StoryLines.Entry debate = lines(Meeting.Kind.DEBATE, Result.NOTHING, none).entries().get(0);
    assertThat(debate.title()).isEqualTo("debate in CLUB");
    assertThat(debate.votes()).isEmpty();
  }
}
