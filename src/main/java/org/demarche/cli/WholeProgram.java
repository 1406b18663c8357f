package org.demarche.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code demarche} with all its subcommands. A new subcommand is a class of its own,
 * named in the list below.
 */
@Command(
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      TraceCommand.class,
      ExplainCommand.class,
      WhatIfCommand.class,
      PivotsCommand.class,
      UpdateCommand.class,
      SeminarCommand.class,
      ImportCommand.class,
      SensitivityCommand.class,
      DiscoverCommand.class,
      RobustnessCommand.class,
      ChartCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      CalibrateCommand.class,
      HindcastCommand.class,
      CaseCommand.class,
      ValidateCommand.class,
      MechanismsCommand.class,
      BackgroundCommand.class,
      NewCommand.class,
      LibraryCommand.class,
      SchemaCommand.class,
      HelpCommand.class,
      ManCommand.class,
      CompletionCommand.class
    })
final class WholeProgram extends RootCommand {
  /** Those that speak of all commands. */
  private static final Set<Class<?>> ABOUT_ALL =
      Set.of(HelpCommand.class, ManCommand.class, CompletionCommand.class);

  private WholeProgram(Words words) {
    super(words);
  }

  /** The program as help shows it. */
  static CommandLine create(Words words) {
    return new CommandLine(new WholeProgram(words));
  }

  /** The names of all commands, in the order in which help lists them. */
  static List<String> names() {
    return classes().map(WholeProgram::name).toList();
  }

  /** The class of a command that can do without all the others. */
  static Optional<Class<?>> findCommand(String name) {
    return classes()
        .filter(command -> name(command).equals(name))
        .findFirst()
        .filter(command -> !ABOUT_ALL.contains(command));
  }

  private static Stream<Class<?>> classes() {
    return Arrays.stream(WholeProgram.class.getAnnotation(Command.class).subcommands());
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
