package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why talks open, who speaks before them, and how long it takes until they are tried anew. */
class TalkReasonsTest {
  private static final int RUNS = 120;
  private static final String OPENS =
      value("talks_opening_rate", 0.3)
          + value("contact_base", 9)
          + value("mediator_rate", 0)
          + value("talks_gain_scale", 0.1);

  @TempDir private Path folder;

  private Plan plan(String scenario, String... values) {
    return TestScenarios.plan(
        folder, scenario + "assumptions:\n" + TestScenarios.STILL + String.join("", values));
  }

  private static String value(String parameter, double value) {
    return "  " + parameter + ": {value: " + value + ", source: \"judgement: test\"}\n";
  }

  private static String quiet() {
    return TestScenarios.CRISIS.substring(0, TestScenarios.CRISIS.indexOf("timeline:"));
  }

  private static String hawks(double hawkishness) {
    return TestScenarios.CRISIS.replace(
        ", ideal_point: ", ", temperament: {hawkishness: " + hawkishness + "}, ideal_point: ");
  }

  private static double share(Plan plan, TalkStep step) {
    return TestScenarios.stories(plan, RUNS)
            .filter(story -> story.talks().stream().anyMatch(talk -> talk.step() == step))
            .count()
        / (double) RUNS;
  }

  /** The same two, the same issues: without anything fresh or a burden hardly any talks open. */
  @Test
  void talksDoNotOpenOutOfNothing() {
    double raided = share(plan(TestScenarios.CRISIS, OPENS), TalkStep.FEELERS);
    double quiet = share(plan(quiet(), OPENS), TalkStep.FEELERS);

    assertThat(raided).isGreaterThan(0.3);
    assertThat(quiet).isLessThan(raided / 3);
    assertThat(share(plan(quiet(), OPENS, value("talks_quiet", 0)), TalkStep.FEELERS)).isZero();
  }

  @Test
  void whoGainsNothingIsSeldomWilling() {
    Plan gains = plan(TestScenarios.CRISIS, OPENS, value("talks_threshold", -1));
    Plan doesNot = plan(TestScenarios.CRISIS, OPENS, value("talks_threshold", 1));

    assertThat(share(gains, TalkStep.FEELERS)).isGreaterThan(0.8);
    assertThat(share(doesNot, TalkStep.FEELERS)).isLessThan(0.1);
  }

  /** Aland, now the weaker, is the side that gains least: danger brings it to talk, or keeps it. */
  @Test
  void dangerMayFrightenOrHarden() {
    String weak = TestScenarios.CRISIS.replace("capability: 0.2,", "capability: 0.001,");
    double frightened = share(plan(weak, OPENS, value("fallback_fear", 1)), TalkStep.FEELERS);
    double hardened = share(plan(weak, OPENS, value("fallback_fear", -1)), TalkStep.FEELERS);

    assertThat(frightened).isGreaterThan(hardened + 0.2);
  }

  @Test
  void hawksTalkLess() {
    String seldom =
        value("talks_opening_rate", 0.1)
            + value("contact_base", 9)
            + value("talks_gain_scale", 0.1);
    double doves = share(plan(hawks(0.05), seldom), TalkStep.FEELERS);
    double hawks = share(plan(hawks(0.95), seldom), TalkStep.FEELERS);

    assertThat(hawks).isLessThan(doves - 0.1);
  }

  /** Twenty offers of talks are not taken up more often than two: a refusal stands. */
  @Test
  void offersOfTalksDoNotWearDownARefusal() {
    String closed = value("talks_opening_rate", 0);

    double two = share(plan(TestScenarios.CRISIS + offers(2), closed), TalkStep.FEELERS);
    double twenty = share(plan(TestScenarios.CRISIS + offers(20), closed), TalkStep.FEELERS);

    assertThat(two).isBetween(0.05, 0.9);
    assertThat(twenty).isLessThan(two + 0.1);
  }

  private static String offers(int count) {
    StringBuilder all = new StringBuilder();
    for (int k = 0; k < count; k++) {
      all.append("  offer_").append(k).append(": {title: Offer, at: ").append(40 + k);
      all.append(" d, by: AAA, on: BBB, action: propose_talks, facts: [\"Fiction.\"]}\n");
    }
    return all.toString();
  }

  /** A raid a day keeps the matter hot; each breakdown is followed by twice the pause before. */
  @Test
  void thePauseAfterABreakdownGrows() {
    Plan plan =
        plan(
            TestScenarios.CRISIS,
            value("talks_opening_rate", 50),
            value("talks_quiet", 1),
            value("talks_agenda_delay", 0.1),
            value("talks_threshold", -5),
            value("talks_partial", 0),
            value("talks_breakdown", 0.9),
            value("contact_base", 9),
            value("mediator_rate", 0),
            value("talks_suspended", 0),
            value("talks_pause", 6));
    int reopened = 0;
    for (Story story : TestScenarios.stories(plan, 40).toList()) {
      List<Story.Talk> talks = story.talks();
      double broke = Double.NaN;
      int times = 0;
      for (Story.Talk talk : talks) {
        if (talk.step() == TalkStep.BROKEN_OFF) {
          broke = talk.day();
          times++;
        } else if (talk.step() == TalkStep.FEELERS && times > 0) {
          assertThat(talk.day() - broke).isGreaterThanOrEqualTo(6 * Math.pow(2, times - 1));
          reopened += times > 1 ? 1 : 0;
        }
      }
    }
    assertThat(reopened).isPositive();
  }

  /**
   * After the raid friends speak, adversaries seldom; a word between leaders who gain nothing by it
   * does not lead to talks.
   */
  @Test
  void friendsTelephoneAndThatIsNoTalks() {
    String friends = TestScenarios.CRISIS.replace("alignment: -0.7", "alignment: 0.7");
    String closed = value("talks_threshold", 9) + value("mediator_rate", 0);
    Plan near = plan(friends, closed);

    assertThat(share(near, TalkStep.CONTACT)).isGreaterThan(0.7);
    assertThat(share(plan(TestScenarios.CRISIS, closed), TalkStep.CONTACT)).isLessThan(0.5);
    assertThat(share(near, TalkStep.ROUND)).isZero();
    assertThat(share(plan(quiet(), closed), TalkStep.CONTACT)).isZero();
  }

  @Test
  void brokenRelationsStandInTheWay() {
    String broken = "measures:\n  b: {kind: severed_relations, by: BBB, on: AAA, intensity: 1}\n";
    String bar = value("contact_broken", 3) + value("normalisation_weight", 0);
    double with = share(plan(TestScenarios.CRISIS, OPENS, bar), TalkStep.FEELERS);
    double without = share(plan(TestScenarios.CRISIS + broken, OPENS, bar), TalkStep.FEELERS);

    assertThat(without).isLessThan(with / 2);
  }

  @Test
  void leadersWhoSpeakAndBothGainAgreeOnTalks() {
    String byThemselves = value("talks_opening_rate", 0) + value("mediator_rate", 0);
    String willing = value("talks_threshold", -9) + value("contact_base", 30);

    assertThat(share(plan(TestScenarios.CRISIS, byThemselves, willing), TalkStep.ROUND))
        .isGreaterThan(0.9);
  }

  /** Celand is Beland's friend: the raid on Beland is a matter between Aland and Celand too. */
  @Test
  void whatIsDoneToAFriendMakesItsPatronSpeak() {
    String patron =
        TestScenarios.CRISIS
            .replace("AAA: {alignment: -0.3,", "AAA: {alignment: -0.3, focal: true,")
            .replace("focal: true, proximity: 0.5}", "proximity: 0.5}");
    String closed = value("talks_threshold", 9) + value("mediator_rate", 0);

    assertThat(share(plan(patron, closed, value("contact_base", 30)), TalkStep.CONTACT))
        .isGreaterThan(0.9);
    assertThat(
            share(
                plan(patron.replace("alignment: 0.7,", "alignment: -0.7,"), closed),
                TalkStep.CONTACT))
        .isZero();
  }

  /** Calls that are not received do not add up: ten bring contact no more often than one. */
  @Test
  void callsDoNotWearDownWhoDoesNotReceiveThem() {
    String closed = value("talks_opening_rate", 0) + value("mediator_rate", 0);
    double one = share(plan(quiet() + "timeline:\n" + calls(1), closed), TalkStep.CONTACT);
    double ten = share(plan(quiet() + "timeline:\n" + calls(10), closed), TalkStep.CONTACT);

    assertThat(one).isBetween(0.05, 0.95);
    assertThat(ten).isEqualTo(one);
  }

  private static String calls(int count) {
    StringBuilder all = new StringBuilder();
    for (int k = 0; k < count; k++) {
      all.append("  call_").append(k).append(": {title: Call, at: ").append(k);
      all.append(" d, by: AAA, on: BBB, action: leaders_call, facts: [\"Fiction.\"]}\n");
    }
    return all.toString();
  }
}
