package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;

/**
 * A scenario text in which {@code §} marks each place that a problem must point at. The marks are
 * taken out before the text is read.
 */
final class Marked {
  /** Two states, one focal pair, a hundred days; sections can be added. */
  static final String HEAD =
      """
      demarche: 1
      title: Test
      summary: A test.
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 100 d
      """;

  static final String ACTORS =
      """
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Borland}
        CCC: {type: state, name: Corland}
      relations:
        AAA:
          BBB: {focal: true}
      """;

  private final String text;
  private final List<String> places = new ArrayList<>();

  private Marked(String marked) {
    StringBuilder clean = new StringBuilder();
    int line = 1;
    int column = 1;
    for (int c : marked.codePoints().toArray()) {
      if (c == '§') {
        places.add(line + ":" + column);
        continue;
      }
      clean.appendCodePoint(c);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    text = clean.toString();
  }

  /**
   * Asserts that a text gives exactly these problems, {@code path: message}, at the marked places.
   */
  static void assertProblems(Path folder, String marked, String... expected) {
    Marked scenario = new Marked(marked);
    assertThatThrownBy(() -> Scenario.load(scenario.write(folder, "test"), List.of()))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            refused -> assertThat(shown(refused.problems())).isEqualTo(scenario.at(expected)));
  }

  private List<String> at(String... expected) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < expected.length; i++) {
      lines.add((i < places.size() ? places.get(i) : "?") + ": " + expected[i]);
    }
    return lines;
  }

  private static List<String> shown(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.at().line()
                    + ":"
                    + problem.at().column()
                    + ": "
                    + problem.path()
                    + ": "
                    + problem.message()
                    + problem.suggestion().map(maybe -> ". Maybe: " + maybe).orElse(""))
        .toList();
  }

  private Path write(Path folder, String id) {
    try {
      return Files.writeString(folder.resolve(id + ".yaml"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario that a text without marks gives. */
  static Scenario load(Path folder, String id, String text) {
    return Scenario.load(new Marked(text).write(folder, id), List.of());
  }

  /** The plan of a text with one arm. */
  static Plan plan(Path folder, String text) {
    return load(folder, "test", text).basePlan();
  }
}
