package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.demarche.engine.program.Program;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to a run from outside does what it says, and nothing before its day. */
class InterventionsTest {
  private static final int RUNS = 8;

  @TempDir private Path folder;
  private Plan plan;

  @BeforeEach
  void load() {
    plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
  }

  private static List<Story.Act> before(Story story, double day) {
    return story.acts().stream().filter(act -> act.day() < day).toList();
  }

  /** The first decision of a story that took an action though another was open. */
  private static Story.Decision decision(Story story, Predicate<Story.Decision> which) {
    return story.decisions().stream()
        .filter(d -> d.act() != 0 && d.options().size() > 1)
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private static Story.Option taken(Story.Decision decision) {
    return decision.options().stream()
        .filter(option -> option.number() == decision.chosen())
        .findFirst()
        .orElseThrow();
  }

  private static Predicate<Story.Decision> at(Story.Decision same) {
    return d ->
        d.occasion() == same.occasion() && d.actor() == same.actor() && d.speed() == same.speed();
  }

  @Test
  void aForbiddenActionIsClosedOnItsOccasionAndTheOthersShareItsChance() {
    for (int r = 1; r <= RUNS; r++) {
      Story own = TestScenarios.story(plan, r);
      Story.Decision was = decision(own, d -> true);
      int action = taken(was).action();
      Story changed =
          TestScenarios.story(
              plan, r, new Intervention.Forbid(was.occasion(), was.actor(), was.speed(), action));

      Story.Decision is = changed.decisions().stream().filter(at(was)).findFirst().orElseThrow();
      assertThat(is.options()).noneMatch(option -> option.action() == action);
      assertThat(is.options().stream().mapToDouble(Story.Option::probability).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(taken(is).action()).isNotEqualTo(action);
      assertThat(before(changed, was.day())).isEqualTo(before(own, was.day()));
    }
  }

  @Test
  void aBannedActionIsNotTakenWhileTheBanLastsAndOnlyByWhomItBinds() {
    int seen = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story own = TestScenarios.story(plan, r);
      Story.Decision was = decision(own, d -> d.day() > 3);
      int action = taken(was).action();
      double from = was.day();
      Story changed =
          TestScenarios.story(plan, r, new Intervention.Ban(was.actor(), action, from, from + 30));

      assertThat(before(changed, from)).isEqualTo(before(own, from));
      assertThat(changed.decisions())
          .filteredOn(d -> d.actor() == was.actor() && d.day() >= from && d.day() < from + 30)
          .allMatch(d -> d.options().stream().noneMatch(o -> o.action() == action));
      seen +=
          (int)
              changed.decisions().stream()
                  .filter(d -> d.day() >= from + 30 || d.actor() != was.actor())
                  .filter(d -> d.day() >= from)
                  .filter(d -> d.options().stream().anyMatch(o -> o.action() == action))
                  .count();
    }
    assertThat(seen).isPositive();
  }

  @Test
  void aPlayedActorDoesNothingOfItselfButWhatIsDecidedForIt() {
    int decided = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story own = TestScenarios.story(plan, r);
      int actor = plan.getActor("BBB");
      Intervention play = new Intervention.Play(actor, 0, plan.horizonDays());
      Story held = TestScenarios.story(plan, r, play);
      assertThat(held.acts()).noneMatch(a -> a.source() == actor && a.scripted() < 0);

      Story.Decision first = decision(own, d -> d.actor() == actor);
      boolean comes = before(held, first.day()).equals(before(own, first.day()));
      if (comes) {
        Story.Option option = taken(first);
        Story played =
            TestScenarios.story(
                plan,
                r,
                play,
                new Intervention.Decide(
                    first.occasion(), actor, first.speed(), option.action(), option.target()));
        assertThat(played.acts())
            .filteredOn(a -> a.source() == actor && a.scripted() < 0)
            .singleElement()
            .matches(a -> a.id() == first.act() && a.day() == first.day());
        decided++;
      }
    }
    assertThat(decided).isPositive();
  }

  /** What a run, asked on that day, says is open can be taken then. */
  @Test
  void aMoveIsTakenOnItsDayIfItIsOpenAndNothingBeforeChanges() {
    double day = 33.5;
    int actor = plan.getActor("CCC");
    int partner = plan.getActor("AAA");
    Replicator replicator = new Replicator(Program.of(plan));
    for (int r = 1; r <= RUNS; r++) {
      RunState state =
          replicator.state(
              World.median(plan),
              new RunKey(1, r),
              List.of(),
              day,
              List.of(actor),
              RunListener.NONE);
      RunState.Option open = review(state, partner);
      Story own = TestScenarios.story(plan, r);
      var move = new Intervention.Move(actor, day, partner, open.action(), open.target());
      Story changed = TestScenarios.story(plan, r, move);
      assertThat(before(changed, day)).isEqualTo(before(own, day));
      assertThat(changed.acts())
          .filteredOn(act -> act.day() == day && act.source() == actor)
          .anyMatch(a -> a.target() == open.target() && a.action() == open.action());
      assertThat(changed.decisions())
          .filteredOn(d -> d.occasion() == move.occasion())
          .singleElement()
          .matches(d -> d.speed() == Speed.REVIEW && d.day() == day);
    }
  }

  private static RunState.Option review(RunState state, int partner) {
    return state.choices().stream()
        .filter(choice -> choice.speed() == Speed.REVIEW && choice.partner() == partner)
        .flatMap(choice -> choice.options().stream())
        .filter(option -> option.action() >= 0 && option.probability() > 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMoveThatIsNotOpenIsRefusedWithWhatIs() {
    int actor = plan.getActor("CCC");
    int partner = plan.getActor("AAA");
    int lift = plan.getAction("ease_sanctions");
    assertThatThrownBy(
            () ->
                TestScenarios.story(
                    plan, 1, new Intervention.Move(actor, 20, partner, lift, partner)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ease_sanctions toward AAA is not open to CCC")
        .hasMessageContaining("Open are: ");
  }

  @Test
  void aMeetingCanBeTakenOutOrPutOff() {
    for (int r = 1; r <= RUNS; r++) {
      Story own = TestScenarios.story(plan, r);
      Story.Session first = own.sessions().get(0);
      long id = first.meeting().id();

      Story without = TestScenarios.story(plan, r, new Intervention.Remove(id));
      assertThat(without.sessions()).noneMatch(s -> s.meeting().id() == id);
      assertThat(before(without, first.metDay())).isEqualTo(before(own, first.metDay()));

      Story later = TestScenarios.story(plan, r, new Intervention.Delay(id, 5));
      assertThat(later.sessions())
          .filteredOn(s -> s.meeting().id() == id)
          .allMatch(s -> Math.abs(s.metDay() - first.metDay() - 5) < 1e-9)
          .isNotEmpty();
    }
  }

  @Test
  void aLookAtARelationCanBeTakenOutOrPutOff() {
    int tried = 0;
    for (int r = 1; tried < RUNS; r++) {
      Story own = TestScenarios.story(plan, r);
      Predicate<Story.Decision> look = d -> d.speed() == Speed.REVIEW && d.day() < 100;
      if (own.decisions().stream().noneMatch(look.and(d -> d.act() != 0))) {
        continue;
      }
      tried++;
      Story.Decision first = decision(own, look);

      Story without = TestScenarios.story(plan, r, new Intervention.Remove(first.occasion()));
      assertThat(without.decisions()).noneMatch(at(first));
      assertThat(before(without, first.day())).isEqualTo(before(own, first.day()));

      Story later = TestScenarios.story(plan, r, new Intervention.Delay(first.occasion(), 3));
      assertThat(later.decisions())
          .filteredOn(at(first))
          .singleElement()
          .matches(d -> Math.abs(d.day() - first.day() - 3) < 1e-9);
    }
  }

  /** Runs in a row with the same event inserted share one program. */
  @Test
  void anInsertedEventIsCompiledOnceForRunsInARow() {
    Replicator replicator = new Replicator(Program.of(plan));
    Intervention first = new Intervention.Insert(event("again", 30));
    Intervention second = new Intervention.Insert(event("once_more", 40));
    for (int r = 1; r <= 5; r++) {
      run(replicator, r, List.of(first));
      run(replicator, r, List.of());
      run(replicator, r, List.of(first, new Intervention.Remove(1)));
    }
    assertThat(replicator.compiled()).isEqualTo(1);
    run(replicator, 1, List.of(second));
    assertThat(replicator.compiled()).isEqualTo(2);
    assertThat(run(replicator, 2, List.of(first)))
        .containsExactly(run(new Replicator(Program.of(plan)), 2, List.of(first)));
  }

  private ScriptedEvent event(String id, int day) {
    String entry =
        "  %s: {title: More, at: %d d, by: BBB, on: AAA, action: condemn, facts: [\"Fiction.\"]}\n";
    String text = TestScenarios.CRISIS + String.format(Locale.ROOT, entry, id, day);
    return TestScenarios.plan(folder, text).timeline().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double[] run(Replicator replicator, int replication, List<Intervention> changes) {
    double[] outcomes = new double[plan.outcomes().size()];
    replicator.run(
        World.median(plan), new RunKey(1, replication), changes, RunListener.NONE, outcomes);
    return outcomes;
  }
}
