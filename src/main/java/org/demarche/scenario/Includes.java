package org.demarche.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * Reads a scenario with everything it includes and lays the parts over each other: the standard
 * library, then the includes in order (each on its own includes), then the file itself. Every part
 * counts once, where it is first met.
 */
final class Includes {

  static final String LIBRARY = "library:";
  private static final int MAX_PARTS = 100;
  private static final NodePath INCLUDE = NodePath.of("include");

  private final Library library;
  private final Problems problems;
  private final Path folder;
  private final Path shownFolder;
  private final List<String> chain = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private Node merged = Node.Mapping.empty(Position.startOf(LIBRARY + Library.STANDARD));

  private Includes(Library library, Path file, Problems problems) throws IOException {
    this.library = library;
    this.problems = problems;
    Path parent = file.toAbsolutePath().getParent();
    this.folder = (parent == null ? file.toAbsolutePath() : parent).toRealPath();
    this.shownFolder = file.getParent() == null ? Path.of("") : file.getParent();
  }

  /**
   * The scenario file with its includes, without the {@code include} key.
   *
   * @throws ScenarioException when the file itself cannot be read; other problems are noted
   */
  static Optional<Node.Mapping> read(Path file, Library library, Problems problems) {
    return read(SourceText.read(file, file.toString()), file, library, problems);
  }

  /** A scenario that is at hand as text, with its includes; those from files lie beside a file. */
  static Optional<Node.Mapping> read(
      SourceText source, Path file, Library library, Problems problems) {
    try {
      return new Includes(library, file, problems).all(source, List.of());
    } catch (IOException e) {
      throw new ScenarioException(
          Problem.of(
              Position.startOf(file.toString()),
              NodePath.ROOT,
              Message.of("problem-folder-unreadable", "why", e.getClass().getSimpleName())));
    }
  }

  /**
   * A scenario that is at hand as text, with parts laid over it: {@code library:NAME}, or the path
   * of a file.
   */
  static Optional<Node.Mapping> read(
      SourceText source, List<String> parts, Library library, Problems problems) {
    Path here = Path.of(source.name());
    try {
      return new Includes(library, here, problems).all(source, parts);
    } catch (IOException e) {
      throw new IllegalStateException("the present folder cannot be read", e);
    }
  }

  private Optional<Node.Mapping> all(SourceText scenario, List<String> over) {
    Optional<Node.Mapping> own = parse(scenario, true);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    fromLibrary(Library.STANDARD, Position.startOf(scenario.name()), INCLUDE);
    boolean unfitted = over.contains(LIBRARY + Library.STANDARD);
    if (!unfitted && library.find(Library.FITTED).isPresent()) {
      fromLibrary(Library.FITTED, Position.startOf(scenario.name()), INCLUDE);
    }
    layOver(scenario.name(), own.get(), Path.of(""), false);
    for (String part : over) {
      if (part.startsWith(LIBRARY)) {
        fromLibrary(part.substring(LIBRARY.length()), Position.startOf(part), INCLUDE);
      } else {
        read(() -> SourceText.read(Path.of(part), part))
            .flatMap(source -> parse(source, false))
            .ifPresent(tree -> layOver(part, tree.without("include"), Path.of(""), false));
      }
    }
    return Optional.of(merged).map(Node.Mapping.class::cast);
  }

  private Optional<Node.Mapping> parse(SourceText source, boolean isScenario) {
    Optional<Node> tree = YamlReader.read(source, problems);
    if (tree.isPresent() && !(tree.get() instanceof Node.Mapping)) {
      problems.add(
          Problem.of(
              tree.get().at(),
              NodePath.ROOT,
              Message.of("problem-file-no-mapping", "kind", tree.get().kind())));
      return Optional.empty();
    }
    Optional<Node.Mapping> mapping = tree.map(Node.Mapping.class::cast);
    mapping.ifPresent(part -> checkHeader(part, isScenario));
    return mapping;
  }

  private void checkHeader(Node.Mapping part, boolean isScenario) {
    NodePath path = NodePath.of("demarche");
    boolean isFirst = part.keys().stream().findFirst().filter("demarche"::equals).isPresent();
    if (isScenario && !part.has("demarche")) {
      problems.add(
          Problem.of(part.at(), path, Message.of("problem-file-no-version")).maybe("demarche: 1"));
    } else if (isScenario && !isFirst) {
      problems.add(
          Problem.of(part.keyAt("demarche"), path, Message.of("problem-file-version-first")));
    } else if (!isScenario && part.has("demarche")) {
      problems.add(
          Problem.of(part.keyAt("demarche"), path, Message.of("problem-include-is-scenario"))
              .maybe(Message.of("problem-include-maybe-third")));
    }
  }

  /** Lays a part over what there is, after the parts that it includes itself. */
  private void layOver(String name, Node.Mapping part, Path place, boolean isLibrary) {
    chain.add(name);
    Optional<Located> list = Located.root(part).find("include");
    if (list.isPresent() && !(list.get().node() instanceof Node.Sequence)) {
      problems.add(list.get(), Message.of("problem-include-list"));
    }
    for (Located item : list.map(Located::items).orElse(List.of())) {
      include(item, place, isLibrary);
    }
    chain.remove(chain.size() - 1);
    merged = DefaultSources.over(merged, DefaultSources.gathered(part.without("include")));
  }

  private void include(Located item, Path place, boolean fromLibrary) {
    Optional<String> name = item.text().filter(text -> !text.isBlank());
    if (name.isEmpty()) {
      problems.add(item, Message.of("problem-include-name", "kind", item.node().kind()));
    } else if (name.get().startsWith(LIBRARY)) {
      fromLibrary(name.get().substring(LIBRARY.length()), item.at(), item.path());
    } else if (fromLibrary) {
      problems.add(item, Message.of("problem-include-from-library"));
    } else {
      fromFolder(item, name.get(), place);
    }
  }

  private void fromLibrary(String name, Position at, NodePath path) {
    String shown = LIBRARY + name;
    Optional<byte[]> bytes = library.find(name);
    if (bytes.isEmpty()) {
      problems.add(
          Problem.of(at, path, Message.of("problem-library-none", "name", Scalars.shown(name)))
              .maybe(
                  NearestName.find(name, LibraryParts.list())
                      .map(near -> Message.verbatim(LIBRARY + near))
                      .orElseGet(() -> Message.of("problem-library-maybe-list"))));
      return;
    }
    if (isNew(shown, shown, at, path)) {
      library
          .findTree(name, bytes.get())
          .map(Node.Mapping.class::cast)
          .or(
              () ->
                  read(() -> SourceText.of(bytes.get(), shown))
                      .flatMap(source -> parse(source, false)))
          .ifPresent(part -> layOver(shown, part, Path.of(""), true));
    }
  }

  private void fromFolder(Located item, String name, Path place) {
    Optional<Path> relative = relative(item, name, place);
    if (relative.isEmpty()) {
      return;
    }
    Path file = folder.resolve(relative.get());
    String shown = shownFolder.resolve(relative.get()).toString();
    if (!Files.exists(file)) {
      problems.add(item, Message.of("problem-include-no-file", "file", shown));
    } else if (!isInside(file)) {
      problems.add(item, Message.of("problem-include-outside", "name", name));
    } else if (isNew(file.normalize().toString(), shown, item.at(), item.path())) {
      Path beside = Optional.ofNullable(relative.get().getParent()).orElse(Path.of(""));
      read(() -> SourceText.read(file, shown))
          .flatMap(source -> parse(source, false))
          .ifPresent(part -> layOver(shown, part, beside, false));
    }
  }

  private Optional<Path> relative(Located item, String name, Path place) {
    try {
      Path path = Path.of(name);
      boolean climbs = name.contains("..") && path.normalize().startsWith("..");
      boolean hasDots = List.of(name.split("[/\\\\]")).contains("..");
      if (climbs || hasDots || path.isAbsolute() || name.startsWith("~") || name.contains(":")) {
        problems.add(
            item,
            Message.of("problem-include-outside", "name", Scalars.shown(name)),
            Message.of("problem-include-maybe-beside"));
        return Optional.empty();
      }
      return Optional.of(place.resolve(path).normalize());
    } catch (InvalidPathException e) {
      problems.add(
          item,
          Message.of("problem-include-letters", "name", Scalars.shown(name)),
          Message.of("problem-include-maybe-letters"));
      return Optional.empty();
    }
  }

  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isNew(String key, String shown, Position at, NodePath path) {
    if (chain.contains(shown)) {
      List<String> loop = chain.subList(chain.indexOf(shown), chain.size());
      problems.add(
          Problem.of(
              at,
              path,
              Message.of(
                  "problem-include-loop", "loop", String.join(" → ", loop) + " → " + shown)));
      return false;
    }
    if (met.size() >= MAX_PARTS) {
      problems.add(Problem.of(at, path, Message.of("problem-include-many", "most", MAX_PARTS)));
      return false;
    }
    return met.add(key);
  }

  private interface Source {
    SourceText get();
  }

  private Optional<SourceText> read(Source source) {
    try {
      return Optional.of(source.get());
    } catch (ScenarioException unreadable) {
      problems.addAll(unreadable.problems());
      return Optional.empty();
    }
  }
}
