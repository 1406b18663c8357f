package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.words.Language;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The files of words hold what the pages of help say, all of it and nothing else. */
final class HelpTextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/demarche/words");
  private static final Pattern KEY = Pattern.compile("(?m)^(help-[\\w-]+) *=");

  private static Stream<CommandSpec> commands() {
    return all(WholeProgram.create(Words.english()));
  }

  private static Stream<CommandSpec> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command.getCommandSpec()),
        command.getSubcommands().values().stream().flatMap(HelpTextsTest::all));
  }

  private static String key(Words words, CommandSpec command, ArgSpec argument) {
    String own = HelpTexts.key(command) + "-" + HelpTexts.name(argument);
    return words.has(own) ? own : "help-option-" + HelpTexts.name(argument);
  }

  @Test
  void everyCommandAndEveryArgumentHasItsTextInEveryLanguage() {
    for (Language language : Language.list()) {
      Words words = Words.of(language);
      HelpTexts texts = new HelpTexts(words);
      commands()
          .forEach(
              command -> {
                texts.write(command);
                assertThat(command.usageMessage().description()).isNotEmpty();
                assertThat(command.usageMessage().footer()).hasSizeGreaterThan(1).startsWith("");
                for (ArgSpec argument : command.args()) {
                  assertThat(texts.of(command, argument))
                      .as(command.qualifiedName() + " " + argument)
                      .isNotEmpty()
                      .noneMatch(line -> line.contains("null") || line.contains("$"));
                }
              });
    }
  }

  @Test
  void noTextIsLeftThatNoPageShows() throws IOException {
    for (Language language : Language.list()) {
      Words words = Words.of(language);
      Set<String> shown =
          new TreeSet<>(
              Set.of(
                  "help-page-usage",
                  "help-page-commands",
                  "help-page-options",
                  "help-page-section"));
      commands()
          .forEach(
              command -> {
                shown.add(HelpTexts.key(command));
                shown.add(HelpTexts.key(command) + "-footer");
                command.args().forEach(argument -> shown.add(key(words, command, argument)));
              });
      Path file = FOLDER.resolve(language.tag()).resolve("help.ftl");
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(KEY.matcher(text).results().map(found -> found.group(1)))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  @Test
  void noTextStandsInTheCodeOfACommand() {
    commands()
        .forEach(
            command -> {
              assertThat(command.usageMessage().description()).isEmpty();
              assertThat(command.args())
                  .filteredOn(argument -> !standard(argument))
                  .allMatch(argument -> argument.description().length == 0);
            });
  }

  /** The parser brings the options of help and version along, with texts of its own. */
  private static boolean standard(ArgSpec argument) {
    return Arrays.asList("help", "version").contains(HelpTexts.name(argument));
  }
}
