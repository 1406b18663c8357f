package org.demarche.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnConditionTest {
  private static final List<String> NAMES =
      List.of("talks_by_90", "burden_cub", "armed_usa_cub", "oil price");

  private static ColumnCondition condition(String text) {
    ColumnCondition.Result result = ColumnCondition.parse(text, NAMES);
    assertThat(result.faults()).isEmpty();
    return result.condition().orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "talks_by_90 = 1; true",
        "talks_by_90 == 1; true",
        "burden_cub > 0.4 and armed_usa_cub = 0; true",
        "burden_cub > 0.4 and armed_usa_cub = 1; false",
        "burden_cub <= 0.4 or armed_usa_cub != 1; true",
        "not (burden_cub < 0.4); true",
        "burden_cub * 2 - 1 = -0.0; true",
        "(burden_cub + talks_by_90) / 3 = 0.5; true",
        "armed_usa_cub > -1; true",
        "\"oil price\" >= 60.5; true",
        "true and burden_cub = .5; true"
      })
  void aRowOfOneAHalfNothingAndSixtyAndAHalf(String text, boolean expected) {
    assertThat(condition(text).holds(new double[] {1, .5, 0, 60.5})).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "burden_cub > 0.4; false",
        "burden_cub != 0.4; false",
        "burden_cub + 1 < 9; false",
        "not burden_cub < 0.4; true"
      })
  void aComparisonWithAMissingValueDoesNotHold(String text, boolean expected) {
    assertThat(condition(text).holds(new double[] {1, Double.NaN, 0, 0})).isEqualTo(expected);
  }

  @Test
  void onlyTheColumnsReadAreNamed() {
    assertThat(condition("armed_usa_cub = 0 and talks_by_90 < 1").columns()).containsExactly(0, 2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "talk_by_90 = 1; 0: there is no column 'talk_by_90'. Maybe: talks_by_90",
        "burden_cub > 1 and oil > 3; 19: there is no column 'oil'. Maybe: talks_by_90, burden_cub, armed_usa_cub, oil price",
        "talks_by_90; 0: a condition must be true or false, but this is a number. Maybe: compare it, as in talks_by_90 = 1",
        "talks_by_90 and burden_cub > 1; 0: and needs true or false here, not a number. Maybe: compare it, as in talks_by_90 = 1",
        "rung(USA, CUB) > 1; 0: 'rung' takes no brackets: a condition over columns has no functions",
        "burden_cub > ; 12: the expression ends too early",
        "burden_cub > 1 & talks_by_90 = 1; 15: '&' means nothing here. Maybe: and"
      })
  void faultsPointAtTheColumnAndNameWhatIsNear(String text, String expected) {
    Fault fault = ColumnCondition.parse(text, NAMES).faults().get(0);
    assertThat(
            fault.offset()
                + ": "
                + fault.message()
                + fault.suggestion().map(maybe -> ". Maybe: " + maybe).orElse(""))
        .isEqualTo(expected);
  }
}
