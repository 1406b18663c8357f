package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.scenario.EnumerationSites;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mistyped word where the format knows a list of words is told at its place, with the word that
 * was meant: for every enumeration of the schema that a shipped scenario or the library uses.
 */
final class EnumerationTyposTest {
  private static final Path SHIPPED = Path.of("scenarios");

  @TempDir Path folder;

  private final Set<String> tried = new TreeSet<>();

  @Test
  void aTypoInAShippedScenarioIsToldAtItsLine() throws IOException {
    for (Path scenario : scenarios()) {
      var tree = new ScenarioReader().read(scenario);
      var sites = EnumerationSites.of(tree, value -> value.at().file().equals(scenario.toString()));
      for (EnumerationSites.Site site : sites) {
        List<String> lines = new ArrayList<>(Files.readAllLines(scenario));
        String word = site.value().text().orElseThrow();
        String line = lines.get(site.value().at().line() - 1);
        int from = line.offsetByCodePoints(0, site.value().at().column() - 1);
        int start = line.indexOf(word, from);
        lines.set(
            site.value().at().line() - 1,
            line.substring(0, start) + typo(word) + line.substring(start + word.length()));
        Path copy = copyOf(scenario, lines);
        List<Problem> problems = problems(copy, List.of());
        assertThat(problems.get(0).at().line()).isEqualTo(site.value().at().line());
        assertTold(site, problems);
      }
    }
    assertThat(tried.size()).as("enumerations tried").isGreaterThan(4);
  }

  @Test
  void aTypoLaidOverTheLibraryIsTold() throws IOException {
    Path scenario = SHIPPED.resolve("teaching/veto.yaml");
    var sites = EnumerationSites.of(new ScenarioReader().read(scenario), value -> true);
    for (EnumerationSites.Site site : sites) {
      String setting = site.value().path() + "=" + typo(site.value().text().orElseThrow());
      assertTold(site, problems(scenario, List.of(setting)));
    }
    assertThat(tried.size()).as("enumerations tried").isGreaterThan(6);
  }

  /**
   * Typos in kinds that no shipped file may happen to use, each in a file with another fault too.
   */
  @Test
  void aTypoNeverEndsTheCheckWhateverElseIsWrong() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + """
            actors:
              AAA: {type: §stat, name: Aland}
              BBB: {type: state, name: Borland}
            relations:
              AAA:
                BBB: {mission: §embasy, alignment: §7}
              BBB:
                AAA: {mission: §Charge}
            institutions:
              BODY: {members: [AAA, BBB], rule: {kind: §majorty}}
            """,
        "actors.AAA.type: 'stat' is none of state, office, armed_group. Maybe: state",
        "relations.AAA.BBB.mission: 'embasy' is none of embassy, charge, none. Maybe: embassy",
        "relations.AAA.BBB.alignment: must be at most 1, but is 7",
        "relations.BBB.AAA.mission: 'Charge' is none of embassy, charge, none. Maybe: charge",
        "institutions.BODY.rule.kind: 'majorty' is none of supermajority, majority, two_thirds,"
            + " consensus. Maybe: majority");
  }

  private void assertTold(EnumerationSites.Site site, List<Problem> problems) {
    String path = site.value().path().toString();
    tried.add(String.join(",", site.known()));
    assertThat(problems)
        .as(path)
        .anySatisfy(
            problem -> {
              assertThat(problem.toString()).contains(typo(site.value().text().orElseThrow()));
              assertThat(problem.suggestion().map(site.known()::contains)).contains(true);
            })
        .allSatisfy(
            problem ->
                assertThat(problem.toString()).doesNotContain("enum constant", "org.demarche"));
  }

  /** The word without a letter in its middle. */
  private static String typo(String word) {
    int middle = word.length() / 2;
    return word.substring(0, middle) + word.substring(middle + 1);
  }

  private static List<Problem> problems(Path scenario, List<String> settings) {
    Throwable thrown = catchThrowable(() -> Scenario.load(scenario, settings));
    assertThat(thrown).as("%s %s", scenario, settings).isInstanceOf(ScenarioException.class);
    return ((ScenarioException) thrown).problems();
  }

  /** The scenario with other lines, among copies of the files beside it. */
  private Path copyOf(Path scenario, List<String> lines) throws IOException {
    Path from = scenario.getParent();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(file));
      }
    }
    return Files.write(folder.resolve(scenario.getFileName()), lines);
  }

  private static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(EnumerationTyposTest::isScenario)
          .sorted()
          .toList();
    }
  }

  private static boolean isScenario(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> line.startsWith("demarche:"));
    } catch (IOException e) {
      return false;
    }
  }
}
