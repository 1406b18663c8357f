package org.demarche.evidence.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RollCallReaderTest {
  private static final String HEADER = "resolution,case,iso3,vote,dist_us\n";
  private static final String GOOD =
      HEADER + "R1,A,CUB,yes,3.5\nR1,A,USA,no,0\nR2,B,CUB,Yes,3\nR2,B,USA,abstain,0\n";

  @TempDir Path temp;

  private static void assertProblems(String text, String... lines) {
    assertThatThrownBy(() -> RollCallReader.parse("f.csv", text))
        .isInstanceOf(ScenarioException.class)
        .satisfies(e -> assertThat(e.getMessage().lines()).containsExactly(lines));
  }

  @Test
  void columnsComeInAnyOrderAmongOthersAndRowsWithoutDistanceAreCounted() {
    String text =
        "note,latam,vote,dist_us,iso3,case,resolution\r\n"
            + "\"x, y\nz\",1,yes,3.5,CUB,A,R1\r\n,0,no,0,USA,A,R1\r\n,0,absent,,FRA,A,R1\r\n"
            + ",1,nonvoting,3,CUB,B,R2\r\n,0,no,0,USA,B,R2\r\n,0,abstain,1,FRA,B,R2\r\n\r\n";
    RollCalls rolls = RollCallReader.parse("f.csv", text);
    assertThat(rolls.leftOut()).isEqualTo(1);
    assertThat(rolls.listCases()).containsExactly("A", "B");
    assertThat(rolls.votes().get(2)).isEqualTo(new RollCall("R2", "B", "CUB", Vote.ABSENT, 3, ""));
  }

  @Test
  void theStateCriticisedIsReadAndACaseMayHaveAYear() {
    String text =
        "resolution,date,case,criticised,iso3,vote,dist_criticised\n"
            + "R1,1992-11-24,Embargo 1992,USA,CUB,yes,3.5\nR1,1992-11-24,Embargo 1992,USA,USA,no,0\n"
            + "R2,2019-11-07,Embargo 2019,USA,CUB,yes,3.6\nR3,2014-03-27,Crimea,RUS,CUB,no,1.1\n"
            + "R3,2014-03-27,Crimea,RUS,FRA,yes,1.9\n";
    RollCalls rolls = RollCallReader.parse("f.csv", text);
    assertThat(rolls.listCases()).containsExactly("Crimea", "Embargo 1992", "Embargo 2019");
    assertThat(rolls.listDisputes()).containsExactly("Crimea", "Embargo");
    assertThat(rolls.votes().get(3))
        .isEqualTo(new RollCall("R3", "Crimea", "CUB", Vote.NO, 1.1, "RUS"));
    assertProblems(
        text.replace("Crimea,RUS,CUB", "Crimea,Russia,CUB"),
        "f.csv:5:22: criticised: 'Russia' is not three capital letters, such as CUB");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    Path file = Files.writeString(temp.resolve("f.csv"), "\uFEFF" + GOOD);
    assertThat(RollCallReader.read(file).votes()).hasSize(4);
  }

  @Test
  void allThatIsWrongWithRowsIsSaidAtOnceEachWithItsPlace() {
    assertProblems(
        GOOD + "R2,B,FRA,abstian,1\nR2,\"B\",GBR,no,-1\nR2,B,Cuba,no,far\nR2,B,CUB,no,3\nR2,B\n",
        "f.csv:6:10: vote: 'abstian' is no vote. Maybe: abstain",
        "f.csv:7:15: dist_us: a distance is not negative: -1",
        "f.csv:8:6: iso3: 'Cuba' is not three capital letters, such as CUB",
        "f.csv:8:14: dist_us: row 8 holds 'far', which is not a number. Maybe: leave the cell"
            + " empty",
        "f.csv:9:6: iso3: CUB has voted on R2 before, in line 4",
        "f.csv:10:1: row: the row has 2 cells, the header names 5 columns. Maybe: quote a text that"
            + " has a comma in it");
  }

  @Test
  void twoMembersUnderOneCodeAreToldApartByTheirCountry() {
    String header = "resolution,case,iso3,country,vote,dist_us\n";
    String north = "R1,A,YAR,Yemen Arab Republic,yes,3.3\n";
    String south = "R1,A,YAR,Yemen People's Republic,no,3.8\n";
    String other = "R2,B,CUB,Cuba,yes,3\nR2,B,USA,United States,no,0\n";
    assertThat(RollCallReader.parse("f.csv", header + north + south + other).votes()).hasSize(4);
    assertProblems(
        header + north + north + south + other,
        "f.csv:3:6: iso3: YAR Yemen Arab Republic has voted on R1 before, in line 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "resolution,case,iso3,vote,dist_critcised|f.csv:1:1: dist_criticised: there is no column"
            + " 'dist_criticised'. Maybe: rename 'dist_critcised'",
        "resolution,case,iso3,vote,dist_us,case|f.csv:1:35: case: the column is there twice",
        "resolution,case,iso3,vote,dist_us|f.csv:1:1: file: there are no rows below the header"
      })
  void headersThatDoNotServe(String header, String problem) {
    assertThatThrownBy(() -> RollCallReader.parse("f.csv", header + "\n"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void semicolonsWithDecimalCommasAreReadAndSaid() {
    RollCalls rolls =
        RollCallReader.parse(
            "f.csv", GOOD.replace(',', ';').replace("\n", "\r\n").replace("1.5", "1,5"));
    assertThat(rolls.votes()).isEqualTo(RollCallReader.parse("f.csv", GOOD).votes());
    assertThat(Words.english().sayAll(rolls.notes()))
        .contains("f.csv: cells are separated by semicolons.");
  }

  @Test
  void filesThatHoldNothingToFitAreRefused() {
    assertProblems(
        " \n",
        "f.csv:1:1: file: the file is empty. Maybe: begin with the line"
            + " resolution,case,criticised,iso3,vote,dist_criticised");
    assertProblems(
        HEADER + "R1,A,CUB,yes,3.5\nR1,A,USA,no,0\n",
        "f.csv:1:12: case: all rows are of one case, 'A': when it is left out nothing is left to"
            + " fit. Maybe: add the roll calls of another case");
    assertProblems(
        HEADER + "R1,A,CUB,yes,3\nR1,A,USA,no,0\nR2,B,CUB,yes,3\nR2,B,USA,yes,0\n",
        "f.csv:2:1: case: without case 'A' all votes (2) are 'yes': nothing is left to fit when it"
            + " is left out. Maybe: add a case in which members differ");
    assertProblems(
        GOOD + "R3,C,CUB,absent,3\nR3,C,USA,absent,0\n",
        "f.csv:6:1: case: nobody voted in case 'C'. Maybe: leave the case out");
    assertProblems(
        GOOD.replaceAll("[03.5]+\n", "1\n"),
        "f.csv:1:27: dist_us: all distances are 1.0: their effect cannot be fitted");
    assertProblems(
        GOOD + "R1,B,FRA,yes,3\n", "f.csv:6:4: case: R1 belongs to case 'A' above, here to 'B'");
  }

  @Test
  void quotesThatDoNotMatchAreALocatedProblem() {
    assertThatThrownBy(() -> RollCallReader.parse("f.csv", GOOD + "R3,\"A\"x,CUB,yes,1\n"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("f.csv:6:4: file: the quotation marks of this row do not match");
    String open = HEADER + "R1,A,\"CUB,yes,3\nR1,A,USA,no,0\nR2,B,\"CUB\",yes,3\n";
    assertThatThrownBy(() -> RollCallReader.parse("f.csv", open))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("f.csv:2:6: file: the quotation marks of this row do not match");
  }

  @Test
  void aStrayQuoteIsFoundWhereItOpensHoweverLongTheFileGoesOn() {
    String rest = "R3,A,FRA,yes,1\n".repeat(50);
    assertThatThrownBy(() -> RollCallReader.parse("f.csv", GOOD + "R3,A,\"CUB,yes,1\n" + rest))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("f.csv:6:6: file: the quotation marks of this row");
    assertThatThrownBy(
            () -> RollCallReader.parse("f.csv", GOOD + "R3,\"A \"\" b\",CUB,yes,1\n\"R4"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("f.csv:7:1: file: the quotation marks of this row");
  }

  @Test
  void aCaseOfOneMindIsRead() {
    RollCalls rolls = RollCallReader.parse("f.csv", GOOD + "R3,C,CUB,yes,3\nR3,C,USA,yes,0\n");
    assertThat(rolls.listCases()).containsExactly("A", "B", "C");
  }

  @Test
  void encodingsOtherThanUtf8AreRefusedWithThePlaceOfTheByte() throws IOException {
    Path latin = temp.resolve("latin.csv");
    Files.write(latin, (GOOD + "R2,B,FRA,yes,é").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> RollCallReader.read(latin))
        .hasMessageEndingWith(
            "latin.csv:6:14: file: byte 0xE9 is not UTF-8 text. Maybe: save the file as UTF-8");
    Path wide = temp.resolve("wide.csv");
    Files.write(wide, GOOD.getBytes(StandardCharsets.UTF_16BE));
    assertThatThrownBy(() -> RollCallReader.read(wide))
        .hasMessageContaining("a zero byte: this is not text, or it is UTF-16");
  }

  @Test
  void hugeAndMissingFilesAreRefused() throws IOException {
    Path huge = temp.resolve("huge.csv");
    try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(21_000_000);
    }
    assertThatThrownBy(() -> RollCallReader.read(huge)).hasMessageContaining("larger than 20 MB");
    assertThatThrownBy(() -> RollCallReader.read(temp.resolve("none.csv")))
        .hasMessageContaining("there is no such file");
  }
}
