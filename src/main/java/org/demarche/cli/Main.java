package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.chart.font.Unshown;
import org.demarche.words.Message;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Where the program starts: arguments in, an exit status out. */
public final class Main {
  private static final List<String> VERSION_OPTIONS = List.of("-V", "--version");

  private static final List<String> HELP = List.of("help", "-h", "--help");

  private Main() {}

  /**
   * Runs a command and ends the virtual machine with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // Numbers in messages read the same on every machine.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = AnswerWriter.ofTheProcess();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Interruption.ofProcess().listen(err);
    int status = run(args, out, err);
    out.flush();
    err.flush();
    Interruption.ofProcess().end();
    System.exit(status);
  }

  /**
   * Runs a command.
   *
   * @param args the command line
   * @param out what the command answers
   * @param err progress and problems
   * @return the exit status, see {@link ExitStatus}
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    // The version is asked for often by scripts: it is answered before the parser is loaded.
    if (args.length == 1 && VERSION_OPTIONS.contains(args[0])) {
      out.println(Version.line());
      return ExitStatus.DONE;
    }
    String variable = System.getenv(SpokenLanguage.VARIABLE);
    Words words = Words.of(SpokenLanguage.of(args, variable));
    Interruption.ofProcess().speak(words);
    List<Message> unreadable =
        Stream.concat(
                UnreadableNames.problems(args).stream(),
                SpokenLanguage.problem(args, variable).stream())
            .toList();
    if (!unreadable.isEmpty()) {
      words.sayAll(unreadable).forEach(err::println);
      err.flush();
      return ExitStatus.UNUSABLE;
    }
    int status = execute(args, out, err, words);
    Unshown.take().map(words::say).ifPresent(err::println);
    boolean unwritten = out.checkError() && !(out instanceof AnswerWriter a && a.readerLeft());
    if (unwritten && status == ExitStatus.DONE) {
      err.println(words.say("command-answer-unwritten"));
      err.flush();
      return ExitStatus.FAILED;
    }
    return status;
  }

  private static int execute(String[] args, PrintWriter out, PrintWriter err, Words words) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try {
      return commandLine(args, out, err, words).execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      // The parser of the command line hands on exceptions alone.
      err.println(words.say("command-failed", "why", Reasons.of(e)));
      if (Arrays.asList(args).contains("--debug")) {
        e.printStackTrace(err);
      }
      err.flush();
      return ExitStatus.FAILED;
    } finally {
      // Plug-ins that a command loads are gone when it ends.
      thread.setContextClassLoader(own);
    }
  }

  private static CommandLine commandLine(
      String[] args, PrintWriter out, PrintWriter err, Words words) {
    Failures failures = new Failures(words, Arrays.asList(args).contains("--debug"));
    CommandLine line =
        asksForHelp(args) ? WholeProgram.create(words) : RootCommand.forLine(args, words);
    line.getCommandSpec().version(Version.line());
    HelpPages.arrange(line, asksForHelp(args) ? Terminal.width() : Terminal.NARROWEST, words);
    return line.setOut(out)
        .setErr(err)
        .setExecutionStrategy(Main::executeWhereFilesCanBeFound)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  private static int executeWhereFilesCanBeFound(ParseResult parsed) {
    CommandLine last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
    boolean asksForHelp = last.isUsageHelpRequested() || last.isVersionHelpRequested();
    String here = asksForHelp ? "" : System.getProperty("user.dir", "");
    UnreadableNames.findProblem(last.getCommandSpec(), here)
        .ifPresent(
            problem -> {
              UnusableInputException unusable = new UnusableInputException(problem);
              throw new ExecutionException(last, String.valueOf(unusable.getMessage()), unusable);
            });
    return new RunLast().execute(parsed);
  }

  /** The terminal is asked for its width only where that is of use. */
  private static boolean asksForHelp(String[] args) {
    return args.length == 0 || Arrays.stream(args).anyMatch(HELP::contains);
  }
}
