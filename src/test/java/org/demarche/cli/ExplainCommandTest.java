package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why a run of a scenario that ships went as it did, as a person asks it. */
final class ExplainCommandTest {
  private static final String SCENARIO = "scenarios/teaching/spiral.yaml";

  @TempDir private Path results;

  private Program.Result explain(String... more) {
    return Program.run(
        Stream.concat(
                Stream.of(
                    "explain",
                    SCENARIO,
                    "--quiet",
                    "--chart-format",
                    "svg",
                    "--out",
                    results.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static JsonNode json(Program.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    return JsonMapper.shared().readTree(result.out());
  }

  /** The id of the first act that somebody chose in answer to something. */
  private String chosen() {
    for (JsonNode event : json(explain("--replication", "1", "--json")).get("events")) {
      if (event.get("kind").asString().equals("act")) {
        return event.get("id").asString();
      }
    }
    throw new AssertionError("the run has no act");
  }

  @Test
  void aRunIsATreeWithAPicture() {
    Program.Result told = explain();
    assertThat(told.status()).isEqualTo(ExitStatus.DONE);
    assertThat(told.out()).contains("What brought about what", "A fishing boat is seized");
    assertThat(results.resolve("spiral/analysis"))
        .isDirectoryContaining(file -> file.getFileName().toString().matches("causes-.*\\.svg"));
  }

  @Test
  void anEventIsLedBackToTheOpeningAndItsChoiceAddsUp() {
    String id = chosen();
    JsonNode told = json(explain("--event", id.substring(0, 8), "--json"));
    assertThat(told.get("event").get("id").asString()).isEqualTo(id);
    assertThat(told.get("chain").get(0).get("kind").asString()).isIn("scripted", "eve");
    JsonNode choice = told.get("choice");
    double chance = 0;
    for (JsonNode option : choice.get("options")) {
      chance += option.get("probability").asDouble();
      double sum = option.get("basePull").asDouble();
      for (JsonNode pull : option.get("pulls")) {
        sum += pull.asDouble();
      }
      assertThat(sum).isCloseTo(option.get("score").asDouble(), within(1e-9));
    }
    assertThat(chance).isCloseTo(1, within(1e-9));
    for (JsonNode other : choice.get("whyNot")) {
      double sum = other.get("base").asDouble() + other.get("company").asDouble();
      for (JsonNode pull : other.get("pulls")) {
        sum += pull.asDouble();
      }
      assertThat(sum).isCloseTo(other.get("logOdds").asDouble(), within(1e-9));
    }
  }

  @Test
  void anOutcomeIsLedBackInOneRunAndCountedOverMany() {
    JsonNode one = json(explain("--outcome", "force", "--replication", "1", "--json"));
    JsonNode seen = one.get("explanation").get("outcome");
    assertThat(one.get("explanation").get("chain").isEmpty())
        .isEqualTo(!seen.get("holds").asBoolean());
    JsonNode many = json(explain("--outcome", "force", "--reps", "20", "--json"));
    assertThat(many.get("with").asInt() + many.get("without").asInt()).isEqualTo(20);
    for (JsonNode kind : many.get("kinds")) {
      JsonNode share = kind.get("onPath");
      assertThat(share.get("share").asDouble())
          .isBetween(share.get("low").asDouble(), share.get("high").asDouble());
    }
    assertThat(results.resolve("spiral/analysis"))
        .isDirectoryContaining(file -> file.getFileName().toString().matches("paths-.*\\.svg"));
  }

  @Test
  void whereNothingWasChosenWhyNotSaysSo() {
    Program.Result told = explain("--event", "seizure", "--why-not", "accuse");
    assertThat(told.status()).isEqualTo(ExitStatus.DONE);
    assertThat(told.err()).contains("no choice stands behind this event");
  }

  @Test
  void whatCannotBeAskedIsSaidInOneLine() {
    for (String[] slip :
        new String[][] {
          {"--event", "nonsense"},
          {"--event", "seizure", "--outcome", "force"},
          {"--why-not", "accuse"},
          {"--outcome", "nowhere"},
          {"--replication", "0"},
          {"--event", chosen(), "--why-not", "nonsense"}
        }) {
      Program.Result told = explain(slip);
      assertThat(told.status()).as(String.join(" ", slip)).isEqualTo(ExitStatus.UNUSABLE);
      assertThat(told.out()).isEmpty();
      assertThat(told.err().strip().lines()).hasSize(1);
    }
  }

  @Test
  void oneDecisionIsExplainedWithinTwoSecondsOfAColdStart()
      throws IOException, InterruptedException {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    assumeTrue(load < Runtime.getRuntime().availableProcessors() / 2.0, "a machine at rest");
    String id = chosen();
    long began = System.nanoTime();
    Program.Result told =
        Program.ended(
            new ProcessBuilder(Program.command("explain", SCENARIO, "--event", id)).start());
    assertThat(told.status()).isEqualTo(ExitStatus.DONE);
    assertThat((System.nanoTime() - began) / 1e9).isLessThan(2);
  }
}
