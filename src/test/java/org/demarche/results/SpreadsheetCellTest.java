package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetCellTest {
  @Test
  void textThatASpreadsheetWouldRunGetsAnApostrophe() {
    for (String text :
        List.of("=cmd|' /C calc'!A0", "+1 more", "-2+3", "@SUM(1+1)", "\t=1", "\r=1", "-")) {
      assertThat(SpreadsheetCell.guarded(text)).isEqualTo("'" + text);
    }
  }

  @Test
  void numbersAndOtherTextStayAsTheyAre() {
    for (String cell : List.of("", "-1", "+2.5", "-1.5E-9", "12", "-.5", "Aland", "a=b", "1-2")) {
      assertThat(SpreadsheetCell.guarded(cell)).isEqualTo(cell);
    }
    assertThat(SpreadsheetCell.quoted("=\"x\"")).isEqualTo("\"'=\"\"x\"\"\"");
  }
}
