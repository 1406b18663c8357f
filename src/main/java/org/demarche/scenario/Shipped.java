package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The trees of the library's parts and of the schema, made when the program is built and packed
 * beside their texts. Without one, or where the text has changed since, the text is read.
 */
public final class Shipped {
  static final String LIBRARY = "/org/demarche/library/";
  private static final String JSON = ".json";
  private static final String TREE = ".tree";

  private Shipped() {}

  /**
   * Writes the trees; the build calls it once the classes are there.
   *
   * @param args the folder of the classes
   * @throws IOException if a tree cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String part : LibraryParts.list()) {
      byte[] text = Library.ofTheProgram().find(part).orElseThrow();
      write(folder, LIBRARY + part + TREE, ofYaml(text, part), text);
    }
    byte[] schema = ScenarioSchema.text().getBytes(StandardCharsets.UTF_8);
    write(folder, tree(ScenarioSchema.RESOURCE, JSON), ofJson(schema), schema);
  }

  private static void write(Path folder, String resource, Node tree, byte[] text)
      throws IOException {
    Files.write(folder.resolve(resource.substring(1)), TreeFile.write(tree, text));
  }

  private static String tree(String resource, String ending) {
    return resource.substring(0, resource.length() - ending.length()) + TREE;
  }

  /** The tree of a part of the built-in library, without reading its text. */
  static Optional<Node> findPart(String name, byte[] text) {
    return find(LIBRARY + name + TREE, text, name(name));
  }

  /** The tree of the schema. */
  static Node.Mapping schema(byte[] text) {
    return (Node.Mapping)
        find(tree(ScenarioSchema.RESOURCE, JSON), text, ScenarioSchema.RESOURCE)
            .orElseGet(() -> ofJson(text));
  }

  /** The tree of a part, read from its text. */
  static Node ofYaml(byte[] text, String name) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlReader.read(SourceText.of(text, name(name)), problems);
    problems.throwIfAny();
    return tree.orElseThrow();
  }

  /** The schema's tree, read from its text. */
  static Node.Mapping ofJson(byte[] text) {
    return Canonical.parse(text, ScenarioSchema.RESOURCE);
  }

  private static String name(String part) {
    return Includes.LIBRARY + part;
  }

  private static Optional<Node> find(String resource, byte[] text, String file) {
    try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : TreeFile.read(in.readAllBytes(), text, file);
    } catch (IOException e) {
      throw new IllegalStateException("a tree of the program cannot be read: " + resource, e);
    }
  }
}
