package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  @Test
  void anOfferToOneSideAloneBringsNobodyIn() {
    assertThat(mediated(offer("AAA"))).isEqualTo(mediated(""));
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
}
