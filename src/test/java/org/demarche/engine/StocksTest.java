package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.demarche.trace.StockStep;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected days are worked out by hand from S' = supply − demand. */
class StocksTest {
  private static final String SCENARIO =
      """
      demarche: 1
      title: Stocks
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 100 d
      actors:
        AAA: {type: state, name: Aland, reviews: false}
        BBB:
          type: state
          name: Beland
          reviews: false
          stocks: {oil: {title: Fuel, days: 30, demand: 10, unit: kb, burden: 0.8, STOCK}}
        CCC: {type: state, name: Celand, reviews: false}
      relations:
        AAA:
          BBB: {focal: true}
        BBB:
          CCC: {dependence: {oil: 0.5}}
      timeline:
      """;

  private static final String HALF = "own: 5, supply: {CCC: 5}";

  @TempDir private Path folder;

  private Plan plan(String stock, String... events) {
    return TestScenarios.plan(
        folder, SCENARIO.replace("STOCK", stock) + "  " + String.join("\n  ", events) + "\n");
  }

  /** Scripted acts that nobody answers: what is tested is the stock alone. */
  private static String event(String id, String at, String by, String on, String action) {
    return id
        + ": {title: An event, at: "
        + at
        + ", by: "
        + by
        + ", on: "
        + on
        + ", action: "
        + action
        + ", source: \"judgement: fiction\"}";
  }

  private static double value(Plan plan, String outcome) {
    return TestScenarios.outcomes(plan, 1, 1)[TestScenarios.column(plan, outcome)];
  }

  /** 30 d · 10 = 300 units at −5 a day: 60 days. */
  @Test
  void aStockOfThirtyDaysLastsSixtyAtHalfTheSupply() {
    Plan plan = plan(HALF, event("cut", "0 d", "CCC", "BBB", "stop_deliveries"));

    assertThat(value(plan, "first_shortage_bbb_oil")).isEqualTo(60);
    assertThat(value(plan, "shortage_bbb_oil")).isEqualTo(0.5);
    assertThat(value(plan, "stock_bbb_oil")).isZero();
  }

  /** Half of the need is unmet, and nothing at all weighs 0.8: a burden of 0.4. */
  @Test
  void theShortageIsABurdenFromTheDayOnWhichNothingIsLeft() {
    String cut = event("cut", "0 d", "CCC", "BBB", "stop_deliveries");

    assertThat(value(plan(HALF, cut), "burden_bbb")).isCloseTo(0.4, within(1e-12));
    assertThat(burdenOnDay(cut, 59)).isZero();
    assertThat(burdenOnDay(cut, 61)).isCloseTo(0.4, within(1e-12));
  }

  private double burdenOnDay(String cut, int day) {
    Plan plan =
        TestScenarios.plan(
            folder,
            SCENARIO.replace("STOCK", HALF).replace("horizon: 100 d", "horizon: " + day + " d")
                + "  "
                + cut
                + "\n");
    return value(plan, "burden_bbb");
  }

  /** Nothing changes for 20 days; then 60 more. */
  @Test
  void aCutCountsFromTheDayOnWhichItComes() {
    Plan plan = plan(HALF, event("cut", "20 d", "CCC", "BBB", "stop_deliveries"));

    assertThat(value(plan, "first_shortage_bbb_oil")).isEqualTo(80);
    assertThat(value(plan, "stock_bbb_oil")).isZero();
  }

  /** A blockade at 0.7 lets 0.3 of the 5 units pass: −3.5 a day from day 3 on, 6.1 d left of 30. */
  @Test
  void aBlockadeStopsWhatOthersSupply() {
    Plan plan = plan(HALF, event("blockade", "0 d", "AAA", "BBB", "blockade"));

    assertThat(value(plan, "stock_bbb_oil")).isZero();
    assertThat(value(plan, "first_shortage_bbb_oil")).isCloseTo(3 + 300 / 3.5, within(1e-9));
  }

  /** 60 days, put off by a delivery of 10 days of the need (100 units): 20 days more. */
  @Test
  void aDeliveryPutsTheDayOff() {
    Plan plan =
        plan(
            HALF,
            event("cut", "0 d", "CCC", "BBB", "stop_deliveries"),
            event("help", "6 d", "AAA", "BBB", "resupply_oil"));
    double delivered = plan.actions().get(plan.getAction("resupply_oil")).delayDays();

    assertThat(delivered).isLessThan(54);
    assertThat(value(plan, "first_shortage_bbb_oil")).isEqualTo(80);
  }

  @Test
  void theBurdenGoesWhenTheSupplyComesBackAndTheStoryTells() {
    Plan plan =
        plan(
            HALF,
            event("cut", "0 d", "CCC", "BBB", "stop_deliveries"),
            event("back", "70 d", "CCC", "BBB", "resume_deliveries"));
    List<Story.StockChange> changes = TestScenarios.story(plan, 1).stocks();

    assertThat(value(plan, "burden_bbb")).isZero();
    assertThat(value(plan, "shortage_bbb_oil")).isZero();
    assertThat(changes)
        .extracting(Story.StockChange::step)
        .containsExactly(StockStep.EXHAUSTED, StockStep.RECOVERED);
    assertThat(changes).extracting(Story.StockChange::day).first().isEqualTo(60.0);
  }

  /** Supply above the need fills the stores up to 45 days and no further: 15 d · 10 / 5 = 30 d. */
  @Test
  void storesFillUpToWhatTheyHold() {
    String rich = "own: 10, supply: {CCC: 5}, full: 45";

    assertThat(
            value(plan(rich, event("word", "0 d", "AAA", "CCC", "appeal_talks")), "stock_bbb_oil"))
        .isEqualTo(45);
    assertThat(
            value(
                plan(rich, event("cut", "15 d", "CCC", "BBB", "stop_deliveries")), "stock_bbb_oil"))
        .isEqualTo(37.5);
  }

  /** Dependence on CCC is .5 of the need, own output the other half. */
  @Test
  void withoutStatedSuppliesDependenceSaysWhoSupplies() {
    Plan plan = plan("own: 5", event("cut", "0 d", "CCC", "BBB", "stop_deliveries"));

    assertThat(value(plan, "first_shortage_bbb_oil")).isEqualTo(60);
  }

  @Test
  void conditionsCanAskForAStock() {
    Plan plan =
        plan(
            HALF,
            event("cut", "0 d", "CCC", "BBB", "stop_deliveries"),
            "alarm: {title: Alarm, when: 'stock(BBB, \"oil\") <= 10', by: BBB, on: CCC,"
                + " action: appeal_talks, source: \"judgement: fiction\"}");

    assertThat(firstAct(plan, "alarm")).isEqualTo(40);
  }

  private static double firstAct(Plan plan, String event) {
    List<Double> days = new ArrayList<>();
    for (Story.Act act : TestScenarios.story(plan, 1).acts()) {
      if (act.scripted() >= 0 && plan.timeline().get(act.scripted()).id().equals(event)) {
        days.add(act.day());
      }
    }
    return days.get(0);
  }

  /** What one run used up is back in the next. */
  @Test
  void everyRunStartsWithFullStores() {
    Plan plan = plan(HALF, event("cut", "50 d", "CCC", "BBB", "stop_deliveries"));
    Replicator used = new Replicator(Program.of(plan));
    double[] first = TestScenarios.run(plan, used, 1, 1, RunListener.NONE);

    assertThat(first[TestScenarios.column(plan, "stock_bbb_oil")]).isEqualTo(5);
    assertThat(TestScenarios.run(plan, used, 1, 1, RunListener.NONE)).containsExactly(first);
  }
}
