package org.demarche.cli;

import java.util.Locale;
import java.util.Map;
import org.demarche.words.Message;
import org.demarche.words.Words;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the pages of help say of commands, options and parameters, in a language. A command has
 * {@code help-COMMAND} and {@code help-COMMAND-footer}; an argument {@code help-COMMAND-NAME}, or
 * {@code help-option-NAME} where several commands share it.
 */
final class HelpTexts {
  private static final String[] NONE = {};

  private final Words words;

  HelpTexts(Words words) {
    this.words = words;
  }

  /** Gives a command and all below it their texts. */
  void write(CommandSpec command) {
    command.usageMessage().description(text(key(command), Map.of()).split("\n"));
    String footer = key(command) + "-footer";
    // A blank line sets the footer apart from the options.
    command
        .usageMessage()
        .footer(words.has(footer) ? ("\n" + text(footer, Map.of())).split("\n") : NONE);
    command.usageMessage().synopsisHeading(words.say("help-page-usage"));
    command.usageMessage().commandListHeading(words.say("help-page-commands") + "%n");
    command.subcommands().values().forEach(sub -> write(sub.getCommandSpec()));
  }

  /** The lines about an argument of a command. */
  String[] of(CommandSpec command, ArgSpec argument) {
    String own = key(command) + "-" + name(argument);
    String key = words.has(own) ? own : "help-option-" + name(argument);
    return text(key, Map.of("default", String.valueOf(argument.defaultValue()))).split("\n");
  }

  private String text(String key, Map<String, Object> values) {
    return words.say(new Message(key, values));
  }

  /** The part of a key that names a command: its path without the program, joined by hyphens. */
  static String key(CommandSpec command) {
    return "help-" + command.qualifiedName("-").replaceFirst("^[^-]*-", "");
  }

  /** The part of a key that names an argument: its long name, or its label, in small letters. */
  static String name(ArgSpec argument) {
    String name = argument instanceof OptionSpec o ? o.longestName() : argument.paramLabel();
    return name.replaceFirst("^-+", "").replace('.', '-').toLowerCase(Locale.ROOT);
  }
}
