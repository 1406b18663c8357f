package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
final class StandardInputTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";

  private final InputStream own = System.in;

  @AfterEach
  void giveBack() {
    System.setIn(own);
  }

  private static Program.Result given(String text, String... args) {
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return Program.run(args);
  }

  private static String veto() throws IOException {
    return Files.readString(Path.of(SCENARIO));
  }

  @Test
  void checkReadsADashAsStandardInput() throws IOException {
    Program.Result result = given(veto(), "check", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("<stdin>: can be run. 3 arms");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aDashStandsAmongFiles() throws IOException {
    Program.Result result = given(veto(), "check", SCENARIO, "-", SCENARIO);
    assertThat(result.out().lines())
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("<stdin>: can be run.");
  }

  @Test
  void problemsAreShownWithTheirPlaceInStandardInput() throws IOException {
    String text = veto().replaceFirst("(?m)^horizon:.*$", "horizon: soon");
    Program.Result result = given(text, "check", "-");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).startsWith("<stdin>:").contains(": horizon: ");
  }

  @Test
  void includesComeFromThePresentFolder() throws IOException {
    String text =
        veto().replaceFirst("(?m)^title:", "include: [no-such/part.yaml, pom.xml]\ntitle:");
    Program.Result result = given(text, "check", "-");
    assertThat(result.err())
        .contains("there is no file 'no-such/part.yaml' to include")
        .contains("pom.xml:")
        .doesNotContain("'pom.xml' to include");
  }

  @Test
  void standardInputIsReadOnce() throws IOException {
    Program.Result result = given(veto(), "check", "-", "-");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().strip().lines())
        .singleElement()
        .asString()
        .startsWith("'-' stands more than once");
  }

  @Test
  void emptyOrTornInputIsAnErrorWithAPlace() {
    assertThat(given("", "check", "-").err())
        .startsWith("<stdin>:1:1: scenario: the file is empty");
    assertThat(given("a: [", "check", "-").err()).startsWith("<stdin>:1:");
  }

  @Test
  void theOtherCommandsReadItToo() throws IOException {
    assertThat(given(veto(), "show", "-").out()).isEqualTo(Program.run("show", SCENARIO).out());
  }
}
