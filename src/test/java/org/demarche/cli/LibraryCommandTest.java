package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.scenario.LibraryParts;
import org.junit.jupiter.api.Test;

final class LibraryCommandTest {
  private static final Path SOURCES = Path.of("src/main/resources/org/demarche/library");

  @Test
  void everyPartIsListedWithWhatItIs() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> names =
          files
              .map(file -> SOURCES.relativize(file).toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .toList();
      assertThat(LibraryParts.list()).containsExactlyInAnyOrderElementsOf(names);
      Program.Result result = Program.run("library");
      assertThat(result.out().lines()).hasSameSizeAs(names);
      assertThat(result.out().lines()).allMatch(line -> line.matches("[a-z0-9/-]+ {2,}\\S.{10,}"));
    }
  }

  @Test
  void aPartIsPrintedAsItShips() throws IOException {
    for (String part : LibraryParts.list()) {
      String text = Files.readString(SOURCES.resolve(part + ".yaml"));
      assertThat(Program.run("library", part).out()).isEqualTo(text.stripTrailing() + "\n");
    }
    assertThat(Program.run("library", "library:offices").out())
        .isEqualTo(Program.run("library", "offices").out());
  }

  @Test
  void everySectionIsAPieceOfItsPart() {
    String text = LibraryParts.findText("standard").orElseThrow();
    assertThat(LibraryParts.listSections(text))
        .contains("assumptions", "repertoire", "repertoire.actions", "actors");
    for (String path : LibraryParts.listSections(text)) {
      String section = LibraryParts.findSection(text, path).orElseThrow();
      String key = path.substring(path.lastIndexOf('.') + 1);
      assertThat(text).contains(section);
      assertThat(section.strip()).startsWith(key + ":");
    }
  }

  @Test
  void aSectionEndsWhereTheNextBegins() {
    String text = "a:\n  b:\n    c: 1\n  # of d\n  d: 2\n\n# of e\ne: 3\n";
    assertThat(LibraryParts.findSection(text, "a.b")).contains("  b:\n    c: 1");
    assertThat(LibraryParts.findSection(text, "a"))
        .contains("a:\n  b:\n    c: 1\n  # of d\n  d: 2");
    assertThat(LibraryParts.findSection(text, "b")).isEmpty();
  }
}
