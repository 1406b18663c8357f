package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.results.RunFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of another language stand beside those of a run, whose results have none. */
final class LanguageOfFilesTest {
  private static final String SCENARIO = "scenarios/teaching/spiral.yaml";

  private static Path run(Path out, String... further) throws IOException {
    List<String> args =
        Stream.concat(
                Stream.of("run", SCENARIO, "--reps", "20", "--quiet", "--no-pack", "--out"),
                Stream.concat(Stream.of(out.toString()), Stream.of(further)))
            .toList();
    assertThat(Program.run(args.toArray(String[]::new)).status()).isEqualTo(ExitStatus.DONE);
    try (Stream<Path> folders = Files.list(out.resolve("spiral"))) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  @Test
  void aReportInAnotherLanguageStandsBesideTheFirst(@TempDir Path out) throws IOException {
    Path folder = run(out, "--chart-format", "svg");
    Program.Result chart =
        Program.run("chart", folder.toString(), "outcomes", "--format", "svg", "--language", "es");
    assertThat(chart.status()).isEqualTo(ExitStatus.DONE);
    Program.Result report = Program.run("report", folder.toString(), "--language", "es");
    assertThat(report.status()).isEqualTo(ExitStatus.DONE);
    assertThat(report.out()).contains("Escrito: " + folder.resolve("report.es.html"));
    assertThat(folder.resolve("report.html")).exists();
    assertThat(folder.resolve("charts/outcomes.svg")).exists();
    assertThat(folder.resolve("charts/outcomes.es.svg")).content().contains("simulaciones");
    assertThat(folder.resolve("charts/data/outcomes.es.csv"))
        .content()
        .contains("Aldora y Brennia");
    assertThat(folder.resolve("charts/data/outcomes.csv")).content().contains("Aldora and Brennia");
    assertThat(Program.run("verify", folder.toString()).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void resultsAreTheSameInEveryLanguage(@TempDir Path one, @TempDir Path other) throws IOException {
    Path english = run(one, "--chart-format", "svg");
    Path spanish = run(other, "--chart-format", "svg", "--language", "es");
    assertThat(spanish.getFileName()).isEqualTo(english.getFileName());
    for (String file : RunFiles.FINGERPRINTED) {
      assertThat(spanish.resolve(file)).hasSameBinaryContentAs(english.resolve(file));
    }
    assertThat(spanish.resolve("report.es.html")).exists();
    assertThat(spanish.resolve("report.html")).doesNotExist();
  }
}
