package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.analysis.UnusableDataException;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns every failure into plain lines on standard error and an exit status. Stack traces appear
 * with {@code --debug} only.
 */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final boolean debug;

  /**
   * Creates the handler.
   *
   * @param debug whether stack traces follow the lines
   */
  Failures(boolean debug) {
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    if (e instanceof RootCommand.NoCommandException) {
      err.println(message(e));
      err.println();
      e.getCommandLine().usage(err);
      return ExitStatus.UNUSABLE;
    }
    return report(err, e, List.of(describe(e)), ExitStatus.UNUSABLE);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UnusableInputException unusable) {
      return report(err, e, unusable.problems(), ExitStatus.UNUSABLE);
    }
    if (e instanceof UnusableDataException unusable) {
      List<String> problems = Words.english().sayAll(unusable.problems());
      return report(err, e, problems, ExitStatus.UNUSABLE);
    }
    if (e instanceof ScenarioException unusable) {
      return report(err, e, SameSlips.lines(unusable.problems()), ExitStatus.UNUSABLE);
    }
    if (e instanceof RunFolderException) {
      return report(err, e, List.of(message(e)), ExitStatus.FAILED);
    }
    Throwable cause = e.getCause() != null ? e.getCause() : e;
    if (cause instanceof NoSuchFileException missing) {
      String line = missing.getFile() + ": there is no such file. Check the name and the folder.";
      return report(err, e, List.of(line), ExitStatus.UNUSABLE);
    }
    if (cause instanceof AccessDeniedException denied) {
      String line = denied.getFile() + ": access is denied. Check the rights of file and folder.";
      return report(err, e, List.of(line), ExitStatus.UNUSABLE);
    }
    String line = "The command failed: " + oneLine(message(e)) + " --debug shows where.";
    return report(err, e, List.of(line), ExitStatus.FAILED);
  }

  private int report(PrintWriter err, Exception e, List<String> problems, int status) {
    problems.forEach(problem -> err.println(oneLine(problem)));
    if (debug) {
      e.printStackTrace(err);
    }
    err.flush();
    return status;
  }

  private static String describe(ParameterException e) {
    if (message(e).contains(InvalidPathException.class.getSimpleName())) {
      return "A name on the command line cannot be read with this system's character set. Maybe:"
          + " LC_ALL=C.UTF-8 before the command, or a name in plain letters";
    }
    String line = inWords(oneLine(message(e)));
    Optional<String> nearest = nearestName(e);
    if (nearest.isPresent()) {
      return line + " Maybe: " + nearest.get();
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return line.contains("--help") ? line : line + " See: " + command + " --help";
  }

  /** The parser names the types of Java; people know numbers. */
  private static String inWords(String line) {
    return line.replace("is not a long", "is not a whole number of at most 64 bits")
        .replace("is not an int", "is not a whole number that is small enough")
        .replace("is not a double", "is not a number");
  }

  private static Optional<String> nearestName(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return Optional.empty();
    }
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    CommandSpec command = e.getCommandLine().getCommandSpec();
    Set<String> known =
        typed.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet();
    return NearestName.find(typed, known);
  }

  private static String message(Exception e) {
    String text = e.getMessage();
    String line = text == null || text.isBlank() ? e.getClass().getSimpleName() : text;
    return line.endsWith(".") ? line : line + ".";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
