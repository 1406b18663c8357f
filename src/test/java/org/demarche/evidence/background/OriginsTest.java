package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.evidence.background.Origins.Origin;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.trace.Meeting;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

final class OriginsTest {
  private static final Plan PLAN = ScriptedCase.plan();
  private static final Eve EVE = new Eve(PLAN);

  private static Story.Act own(long id, long cause) {
    return ScriptedCase.act(PLAN, id, cause, 5, "BBB condemn AAA");
  }

  private static Origin origin(long event, Map<Long, Integer> matters, Story.Act... acts) {
    Story.Session session =
        new Story.Session(
            5,
            4,
            new Meeting(50, 2, 0, 0, 1, Meeting.Kind.REGULAR),
            Institution.Result.NOTHING,
            List.of(),
            List.of());
    Story story = ScriptedCase.story(List.of(acts), List.of(session));
    return new Origins(new WatchedRun(EVE, story, matters)).of(event);
  }

  private static int matter(String a, String b) {
    return EVE.cell(PLAN.getActor(a), PLAN.getActor(b));
  }

  @Test
  void aTrailEndsAtTheTimeline() {
    Story.Act raid = new Story.Act(1, 0, 0, 0, 1, PLAN.getAction("raid"), 1, 0, true, -1);
    assertThat(origin(3, Map.of(), raid, own(2, 1), own(3, 2))).isEqualTo(Origin.SHOCK);
  }

  @Test
  void aTrailGoesThroughAMeeting() {
    Story.Act raid = new Story.Act(1, 0, 0, 0, 1, PLAN.getAction("raid"), 1, 0, true, -1);
    assertThat(origin(4, Map.of(), raid, own(2, 1), own(4, 50))).isEqualTo(Origin.SHOCK);
  }

  @Test
  void aLookAtADisputeOfTheEveBeginsThere() {
    assertThat(origin(3, Map.of(2L, matter("AAA", "BBB")), own(2, 0), own(3, 2)))
        .isEqualTo(Origin.EVE);
    assertThat(origin(2, Map.of(2L, matter("AAA", "DDD")), own(2, 0))).isEqualTo(Origin.EVE);
  }

  @Test
  void aLookAtAnythingElseBeginsNowhere() {
    assertThat(origin(2, Map.of(2L, matter("BBB", "CCC")), own(2, 0))).isEqualTo(Origin.NOWHERE);
    assertThat(origin(2, Map.of(), own(2, 0))).isEqualTo(Origin.NOWHERE);
    assertThat(origin(2, Map.of(), own(2, 77))).isEqualTo(Origin.NOWHERE);
  }

  @Test
  void aTrailThatGoesRoundEnds() {
    assertThat(origin(2, Map.of(), own(2, 3), own(3, 2))).isEqualTo(Origin.NOWHERE);
  }
}
