package org.demarche.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.cli.Main;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final String REFRESH = "demarche.refresh";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  @Test
  void theWalkThroughIsAScenarioThatRunsWithoutAWarning() throws IOException {
    Scenario scenario = Scenario.load(walkThrough(text -> text), List.of());
    assertThat(scenario.warnings()).isEmpty();
    assertThat(scenario.arms()).extracting(Arm::id).containsExactly("as_it_is", "half_open");
    for (Arm arm : scenario.arms()) {
      Plan plan = scenario.plan(arm.id());
      double[] outcomes = new double[plan.outcomes().size()];
      Replicator replicator = new Replicator(Program.of(plan));
      World world = World.median(plan);
      for (int r = 1; r <= 20; r++) {
        replicator.run(world, new RunKey(20260103, r), List.of(), RunListener.NONE, outcomes);
        assertThat(outcomes[1]).isIn(0.0, 1.0);
      }
    }
  }

  @Test
  void theMistakeShownIsAnsweredAsShown() throws IOException {
    Path file = walkThrough(text -> text.replace("assumption: resolve", "assumption: reslove"));
    String shown =
        Files.readAllLines(README).stream()
            .filter(line -> line.contains("Maybe: resolve"))
            .collect(Collectors.joining())
            .strip();
    try {
      Scenario.load(file, List.of());
    } catch (ScenarioException e) {
      assertThat(e.getMessage().replace(folder + "/", "")).isEqualTo(shown);
      return;
    }
    throw new AssertionError("the mistake was not found");
  }

  @Test
  void theResultsShownAreThoseOfTheWalkThrough() throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter sink = new PrintWriter(new StringWriter());
    String file = walkThrough(text -> text).toString();
    String[] command = {"run", file, "--quiet", "--out", folder.resolve("results").toString()};
    assertThat(Main.run(command, new PrintWriter(out, true), sink)).isZero();
    String text = out.toString();
    String fresh = text.substring(text.indexOf("Talks by"), text.indexOf("Results:")).strip();
    String readme = Files.readString(README);
    if (Boolean.getBoolean(REFRESH)) {
      String block = Matcher.quoteReplacement("```text\n" + fresh + "\n```");
      readme = SHOWN.matcher(readme).replaceFirst(block);
      Files.writeString(README, readme);
    }
    assertThat(readme)
        .as("results in the README; refresh: mvn -q test -Dtest=ReadmeTest -D%s=true", REFRESH)
        .contains(fresh);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAFileLeadsToOne(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      Path beside = page.toAbsolutePath().resolveSibling(link.group(1)).normalize();
      // The site puts its resources beside its pages.
      Path resource = Path.of("src/site/resources").resolve(link.group(1));
      Path file = Files.exists(resource) ? resource : beside;
      assertThat(file).as("%s links to %s", page, link.group(1)).exists();
    }
  }

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"))) {
      List<Path> pages = site.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(
          Stream.of(README, Path.of("results/README.md"), Path.of("scenarios/README.md")),
          pages.stream());
    }
  }

  private Path walkThrough(java.util.function.UnaryOperator<String> change) throws IOException {
    String text =
        YAML.matcher(Files.readString(README))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve("strait.yaml"), change.apply(text));
  }
}
