package org.demarche.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.architecture.ArchitecturePackages.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawings of the packages in the documentation are those of the compiled classes. */
class PackageDrawingTest {
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final String COMMAND =
      "mvn -q test -Dtest=PackageDrawingTest -Ddemarche.refresh=true";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theDrawingsAreThoseOfTheCompiledClasses() throws IOException {
    String page = Files.readString(PAGE);
    String drawn = put(put(page, "packages", drawing(ROOT)), "engine", drawing(ROOT + ".engine"));
    if (Boolean.getBoolean("demarche.refresh")) {
      Files.writeString(PAGE, drawn);
    }
    assertThat(drawn).as("redraw them: " + COMMAND).isEqualTo(Files.readString(PAGE));
  }

  private static String put(String page, String name, String drawing) {
    Pattern place =
        Pattern.compile("(<!-- drawn: " + name + " -->\n).*?(<!-- end -->)", Pattern.DOTALL);
    Matcher found = place.matcher(page);
    assertThat(found.find()).as("a place for the drawing of " + name).isTrue();
    return found.replaceFirst(Matcher.quoteReplacement(found.group(1) + drawing + found.group(2)));
  }

  /** An arrow goes to what a package uses, unless it uses it through another anyway. */
  private static String drawing(String within) {
    Map<String, Set<String>> uses = uses(within);
    StringBuilder lines = new StringBuilder("```mermaid\nflowchart TD\n");
    uses.forEach(
        (name, used) -> {
          lines.append("  ").append(name).append('\n');
          for (String other : used) {
            boolean through =
                used.stream().anyMatch(via -> !via.equals(other) && reaches(uses, via, other));
            if (!through) {
              lines.append("  ").append(name).append(" --> ").append(other).append('\n');
            }
          }
        });
    return lines.append("```\n").toString();
  }

  private static Map<String, Set<String>> uses(String within) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass from : CLASSES) {
      String name = child(within, from);
      if (!name.isEmpty()) {
        Set<String> used = uses.computeIfAbsent(name, n -> new TreeSet<>());
        from.getDirectDependenciesFromSelf()
            .forEach(dependency -> used.add(child(within, dependency.getTargetClass())));
      }
    }
    uses.forEach(
        (name, used) -> {
          used.remove("");
          used.remove(name);
        });
    return uses;
  }

  private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
    Set<String> used = uses.getOrDefault(from, Set.of());
    return used.contains(to) || used.stream().anyMatch(via -> reaches(uses, via, to));
  }

  /** The package of a class right below another, empty if it is elsewhere. */
  private static String child(String within, JavaClass of) {
    String name = of.getPackageName();
    if (!name.startsWith(within + ".")) {
      return "";
    }
    String rest = name.substring(within.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
