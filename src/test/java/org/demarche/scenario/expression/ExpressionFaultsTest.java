package org.demarche.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.demarche.model.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionFaultsTest {
  private static final Vocabulary NAMES =
      new Vocabulary(
          List.of("CUB", "UNSC", "USA", "VEN"),
          List.of("UNSC"),
          List.of("embargo", "sanctions"),
          List.of("mourning", "raid"),
          List.of("condemn", "raid"),
          List.of("war_powers"),
          Set.of(new Pair(2, 3)),
          List.of("CUB.oil"),
          180);

  private static final ExpressionParser PARSER = new ExpressionParser(NAMES);

  private static String shown(List<Fault> faults) {
    return faults.stream()
        .map(
            fault ->
                fault.offset()
                    + ": "
                    + fault.message()
                    + fault.suggestion().map(maybe -> ". Maybe: " + maybe).orElse(""))
        .reduce((first, second) -> first + " | " + second)
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "rnug(USA, CUB) > 2; 0: there is no function 'rnug'. Maybe: rung",
        "day > 3 and rung(USS, CUB) > 2; 17: there is no actor 'USS'. Maybe: USA",
        "vetoed(UNSK) > 0; 7: there is no institution 'UNSK'. Maybe: UNSC",
        "happened(\"raids\"); 9: there is no event of the timeline, no action and no procedure \"raids\". Maybe: raid",
        "in_force(\"sanction\", USA, CUB); 9: there is no kind of measure \"sanction\". Maybe: sanctions",
        "happened(raid); 9: happened needs the id of an event or an action in double quotes here. Maybe: \"raid\"",
        "rung(\"USA\", CUB); 5: rung needs the code of an actor here, as in rung(CUB …",
        "rung(USA); 0: rung(actor, actor) takes 2 arguments, not 1",
        "count(\"raid\", USA, CUB, VEN); 0: count(event, actor?, actor?) takes 1 to 3 arguments, not 4",
        "first(\"raid\", USA, CUV); 19: there is no actor 'CUV'. Maybe: CUB",
        "first(\"raid\", USA, CUB, VEN); 0: first(event, actor?, actor?) takes 1 to 3 arguments, not 4",
        "happened(\"war_powers.passed\", USA); 30: a procedure is nobody's act, so that no actors stand beside it. Maybe: happened(\"war_powers.passed\")",
        "count(\"war_powers\", USA, VEN); 20: a procedure is nobody's act, so that no actors stand beside it. Maybe: count(\"war_powers\")",
        "at(rung(USA, CUB), 181) > 2; 19: day 181 lies beyond the horizon of 180 days. Maybe: a longer horizon",
        "at(pressure(CUB), -1); 18: day -1 lies before the start",
        "at(pressure(CUB), day - 5); 18: at needs a fixed day here, a number of days from the start. Maybe: at(pressure(CUB), 30)",
        "at(pressure(CUB)); 0: at takes 2 arguments, not 1",
        "at(\"raid\", 5); 3: at needs a number here, not the text \"raid\"",
        "at(pressure(CUC), 5); 12: there is no actor 'CUC'. Maybe: CUB",
        "at(path(USA, VEN), 5) > 2; 0: > needs a number here, not a path class",
        "att(pressure(CUB), 5); 0: there is no function 'att'. Maybe: at",
        "min(1); 0: min takes 2 arguments, not 1",
        "rung(USA, USA); 0: rung needs two different actors, not USA twice",
        "time_to_rung(USA, CUB, 7); 23: time_to_rung needs a rung here, a whole number from 0 to 6",
        "days_at_rung(USA, VEN, day); 23: days_at_rung needs a rung here, a whole number from 0 to 6",
        "path(USA, CUB) = \"settlement\"; 0: path asks about a focal pair, and USA and CUB are none. Maybe: focal: true in their relation",
        "path(USA, VEN) = \"setlement\"; 17: there is no path class \"setlement\". Maybe: settlement",
        "path(USA, VEN) = 2; 17: a path is compared with the name of a class. Maybe: \"settlement\"",
        "path(USA, VEN) > 2; 0: > needs a number here, not a path class",
        "path(USA, VEN); 0: a path class is no number. Maybe: compare a path with a class, as in path(A, B) = \"settlement\"",
        "\"settlement\"; 0: a text alone has no value. Maybe: compare a path with a class, as in path(A, B) = \"settlement\"",
        "1 + \"a\"; 4: + needs a number here, not the text \"a\"",
        "day and true; 0: and needs true or false here, not a number. Maybe: a comparison, as in day > 10",
        "not day; 4: not needs true or false here, not a number. Maybe: a comparison, as in day > 10",
        "USA > 3; 0: USA is an actor and has no value of its own. Maybe: pressure(USA)",
        "dya > 3; 0: nothing is called 'dya'. Maybe: day",
        "day >; 5: the expression ends too early",
        "day > 3 && true; 8: '&' means nothing here. Maybe: and",
        "1 < day < 3; 8: '<' does not fit here. Maybe: comparisons joined by and: a < b and b < c",
        "happened(\"raid); 9: the text is not closed by a second \"",
        "(day > 3; 8: the expression ends too early",
        "1e999 > day; 0: 1e999 is too large a number",
      })
  void eachFaultNamesItsCharacterAndWhatToDo(String text, String expected) {
    assertThat(shown(PARSER.parse(text).faults())).isEqualTo(expected);
  }

  @Test
  void everyFaultOfNamesIsFoundAtOnce() {
    assertThat(PARSER.parse("rung(USS, CUBA) > 2 or happened(\"x\")").faults())
        .extracting(Fault::offset)
        .containsExactly(5, 10, 32);
  }

  @Test
  void aConditionMustBeATruthValue() {
    assertThat(shown(PARSER.parseCondition("day + 3").faults()))
        .isEqualTo(
            "0: a condition must be true or false, but this is a number."
                + " Maybe: compare it, as in day > 10");
    assertThat(PARSER.parseCondition("day > 3").faults()).isEmpty();
  }

  @Test
  void aHundredLevelsOfNestingAreReadAndOneMoreIsRefused() {
    String deepest = "(".repeat(100) + "day" + ")".repeat(100);
    assertThat(PARSER.parse(deepest).faults()).isEmpty();
    assertThat(shown(PARSER.parse("(" + deepest + ")").faults()))
        .isEqualTo("100: the expression is nested more than 100 levels deep");
    assertThat(PARSER.parse("not ".repeat(5000).strip()).faults()).hasSize(1);
  }

  @Test
  void aVeryLongTextIsRefusedUnread() {
    assertThat(shown(PARSER.parse("1" + " + 1".repeat(5000)).faults()))
        .isEqualTo("0: the expression has 20001 characters, more than the limit of 10000");
  }

  @Test
  void absoluteValuesInsideEachOtherDoNotExplode() {
    String text = "abs(".repeat(60) + "day" + ")".repeat(60);
    assertThat(shown(PARSER.parse(text).faults()))
        .isEqualTo(
            "0: the expression is nested too deeply or too large."
                + " Maybe: split it into several outcomes or events");
  }
}
