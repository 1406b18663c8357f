package org.demarche.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of the built-in library, for people who want to read them. */
public final class LibraryParts {
  private static final String ROOT = "/org/demarche/library/";
  private static final String ENDING = ".yaml";

  private static final Pattern SECTION = Pattern.compile("( {2})?[A-Za-z][A-Za-z0-9_]*:.*");

  private LibraryParts() {}

  /**
   * The names of all parts, as {@code include} takes them after {@code library:}.
   *
   * @return in alphabetical order, the standard library first
   */
  public static List<String> list() {
    try {
      URI standard = standard().toURI();
      if (!standard.getScheme().equals("jar")) {
        return names(Path.of(standard).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(standard, Map.of())) {
        return names(jar.getPath(ROOT));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the built-in library cannot be listed", e);
    }
  }

  private static URL standard() {
    URL standard = LibraryParts.class.getResource(ROOT + Library.STANDARD + ENDING);
    if (standard == null) {
      throw new IllegalStateException("the built-in library is missing");
    }
    return standard;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> names =
          files
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .filter(name -> !name.equals(Library.STANDARD))
              .sorted()
              .toList();
      return Stream.concat(Stream.of(Library.STANDARD), names.stream()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The command that prints a section of the standard library, for messages that point to it.
   *
   * @param section its path
   */
  public static String command(String section) {
    return String.join(" ", "demarche", "library", Library.STANDARD, "--section", section);
  }

  /**
   * The text of a part.
   *
   * @param name its name
   * @return empty where there is no such part
   */
  public static Optional<String> findText(String name) {
    return Library.ofTheProgram()
        .find(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * What a part says of itself in its first line.
   *
   * @param name of a part
   */
  public static String summary(String name) {
    return findText(name)
        .flatMap(text -> text.lines().findFirst())
        .map(line -> line.replaceFirst("^#\\s*", ""))
        .orElse("");
  }

  /**
   * The lines of a text that hold one of its sections, comments above it included.
   *
   * @param text of a part
   * @param path names joined by dots, as in {@code repertoire.actions}
   * @return empty where there is no such section
   */
  public static Optional<String> findSection(String text, String path) {
    List<String> lines = text.lines().toList();
    int from = 0;
    int to = lines.size();
    int depth = 0;
    for (String key : path.split("\\.", -1)) {
      int start = line(lines, from, to, "  ".repeat(depth) + key + ":");
      if (start < 0) {
        return Optional.empty();
      }
      from = start;
      to = end(lines, start, to, 2 * depth);
      depth++;
    }
    return Optional.of(String.join("\n", lines.subList(from, to)).stripTrailing());
  }

  private static int line(List<String> lines, int from, int to, String beginning) {
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (line.startsWith(beginning) && (line + " ").charAt(beginning.length()) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /** Where something begins that is not below the given line. */
  private static int end(List<String> lines, int start, int limit, int indent) {
    int end = start + 1;
    for (int i = start + 1; i < limit; i++) {
      String line = lines.get(i);
      int blanks = line.length() - line.stripLeading().length();
      boolean isNothing = line.isBlank() || line.stripLeading().startsWith("#");
      if (!isNothing && blanks <= indent) {
        return end;
      }
      end = isNothing ? end : i + 1;
    }
    return end;
  }

  /**
   * The sections of a text: those at its top, and those right below, as paths.
   *
   * @param text of a part
   */
  public static List<String> listSections(String text) {
    List<String> paths = new ArrayList<>();
    String top = "";
    for (String line : text.lines().filter(each -> SECTION.matcher(each).matches()).toList()) {
      String key = line.strip().replaceFirst(":.*", "");
      top = line.startsWith(" ") ? top : key;
      paths.add(line.startsWith(" ") ? top + "." + key : key);
    }
    return List.copyOf(paths);
  }
}
