package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Names that the system's character set cannot express, as in a locale that knows plain letters
 * only. Java then puts a sign in the place of each letter, and looks for files that are not there.
 */
final class UnreadableNames {
  private static final char REPLACEMENT = '\uFFFD';

  private UnreadableNames() {}

  /** Tells whether letters of a text were lost. */
  static boolean isUnreadable(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }

  /** A name to show: the letters that were lost are shown as question marks. */
  static String shown(String name) {
    return name.replace(REPLACEMENT, '?');
  }

  /** The arguments that lost letters, a line each. */
  static List<Message> problems(String[] arguments) {
    List<Message> problems = new ArrayList<>();
    Arrays.stream(arguments)
        .filter(UnreadableNames::isUnreadable)
        .forEach(
            argument ->
                problems.add(Message.of("command-argument-unreadable", "name", shown(argument))));
    return problems;
  }

  /**
   * What is wrong with the present folder, where a command was given or takes files in it.
   *
   * @param command the command, its arguments read
   * @param folder the present folder
   */
  static Optional<Message> findProblem(CommandSpec command, String folder) {
    boolean needsFolder =
        command.args().stream().anyMatch(argument -> isRelative(argument.getValue()));
    return needsFolder && isUnreadable(folder)
        ? Optional.of(Message.of("command-here-unreadable", "name", shown(folder)))
        : Optional.empty();
  }

  private static boolean isRelative(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().anyMatch(UnreadableNames::isRelative);
    }
    return value instanceof Path path && !path.isAbsolute();
  }
}
