package org.demarche.cli;

import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code demarche}, which only knows its subcommands. A new subcommand is a class of
 * its own, named in the list below.
 */
@Command(
    name = "demarche",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      TraceCommand.class,
      SensitivityCommand.class,
      DiscoverCommand.class,
      RobustnessCommand.class,
      ChartCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      CalibrateCommand.class,
      HindcastCommand.class,
      ValidateCommand.class,
      MechanismsCommand.class,
      NewCommand.class,
      LibraryCommand.class,
      SchemaCommand.class,
      HelpCommand.class,
      ManCommand.class,
      CompletionCommand.class
    })
final class RootCommand implements Runnable {
  private final Words words;

  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

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
