package org.demarche.scenario;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a YAML file that is no scenario but belongs to one, such as the record of a historical
 * case, with the same guards and the same positions as a scenario.
 */
public final class YamlDocument {
  private YamlDocument() {}

  /**
   * Reads a file.
   *
   * @param file the file; messages show it as it is given here
   * @param problems takes what is wrong
   * @return its top, or nothing where it cannot be read as YAML
   */
  public static Optional<Located> read(Path file, Problems problems) {
    try {
      return read(SourceText.read(file, file.toString()), problems);
    } catch (ScenarioException unreadable) {
      problems.addAll(unreadable.problems());
      return Optional.empty();
    }
  }

  /**
   * Reads a text, such as one that ships with the program.
   *
   * @param yaml in UTF-8
   * @param name what messages call it
   * @param problems takes what is wrong
   * @return its top, or nothing where it cannot be read as YAML
   */
  public static Optional<Located> read(byte[] yaml, String name, Problems problems) {
    return read(SourceText.of(yaml, name), problems);
  }

  private static Optional<Located> read(SourceText text, Problems problems) {
    Problems own = new Problems();
    Optional<Node> top = YamlReader.read(text, own);
    problems.addAll(own.list());
    return own.isEmpty() ? top.map(Located::root) : Optional.empty();
  }
}
