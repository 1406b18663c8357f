package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SameSlipsTest {
  @TempDir Path temp;

  private static Problem at(int line, String key, String message) {
    return Problem.of(
        new Position("a.yaml", line, 5),
        NodePath.of("actors", "A" + line, key),
        Message.verbatim(message));
  }

  @Test
  void twentyEightTimesTheSameSlipIsOneLineWithACountAndTheFirstPlaces() {
    List<Problem> problems = new ArrayList<>();
    for (int line = 1; line <= 28; line++) {
      problems.add(at(line, "capabilty", "unknown key 'capabilty'").maybe("capability"));
    }
    assertThat(SameSlips.lines(problems, Words.english()))
        .containsExactly(
            "a.yaml:1:5: actors.A1.capabilty: unknown key 'capabilty' (28 times: also at 2:5, 3:5,"
                + " 4:5, 5:5 and 23 more). Maybe: capability");
  }

  @Test
  void theSameUnknownNameUnderSeveralKeysIsOneSlip() {
    assertThat(
            SameSlips.lines(
                List.of(
                    at(1, "by", "there is no actor 'VNZ'"),
                    at(2, "on", "there is no actor 'VNZ'"),
                    at(3, "of", "there is no actor 'VNZ'")),
                Words.english()))
        .singleElement()
        .asString()
        .contains("(3 times: also at 2:5, 3:5)");
  }

  @Test
  void theSameWordsOfDifferentKeysStayApart() {
    List<Problem> problems =
        List.of(
            at(1, "by", "must be at most 1, but is 3"),
            at(2, "on", "must be at most 1, but is 3"),
            at(3, "of", "must be at most 1, but is 3"));
    assertThat(SameSlips.lines(problems, Words.english()))
        .hasSize(3)
        .noneMatch(line -> line.contains("times"));
  }

  @Test
  void twoOfAKindAreToldOneByOneAndOthersKeepTheirPlace() {
    List<Problem> problems =
        List.of(
            at(1, "x", "'of' is missing"),
            at(2, "y", "'by' is missing"),
            at(3, "x", "'of' is missing"));
    assertThat(SameSlips.lines(problems, Words.english()))
        .containsExactlyElementsOf(problems.stream().map(Problem::toString).toList());
  }

  @Test
  void aPlaceInAnotherFileIsNamedInFull() {
    Problem other =
        Problem.of(
            new Position("b.yaml", 9, 1),
            NodePath.of("x"),
            Message.verbatim("there is no actor 'VNZ'"));
    assertThat(
            SameSlips.lines(
                List.of(
                    at(1, "by", "there is no actor 'VNZ'"),
                    at(2, "by", "there is no actor 'VNZ'"),
                    other),
                Words.english()))
        .singleElement()
        .asString()
        .contains("(3 times: also at 2:5, b.yaml:9:1)");
  }

  @Test
  void checkTellsASlipOnceAndKeepsTheOthers() throws IOException {
    StringBuilder text = new StringBuilder("demarche: 1\ntitle: Slips\nstart: 2030-01-01\n");
    text.append("horizon: 30 d\ncolour: red\nactors:\n");
    for (int i = 10; i < 38; i++) {
      text.append("  A" + i + ": {type: state, name: N, capabilty: 0.1, ");
      text.append("source: \"judgement: invented\"}\n");
    }
    Path file = Files.writeString(temp.resolve("slips.yaml"), text);
    List<String> lines = Program.run("check", file.toString()).err().lines().toList();
    assertThat(lines)
        .filteredOn(line -> line.contains("'capabilty'"))
        .singleElement()
        .asString()
        .startsWith(file + ":7:")
        .contains("unknown key 'capabilty' (28 times: also at 8:")
        .endsWith(" and 23 more). Maybe: capability");
    assertThat(lines).filteredOn(line -> line.contains("unknown key 'colour'")).hasSize(1);
  }
}
