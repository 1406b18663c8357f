package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the program in the locale C, which knows plain letters only. */
final class UnreadableNamesTest {
  private static final String ADVICE =
      "Maybe: LC_ALL=C.UTF-8 before the command, or a name in plain letters";

  @TempDir Path temp;

  @BeforeEach
  void needsASystemThatKnowsTheLetters() throws IOException {
    assumeTrue(
        "UTF-8".equals(System.getProperty("sun.jnu.encoding"))
            && System.getProperty("os.name").startsWith("Linux"),
        "the tests themselves must be able to make such names");
    Files.createDirectory(temp.resolve("vérité"));
    for (String file : new String[] {"plain.yaml", "é.yaml", "vérité/plain.yaml"}) {
      Program.run("new", temp.resolve(file).toString());
    }
  }

  private Program.Result inLocaleC(Path folder, String... args) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(Program.command(args)).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    builder.redirectInput(temp.resolve("plain.yaml").toFile());
    return Program.ended(builder.start());
  }

  private static void assertOneLine(Program.Result result, String what) {
    assertThat(result.err().strip()).contains(what).endsWith(ADVICE).doesNotContain("\uFFFD");
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check é.yaml",
        "run é.yaml",
        "run plain.yaml --out vérité",
        "check plain.yaml --set title=é",
        "hindcast vérité",
        "verify vérité",
        "validate --with é.yaml",
        "new ö.yaml",
        "library é"
      })
  void anArgumentThatLostLettersIsRefused(String line) throws Exception {
    assertOneLine(inLocaleC(temp, line.split(" ")), "The argument '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check plain.yaml", "run plain.yaml", "new other.yaml", "check -", "verify x"})
  void filesOfAFolderThatCannotBeNamedAreNotSaidToBeMissing(String line) throws Exception {
    assertOneLine(
        inLocaleC(temp.resolve("vérité"), line.split(" ")), "The name of the present folder");
  }

  @Test
  void whatNeedsNoFileOfTheFolderWorksThere() throws Exception {
    Path folder = temp.resolve("vérité");
    assertThat(inLocaleC(folder, "help", "run").status()).isEqualTo(ExitStatus.DONE);
    String elsewhere = temp.resolve("plain.yaml").toString();
    assertThat(inLocaleC(folder, "check", elsewhere).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void anIncludeThatCannotBeNamedIsSaidAtItsPlace() throws Exception {
    Path file = temp.resolve("plain.yaml");
    String text =
        Files.readString(file)
            .replaceFirst("(?m)^assumptions:", "include:\n  - é.yaml\nassumptions:");
    Files.writeString(file, text);
    Program.Result result = inLocaleC(temp, "check", "plain.yaml");
    assertThat(result.err()).contains("include[0]: 'é.yaml' cannot name a file here");
    assertThat(result.err().strip()).endsWith(ADVICE);
  }

  @Test
  void aJarThatCannotBeNamedIsNoDamagedJar() throws Exception {
    Files.writeString(Files.createDirectory(temp.resolve("plugins")).resolve("é.jar"), "x");
    assertOneLine(
        inLocaleC(temp, "check", "plain.yaml", "--plugins", "plugins"), "--plugins: the name");
  }
}
