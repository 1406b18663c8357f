package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

final class HelpTest {
  private static CommandLine program(int width) {
    CommandLine program = WholeProgram.create(Words.english());
    HelpPages.arrange(program, width, Words.english());
    HelpPages.write(program.getCommandSpec(), Words.english());
    return program;
  }

  /** Every command with all below it. */
  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
  }

  static Stream<String> commands() {
    return all(program(80))
        .map(command -> command.getCommandSpec().qualifiedName())
        .filter(name -> name.contains(" "))
        .map(name -> name.substring(name.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineOfAnyPageIsWiderThanTheTerminal(int width) {
    all(program(width))
        .forEach(
            command -> {
              String page = command.getUsageMessage(Ansi.OFF);
              assertThat(page.lines().map(String::length)).allMatch(length -> length <= width);
            });
  }

  @Test
  void aWiderTerminalMakesAShorterPage() {
    long narrow = lines("run", 60);
    long usual = lines("run", 80);
    long wide = lines("run", 120);
    assertThat(narrow).isGreaterThan(usual);
    assertThat(usual).isGreaterThan(wide);
  }

  private static long lines(String command, int width) {
    CommandLine page = program(width).getSubcommands().get(command);
    return page.getUsageMessage(Ansi.OFF).lines().count();
  }

  @Test
  void theSummaryOfEveryCommandIsAWholeSentence() {
    List<String> summaries = new ArrayList<>();
    all(program(80))
        .forEach(c -> summaries.add(c.getCommandSpec().usageMessage().description()[0]));
    assertThat(summaries).hasSizeGreaterThan(20).allMatch(text -> text.endsWith("."));
    String list = Program.run("help").out().replaceAll("\\s+", " ");
    program(80).getSubcommands().values().stream()
        .map(command -> command.getCommandSpec().usageMessage().description()[0])
        .forEach(summary -> assertThat(list).contains(summary));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpWithACommandIsThePageOfTheCommand(String command) {
    String[] words = ("help " + command).split(" ");
    Program.Result result = Program.run(words);
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(Program.run((command + " --help").split(" ")).out())
        .startsWith("Usage: demarche " + command)
        .doesNotContain("${")
        .contains("Exit status")
        .contains("--help");
  }

  @Test
  void helpAloneIsTheListOfCommands() {
    Program.Result result = Program.run("help");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).isEqualTo(Program.run("--help").out()).contains("Commands:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help rnu | demarche has no command 'rnu'. Maybe: run",
        "help calibrate vote | demarche calibrate has no command 'vote'. Maybe: votes",
        "help run fast | demarche run has no commands of its own. Maybe: demarche help run",
        "completion fihs | no completion for the shell 'fihs'. Maybe: fish",
        "completion tcsh | no completion for the shell 'tcsh'. Maybe: bash, zsh, fish",
        "library standrad | The built-in library has no part 'standrad'. Maybe: standard",
        "library un-2026 | Maybe: institutions/un-2026",
        "library standard --section actons | has no section 'actons'. Maybe:",
        "library ../x | The built-in library has no part '../x'.",
        "library --section actors | --section needs a part."
      })
  void aSlipGetsOneLineWithTheNearestName(String line, String message) {
    Program.Result result = Program.run(line.split(" "));
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err()).contains(message);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void withoutACommandTheListIsShownAndTheStatusSaysThatNothingWasDone() {
    Program.Result result = Program.run();
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("No command is given.")
        .contains("Usage: demarche")
        .contains("Commands:");
  }

  @ParameterizedTest
  @CsvSource({"100,100", "40,60", "500,120", "'',80", "wide,80", "-3,80"})
  void theWidthIsThatOfTheTerminalWithinBounds(String columns, int width) {
    assertThat(Terminal.width(Map.of("COLUMNS", columns))).isEqualTo(width);
  }
}
