package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.MadeUpTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HindcastCommandTest {
  @TempDir private Path folder;

  private record Result(int status, String out, String err) {}

  private static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(args));
    int status = Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void theJsonHasTheShapeOfTheContract() {
    Path made = new MadeUpTables().write(folder.resolve("cases").resolve("made-up"));

    Result result =
        run("hindcast", made.getParent().toString(), "--reps", "10", "--json", "--quiet");

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode top = JsonMapper.shared().readTree(result.out());
    assertThat(top.propertyNames())
        .contains("cases", "groups", "overall", "stances", "reliability");
    JsonNode one = top.get("cases").get(0);
    assertThat(one.get("case").asString()).isEqualTo("made-up-1996");
    JsonNode met = one.get("milestones").get(0);
    assertThat(met.propertyNames())
        .contains("milestone", "actors", "probability", "observed", "reference");
    assertThat(met.get("milestone").asString()).isEqualTo("sc_meets_3");
    assertThat(met.get("probability").asDouble()).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void anUnusableFolderEndsWithStatusTwoAndNoTrace() {
    Result result = run("hindcast", folder.toString());

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("there are no tables of cases in this folder")
        .doesNotContain("\tat ");
  }

  @Test
  void noRunsAreRefused() {
    Result result = run("hindcast", "--reps", "0");

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains("--reps must be from 1 to 1000000, but is 0.");
  }

  @Test
  void aCaseIsWrittenAsAScenarioThatCanBeRun() throws Exception {
    Path made = new MadeUpTables().write(folder.resolve("made-up"));
    Path file = folder.resolve("scenario.yaml");

    Result printed = run("case", made.toString());
    Result written = run("case", made.toString(), "--as", "scenario", "--out", file.toString());

    assertThat(written.status()).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(file)).isEqualTo(printed.out()).startsWith("demarche: 1\n");
    assertThat(run("check", file.toString()).out()).contains("can be run", "0 warnings");
  }

  @Test
  void oneOfSeveralCasesHasToBeNamed() {
    Path shipped = Path.of("scenarios", "hindcast");

    assertThat(run("case", shipped.toString()).err()).contains("--case");
    assertThat(run("case", shipped.toString(), "--case", "crimea-2015").err())
        .contains("crimea-2014");
    assertThat(run("case", shipped.toString(), "--case", "crimea-2014").out())
        .contains("Seizure of Crimea");
  }
}
