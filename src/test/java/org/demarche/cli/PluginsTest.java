package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds a jar of each kind from the page on extending, and runs with it. */
final class PluginsTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";
  private static final String RULE = "org.demarche.engine.rules.ChoiceRule";
  private static final String DESIGN = "org.demarche.experiment.Sampler";
  private static final String CHART = "org.demarche.chart.ChartKind";
  private static final String BACKEND = "org.demarche.experiment.Backend";

  @TempDir Path temp;
  private Path plugins = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectory(temp.resolve("plugins"));
  }

  private void shown(String name, String service) throws IOException {
    PluginJar.build(
        plugins.resolve(name + ".jar"),
        List.of(PluginJar.shown(name)),
        Map.of(service, List.of("org.example." + name)));
  }

  private Program.Result run(String... more) {
    List<String> args = new ArrayList<>(List.of("run", SCENARIO, "--reps", "20", "--quiet"));
    args.addAll(List.of("--out", temp.resolve("out").toString(), "--chart-format", "svg"));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> runs = Files.list(temp.resolve("out/veto"))) {
      return runs.sorted().toList();
    }
  }

  private static void assertDone(Program.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  private static void assertRefused(Program.Result result, String message) {
    assertThat(result.err().strip()).contains(message);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @Test
  void aRuleOfChoiceIsFollowedAndIsPartOfTheRun() throws IOException {
    shown("BlindChance", RULE);
    String[] rule = {"--set", "actors." + anActor() + ".rule=blind-chance"};
    String jars = plugins.toString();

    assertRefused(run(rule), "there is no rule of choice 'blind-chance'");
    assertDone(run());
    assertDone(run("--plugins", jars));
    assertDone(run(rule[0], rule[1], "--plugins", jars));
    assertThat(folders()).hasSize(3);
    assertThat(outcomes()).hasSize(2);

    assertDone(Program.run("check", SCENARIO, rule[0], rule[1], "--plugins", jars));
    assertDone(Program.run("trace", SCENARIO, rule[0], rule[1], "--plugins", jars));
    Path run = folderWith("blind-chance");
    assertRefused(
        Program.run("verify", run.toString(), "--quiet"),
        "The run was made with the plug-ins BlindChance.jar:");
    assertRefused(Program.run("report", run.toString()), "--plugins gives no plug-ins.");
    assertDone(Program.run("verify", run.toString(), "--quiet", "--plugins", jars));
    assertDone(Program.run("report", run.toString(), "--plugins", jars));
  }

  private static String anActor() {
    return Program.run("show", SCENARIO)
        .out()
        .lines()
        .map(line -> line.strip().split("\\s+")[0])
        .filter(word -> word.matches("[A-Z]{3}"))
        .findFirst()
        .orElseThrow();
  }

  /** The different tables of outcomes. */
  private List<String> outcomes() throws IOException {
    List<String> tables = new ArrayList<>();
    for (Path folder : folders()) {
      tables.add(Files.readString(folder.resolve("outcomes.csv")));
    }
    return tables.stream().distinct().toList();
  }

  private Path folderWith(String text) throws IOException {
    for (Path folder : folders()) {
      if (Files.readString(folder.resolve("manifest.json")).contains(text)) {
        return folder;
      }
    }
    throw new AssertionError("no run with " + text);
  }

  @Test
  void aDesignSamplesTheWorlds() throws IOException {
    shown("Medians", DESIGN);
    String jars = plugins.toString();
    assertRefused(run("--design", "medians"), "--design: there is no design 'medians'.");
    assertRefused(run("--design", "median", "--plugins", jars), "Maybe: medians");
    assertDone(run("--design", "medians", "--plugins", jars));
    List<String> worlds = Files.readAllLines(folders().get(0).resolve("assumptions.csv"));
    assertThat(worlds.stream().skip(1).map(row -> row.replaceFirst("^\\d+,", "")).distinct())
        .hasSize(1);
    String run = folders().get(0).toString();
    assertDone(Program.run("verify", run, "--quiet", "--plugins", jars));
    assertDone(Program.run("chart", run, "outcomes", "--plugins", jars));
  }

  @Test
  void aChartIsDrawnBesideTheOthersAndLeavesTheRunAlone() throws IOException {
    shown("Commonest", CHART);
    String jars = plugins.toString();
    assertDone(run());
    Path run = folders().get(0);
    assertRefused(Program.run("chart", run.toString(), "commonest"), "no chart 'commonest'");
    assertDone(run("--plugins", jars));
    assertThat(folders()).containsExactly(run);
    assertThat(run.resolve("charts/commonest.svg")).content().contains("The commonest path class");
    assertThat(run.resolve("charts/data/commonest.csv"))
        .content()
        .startsWith("pair,arm,path_class,share\n");
    Files.delete(run.resolve("charts/commonest.svg"));
    assertDone(Program.run("chart", run.toString(), "commonest", "--plugins", jars));
    assertThat(run.resolve("charts/commonest.svg")).exists();
    assertDone(Program.run("report", run.toString(), "--plugins", jars));
    assertThat(run.resolve("report.html")).content().contains("The commonest path class");
  }

  @Test
  void aBackendRunsAndGivesTheSameBytes() throws IOException {
    shown("OneByOne", BACKEND);
    String jars = plugins.toString();
    assertRefused(run("--backend", "one-by-one"), "--backend: there is no backend 'one-by-one'.");
    assertRefused(run("--backend", "one-by-on", "--plugins", jars), "Maybe: one-by-one");
    assertDone(run("--threads", "2"));
    String local = Files.readString(folders().get(0).resolve("outcomes.csv"));
    assertDone(run("--backend", "one-by-one", "--plugins", jars, "--force"));
    assertThat(folders()).hasSize(1);
    assertThat(folders().get(0).resolve("outcomes.csv")).content().isEqualTo(local);
  }

  @Test
  void plugInsOfOneCommandAreGoneInTheNext() throws IOException {
    shown("Medians", DESIGN);
    assertDone(run("--design", "medians", "--plugins", plugins.toString()));
    assertRefused(run("--design", "medians", "--force"), "there is no design 'medians'");
  }

  @Test
  void aFolderWithoutJarsAndAJarWithoutProvidersAreErrors() throws IOException {
    assertRefused(run("--plugins", plugins.toString()), "holds no jar.");
    PluginJar.build(plugins.resolve("empty.jar"), List.of(), Map.of());
    assertRefused(run("--plugins", plugins.toString()), "empty.jar holds no provider.");
    Files.delete(plugins.resolve("empty.jar"));
    PluginJar.build(
        plugins.resolve("other.jar"), List.of(), Map.of("java.lang.Runnable", List.of("x.Y")));
    assertRefused(run("--plugins", plugins.toString()), "other.jar holds no provider.");
    Files.writeString(plugins.resolve("other.jar"), "no jar");
    assertRefused(
        Program.run("check", SCENARIO, "--plugins", plugins.toString()),
        "other.jar is no jar that can be read.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public final class Bad { } | is no ChoiceRule.",
        "public final class Bad extends Base { Bad() { } NAME(my-rule) } | has no public constructor",
        "public final class Bad extends Base { public Bad(int i) { } NAME(my-rule) } | has no public",
        "public abstract class Bad extends Base { } | is not public, or abstract",
        "public final class Bad extends Base { public Bad() { int i = 1 / (1 - 1); } NAME(my-rule) }"
            + " | fails when it is made: ArithmeticException (/ by zero)",
        "public final class Bad extends Base { NAME(playbook) }"
            + " | there is a rule of choice 'playbook' already.",
        "public final class Bad extends Base { NAME(My Rule) } | calls itself 'My Rule'",
        "public final class Bad extends Base { public String name() { return null; } }"
            + " | fails when it is asked for its id"
      })
  void aProviderThatCannotBeUsedIsNamedWithTheReason(String source, String message)
      throws IOException {
    PluginJar.build(
        plugins.resolve("bad.jar"),
        List.of(base(), inPackage(source)),
        Map.of(RULE, List.of("org.example.Bad")));
    Program.Result result = run("--plugins", plugins.toString());
    assertRefused(result, message);
    assertThat(result.err()).startsWith("--plugins: bad.jar: org.example.Bad");
  }

  private static String inPackage(String source) {
    return "package org.example;\n"
        + source.replaceAll("NAME\\((.*?)\\)", "public String name() { return \"$1\"; }");
  }

  private static String base() {
    return "package org.example;\npublic abstract class Base implements "
        + RULE
        + " { public void probabilities(org.demarche.engine.rules.ChoiceProblem p, double[] f, double[]"
        + " w) { } }\n";
  }

  @Test
  void aNamedClassThatIsNotThereIsAnError() throws IOException {
    PluginJar.build(
        plugins.resolve("gone.jar"), List.of(), Map.of(DESIGN, List.of("org.example.Gone")));
    assertRefused(
        run("--plugins", plugins.toString()), "gone.jar: org.example.Gone is named, but the jar");
  }

  @Test
  void twoProvidersOfOneIdAreAnError() throws IOException {
    shown("Medians", DESIGN);
    Files.copy(plugins.resolve("Medians.jar"), plugins.resolve("again.jar"));
    assertRefused(
        run("--plugins", plugins.toString()),
        "org.example.Medians has the id 'medians' of Medians.jar: org.example.Medians.");
  }

  @Test
  void aChartOfDataThatNoRunHasIsAnError() throws IOException {
    PluginJar.build(
        plugins.resolve("odd.jar"),
        List.of(
            """
            package org.example;
            import org.demarche.chart.*;
            public final class Odd implements ChartKind<String> {
              public String id() { return "odd"; }
              public Class<String> dataType() { return String.class; }
              public Chart chart(String data, ChartContext context) { return null; }
            }
            """),
        Map.of(CHART, List.of("org.example.Odd")));
    assertRefused(
        run("--plugins", plugins.toString()), "org.example.Odd draws String, which no run has.");
  }

  @Test
  void everyCommandThatReadsAScenarioOrARunTakesPlugIns() {
    for (String command :
        Arrays.asList(
            "run",
            "check",
            "show",
            "trace",
            "sensitivity",
            "mechanisms",
            "chart",
            "report",
            "robustness",
            "verify")) {
      assertThat(Program.run("help", command).out()).contains("--plugins=DIR");
    }
  }
}
