package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs go out as event data and come in again. */
class ImportCommandTest {
  private static final String SPIRAL = "scenarios/teaching/spiral.yaml";

  @TempDir Path folder;

  private Path traced(String form) throws IOException {
    Program.Result told = Program.run("trace", SPIRAL, "--replication", "3", "--as", form);
    assertThat(told.status()).as(told.err()).isZero();
    return Files.writeString(folder.resolve("run." + form), told.out());
  }

  private static Program.Result done(Object... arguments) {
    Program.Result result =
        Program.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  @ParameterizedTest
  @ValueSource(strings = {"icews", "gdelt", "polecat", "acled"})
  void aRunComesBackTheSame(String form) throws IOException {
    Path run = traced(form);
    Path record = folder.resolve("record.csv");

    done("import", run, "--out", record);

    assertThat(done("import", record, "--as", form).out()).isEqualTo(Files.readString(run));
  }

  @Test
  void aTimelineIsAPieceOfAScenario() throws IOException {
    Path piece = folder.resolve("piece.yaml");
    done("import", traced("icews"), "--as", "timeline", "--scenario", SPIRAL, "--out", piece);
    Path scenario = folder.resolve("spiral.yaml");
    String text = Files.readString(Path.of(SPIRAL));
    Files.writeString(scenario, text.replaceFirst("(?m)^include:.*$", "include: [piece.yaml]"));
    if (!text.matches("(?s).*\ninclude:.*")) {
      Files.writeString(
          scenario, text.replaceFirst("(?m)^title:", "include: [piece.yaml]\ntitle:"));
    }

    done("check", scenario);
  }

  @Test
  void anUpdateTakesWhatIsImportedAsItTakesTheFileItself() throws IOException {
    Path seen = folder.resolve("seen.yaml");
    Path run = traced("icews");
    Program.Result made =
        done("import", run, "--as", "observed", "--scenario", SPIRAL, "--out", seen);
    Path data = folder.resolve("run.tab");
    Files.copy(run, data);

    String direct = update(data);

    assertThat(made.err()).contains("an update takes deeds alone");
    assertThat(Files.readString(seen))
        .contains("by: BRE")
        .doesNotContain("seize_cargo")
        .doesNotContain("appeal_talks");
    assertThat(update(seen)).isEqualTo(direct).contains("\"surprises\" : [ {");
  }

  private String update(Path observed) {
    return done(
            "update",
            SPIRAL,
            "--observed",
            observed,
            "--reps",
            "100",
            "--quiet",
            "--json",
            "--out",
            folder.resolve("results-of-" + observed.getFileName()))
        .out();
  }

  @Test
  void aTimelineNeedsAScenario() throws IOException {
    Program.Result refused = Program.run("import", traced("gdelt").toString(), "--as", "timeline");

    assertThat(refused.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(refused.err()).contains("--scenario");
  }

  @Test
  void aRunLaidOverTheRunsLiesWhereItIsOne() throws IOException {
    done("run", SPIRAL, "--reps", "20", "--arms", "in_kind", "--out", folder, "--quiet");
    Path run;
    try (Stream<Path> found = Files.walk(folder.resolve("spiral"))) {
      run =
          found
              .filter(file -> file.endsWith("manifest.json"))
              .findFirst()
              .orElseThrow()
              .getParent();
    }

    String said = done("chart", run, "--observed", traced("icews"), "--chart-format", "svg").out();

    assertThat(said).contains("of runs are more hostile");
    List<String> table = Files.readAllLines(run.resolve("charts/data/fan-observed.csv"));
    assertThat(table.get(0)).endsWith(",observed");
    String row =
        Files.readAllLines(run.resolve("paths.csv")).stream()
            .filter(line -> line.startsWith("in_kind,3,"))
            .findFirst()
            .orElseThrow();
    String[] climates = row.substring(row.lastIndexOf(',') + 1).split(";");
    double own = Double.parseDouble(climates[5]);
    double observed = Double.parseDouble(table.get(6).substring(table.get(6).lastIndexOf(',') + 1));
    // Acts stand on their days, not hours, and the worlds differ: near, not the same.
    assertThat(observed).isBetween(own - 12, own + 12);
  }
}
