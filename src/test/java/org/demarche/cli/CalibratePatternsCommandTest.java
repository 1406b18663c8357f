package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalibratePatternsCommandTest {
  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  /** A search so small, and so easily content, that it ends at once. */
  private Result search(String... more) {
    List<String> args = new ArrayList<>(List.of("calibrate", "patterns", "--draws", "20"));
    args.addAll(List.of("--waves", "1", "--screen", "20", "--crises", "100"));
    args.addAll(List.of(more));
    return demarche(args.toArray(String[]::new));
  }

  @Test
  void keptDrawsBecomeAFileThatValidateDrawsFrom() throws IOException {
    Path file = temp.resolve("kept.yaml");
    Result found = search("--cutoff", "90", "--rank", "3", "--keep", "3", "--out", "" + file);
    assertThat(found.err()).contains("wave 1: 20 of 20 draws from the prior");
    assertThat(found.status()).isZero();
    assertThat(found.out()).contains("What the kept draws show:", "Fitted set: " + file);
    assertThat(Files.readString(file))
        .contains("# Made by:  demarche calibrate patterns --draws 20 --waves 1", "3 stand here.");
    assertThat(temp.resolve("kept.yaml.part")).doesNotExist();
    Result held = demarche("validate", "--crises", "20", "--reps", "1", "--fit", "" + file);
    assertThat(held.status()).isZero();
    assertThat(held.out()).contains("EMERGENT");
  }

  @Test
  void withoutAKeptDrawTheNearestAreShownWithWhatRulesThemOut() {
    Result found = search("--cutoff", "0.01", "--quiet");
    assertThat(found.err()).isEmpty();
    assertThat(found.status()).isEqualTo(1);
    assertThat(found.out()).contains("No draw was kept.", "implausibility ", "off by ");
  }

  @Test
  void aPriorMayFixANumberAndStateADiscrepancy() throws IOException {
    Path prior = temp.resolve("prior.yaml");
    Files.writeString(
        prior,
        """
        assumptions:
          lambda: {value: 20, source: "judgement: test"}
          discrepancy_icb_mediated: {value: 9, source: "judgement: test"}
        """);
    Path file = temp.resolve("kept.yaml");
    Result found =
        search("--cutoff", "90", "--rank", "3", "--prior", "" + prior, "--out", "" + file);
    assertThat(found.status()).isZero();
    assertThat(Files.readString(file)).doesNotContain("- lambda\n").contains("- tau\n");
    String row =
        found
            .out()
            .lines()
            .filter(line -> line.contains("share of crises mediated"))
            .findFirst()
            .orElseThrow();
    assertThat(Double.parseDouble(row.substring(row.lastIndexOf(' ')))).isLessThan(.12);
  }

  @Test
  void whatCannotBeUsedIsSaidInALine() {
    assertThat(demarche("calibrate", "patterns", "--draws", "5").status()).isEqualTo(2);
    assertThat(demarche("calibrate", "patterns", "--draws", "5").err())
        .contains("--draws is 20 to 1000000, not 5.");
    Result none = demarche("validate", "--fit", "" + temp.resolve("nowhere.yaml"));
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("nowhere.yaml").doesNotContain("Exception");
  }
}
