package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.hindcast.MadeUpCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HindcastCommandTest {
  @TempDir private Path folder;

  private record Result(int status, String out, String err) {}

  private static Result hindcast(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("hindcast"));
    all.addAll(List.of(args));
    int status = Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void theJsonHasTheShapeOfTheContract() {
    Path made = MadeUpCase.write(folder.resolve("cases").resolve("made-up"));

    Result result = hindcast(made.getParent().toString(), "--reps", "10", "--json", "--quiet");

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode top = JsonMapper.shared().readTree(result.out());
    assertThat(top.propertyNames()).containsExactly("cases");
    JsonNode one = top.get("cases").get(0);
    assertThat(one.propertyNames()).containsExactly("case", "milestones");
    assertThat(one.get("case").asString()).isEqualTo("made-up");
    JsonNode sent = one.get("milestones").get(0);
    assertThat(sent.propertyNames())
        .containsExactly("id", "probability", "observed", "score", "reference");
    assertThat(sent.get("probability").asDouble()).isEqualTo(1);
    assertThat(sent.get("observed").asDouble()).isEqualTo(1);
    assertThat(sent.get("reference").asDouble()).isEqualTo(0.25);
    JsonNode seven = one.get("milestones").get(4);
    assertThat(seven.propertyNames())
        .containsExactly("id", "distribution", "observed", "score", "reference");
    assertThat(seven.get("distribution").get("mean").asDouble()).isCloseTo(7, within(1e-9));
    assertThat(seven.get("score").asDouble()).isCloseTo(3, within(1e-9));
  }

  @Test
  void theTableSaysWhatWasSaidWhatCameAndHowItScored() {
    Path made = MadeUpCase.write(folder.resolve("made-up"));

    Result result = hindcast(made.toString(), "--reps", "10", "--quiet");

    assertThat(result.out())
        .contains("A made-up case of 1907")
        .containsPattern("The note is sent +100\\.0% +yes +0\\.00 +0\\.25 +1\\.00")
        .containsPattern("Day of the note +day 2 \\(2 to 2\\) +day 4 +2\\.00 +2\\.25")
        .contains("Not scored: The weather. The model has none.");
  }

  @Test
  void anUnusableCaseEndsWithStatusTwoAndNoTrace() {
    Result result = hindcast(folder.toString());

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("there is no case in this folder").doesNotContain("\tat ");
  }

  @Test
  void noRunsAreRefused() {
    Result result = hindcast("--reps", "0");

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains("--reps must be from 1 to 1000000, but is 0.");
  }
}
