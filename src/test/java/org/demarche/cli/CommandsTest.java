package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandsTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";

  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private Result run(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("run", SCENARIO, "--reps", "40", "--out", temp.toString(), "--quiet"),
                Stream.of(more))
            .toList();
    return demarche(args.toArray(String[]::new));
  }

  private Path folder() throws IOException {
    try (Stream<Path> runs = Files.list(temp.resolve("veto"))) {
      return runs.findFirst().orElseThrow();
    }
  }

  @Test
  void aRunWritesItsFolderAndSaysWhereItIs() throws IOException {
    Result result = run("--chart-format", "svg");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("3 arms, 40 replications each, seed 20260103")
        .contains("Results: " + folder())
        .contains("not a forecast");
    assertThat(folder())
        .isDirectoryContaining("glob:**/outcomes.csv")
        .isDirectoryContaining("glob:**/assumptions.csv")
        .isDirectoryContaining("glob:**/paths.csv")
        .isDirectoryContaining("glob:**/summary.json")
        .isDirectoryContaining("glob:**/manifest.json");
    assertThat(folder().resolve("charts")).isDirectoryContaining("glob:**/outcomes.svg");
    assertThat(folder().resolve("charts/outcomes.png")).doesNotExist();
  }

  @Test
  void theSameRequestFindsItsFolderAndDrawsOnlyWhatIsMissing() throws IOException {
    run("--chart-format", "svg");
    Files.delete(folder().resolve("charts/fan.svg"));
    Result again = run("--chart-format", "svg");
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(again.out()).contains("This run was finished before");
    assertThat(folder().resolve("charts/fan.svg")).exists();
  }

  @Test
  void jsonIsTheSummaryAndNothingElse() throws IOException {
    Result result = run("--json", "--chart-format", "svg", "--seed", "-1");
    assertThat(result.out())
        .isEqualTo(Files.readString(folder().resolve("summary.json")))
        .startsWith("{")
        .contains("\"seed\" : -1");
  }

  private List<String> rowsOf(String arm, Path out) throws IOException {
    try (Stream<Path> runs = Files.list(out.resolve("veto"))) {
      Path outcomes = runs.findFirst().orElseThrow().resolve("outcomes.csv");
      return Files.readAllLines(outcomes).stream().filter(r -> r.startsWith(arm + ",")).toList();
    }
  }

  @Test
  void neitherOtherArmsNorMoreReplicationsNorThreadsChangeARow() throws IOException {
    Path alone = temp.resolve("alone");
    demarche(
        "run",
        SCENARIO,
        "--arms",
        "no_vetoes",
        "--reps",
        "30",
        "--threads",
        "1",
        "--quiet",
        "--chart-format",
        "svg",
        "--out",
        alone.toString());
    run("--chart-format", "svg", "--threads", "2");
    assertThat(rowsOf("no_vetoes", alone))
        .hasSize(30)
        .isEqualTo(rowsOf("no_vetoes", temp).subList(0, 30));
  }

  @Test
  void verifyConfirmsARunFromItsManifestAlone() throws IOException {
    run("--chart-format", "svg", "--seed", "0");
    Result result = demarche("verify", folder().toString(), "--quiet");
    assertThat(result.out()).startsWith("Confirmed: the replay has the fingerprint ");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void verifyRefusesAnImpossibleNumberOfThreads() throws IOException {
    run("--chart-format", "svg");
    Result result = demarche("verify", folder().toString(), "--threads", "0");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().strip()).isEqualTo("--threads must be from 1 to 1024, but is 0.");
  }

  @Test
  void verifySaysWhatHasBeenChanged() throws IOException {
    run("--chart-format", "svg");
    Files.writeString(folder().resolve("summary.json"), "{}");
    Result result = demarche("verify", folder().toString(), "--quiet");
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.out()).startsWith("summary.json has been changed since the run ended.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rum | Unmatched argument at index 0: 'rum'. Maybe: run",
        "run SCENARIO --rep 5 | Maybe: --reps",
        "run SCENARIO --reps 0 | --reps must be from 1 to 1000000, but is 0.",
        "run SCENARIO --reps 1000001 | --reps must be from 1 to 1000000, but is 1000001.",
        "run SCENARIO --reps 9 --precision .1 | --precision excludes --reps.",
        "run SCENARIO --max-reps 9 | --max-reps needs --precision. Maybe: --reps 9",
        "run SCENARIO --precision 2 | --precision must be above 0 and below 1, but is 2.0.",
        "run SCENARIO --arms no_veto | has no arm 'no_veto'. Maybe: no_vetoes",
        "run SCENARIO --chart-format pgn | there is no format 'pgn'. Maybe: png",
        "run SCENARIO --seed x | 'x' is not a whole number of at most 64 bits",
        "run SCENARIO --threads 0 | --threads must be from 1 to 1024, but is 0.",
        "run SCENARIO --plugins nowhere | --plugins: nowhere is no folder that can be read.",
        "run nowhere.yaml | nowhere.yaml",
        "verify nowhere | nowhere: there is no such folder.",
        "verify src | src: it holds no manifest.json.",
        "chart src fam | There is no chart 'fam'. Maybe: fan",
        "trace SCENARIO --as jsn | there is no form 'jsn'. Maybe: json",
        "trace SCENARIO --replication 0 | --replication counts from 1, but is 0.",
        "trace SCENARIO --replication 1000001 | --replication is at most 1000000, but is 1000001.",
        "new pom.xml | pom.xml: the file exists and is left as it is.",
        "show nowhere.yaml | nowhere.yaml",
        "check nowhere.yaml | nowhere.yaml"
      })
  void whatCannotBeUsedGetsOneLineAndStatusTwo(String line, String message) {
    Result result = demarche(line.replace("SCENARIO", SCENARIO).split(" "));
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains(message);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenGivesStatusOneAndOneLine() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "in the way");
    Result result = demarche("run", SCENARIO, "--reps", "5", "--out", file.toString(), "--quiet");
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).contains("cannot be made");
  }

  @Test
  void aTraceIsTheRunThatStandsInTheFilesUnderItsNumber() {
    Result text = demarche("trace", SCENARIO, "--arm", "no_vetoes", "--replication", "3");
    assertThat(text.out()).contains("no_vetoes, run 3, seed 20260103", "The raid");
    Result csv =
        demarche("trace", SCENARIO, "--arm", "no_vetoes", "--replication", "3", "--as", "csv");
    assertThat(csv.out()).startsWith("day,time,kind,source,target,what,event,cause,text");
    Result json =
        demarche("trace", SCENARIO, "--arm", "no_vetoes", "--replication", "3", "--as", "json");
    assertThat(json.out()).startsWith("[");
    // One row for each entry, and every act of the table is told.
    assertThat(csv.out().lines().count() - 1)
        .isEqualTo(json.out().split("\"event\"", -1).length - 1);
    assertThat(text.out().lines().filter(line -> line.matches(" {2}\\d\\d:\\d\\d .*")).count())
        .isGreaterThan(10);
  }

  @Test
  void theRegisterOfAssumptionsNamesValuesSourcesAndUsers() {
    Result result = demarche("show", SCENARIO, "--assumptions");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("source: ", "used by: ");
  }

  @Test
  void showListsActorsTimelineArmsAndHeadlines() {
    Result result = demarche("show", SCENARIO);
    assertThat(result.out()).contains("Actors", "Timeline", "Arms", "no_vetoes", "Headline");
  }

  @Test
  void aNewScenarioPassesItsCheck() {
    String file = temp.resolve("mine.yaml").toString();
    assertThat(demarche("new", file).status()).isEqualTo(ExitStatus.DONE);
    Result check = demarche("check", file);
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).contains("can be run");
  }

  @Test
  void theSchemaIsPrintedAlone() {
    Result result = demarche("schema");
    assertThat(result.out()).startsWith("{").contains("draft/2020-12");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"run", "check", "show", "trace", "chart", "verify", "new", "schema", "report"})
  void everyCommandExplainsItselfAndItsExitStatus(String command) {
    Result result = demarche(command, "--help");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("Usage: demarche " + command, "Exit status");
  }

  @Test
  void anArmWithoutAnyRunLeftIsAFailureNotAResult() {
    Result result = run("--chart-format", "svg", "--set", "assumptions.event_cap.value=1");
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err())
        .contains("120 replications failed")
        .contains("Every replication of the arm as_chartered failed: it has no results.");
  }

  @Test
  void aFinishedFolderWithADamagedFileIsRunAnew() throws IOException {
    run("--chart-format", "svg");
    Path outcomes = folder().resolve("outcomes.csv");
    byte[] whole = Files.readAllBytes(outcomes);
    Files.write(outcomes, Arrays.copyOf(whole, whole.length / 2));
    Result again = run("--chart-format", "svg");
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(again.out()).doesNotContain("finished before");
    assertThat(outcomes).hasBinaryContent(whole);
  }

  @Test
  void aNameThatTheSystemCannotReadIsSaidInWords() {
    Result result = demarche("run", "no\0name.yaml");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains("LC_ALL=C.UTF-8").doesNotContain("java");
  }
}
