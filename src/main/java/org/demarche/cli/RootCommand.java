package org.demarche.cli;

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
    description = "Simulates how a diplomatic crisis may unfold. Exploratory, never a forecast.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    footer = {
      "",
      "To begin with: demarche run scenarios/caracas-raid.yaml",
      "Help on a command: demarche help COMMAND",
      "",
      "Exit status: 0 done; 1 ran and failed; 2 unusable input or arguments;",
      "130 interrupted, what was finished is kept."
    },
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
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On failure, show where in the program it arose.")
  private boolean debug;

  /** Tells whether failures are to be shown with their stack traces. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }

  /** Nothing was asked for: what could be asked for is the answer. */
  static final class NoCommandException extends ParameterException {
    private NoCommandException(CommandLine command) {
      super(command, "No command is given.");
    }
  }
}
