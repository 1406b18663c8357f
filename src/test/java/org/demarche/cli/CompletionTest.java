package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the scripts in the shells that are installed. */
final class CompletionTest {
  private static final String CASES =
      """
      demarche ru                   | run
      demarche run --des            | --design
      demarche run --design so      | sobol
      demarche sensitivity --method spl | split
      demarche trace --as j         | json
      demarche calibrate vo         | votes
      demarche completion fi        | fish
      demarche library standa       | standard
      demarche help robu            | robustness
      demarche check POM            | POM.xml
      """;

  @TempDir Path temp;

  private Path script(String shell) throws IOException {
    Program.Result result = Program.run("completion", shell);
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.err()).isEmpty();
    return Files.writeString(temp.resolve("script"), result.out());
  }

  private static boolean isInstalled(String shell) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(shell)));
  }

  private Program.Result shell(String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(temp.toFile()).start();
    return Program.ended(process);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellTakesTheScript(String shell) throws Exception {
    Path script = script(shell);
    assumeTrue(isInstalled(shell), shell + " is not installed");
    assertThat(shell(shell, "-n", script.toString())).isEqualTo(new Program.Result(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CASES)
  void bashCompletesCommandsOptionsValuesAndFiles(String typed, String completed) throws Exception {
    assumeTrue(isInstalled("bash"), "bash is not installed");
    Files.createFile(temp.resolve("POM.xml"));
    List<String> words = List.of(typed.split(" "));
    String call =
        "source %s; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_demarche;"
                .formatted(script("bash"), typed, words.size() - 1)
            + " echo \"${COMPREPLY[*]}\"";
    assertThat(shell("bash", "-c", call)).isEqualTo(new Program.Result(0, completed + "\n", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CASES)
  void fishCompletesCommandsOptionsValuesAndFiles(String typed, String completed) throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    Files.createFile(temp.resolve("POM.xml"));
    String call = "source %s; complete -C '%s'".formatted(script("fish"), typed);
    Program.Result result = shell("fish", "--no-config", "-c", call);
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().map(line -> line.split("\t")[0])).containsExactly(completed);
  }

  @Test
  void fishIsToldEveryCommandAndEveryOption() {
    String script = Program.run("completion", "fish").out();
    for (String command : new Choices.Commands()) {
      assertThat(script).contains("-a " + command + " -d '");
    }
    assertThat(script)
        .contains("-n '__demarche_at run' -l plugins -r -F")
        .contains("-n '__demarche_at run' -l quiet -d 'No progress.'")
        .contains("-l design -x -a 'lhs monte-carlo sobol factorial two-level'");
  }
}
