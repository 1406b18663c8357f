package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.analysis.UnusableDataException;
import org.demarche.experiment.BackendException;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.ScenarioException;
import org.demarche.seminar.SessionException;
import org.demarche.words.Message;
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
  private final Words words;
  private final boolean debug;

  /**
   * Creates the handler.
   *
   * @param words of the language to speak
   * @param debug whether stack traces follow the lines
   */
  Failures(Words words, boolean debug) {
    this.words = words;
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
    return report(err, e, List.of(words.say(describe(e))), ExitStatus.UNUSABLE);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UnusableInputException unusable) {
      return report(err, e, words.sayAll(unusable.problems()), ExitStatus.UNUSABLE);
    }
    if (e instanceof UnusableDataException unusable) {
      List<String> problems = words.sayAll(unusable.problems());
      return report(err, e, problems, ExitStatus.UNUSABLE);
    }
    if (e instanceof ScenarioException unusable) {
      return report(err, e, SameSlips.lines(unusable.problems(), words), ExitStatus.UNUSABLE);
    }
    if (e instanceof RunFolderException
        || e instanceof SessionException
        || e instanceof BackendException) {
      return report(err, e, List.of(words.say(Reasons.of(e))), ExitStatus.FAILED);
    }
    Throwable cause = e.getCause() != null ? e.getCause() : e;
    if (cause instanceof NoSuchFileException missing) {
      Message line = Message.of("command-file-missing", "file", missing.getFile());
      return report(err, e, List.of(words.say(line)), ExitStatus.UNUSABLE);
    }
    if (cause instanceof AccessDeniedException denied) {
      Message line = Message.of("command-file-denied", "file", denied.getFile());
      return report(err, e, List.of(words.say(line)), ExitStatus.UNUSABLE);
    }
    Message line = Message.of("command-failed-where", "why", oneLine(message(e)));
    return report(err, e, List.of(words.say(line)), ExitStatus.FAILED);
  }

  private int report(PrintWriter err, Exception e, List<String> problems, int status) {
    problems.forEach(problem -> err.println(oneLine(problem)));
    if (debug) {
      e.printStackTrace(err);
    }
    err.flush();
    return status;
  }

  private static Message describe(ParameterException e) {
    Message what = Misuse.of(e);
    Optional<String> nearest = nearestName(e);
    if (nearest.isPresent()) {
      return Message.of("command-misuse-maybe", "what", what, "maybe", nearest.get());
    }
    boolean points =
        what.key().equals("command-name-unreadable")
            || String.valueOf(e.getMessage()).contains("--help");
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return points ? what : Message.of("command-misuse-see", "what", what, "command", command);
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
    return Suggestion.nearest(typed, known);
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
