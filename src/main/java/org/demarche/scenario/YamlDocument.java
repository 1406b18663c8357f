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
    Problems own = new Problems();
    Optional<Node> top = Optional.empty();
    try {
      top = YamlReader.read(SourceText.read(file, file.toString()), own);
    } catch (ScenarioException unreadable) {
      own.addAll(unreadable.problems());
    }
    problems.addAll(own.list());
    return own.isEmpty() ? top.map(Located::root) : Optional.empty();
  }
}
