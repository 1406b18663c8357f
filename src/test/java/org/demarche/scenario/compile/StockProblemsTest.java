package org.demarche.scenario.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StockProblemsTest {
  @TempDir private Path folder;

  private void assertProblems(String stocks, String... expected) {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + """
            actors:
              AAA:
                type: state
                name: Aland
                stocks:
            """
            + stocks.indent(6)
            + """
              BBB: {type: state, name: Borland}
              POPE: {type: office, name: An office}
            relations:
              AAA:
                BBB: {focal: true}
            """,
        expected);
  }

  @Test
  void amountsAreNotNegative() {
    assertProblems(
        "oil: {days: §-3, demand: §0, own: §-1, supply: {BBB: §-2}, burden: §1.5}\n",
        "actors.AAA.stocks.oil.days: must be at least 0, but is -3",
        "actors.AAA.stocks.oil.demand: must be above 0, but is 0",
        "actors.AAA.stocks.oil.own: must be at least 0, but is -1",
        "actors.AAA.stocks.oil.supply.BBB: must be at least 0, but is -2",
        "actors.AAA.stocks.oil.burden: must be at most 1, but is 1.5");
  }

  @Test
  void supplyComesFromAnotherStateThatTakesPart() {
    assertProblems(
        "oil: {days: 3, burden: 0.5, supply: {§BBC: 1, §AAA: 1, §POPE: 1}}\n",
        "actors.AAA.stocks.oil.supply.BBC: there is no actor 'BBC'. Maybe: BBB",
        "actors.AAA.stocks.oil.supply.AAA: 'AAA' cannot be supplied by itself; that is its 'own'",
        "actors.AAA.stocks.oil.supply.POPE: 'AAA' cannot be supplied by what is no state");
  }

  @Test
  void aGoodOfItsOwnNameSaysWhatItStandsFor() {
    assertProblems(
        "§grain: {days: 3, burden: 0.5}\n",
        "actors.AAA.stocks.grain: 'grain' is no kind of dependence, so the stock needs a 'kind'."
            + " Maybe: kind: trade");
  }

  @Test
  void aQuestionNamesAStockOfTheActor() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS.replace(
                "name: Borland", "name: Borland, stocks: {oil: {days: 3, burden: 0.5}}")
            + """
            outcomes:
              one: {title: One, value: 'stock(BBB, §"oll")'}
              two: {title: Two, value: 'stock(AAA, §"oil")'}
            """,
        "outcomes.one.value: BBB has no stock \"oll\". Maybe: oil",
        "outcomes.two.value: AAA has no stock \"oil\"");
  }
}
