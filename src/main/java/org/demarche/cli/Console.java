package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Where a command speaks, and in which language: answers go to standard output, all else to
 * standard error.
 */
@Command
final class Console {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** The command that speaks. */
  CommandSpec command() {
    CommandSpec known = command;
    if (known == null) {
      throw new IllegalStateException("no command has begun");
    }
    return known;
  }

  /** The language that the command line or the environment names, if either does. */
  Optional<Language> askedLanguage() {
    RootCommand root = (RootCommand) command().root().userObject();
    Language spoken = words().language();
    boolean isAsked = root.findLanguage().isPresent() || !spoken.equals(Language.ENGLISH);
    return isAsked ? Optional.of(spoken) : Optional.empty();
  }

  /** The words of the language that the program was started in. */
  Words words() {
    return ((RootCommand) command().root().userObject()).words();
  }

  /** Standard output, for answers. */
  PrintWriter out() {
    return command().commandLine().getOut();
  }

  /** Standard error, for progress and problems. */
  PrintWriter err() {
    return command().commandLine().getErr();
  }

  /** Prints a line of the answer. */
  void answer(Message message) {
    out().println(words().say(message));
  }

  /** Prints lines of the answer. */
  void answer(List<String> lines) {
    lines.forEach(out()::println);
  }

  /** Prints a line about the work. */
  void report(Message message) {
    err().println(words().say(message));
    err().flush();
  }

  /** Prints lines about the work. */
  void report(List<Message> messages) {
    messages.forEach(this::report);
  }
}
