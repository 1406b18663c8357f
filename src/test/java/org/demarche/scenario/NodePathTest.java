package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.demarche.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "horizon",
        "actors.CUB.temperament.reciprocity",
        "timeline.raid.casualties[0].number",
        "arms.calm.set[\"timeline.raid.casualties[0].number\"]",
        "a[\"quote \\\" and \\\\\"][12][3].b",
        "library.quantal-response"
      })
  void aPathIsReadAsItIsWritten(String text) {
    assertThat(NodePath.parse(text)).hasToString(text);
  }

  @Test
  void theStepsOfAPathAreNamed() {
    NodePath path = NodePath.parse("timeline.raid.casualties[1]");
    assertThat(path.section()).isEqualTo("timeline");
    assertThat(path.last()).isEqualTo("[1]");
    assertThat(path.parent().last()).isEqualTo("casualties");
    assertThat(path.length()).isEqualTo(4);
    assertThat(NodePath.of("timeline", "raid", "casualties").index(1)).isEqualTo(path);
    assertThat(NodePath.ROOT.parent()).isEqualTo(NodePath.ROOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "a[",
        "a[x]",
        "a[-1]",
        "a[0",
        "a[0]b",
        "a[\"b",
        "a[\"b\"",
        "a b .c",
        "a]",
        "a[99999999]"
      })
  void whatIsNoPathIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> NodePath.parse(text));
  }

  /** Distances by hand: one letter swapped, changed, inserted, left out. */
  @ParameterizedTest
  @CsvSource({"inertai, inertia, 1", "kitten, sitting, 3", "ab, abc, 1", "ca, abc, 3", "a, a, 0"})
  void distancesCountEditsAndSwaps(String typed, String known, int distance) {
    assertThat(NearestName.distance(typed, known)).isEqualTo(distance);
  }

  @Test
  void onlyNearNamesAreOffered() {
    List<String> known = List.of("reciprocity", "inertia", "tempo", "hawkishness");
    assertThat(NearestName.find("recipricity", known)).contains("reciprocity");
    assertThat(NearestName.find("Tempo", known)).contains("tempo");
    assertThat(NearestName.find("speed", known)).isEmpty();
    assertThat(NearestName.find("x".repeat(1_000_000), known)).isEmpty();
    assertThat(NearestName.find("CUB", List.of("CUBA", "VEN"))).contains("CUBA");
  }

  @Test
  void aProblemIsOneLineInTheContractsForm() {
    Position at = new Position("case.yaml", 3, 7);
    Problem problem =
        Problem.of(at, NodePath.of("actors", "CUB"), Message.verbatim("line\none\r\ntwo"))
            .maybe("CUB");
    assertThat(problem).hasToString("case.yaml:3:7: actors.CUB: line one two. Maybe: CUB");
    assertThat(Problem.of(at, NodePath.ROOT, Message.verbatim("wrong")))
        .hasToString("case.yaml:3:7: scenario: wrong");
  }

  @Test
  void problemsAreSortedByPlaceAndKeptOnce() {
    Problems problems = new Problems();
    problems.add(Problem.of(new Position("b", 1, 1), NodePath.ROOT, Message.verbatim("x")));
    problems.add(Problem.of(new Position("a", 10, 1), NodePath.ROOT, Message.verbatim("x")));
    problems.add(Problem.of(new Position("a", 9, 2), NodePath.ROOT, Message.verbatim("x")));
    problems.add(Problem.of(new Position("a", 9, 1), NodePath.ROOT, Message.verbatim("x")));
    problems.add(Problem.of(new Position("a", 9, 1), NodePath.of("other"), Message.verbatim("x")));
    assertThat(problems.list())
        .extracting(problem -> problem.at().toString())
        .containsExactly("a:9:1", "a:9:2", "a:10:1", "b:1:1");
  }
}
