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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ValidateCommandTest {
  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void jsonHasTheShapeThatScriptsRelyOnAndNothingElse() {
    Result result = demarche("validate", "--crises", "20", "--reps", "1", "--json");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode all = JsonMapper.shared().readTree(result.out());
    assertThat(all.propertyNames()).containsExactly("seeds", "patterns");
    assertThat(all.get("seeds").size()).isEqualTo(3);
    assertThat(all.get("patterns").valueStream().map(each -> each.get("id").asString()))
        .containsExactly(
            "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P12", "P13", "P14", "P15",
            "P16");
    JsonNode pattern = all.at("/patterns/0");
    assertThat(pattern.propertyNames()).containsExactly("id", "tag", "pass", "held", "checks");
    assertThat(pattern.get("tag").asString()).isEqualTo("input");
    JsonNode check = pattern.at("/checks/0");
    assertThat(check.propertyNames())
        .containsExactly(
            "what", "evidence", "value", "low", "high", "accept", "pass", "held", "values");
    assertThat(check.get("values").size()).isEqualTo(3);
    assertThat(check.get("accept").size()).isEqualTo(2);
  }

  @Test
  void aFitThatSaysNothingOfTheLibrarysNumbersIsRefused() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("set.yaml"),
            """
            fits: {one: {columns: [lambada], draws: [[20]], source: "data: test"}}
            assumptions:
              lambada: {distribution: {fitted: {set: one}}, source: "data: test"}
            """);
    Result result = demarche("validate", "--crises", "20", "--fit", "" + file);
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err())
        .contains(
            file
                + ": assumptions.lambada: the synthetic crises have no such number. Maybe: lambda");
    Files.writeString(file, "fits: {}");
    result = demarche("validate", "--crises", "20", "--fit", "" + file);
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains("it changes no number of the library");
  }

  @Test
  void fewCrisesComeWithARemarkThatVerdictsLackPower() {
    Result few = demarche("validate", "--crises", "20", "--reps", "1");
    assertThat(few.out())
        .contains("3 seeds, 20260103 to 20260105.")
        .startsWith("Only 20 crises: these verdicts lack power.")
        .contains("In the record the cross lag is larger under force than in calm; here it ");
    Result enough = demarche("validate", "--crises", "300", "--reps", "1", "--seeds", "1");
    assertThat(enough.out()).startsWith("One seed (20260103)").doesNotContain("lack power");
  }

  /** ICB1 v14, crises after 1945 in the Americas and in the world: icb_base_rates.csv. */
  @Test
  void aRegionsEvidenceTakesThePlaceOfTheWorldsAndLeavesTheRunsAsTheyAre() {
    JsonNode world = checks();
    JsonNode region = checks("--with", "library:evidence/americas");
    assertThat(value(world, "P10", "days to the end, median", "evidence")).isEqualTo(77);
    assertThat(value(region, "P10", "days to the end, median", "evidence")).isEqualTo(39);
    assertThat(value(region, "P9", "share of crises mediated", "evidence")).isEqualTo(0.3947);
    assertThat(value(region, "P16", "full-scale war", "evidence")).isEqualTo(0.0769);
    assertThat(value(region, "P1", "median, days", "evidence")).isEqualTo(3);
    for (String id : List.of("P1", "P7", "P9", "P10", "P13", "P16")) {
      assertThat(values(region, id)).as(id).isEqualTo(values(world, id));
    }
  }

  private static JsonNode checks(String... more) {
    List<String> args =
        new ArrayList<>(List.of("validate", "--crises=20", "--reps=1", "--seeds=1", "--json"));
    args.addAll(List.of(more));
    Result result = demarche(args.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    return JsonMapper.shared().readTree(result.out()).get("patterns");
  }

  private static List<JsonNode> checks(JsonNode patterns, String id) {
    return patterns
        .valueStream()
        .filter(pattern -> pattern.get("id").asString().equals(id))
        .flatMap(pattern -> pattern.get("checks").valueStream())
        .toList();
  }

  private static double value(JsonNode patterns, String id, String what, String key) {
    return checks(patterns, id).stream()
        .filter(check -> check.get("what").asString().equals(what))
        .findFirst()
        .orElseThrow()
        .get(key)
        .asDouble();
  }

  private static List<String> values(JsonNode patterns, String id) {
    return checks(patterns, id).stream().map(check -> check.get("value").toString()).toList();
  }

  @Test
  void aPartThatIsNotThereIsRefusedInOneLine() {
    Result result = demarche("validate", "--crises", "20", "--with", "library:evidence/america");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("the built-in library has no 'evidence/america'");
  }

  @Test
  void aCheckPassesExactlyWhereItsValueIsAcceptedAndAPatternWhereAllItsChecksDo() {
    Result result = demarche("validate", "--crises", "20", "--reps", "1", "--json");
    for (JsonNode pattern : JsonMapper.shared().readTree(result.out()).get("patterns")) {
      boolean all = true;
      for (JsonNode check : pattern.get("checks")) {
        JsonNode value = check.get("value");
        boolean accepted =
            value.isNumber()
                && value.asDouble() >= check.at("/accept/0").asDouble()
                && value.asDouble() <= check.at("/accept/1").asDouble();
        assertThat(check.get("pass").asBoolean()).as(check.toString()).isEqualTo(accepted);
        all &= accepted;
      }
      assertThat(pattern.get("pass").asBoolean()).isEqualTo(all);
    }
  }

  @Test
  void aPatternPassesWhereItHoldsOnEverySeedAndWhatTheFitHasSeenIsSaid() {
    Result several = demarche("validate", "--crises=20", "--reps=1", "--seeds=2", "--json");
    JsonNode both = JsonMapper.shared().readTree(several.out()).get("patterns");
    JsonNode first = checks();
    JsonNode second = checks("--seed=20260104");
    for (int p = 0; p < both.size(); p++) {
      int held =
          (first.get(p).get("pass").asBoolean() ? 1 : 0)
              + (second.get(p).get("pass").asBoolean() ? 1 : 0);
      assertThat(both.get(p).get("held").asInt()).isEqualTo(held);
      assertThat(both.get(p).get("pass").asBoolean()).isEqualTo(held == 2);
    }
    assertThat(tagged(both, "fitted")).isEmpty();
    assertThat(tagged(both, "emergent")).contains("P7", "P9", "P10", "P13", "P14", "P15", "P16");
    JsonNode unfitted = checks("--fit=none");
    assertThat(tagged(unfitted, "fitted")).isEmpty();
    assertThat(unfitted).as("the library's own ranges").isNotEqualTo(first);
  }

  private static List<String> tagged(JsonNode patterns, String tag) {
    return patterns
        .valueStream()
        .filter(pattern -> pattern.get("tag").asString().equals(tag))
        .map(pattern -> pattern.get("id").asString())
        .toList();
  }

  @Test
  void aFailingPatternIsAFailureWithStrictAlone() {
    // Twenty crises hold no full-scale war, so that P16 fails.
    Result plain = demarche("validate", "--crises", "20", "--reps", "1");
    assertThat(plain.status()).isEqualTo(ExitStatus.DONE);
    Result strict = demarche("validate", "--crises", "20", "--reps", "1", "--strict");
    assertThat(strict.status())
        .isEqualTo(strict.out().contains("  FAILS  ") ? ExitStatus.FAILED : ExitStatus.DONE);
    assertThat(strict.out()).isEqualTo(plain.out());
  }

  @Test
  void theChartAndItsTableAreDrawn() {
    Result result =
        demarche(
            "validate",
            "--crises",
            "20",
            "--reps",
            "1",
            "--out",
            temp.toString(),
            "--chart-format",
            "svg");
    assertThat(result.err()).isEmpty();
    assertThat(temp.resolve("validate/patterns.svg")).exists();
    assertThat(temp.resolve("validate/data/patterns.csv")).content().startsWith("pattern,tag,what");
  }

  @Test
  void tooFewCrisesAreRefusedInOneLine() {
    Result result = demarche("validate", "--crises", "3");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("20 to 100000");
  }

  @Test
  void signsAndPatternsHaveOptionsOfTheirOwn() {
    Result patterns = demarche("validate", "--signs", "--crises", "40", "--fit", "none");
    assertThat(patterns.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(patterns.err()).contains("these options say nothing: --crises, --fit.");
    Result signs = demarche("validate", "--threads", "1");
    assertThat(signs.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(signs.err()).contains("These options go with --signs alone: --threads.");
    Result one = demarche("validate", "--signs", "--reps", "1");
    assertThat(one.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(one.err()).contains("--reps");
    Result nowhere = demarche("validate", "--signs", "--cases", "" + temp);
    assertThat(nowhere.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(nowhere.err()).contains("" + temp);
  }
}
