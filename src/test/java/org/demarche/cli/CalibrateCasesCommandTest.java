package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalibrateCasesCommandTest {
  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void aFitBecomesAFileThatAScenarioDrawsFrom() throws IOException {
    Path file = temp.resolve("fit.yaml");
    Result found =
        demarche(
            "calibrate",
            "cases",
            "scenarios/hindcast/hainan-2001",
            "scenarios/hindcast/kal007-1983",
            "--folds=2",
            "--rounds=0",
            "--pairs=4",
            "--keep=6",
            "--horizon=30",
            "--out=" + file);
    assertThat(found.status()).isZero();
    assertThat(found.err()).contains("Fold 3, round 0: milestones");
    assertThat(found.out()).contains("2 cases", "over all", "Fitted set: " + file);
    assertThat(Files.readString(file)).contains("--rounds 0 --pairs 4", "6 draws", "columns:");
    assertThat(temp).isDirectoryNotContaining("glob:**.part");
    Result held = demarche("validate", "--crises", "20", "--reps", "1", "--fit", "" + file);
    assertThat(held.status()).isZero();
  }

  @Test
  void whatCannotBeUsedIsSaidAllAtOnce() {
    Result found =
        demarche(
            "calibrate",
            "cases",
            "--folds=0",
            "--rounds=-1",
            "--pairs=0",
            "--keep=0",
            "--spread=0",
            "--observations=-5",
            "--quiet-weight=NaN",
            "--horizon=0",
            "--out=" + temp.resolve("fit.yaml"));
    assertThat(found.status()).isEqualTo(2);
    assertThat(found.out()).isEmpty();
    assertThat(found.err())
        .contains(
            "--folds",
            "--rounds",
            "--pairs",
            "--keep",
            "--spread",
            "--observations",
            "--quiet-weight",
            "--horizon");
  }

  @Test
  void moreFoldsThanCasesAreRefused() {
    Result found =
        demarche(
            "calibrate",
            "cases",
            "scenarios/hindcast/hainan-2001",
            "--folds=5",
            "--out=" + temp.resolve("fit.yaml"));
    assertThat(found.status()).isEqualTo(2);
    assertThat(found.err()).contains("--folds");
  }
}
