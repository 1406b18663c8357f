package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairChoiceTest {
  @TempDir private Path folder;

  /** The pairs are XAA-XBB and XAA-XBB-C. */
  @ParameterizedTest
  @CsvSource({
    "XAA-XBB,0",
    "XBB-XAA,0",
    "XAA-XBB-C,1",
    "XAA-XBB(Camp of Beland),1",
    "XAA-Camp of Beland,1",
    "XBB-C,1",
    "XBB,0",
    "any,0",
    "'',0",
    "'XBB against XAA',0",
    "all pairs,01",
    "XAA-XBB;XAA-XBB-C,01"
  })
  void aCellNamesPairs(String cell, String pairs) {
    Eve eve = CaseReader.read(List.of(new MadeUpTables().write(folder))).get(0).eve();

    assertThat(new PairChoice(eve).pairs(cell))
        .isEqualTo(pairs.chars().mapToObj(c -> c - '0').toList());
  }
}
