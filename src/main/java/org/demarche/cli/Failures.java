package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
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
    return report(err, e, List.of(describe(e)), ExitStatus.UNUSABLE);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UnusableInputException unusable) {
      return report(err, e, unusable.problems(), ExitStatus.UNUSABLE);
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
    String line = oneLine(message(e));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> nearest = unmatched.getSuggestions();
      if (!nearest.isEmpty()) {
        return line + " Maybe: " + nearest.get(0);
      }
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return line.contains("--help") ? line : line + " See: " + command + " --help";
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
