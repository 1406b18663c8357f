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
import org.demarche.results.RunFolder;
import org.demarche.results.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DesignOptionsTest {
  private static final String SCENARIO = "scenarios/teaching/sanctions.yaml";

  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private Result run(String words) {
    return demarche(
        Stream.concat(
                Stream.of("run", SCENARIO, "--arms", "embargo,words_only", "--quiet"),
                Stream.concat(
                    Stream.of("--out", temp.toString(), "--chart-format", "svg"),
                    Arrays.stream(words.split(" "))))
            .toArray(String[]::new));
  }

  private Path folder() throws IOException {
    try (Stream<Path> runs = Files.list(temp.resolve("sanctions"))) {
      return runs.findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--design sobol --points 16 --reps 48, sobol-16, 48",
    "--design monte-carlo --reps 40, monte-carlo, 40",
    "--design two-level --inner 5 --reps 60, two-level-5, 60",
    "--design factorial[tau=0.25|0.75] --reps 20, factorial[tau=0.25|0.75], 40"
  })
  void aRunBySuchADesignIsWrittenVerifiedAndTracedAgain(String words, String id, int n)
      throws IOException {
    Result result = run(words);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("Design: ").contains("common worlds and chance took away");
    RunFolder folder = RunFolder.open(folder());
    assertThat(folder.manifest().request().design()).isEqualTo(id);
    assertThat(folder.manifest().replications()).isEqualTo(n);
    assertThat(demarche("verify", folder().toString(), "--quiet").out()).startsWith("Confirmed");
    assertThat(Files.readString(folder().resolve("report.html")))
        .contains("Variance taken away")
        .contains("--design");
  }

  @Test
  void aFactorialCombinesTheLevelsOfItsFactors() throws IOException {
    Result result = run("--design factorial --factors stubbornness,reliance --levels 2 --reps 3");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    List<String> rows = Files.readAllLines(folder().resolve("assumptions.csv"));
    List<String> header = List.of(rows.get(0).split(","));
    int first = header.indexOf("stubbornness");
    int second = header.indexOf("reliance");
    List<String> cells =
        rows.stream()
            .skip(1)
            .map(row -> row.split(",")[second] + "/" + row.split(",")[first])
            .toList();
    assertThat(cells).hasSize(12);
    assertThat(cells.stream().distinct()).hasSize(4);
    assertThat(cells.subList(4, 8)).isEqualTo(cells.subList(0, 4));
  }

  @Test
  void aTwoLevelRunSaysWhatAssumptionsExplain() throws IOException {
    assertThat(run("--design two-level --reps 100").out())
        .contains("Share of the variance of single runs that assumptions explain");
    RunSummary summary = RunFolder.open(folder()).readSummary();
    assertThat(summary.arms().get("embargo").outcomes().values())
        .allSatisfy(estimate -> assertThat(estimate.split()).isNotNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--design sobbol; --design: there is no design 'sobbol'. Maybe: sobol",
        "--inner 3; --inner belongs to --design two-level, but the design is lhs.",
        "--design sobol --points 30; Sobol points come in powers of two",
        "--design factorial; Name some with --factors, such as",
        "--design factorial --factors taw; no uncertain assumption is called 'taw'. Maybe: tau",
        "--design factorial --factors reliance --precision 0.1; cannot stop by --precision",
        "--design two-level --inner 1; runs each world from 2 to"
      })
  void whatCannotBeHadIsRefusedWithTheReason(String words, String message) {
    Result result = run(words);
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains(message).doesNotContain("Exception");
    assertThat(temp.resolve("sanctions")).doesNotExist();
  }

  @Test
  void aCapIsReportedWithWhatItCost() throws IOException {
    Result result = run("--precision 0.01 --max-reps 100");
    assertThat(result.out())
        .contains("The precision asked for was not reached")
        .contains("Talks by day 60: plus or minus");
    RunSummary.Stopped stopped = RunFolder.open(folder()).readSummary().stopped();
    assertThat(stopped.reason()).isEqualTo(RunSummary.Stopped.CAP);
    assertThat(stopped.precision()).anyMatch(r -> r.outcome().equals("burden_of_elmark"));
  }
}
