package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class WhatIfCommandTest {
  private static final String SPIRAL = "scenarios/teaching/spiral.yaml";

  @TempDir private Path out;

  private Program.Result whatIf(String... more) {
    return Program.run(
        Stream.concat(
                Stream.of("whatif", SPIRAL, "--quiet", "--chart-format", "svg", "--out", out + ""),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static JsonNode json(Program.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    return JsonMapper.shared().readTree(result.out());
  }

  @Test
  void aChangeIsToldInOneRunAndInManyWithItsPicture() throws IOException {
    JsonNode answer = json(whatIf("--remove", "seizure", "--reps", "40", "--json"));
    JsonNode run = answer.get("run");
    assertThat(run.get("parts").asDouble()).isZero();
    assertThat(run.get("rows").get(0).get("text").asString()).isEqualTo("A fishing boat is seized");
    assertThat(run.get("rows").get(0).get("side").asString()).isEqualTo("as_it_is");
    assertThat(run.get("follows").get("text").asString()).isNotEmpty();
    JsonNode runs = answer.get("runs");
    assertThat(runs.get("replications").asInt()).isEqualTo(40);
    JsonNode first = runs.get("outcomes").get(0);
    for (String field : new String[] {"asItIs", "changed", "effect", "flips", "necessity"}) {
      assertThat(first.get(field).get("n").asInt()).as(field).isPositive();
    }
    try (Stream<Path> files = Files.list(out.resolve("spiral/analysis"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.matches("whatif-[0-9a-f]{8}\\.json"))
          .anyMatch(name -> name.matches("difference-whatif-[0-9a-f]{8}\\.svg"));
    }
  }

  @Test
  void inWordsTheTwoChroniclesStandSideBySide() {
    Program.Result result = whatIf("--insert", "ALD:release_prisoners:BRE@5", "--reps", "0");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("part on day 5.0").containsPattern("as it was +changed");
  }

  @Test
  void anOutcomeOfARunIsAskedWhatItHungOn() {
    JsonNode answer = json(whatIf("--outcome", "peak_ald_bre>=2", "--json")).get("butFor");
    assertThat(answer.get("came").asBoolean()).isTrue();
    assertThat(answer.get("sets").get(0).get(0).get("what").asString())
        .startsWith("A fishing boat is seized");
    assertThat(answer.get("shapley")).hasSize(6);
  }

  @Test
  void anActOfTheRunIsForbiddenByItsId() {
    Program.Result story = Program.run("trace", SPIRAL, "--as", "csv");
    String act =
        story
            .out()
            .lines()
            .map(line -> line.split(","))
            .filter(row -> row.length > 7 && row[2].equals("act") && !row[7].isEmpty())
            .findFirst()
            .orElseThrow()[6];
    JsonNode run = json(whatIf("--forbid", act, "--reps", "0", "--json")).get("run");
    assertThat(run.get("rows").get(0).get("event").asString()).isEqualTo(act);
  }

  @Test
  void whatDoesNotFitIsUnusable() {
    assertUnusable(whatIf(), "Nothing is changed");
    assertUnusable(whatIf("--remove", "seisure"), "Maybe: seizure");
    assertUnusable(whatIf("--outcome", "fource"), "Maybe: force");
    assertUnusable(whatIf("--outcome", "peak_ald_bre"), "Compare it");
    assertUnusable(whatIf("--remove", "seizure", "--reps", "-1"), "--reps");
    assertUnusable(whatIf("--remove", "seisure", "--delay", "x=1 d"), "seisure", "'x'");
  }

  private static void assertUnusable(Program.Result result, String... parts) {
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(parts);
  }

  @Test
  void whatNoRunHasIsSaidInPlaceOfATableOfNothing() {
    Program.Result result = whatIf("--remove", "0123456789abcdef", "--reps", "20");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("None of the 20 runs has anything of the kind")
        .doesNotContain("necessary");
  }
}
