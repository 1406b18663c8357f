package org.demarche.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {
  @TempDir Path temp;

  /** Column {@code a} of a text, as numbers. */
  private static List<Double> numbers(TableReader table) {
    List<Double> numbers = new ArrayList<>();
    int column = table.getColumn("a");
    table.forEach(row -> numbers.add(table.number(row, column)));
    return numbers;
  }

  private static List<Double> numbers(String text) {
    return numbers(TableReader.of("f.csv", text, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run,a\n1,0.5\n2,-2\n",
        "\uFEFFrun,a\r\n1,0.5\r\n2,-2",
        "run,a\r1,0.5\r2,-2\r",
        "run;a\n1;0,5\n2;-2\n",
        "run;a;\"b, c\"\n1;0,5;0,1\n2;-2;0,3\n",
        "run\ta\n1\t0,5\n2\t-2\n",
        "run\ta\n1\t0.5\n2\t-2\n",
        "sep=;\nrun;a\n1;0,5\n2;-2\n",
        "sep=|\r\nrun|a\r\n1|0.5\r\n2|-2\r\n",
        "\"run\",\"a\"\n\n\"1\", 0.5 \n\n2,\"-2\"\n,\n",
        "run,a,\"a; b; c; d\"\n1,.5,x\n2,-2e0,y\n",
        ",a,run\n0,0.5,1\n1,-2,2\n",
        "Unnamed: 0,run,a\n0,1,0.5\n1,2,-2\n"
      })
  void theSameNumbersAreReadHoweverTheyAreWritten(String text) {
    assertThat(numbers(text)).containsExactly(.5, -2.);
  }

  @Test
  void whatIsLeftOutOrTakenOtherwiseIsSaid() {
    TableReader table = TableReader.of("f.csv", ";a;\n1;0,5;\n", "a");
    assertThat(numbers(table)).containsExactly(.5);
    assertThat(table.header()).containsExactly("a");
    assertThat(Words.english().sayAll(table.notes()))
        .containsExactly(
            "f.csv: column 1 has no name and is left out.",
            "f.csv: column 3 has no name and is left out.",
            "f.csv: cells are separated by semicolons.",
            "f.csv: decimal commas are read as decimal points.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run|a\n1|2\n", "run a\n1 2\n", "run:a\n1:2\n", "run   a\n1   2\n"})
  void aSeparatorThatIsNoneIsWhatTheMessageIsAbout(String text) {
    assertThatThrownBy(() -> numbers(text))
        .hasMessageContaining(
            "there is no column 'a'. Maybe: cells separated by commas, semicolons or tabs");
  }

  @Test
  void onlyEmptyCellsAndTwoWordsAreMissing() {
    assertThat(numbers("a,b\n,1\nNA,1\nnan,1\n"))
        .containsExactly(Double.NaN, Double.NaN, Double.NaN);
    for (String word : List.of("none", "null", "None", "NULL", "-", "?", "inf", "1e999", "0x10")) {
      assertThatThrownBy(() -> numbers("b,a\nx,2\nx," + word + "\n"))
          .isInstanceOf(ScenarioException.class)
          .hasMessage(
              "f.csv:3:3: a: row 3 holds '"
                  + word
                  + "', which is not a number. Maybe: leave the cell empty");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b,a\n1,2,3\n~f.csv:1:5: header: two columns are called 'a'. Maybe: rename one",
        "b,c\n1,2\n~f.csv:1:1: header: there is no column 'a'. Maybe: b",
        "\"\n\",c\n1,2\n~f.csv:1:1: header: there is no column 'a'. Maybe: c",
        "\"long\nname\",other\n1,2\n~f.csv:1:1: header: there is no column 'a'",
        "a,b\n"
            + "1,2\n"
            + "3\n"
            + "~f.csv:3:1: row: the row has 1 cell, the header names 2 columns. Maybe: quote",
        "a;b\n"
            + "1;2;3\n"
            + "~f.csv:2:1: row: the row has 3 cells, the header names 2 columns. Maybe: quote a"
            + " text that has a semicolon in it",
        "a,b\n1,\"2\n3,4\n~f.csv:2:3: file: the quotation marks of this row do not match",
        "b,a\n\"x\ny\",5O\n~f.csv:3:4: a: row 2 holds '5O', which is not a number",
        "b,a\nx,\"1,5\"\n~f.csv:2:3: a: row 2 holds '1,5', which is not a number. Maybe: 1.5",
        "a;b\n"
            + "0,5;1\n"
            + "0.5;1\n"
            + "~f.csv:2:1: file: a decimal comma here, and a decimal point at f.csv:3:1",
        "~f.csv:1:1: file: the file is empty. Maybe: begin with the line a,b",
        "a,b\n1,\0\n~f.csv:2:3: file: a zero byte: this is not text, or it is UTF-16"
      })
  void faultsHaveTheirPlace(String textAndProblem) {
    String[] parts = textAndProblem.split("~", -1);
    assertThatThrownBy(
            () -> {
              TableReader table = TableReader.of("f.csv", parts[0], "a,b");
              table.checkDistinct();
              int column = table.getColumn("a");
              table.forEach(
                  row -> {
                    table
                        .misfit(row)
                        .ifPresent(
                            problem -> {
                              throw new ScenarioException(problem);
                            });
                    table.number(row, column);
                  });
            })
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith(parts[1])
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").doesNotEndWith("Maybe: "));
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    assertEncoding(
        StandardCharsets.UTF_16, "1:1: file: the file is in UTF-16. Maybe: save the file");
    assertEncoding(StandardCharsets.UTF_16LE, "1:2: file: a zero byte: this is not text");
    assertEncoding(
        StandardCharsets.ISO_8859_1,
        "2:4: file: byte 0xE9 is not UTF-8 text. Maybe: save the file");
  }

  private void assertEncoding(Charset charset, String problem) throws IOException {
    Path file = Files.write(temp.resolve("t.csv"), "a,b\n1,xé\n".getBytes(charset));
    assertThatThrownBy(() -> numbers(TableReader.open(file)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith(file + ":" + problem);
  }

  @Test
  void aCellOfManyMillionCharactersIsRefused() {
    String text = "a,b\n1,\"" + "x".repeat(5_000_000) + "\"\n";
    assertThatThrownBy(() -> numbers(text))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("f.csv:2:3: file: ");
  }

  @Test
  void whatMessagesShowStaysOnOneShortLine() {
    assertThat(TableCells.shown("a\nb\u001b[1m\u202e")).isEqualTo("a\uFFFDb\uFFFD[1m\uFFFD");
    assertThat(TableCells.shown("x".repeat(90))).hasSize(41).endsWith("…");
  }
}
