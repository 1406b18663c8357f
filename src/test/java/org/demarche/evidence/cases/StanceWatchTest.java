package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.Meeting;
import org.junit.jupiter.api.Test;

final class StanceWatchTest {
  private static final long ID = 41;

  private static final Path GRENADA = Path.of("scenarios", "hindcast", "grenada-1983");

  /** A body where three governments sit that are no party, and their places in it. */
  private record Floor(int institution, List<Integer> places, List<Integer> actors) {}

  private static Plan plan() {
    return CaseLibrary.of(CaseReader.read(List.of(GRENADA))).cases().get(0).plan();
  }

  private static ScriptedEvent opening(Plan plan) {
    return plan.timeline().stream().filter(ScriptedEvent::opening).findFirst().orElseThrow();
  }

  private static Floor floor(Plan plan) {
    ScriptedEvent opening = opening(plan);
    for (int b = 0; b < plan.institutions().size(); b++) {
      List<Integer> actors =
          plan.institutions().get(b).members().stream().map(member -> member.actor()).toList();
      List<Integer> places =
          IntStream.range(0, actors.size())
              .filter(m -> actors.get(m) >= 0 && actors.get(m) != opening.source())
              .filter(m -> !opening.targets().contains(actors.get(m)))
              .limit(3)
              .boxed()
              .toList();
      if (places.size() == 3) {
        return new Floor(b, places, places.stream().map(actors::get).toList());
      }
    }
    throw new AssertionError("no body with three governments");
  }

  private static StanceWatch vote(
      Plan plan, Floor floor, int criticised, int victim, boolean soft) {
    StanceWatch watch = new StanceWatch(plan);
    watch.started();
    watch.met(9, new Meeting(ID, 1, floor.institution(), criticised, victim, Meeting.Kind.REGULAR));
    if (soft) {
      watch.softened(10, floor.institution(), ID, .5);
    }
    byte[] votes = new byte[plan.institutions().get(floor.institution()).members().size()];
    Arrays.fill(votes, (byte) 2);
    votes[floor.places().get(0)] = 1;
    votes[floor.places().get(1)] = 0;
    votes[floor.places().get(2)] = -1;
    watch.voted(10, ID, votes);
    return watch;
  }

  private static List<StanceClass> said(StanceWatch watch, int day, Floor floor) {
    return floor.actors().stream().map(actor -> watch.said(day, actor)).toList();
  }

  @Test
  void aVoteOnTheTriggerIsAWord() {
    Plan plan = plan();
    Floor floor = floor(plan);
    int by = opening(plan).source();
    int on = opening(plan).targets().get(0);

    StanceWatch watch = vote(plan, floor, by, on, false);

    assertThat(said(watch, 1, floor))
        .containsExactly(StanceClass.CONDEMN, StanceClass.CONCERN, StanceClass.SUPPORT);
    assertThat(said(watch, 0, floor)).as("before the vote").containsOnly(StanceClass.SILENT);
  }

  @Test
  void whoVotesForAWeakenedTextHasNotCondemned() {
    Plan plan = plan();
    Floor floor = floor(plan);

    StanceWatch watch =
        vote(plan, floor, opening(plan).source(), opening(plan).targets().get(0), true);

    assertThat(said(watch, 1, floor).get(0)).isEqualTo(StanceClass.CONCERN);
  }

  @Test
  void aVoteOnWhatTheVictimDidIsNone() {
    Plan plan = plan();
    Floor floor = floor(plan);

    StanceWatch watch =
        vote(plan, floor, opening(plan).targets().get(0), opening(plan).source(), false);

    assertThat(said(watch, 1, floor)).containsOnly(StanceClass.SILENT);
  }
}
