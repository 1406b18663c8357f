package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.words.Message;

/**
 * Reads scenario files: text, includes, schema and inheritance, in that order. The result is a tree
 * that is well formed; what it means is for the compiler to say.
 */
public final class ScenarioReader {

  /** A file of the present folder: what a text from elsewhere includes lies beside it. */
  private static final Path HERE = Path.of("scenario");

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
    Optional<ScenarioTree> read = read(file, problems);
    problems.throwIfAny();
    return read.orElseThrow().withSettings(settings);
  }

  /**
   * Reads a scenario and goes on where something is wrong, so that a compiler can look for more.
   *
   * @param file the scenario file; messages show it as it is given here
   * @param problems takes everything that is wrong, in the arms too
   * @return the tree, which may hold what does not fit; empty where a file could not be read as
   *     YAML
   */
  public Optional<ScenarioTree> read(Path file, Problems problems) {
    return inspected(file.toString(), problems, () -> Includes.read(file, library, problems));
  }

  /**
   * Reads a scenario from a stream and goes on where something is wrong.
   *
   * @param stream its text, in UTF-8; it includes from the present folder and from the library
   * @param name what messages call it
   * @param problems takes everything that is wrong, in the arms too
   * @return the tree, which may hold what does not fit; empty where the text could not be read as
   *     YAML
   */
  public Optional<ScenarioTree> read(InputStream stream, String name, Problems problems) {
    return inspected(
        name,
        problems,
        () -> {
          try {
            SourceText source = SourceText.read(stream, name);
            return Includes.read(source, HERE, library, problems);
          } catch (IOException e) {
            throw new ScenarioException(
                Problem.of(
                    Position.startOf(name), NodePath.ROOT, Message.of("problem-unreadable")));
          }
        });
  }

  private static Optional<ScenarioTree> inspected(
      String name, Problems problems, Supplier<Optional<Node.Mapping>> parts) {
    try {
      Optional<Node.Mapping> merged = parts.get();
      return problems.isEmpty()
          ? merged.map(tree -> ScenarioTree.inspected(name, tree, problems))
          : Optional.empty();
    } catch (ScenarioException unreadable) {
      problems.addAll(unreadable.problems());
      return Optional.empty();
    }
  }

  /**
   * Reads a scenario that is at hand as text and lays parts over it, which win over it.
   *
   * @param yaml the text of a scenario file, in UTF-8; it includes from the library alone
   * @param name what messages call it
   * @param parts each {@code library:NAME}, or the path of a file that a scenario could include
   * @throws ScenarioException with everything that is wrong, by name, line and column
   */
  public ScenarioTree readText(byte[] yaml, String name, List<String> parts) {
    Problems problems = new Problems();
    Optional<Node.Mapping> merged =
        Includes.read(SourceText.of(yaml, name), parts, library, problems);
    problems.throwIfAny();
    ScenarioTree tree = ScenarioTree.inspected(name, merged.orElseThrow(), problems);
    problems.throwIfAny();
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

  /**
   * As {@link #readCanonical(byte[], String)}, with settings of charts.
   *
   * @param bytes canonical JSON
   * @param charts what {@link ScenarioTree#chartSettings()} gave
   * @param name what messages call it
   * @throws ScenarioException when the bytes are damaged or do not fit this version's schema
   */
  public ScenarioTree readCanonical(byte[] bytes, byte[] charts, String name) {
    Node.Mapping settings = Canonical.parse(charts, name);
    Node.Mapping bare = Canonical.parse(bytes, name);
    return ScenarioTree.checked(
        name, bare.with(ScenarioTree.CHARTS, Position.startOf(name), settings));
  }
}
