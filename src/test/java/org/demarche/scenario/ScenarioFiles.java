package org.demarche.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes scenario files into a test's folder and reads them with a small library. */
final class ScenarioFiles {

  /** A scenario that passes. */
  static final String VALID =
      """
      demarche: 1
      title: Two neighbours
      start: 2030-05-01
      horizon: 60 d
      assumptions:
        nerve:
          title: Readiness for coercion
          distribution: {uniform: {min: 0.2, max: 0.6}}
          source: "judgement: a wide range"
      actors:
        ALD:
          type: state
          name: Aldora
          capability: 0.02
          temperament: {hawkishness: {assumption: nerve}, inertia: 0.5}
          source: "judgement: invented"
        BRE: {extends: ALD, name: Brennia}
      relations:
        ALD:
          BRE: {alignment: -0.4, focal: true, source: "judgement: invented"}
      timeline:
        seizure:
          title: A boat is seized
          at: 0 d
          by: ALD
          on: BRE
          action: seize
          casualties:
            - {side: BRE, number: 2, after: 12 h}
          facts: [A boat is seized.]
      arms:
        baseline: {title: As it was, reference: true}
      outcomes:
        talks: {title: Talks, value: "first_talks(ALD, BRE) <= 30"}
      """;

  private static final Map<String, String> LIBRARY =
      Map.of(
          "standard",
          """
          assumptions:
            spill: {title: Spill, value: 0.1, source: "judgement: the library's default"}
          actors:
            default_state:
              abstract: true
              type: state
              temperament: {inertia: 0.3, tempo: 1, reciprocity: 0.5}
              source: "judgement: the middle"
          """,
          "loop/a",
          "include: [\"library:loop/b\"]\n",
          "loop/b",
          "include: [\"library:loop/a\"]\n");

  private final Path folder;

  ScenarioFiles(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ScenarioReader reader() {
    return new ScenarioReader(
        name ->
            Optional.ofNullable(LIBRARY.get(name))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  ScenarioTree read(String text) {
    return reader().read(write("scenario.yaml", text));
  }

  /** The valid scenario with one piece of text replaced. */
  ScenarioTree readWith(String from, String to) {
    return read(replaced(from, to));
  }

  static String replaced(String from, String to) {
    if (!VALID.contains(from)) {
      throw new IllegalArgumentException("the valid scenario has no '" + from + "'");
    }
    return VALID.replace(from, to);
  }

  /** What is wrong with the valid scenario after a replacement, without the folder's name. */
  List<String> problemsWith(String from, String to) {
    return problems(replaced(from, to));
  }

  List<String> problems(String text) {
    return problems(write("scenario.yaml", text));
  }

  List<String> problems(Path file) {
    try {
      reader().read(file);
      return List.of();
    } catch (ScenarioException e) {
      return lines(e);
    }
  }

  List<String> lines(ScenarioException e) {
    return e.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }
}
