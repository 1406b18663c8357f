package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offers of mediation on the timeline, and what an author's own words count for. */
class MediationTest {
  private static final int RUNS = 100;
  private static final String NO_OFFERS_OF_THEIR_OWN =
      """
      assumptions:
        mediator_rate: {title: Offers a day, value: 0, source: "judgement: for the test"}
      """;

  private static final String NOBODY_OFFERS =
      "repertoire: {actions: {offer_mediation: {roles: []}}}\n";

  @TempDir Path folder;

  private double mediated(String timeline) {
    String text = TestScenarios.CRISIS + timeline + NO_OFFERS_OF_THEIR_OWN;
    return TestScenarios.mean(TestScenarios.plan(folder, text), "mediated_aaa_bbb", RUNS);
  }

  private static String offer(String on) {
    return "  offer: {title: An offer, at: 3 d, by: DDD, on: "
        + on
        + ", action: offer_mediation, facts: [\"Fiction.\"]}\n";
  }

  @Test
  void anOfferToBothSidesBringsTheMediatorInWhereBothConsent() {
    double without = mediated("");
    double with = mediated(offer("[AAA, BBB]"));

    assertThat(with - without).isGreaterThan(0.2);
  }

  /** Nobody offers by choice, lest the mediator offer itself to the other side too. */
  @Test
  void anOfferToOneSideAloneBringsNobodyIn() {
    assertThat(mediated(offer("AAA") + NOBODY_OFFERS)).isZero();
    assertThat(mediated(offer("[AAA, BBB]") + NOBODY_OFFERS)).isPositive();
  }

  @Test
  void theAuthorOfTheOpeningActTakesNoStanceOnIt() {
    String words =
        "  words: {title: Words, at: 1 d, by: AAA, on: BBB, action: justify, facts: [\"Fiction.\"]}\n";
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS + words);
    int column = TestScenarios.column(plan, "stance_aaa");
    Replicator replicator = new Replicator(Program.of(plan));

    for (int r = 1; r <= 20; r++) {
      assertThat(TestScenarios.run(plan, replicator, 1, r, RunListener.NONE)[column]).isZero();
    }
  }

  /**
   * Whether the two are willing is drawn once, not for each offer: ten who offer themselves at once
   * are taken no more often than two, and by far not always.
   */
  @Test
  void manyOffersDoNotMakeUpForALackOfWill() {
    double two = shareMediated(2, "");
    double ten = shareMediated(10, "");

    assertThat(two).isBetween(0.03, 0.8);
    // Four standard errors of the difference of two shares of 200 runs.
    assertThat(ten).isCloseTo(two, within(0.19));
  }

  @Test
  void nobodyTakesAnAdversaryAsMediator() {
    String foe = "    DDD: {alignment: -1}\n";

    assertThat(shareMediated(1, foe)).isZero();
    assertThat(shareMediated(1, "    DDD: {alignment: -0.5}\n")).isLessThan(shareMediated(1, ""));
  }

  private double shareMediated(int mediators, String ofAland) {
    StringBuilder more = new StringBuilder();
    for (int m = 1; m < mediators; m++) {
      more.append("  M").append((char) ('A' + m)).append("M: {type: state, name: Mediator ");
      more.append(m).append(", capability: 0.01, mediates: true}\n");
    }
    String text =
        TestScenarios.CRISIS
                .replace("relations:\n", more + "relations:\n")
                .replace("  BBB:\n    AAA:", ofAland + "  BBB:\n    AAA:")
            + "assumptions:\n"
            + TestScenarios.STILL
            + "  talks_opening_rate: {value: 0, source: \"judgement: nothing opens by itself\"}\n"
            + "  mediator_rate: {value: 5, source: \"judgement: everybody offers at once\"}\n";
    return TestScenarios.mean(TestScenarios.plan(folder, text), "mediated_aaa_bbb", 200);
  }
}
