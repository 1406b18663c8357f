package org.demarche.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line that the parser refuses; it speaks English alone itself. */
final class Misuse {
  /** The parser tells the place of an argument in its text alone. */
  private static final Pattern INDEX = Pattern.compile("index (\\d+)");

  private Misuse() {}

  /** Says what is wrong. */
  static Message of(ParameterException e) {
    if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getSimpleName())) {
      return Message.of("command-name-unreadable");
    }
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing);
    }
    ArgSpec argument = e.getArgSpec();
    if (e instanceof OverwrittenOptionException && argument instanceof OptionSpec option) {
      return Message.of("command-option-twice", "option", option.longestName());
    }
    if (argument instanceof OptionSpec option && e.getValue() != null) {
      return Message.of(
          "command-option-value",
          "option",
          option.longestName(),
          "value",
          e.getValue(),
          "wanted",
          new Shown.Case(wanted(option)));
    }
    return Message.verbatim(sentence(String.valueOf(e.getMessage())));
  }

  private static Message unmatched(UnmatchedArgumentException e) {
    List<String> words = e.getUnmatched();
    if (e.isUnknownOption()) {
      return Message.of("command-option-unknown", "option", words.get(0));
    }
    Matcher index = INDEX.matcher(String.valueOf(e.getMessage()));
    return Message.of(
        "command-argument-unmatched",
        "count",
        words.size(),
        "arguments",
        words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")),
        "index",
        index.find() ? index.group(1) : "");
  }

  private static Message missing(MissingParameterException e) {
    String names = e.getMissing().stream().map(Misuse::shown).collect(Collectors.joining(", "));
    ArgSpec first = e.getMissing().get(0);
    boolean typed = String.valueOf(e.getMessage()).contains("(" + first.paramLabel() + ")");
    if (first instanceof OptionSpec option && typed) {
      return Message.of(
          "command-value-missing", "option", option.longestName(), "label", option.paramLabel());
    }
    return first instanceof OptionSpec
        ? Message.of("command-option-missing", "count", e.getMissing().size(), "options", names)
        : Message.of("command-argument-missing", "count", e.getMissing().size(), "names", names);
  }

  private static String shown(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "'" + option.longestName() + "=" + option.paramLabel() + "'"
        : "'" + argument.paramLabel() + "'";
  }

  private static String wanted(OptionSpec option) {
    Class<?> type = option.auxiliaryTypes()[0];
    if (type == int.class || type == Integer.class) {
      return "int";
    }
    if (type == long.class || type == Long.class) {
      return "long";
    }
    return type == double.class || type == Double.class ? "double" : "other";
  }

  private static String sentence(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.endsWith(".") ? line : line + ".";
  }
}
