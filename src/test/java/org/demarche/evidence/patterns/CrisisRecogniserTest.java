package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;

/** Hand-made runs, read by the model's definition of when a crisis is over. */
final class CrisisRecogniserTest {
  private static final CrisisTemplate TEMPLATE = CrisisTemplate.read();
  private static final Plan PLAN =
      TEMPLATE.plan(new Crisis(1, true, "armed_clash", 3, 2, false, List.of(true, true)));
  private static final CrisisRules RULES = CrisisRules.of(TEMPLATE.figures());
  private static final int INITIATOR = PLAN.getActor("XAA");
  private static final int TARGET = PLAN.getActor("XAB");
  private static final long TRIGGER = 1;

  private final List<Story.Act> acts = new ArrayList<>();
  private final List<Story.Talk> talks = new ArrayList<>();
  private final List<Story.MeasureChange> measures = new ArrayList<>();
  private final List<Story.Deaths> deaths = new ArrayList<>();

  CrisisRecogniserTest() {
    int action = PLAN.getAction("armed_clash");
    acts.add(
        new Story.Act(TRIGGER, 0, 0, INITIATOR, TARGET, action, 1, PLAN.openingEvent(), true, -1));
    deaths.add(new Story.Deaths(0.5, TARGET, 3, TRIGGER));
  }

  private CrisisCourse read() {
    Story story =
        new Story(
            acts, List.of(), List.of(), talks, measures, deaths, List.of(), List.of(), List.of(),
            List.of());
    return CrisisRecogniser.read(RULES, PLAN, story);
  }

  private void act(double day, int source, int target, String action) {
    answer(day, source, target, action, 0);
  }

  private void answer(double day, int source, int target, String action, long cause) {
    long id = 100 + acts.size();
    acts.add(
        new Story.Act(id, cause, day, source, target, PLAN.getAction(action), 1, -1, false, -1));
  }

  private void talk(double day, TalkStep step) {
    talks.add(new Story.Talk(day, 0, step, 1, -1, 0, 0));
  }

  private void measure(double day, String kind, double intensity) {
    int index = PLAN.measureKinds().stream().map(each -> each.id()).toList().indexOf(kind);
    measures.add(new Story.MeasureChange(day, index, INITIATOR, TARGET, intensity, 0));
  }

  @Test
  void aTriggerThatNothingFollowsFadesAtOnce() {
    CrisisCourse course = read();
    assertThat(course.ending()).isEqualTo(Ending.FADED);
    assertThat(course.durationDays()).isEqualTo(1);
    assertThat(course.answered()).isFalse();
    assertThat(course.lagDays()).isNaN();
    assertThat(course.violenceAfter()).isEqualTo(Violence.NONE);
  }

  @Test
  void theLagIsCountedInWholeDaysAndIsAtLeastOne() {
    answer(0.2, TARGET, INITIATOR, "condemn", TRIGGER);
    answer(0.4, TARGET, INITIATOR, "recall_ambassador", TRIGGER);
    assertThat(read().lagDays()).isEqualTo(1);
    assertThat(read().statementDays()).isEqualTo(0.2);
  }

  @Test
  void aLagOfALittleOverThreeDaysCountsAsFour() {
    answer(3.1, TARGET, INITIATOR, "freeze_assets", TRIGGER);
    assertThat(read().lagDays()).isEqualTo(4);
  }

  @Test
  void aDeedThatAnswersSomethingElseIsNoAnswerToTheTrigger() {
    act(2, TARGET, INITIATOR, "freeze_assets");
    assertThat(read().lagDays()).isNaN();
    assertThat(read().answered()).isTrue();
  }

  @Test
  void anAgreementOnOneIssueEndsTheCrisis() {
    talk(20, TalkStep.AGENDA);
    talk(55, TalkStep.PARTIAL_AGREEMENT);
    CrisisCourse course = read();
    assertThat(course.ending()).isEqualTo(Ending.AGREEMENT);
    assertThat(course.durationDays()).isEqualTo(55);
  }

  @Test
  void anAgreementAfterThirtyQuietDaysComesTooLate() {
    talk(90, TalkStep.AGENDA);
    talk(99, TalkStep.PARTIAL_AGREEMENT);
    assertThat(read().ending()).isEqualTo(Ending.FADED);
  }

  @Test
  void talksKeepACrisisGoingUntilTheyBreakOff() {
    talk(25, TalkStep.AGENDA);
    talk(120, TalkStep.BROKEN_OFF);
    CrisisCourse course = read();
    assertThat(course.ending()).isEqualTo(Ending.FADED);
    assertThat(course.durationDays()).isEqualTo(120);
  }

  @Test
  void complianceUnderForceWithFourteenQuietDaysAfterIsImposed() {
    act(10, TARGET, INITIATOR, "freeze_assets");
    act(12, TARGET, INITIATOR, "partial_compliance");
    CrisisCourse course = read();
    // The trigger was a use of force twelve days before: the side that was struck gave in.
    assertThat(course.ending()).isEqualTo(Ending.IMPOSED);
    assertThat(course.durationDays()).isEqualTo(12);
  }

  @Test
  void withdrawalByTheSideThatStruckIsUnilateral() {
    act(12, INITIATOR, TARGET, "withdraw_forces");
    assertThat(read().ending()).isEqualTo(Ending.UNILATERAL);
  }

  @Test
  void anEndingActThatAGraveActFollowsIsNoEnd() {
    act(12, INITIATOR, TARGET, "withdraw_forces");
    act(20, TARGET, INITIATOR, "impose_sanctions");
    CrisisCourse course = read();
    assertThat(course.durationDays()).isEqualTo(20);
    assertThat(course.ending()).isEqualTo(Ending.UNILATERAL);
  }

  @Test
  void bothYieldingIsTacit() {
    act(12, INITIATOR, TARGET, "withdraw_forces");
    act(15, TARGET, INITIATOR, "partial_compliance");
    CrisisCourse course = read();
    assertThat(course.ending()).isEqualTo(Ending.TACIT);
    assertThat(course.durationDays()).isEqualTo(12);
  }

  @Test
  void aDeploymentInForceKeepsACrisisGoingUntilItIsLifted() {
    measure(3, "deployment", 0.5);
    measure(90, "deployment", 0);
    assertThat(read().durationDays()).isEqualTo(90);
  }

  @Test
  void sanctionsInForceDoNotKeepACrisisGoing() {
    measure(3, "sanctions", 0.5);
    assertThat(read().durationDays()).isEqualTo(1);
  }

  @Test
  void aDeploymentThatIsNeverLiftedLeavesTheCrisisRunning() {
    measure(3, "deployment", 0.5);
    CrisisCourse course = read();
    assertThat(course.ending()).isEqualTo(Ending.RUNNING);
    assertThat(course.durationDays()).isEqualTo(PLAN.horizonDays());
  }

  @Test
  void aPendingAnswerBridgesThirtyQuietDays() {
    answer(50, TARGET, INITIATOR, "freeze_assets", TRIGGER);
    assertThat(read().durationDays()).isEqualTo(50);
  }

  @Test
  void graveActsThirtyOneDaysApartAreTwoCrises() {
    act(31, TARGET, INITIATOR, "freeze_assets");
    assertThat(read().durationDays()).isEqualTo(1);
  }

  @Test
  void violenceIsGradedByTheDead() {
    act(5, TARGET, INITIATOR, "armed_clash");
    long id = acts.get(acts.size() - 1).id();
    deaths.add(new Story.Deaths(5, INITIATOR, 24, id));
    assertThat(read().violenceAfter()).isEqualTo(Violence.MINOR);
    deaths.add(new Story.Deaths(6, INITIATOR, 1, id));
    assertThat(read().violenceAfter()).isEqualTo(Violence.SERIOUS);
    deaths.add(new Story.Deaths(7, INITIATOR, 975, id));
    assertThat(read().violenceAfter()).isEqualTo(Violence.WAR);
  }

  /** ICB1 codes VIOL for the crisis as a whole, so the trigger's dead count with the rest. */
  @Test
  void aLethalTriggerMakesTheCrisisViolent() {
    assertThat(read().violence()).isEqualTo(Violence.MINOR);
    act(5, TARGET, INITIATOR, "armed_clash");
    deaths.add(new Story.Deaths(5, INITIATOR, 22, acts.get(acts.size() - 1).id()));
    assertThat(read().violence()).isEqualTo(Violence.SERIOUS);
    assertThat(read().violenceAfter()).isEqualTo(Violence.MINOR);
  }

  @Test
  void aTriggerThatKillsNobodyLeavesACrisisWithoutViolence() {
    Story.Act clash = acts.remove(0);
    deaths.clear();
    int quiet = PLAN.getAction("impose_sanctions");
    acts.add(
        new Story.Act(
            TRIGGER, 0, 0, INITIATOR, TARGET, quiet, 1, clash.scripted(), clash.opening(), -1));
    assertThat(read().violence()).isEqualTo(Violence.NONE);
  }

  @Test
  void anOccupationIsFullScaleWar() {
    act(5, INITIATOR, TARGET, "occupation");
    assertThat(read().violence()).isEqualTo(Violence.WAR);
  }

  @Test
  void aMediatorWhoComesAfterTheEndDoesNotCount() {
    talk(80, TalkStep.MEDIATOR_ENTERED);
    assertThat(read().mediated()).isFalse();
  }

  @Test
  void aRunWithoutItsTriggerIsRefused() {
    acts.clear();
    assertThatThrownBy(this::read).hasMessageContaining("no opening event");
  }
}
