package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.engine.agenda.RunAwayException;
import org.demarche.engine.program.Program;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.Speed;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicatorTest {
  private static final int RUNS = 200;

  @TempDir Path folder;

  private Plan crisis() {
    return TestScenarios.plan(folder, TestScenarios.CRISIS);
  }

  @Test
  void aRunDependsOnItsKeyAloneAndNotOnWhatTheReplicatorRanBefore() {
    Plan plan = crisis();
    Replicator used = new Replicator(Program.of(plan));
    for (int r = 1; r <= 50; r++) {
      TestScenarios.run(plan, used, 9, 51 - r, RunListener.NONE);
      assertThat(TestScenarios.run(plan, used, 1, r, RunListener.NONE))
          .containsExactly(TestScenarios.outcomes(plan, 1, r));
    }
  }

  @Test
  void seedsAndReplicationsDiffer() {
    Plan plan = crisis();
    assertThat(TestScenarios.outcomes(plan, 0, 1))
        .isNotEqualTo(TestScenarios.outcomes(plan, -1, 1));
    assertThat(TestScenarios.outcomes(plan, 0, 1)).isNotEqualTo(TestScenarios.outcomes(plan, 0, 2));
  }

  @Test
  void listeningWithAllReasonsChangesNothing() {
    Plan plan = crisis();
    for (int r = 1; r <= 20; r++) {
      double[] heard =
          TestScenarios.run(
              plan,
              new Replicator(Program.of(plan)),
              1,
              r,
              new org.demarche.trace.StoryRecorder(true));
      assertThat(heard).containsExactly(TestScenarios.outcomes(plan, 1, r));
    }
  }

  @Test
  void anIdleActorLeavesEveryRunAsItWas() {
    Plan without = crisis();
    Replicator plain = new Replicator(Program.of(without));
    Plan with =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace(
                "actors:\n", "actors:\n  BAA: {type: state, name: Idle, capability: 0.1}\n"));
    Replicator idle = new Replicator(Program.of(with));
    for (int r = 1; r <= RUNS; r++) {
      double[] before = TestScenarios.run(without, plain, 1, r, RunListener.NONE);
      double[] after = TestScenarios.run(with, idle, 1, r, RunListener.NONE);
      for (int k = 0; k < before.length; k++) {
        String id = without.outcomes().get(k).id();
        assertThat(Double.compare(after[TestScenarios.column(with, id)], before[k]))
            .as("%s of run %d", id, r)
            .isZero();
      }
    }
  }

  @Test
  void theOrderOfActorsInTheFileDoesNotMatter() {
    String[] lines = TestScenarios.CRISIS.split("\n");
    String swapped =
        TestScenarios.CRISIS
            .replace(lines[7] + "\n", "")
            .replace("relations:\n", lines[7] + "\nrelations:\n");
    assertThat(swapped).isNotEqualTo(TestScenarios.CRISIS);
    Plan plan = TestScenarios.plan(folder, swapped);
    for (int r = 1; r <= 20; r++) {
      assertThat(TestScenarios.outcomes(plan, 1, r))
          .containsExactly(TestScenarios.outcomes(crisis(), 1, r));
    }
  }

  /** What is left of a run without an event that nothing followed is what it was. */
  @Test
  void removingAnActWithoutConsequencesLeavesTheOtherActsAsTheyWere() {
    Plan plan = crisis();
    int checked = 0;
    for (int r = 1; r <= RUNS && checked < 20; r++) {
      Story story = TestScenarios.story(plan, r);
      List<Story.Act> acts = story.acts();
      Story.Act last = acts.get(acts.size() - 1);
      Story without = TestScenarios.story(plan, r, new Intervention.Remove(last.id()));
      List<Story.Act> others = new ArrayList<>(acts);
      others.remove(last);
      assertThat(without.acts().subList(0, others.size())).isEqualTo(others);
      assertThat(without.acts()).noneMatch(act -> act.id() == last.id());
      checked++;
    }
    assertThat(checked).isEqualTo(20);
  }

  /** Acts before the removed one are untouched, and acts keep their ids whatever happens later. */
  @Test
  void removingTheRaidLeavesNoAnswerToIt() {
    Plan plan = crisis();
    long raid = EventId.of("raid");
    Story story = TestScenarios.story(plan, 3, new Intervention.Remove(raid));
    assertThat(story.acts()).noneMatch(act -> act.id() == raid || act.cause() == raid);
    assertThat(story.deaths()).isEmpty();
  }

  @Test
  void delayingAnEventMovesItAndWhatAnswersIt() {
    Plan plan = crisis();
    long raid = EventId.of("raid");
    Story story = TestScenarios.story(plan, 3, new Intervention.Delay(raid, 5));
    Story.Act moved =
        story.acts().stream().filter(act -> act.id() == raid).findFirst().orElseThrow();
    assertThat(moved.day()).isEqualTo(5.25);
    assertThat(story.acts()).filteredOn(a -> a.cause() == raid).allMatch(a -> a.day() >= 5.25);
  }

  @Test
  void aForcedChoiceTakesThePlaceOfTheActorsOwn() {
    Plan plan = crisis();
    int victim = plan.getActor("BBB");
    Story.Decision own = firstDeed(TestScenarios.story(plan, 3), victim);
    int other = plan.getAction("break_relations");
    Story forced =
        TestScenarios.story(
            plan,
            3,
            new Intervention.Force(
                own.occasion(), victim, Speed.MAJOR, other, plan.getActor("AAA")));
    assertThat(forced.acts())
        .anyMatch(a -> a.day() == own.day() && a.source() == victim && a.action() == other);
    assertThat(forced.acts()).noneMatch(a -> a.id() == own.act());
  }

  private static Story.Decision firstDeed(Story story, int actor) {
    return story.decisions().stream()
        .filter(d -> d.actor() == actor && d.speed() == Speed.MAJOR)
        .findFirst()
        .orElseThrow();
  }

  /** The pulls of every option of every choice add up to its score above the mean exactly. */
  @Test
  void pullsAddUpToTheScoreAboveTheMean() {
    Plan plan = crisis();
    int choices = 0;
    for (int r = 1; r <= 10; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        double mean = 0;
        double total = 0;
        for (Story.Option option : decision.options()) {
          double score =
              option.pulls().values().stream().mapToDouble(x -> x).sum() + option.familyPull();
          mean += option.probability() * score;
          total += option.probability();
        }
        assertThat(total).isCloseTo(1, within(1e-9));
        assertThat(mean).isCloseTo(0, within(1e-9));
        choices++;
      }
    }
    assertThat(choices).isGreaterThan(50);
  }

  /**
   * Splitting one action into three of the same kind leaves the probability of its family on every
   * occasion that both worlds share: here, the first answers to the raid.
   */
  @Test
  void splittingAnActionLeavesItsFamilysShare() {
    Plan whole = crisis();
    Plan split =
        TestScenarios.plan(folder, TestScenarios.CRISIS + split(whole, "recall_ambassador"));
    Map<String, Double> before = shares(whole, TestScenarios.story(whole, 3));
    Map<String, Double> after = shares(split, TestScenarios.story(split, 3));
    assertThat(before).isNotEmpty().containsKey("diplomatic");
    before.forEach(
        (family, share) -> assertThat(after.get(family)).as(family).isCloseTo(share, within(1e-9)));
  }

  private static String split(Plan plan, String id) {
    var action = plan.actions().get(plan.getAction(id));
    String roles =
        action.roles().stream()
            .map(role -> role.name().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(", "));
    String copy =
        "      %s: {title: Copy, cameo: \"%s\", goldstein: %s, family: diplomatic, rung: %d,"
            + " holds: %s d, speed: major, roles: [%s], toward: opponent, source: \"judgement:"
            + " a copy\"%s}\n";
    var r = action.requirement();
    String rest =
        ", norm: "
            + fixed(action.norm())
            + ", cost: "
            + fixed(action.cost())
            + ", talk: "
            + fixed(action.talk())
            + requirement(plan, r);
    StringBuilder text = new StringBuilder("repertoire:\n  actions:\n");
    for (String name : List.of("copy_one", "copy_two")) {
      text.append(
          String.format(
              java.util.Locale.ROOT,
              copy.substring(2),
              name,
              action.cameo(),
              fixed(action.goldstein()),
              action.rung(),
              action.holdsDays(),
              roles,
              rest));
    }
    return text.toString();
  }

  private static String requirement(Plan plan, org.demarche.model.Requirement r) {
    return ", requires: {no_measure: "
        + kinds(plan, r.noMeasures())
        + ", no_measure_between: "
        + kinds(plan, r.noMeasuresBetween())
        + ", min_wrong: "
        + r.cause().minWrong()
        + ", min_wrong_outside: "
        + r.cause().minWrongOutside()
        + ", max_alignment: "
        + r.maxAlignment()
        + "}";
  }

  private static List<String> kinds(Plan plan, List<Integer> kinds) {
    return kinds.stream().map(k -> plan.measureKinds().get(k).id()).toList();
  }

  private static double fixed(org.demarche.model.Quantity quantity) {
    return ((org.demarche.model.Quantity.Fixed) quantity).value();
  }

  private static Map<String, Double> shares(Plan plan, Story story) {
    Map<String, Double> shares = new TreeMap<>();
    for (Story.Option option : firstDeed(story, plan.getActor("BBB")).options()) {
      int family = plan.actions().get(option.action()).family();
      shares.merge(plan.families().get(family).id(), option.probability(), Double::sum);
    }
    return shares;
  }

  @Test
  void aNoOfTheVetoHolderAlwaysKillsADraftThatHasTheVotes() {
    Plan plan = crisis();
    int body = 0;
    int votes = 0;
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Session session : TestScenarios.story(plan, r).sessions()) {
        if (session.institution() == body && session.tally().get(4) > 0) {
          assertThat(session.result()).isNotEqualTo(org.demarche.model.Institution.Result.ADOPTED);
          votes++;
        }
      }
    }
    assertThat(votes).isGreaterThan(100);
  }

  @Test
  void aConsensusBodyNeverActsOverABlocker() {
    Plan plan = crisis();
    int votes = 0;
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Session session : TestScenarios.story(plan, r).sessions()) {
        boolean voted = session.tally().get(0) + session.tally().get(1) > 0;
        if (session.institution() == 1 && voted) {
          boolean adopted = session.result() == org.demarche.model.Institution.Result.ADOPTED;
          assertThat(adopted).isEqualTo(session.tally().get(1) == 0 && session.tally().get(0) > 0);
          votes++;
        }
      }
    }
    assertThat(votes).isGreaterThan(20);
  }

  @Test
  void doublingTheDeadNeverLowersTheVictimsPressureOnTheDayOfTheReport() {
    for (double dead = 1; dead < 3_000; dead *= 2) {
      assertThat(pressureAfter(2 * dead)).isGreaterThanOrEqualTo(pressureAfter(dead));
    }
  }

  private double pressureAfter(double dead) {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace("horizon: 120 d", "horizon: 1 d"),
            List.of("timeline.raid.casualties[0].number=" + dead));
    return TestScenarios.outcomes(plan, 1, 1)[TestScenarios.column(plan, "pressure_bbb")];
  }

  @Test
  void anOutcomeArrayOfTheWrongLengthIsRefused() {
    Plan plan = crisis();
    Replicator replicator = new Replicator(Program.of(plan));
    assertThatThrownBy(
            () ->
                replicator.run(
                    World.median(plan),
                    new RunKey(1, 1),
                    List.of(),
                    RunListener.NONE,
                    new double[1]))
        .hasMessageContaining("outcomes");
  }

  @Test
  void aRunThatPassesTheCapIsGivenUpAndTheNextIsAsEver() {
    Plan capped =
        TestScenarios.plan(
            folder, TestScenarios.CRISIS, List.of("assumptions.event_cap.value=150"));
    Replicator replicator = new Replicator(Program.of(capped));
    int given = 0;
    for (int r = 1; r <= 30; r++) {
      try {
        TestScenarios.run(capped, replicator, 1, r, RunListener.NONE);
      } catch (RunAwayException e) {
        given++;
      }
    }
    assertThat(given).isBetween(1, 30);
  }
}
