package org.demarche.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads scenario files: text, includes, schema and inheritance, in that order. The result is a tree
 * that is well formed; what it means is for the compiler to say.
 */
public final class ScenarioReader {

  private final Library library;

  /** A reader with the program's built-in library. */
  public ScenarioReader() {
    this(Library.ofTheProgram());
  }

  ScenarioReader(Library library) {
    this.library = library;
  }

  /**
   * Reads a scenario.
   *
   * @param file the scenario file; messages show it as it is given here
   * @throws ScenarioException with everything that is wrong, by file, line and column
   */
  public ScenarioTree read(Path file) {
    return read(file, List.of());
  }

  /**
   * Reads a scenario and sets values in it.
   *
   * @param file the scenario file; messages show it as it is given here
   * @param settings texts {@code path=value}, as {@code --set} takes them, applied in order
   * @throws ScenarioException with everything that is wrong, by file, line and column
   */
  public ScenarioTree read(Path file, List<String> settings) {
    Problems problems = new Problems();
    Optional<Node.Mapping> merged = Includes.read(file, library, problems);
    problems.throwIfAny();
    ScenarioTree tree = ScenarioTree.checked(file.toString(), merged.orElseThrow());
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 0) {
        throw new ScenarioException(
            Problem.of(
                    Position.startOf(ScenarioTree.SET),
                    NodePath.ROOT,
                    "'" + Scalars.shown(setting) + "' is no setting")
                .maybe("path=value, as in horizon=90 d"));
      }
      tree = tree.with(setting.substring(0, equals).strip(), setting.substring(equals + 1));
    }
    return tree;
  }

  /**
   * Reads back the canonical bytes of {@link ScenarioTree#canonical()}: includes are already in.
   *
   * @param bytes canonical JSON
   * @param name what messages call it
   * @throws ScenarioException when the bytes are damaged or do not fit this version's schema
   */
  public ScenarioTree readCanonical(byte[] bytes, String name) {
    return ScenarioTree.checked(name, Canonical.parse(bytes, name));
  }
}
