package org.demarche.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code demarche}, with one subcommand or none: to take in the options of all costs
 * every start, and a line that begins with the name of one asks for that one alone.
 */
@Command(
    name = "demarche",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT)
class RootCommand implements Runnable {
  private final Words words;

  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  /** Read before the parser is made, whose own messages are in the language already. */
  @Option(
      names = SpokenLanguage.OPTION,
      scope = ScopeType.INHERIT,
      paramLabel = "TAG",
      completionCandidates = Choices.Languages.class)
  private @Nullable String language;

  /** What was asked for by the option, if it was. */
  Optional<String> findLanguage() {
    return Optional.ofNullable(language);
  }

  /**
   * Creates the command.
   *
   * @param words of the language that the program speaks
   */
  RootCommand(Words words) {
    this.words = words;
  }

  /** The words of the language that the program speaks. */
  Words words() {
    return words;
  }

  /**
   * The program with what a command line needs.
   *
   * @param args the command line
   * @param words of the language that the program speaks
   * @return with one subcommand where the line asks for nothing else, else with all
   */
  static CommandLine forLine(String[] args, Words words) {
    return Stream.of(args)
        .limit(1)
        .flatMap(name -> WholeProgram.findCommand(name).stream())
        .findFirst()
        .map(command -> new CommandLine(new RootCommand(words)).addSubcommand(command))
        .orElseGet(() -> WholeProgram.create(words));
  }

  /** Tells whether failures are to be shown with their stack traces. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine(), words);
  }

  /** Nothing was asked for: what could be asked for is the answer. */
  static final class NoCommandException extends ParameterException {
    private NoCommandException(CommandLine command, Words words) {
      super(command, words.say("command-none"));
    }
  }
}
