package org.demarche.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.words.Words;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a program in the macros of man(7), made from the program's own description of
 * its commands.
 */
final class ManPage {
  private static final int ENDLESS = 10_000;

  private final StringBuilder page = new StringBuilder();

  private final HelpTexts texts;

  private ManPage(HelpTexts texts) {
    this.texts = texts;
  }

  /**
   * Writes the page.
   *
   * @param program whose commands
   * @param version of the program
   * @param words of the language of the page
   */
  static String of(CommandSpec program, String version, Words words) {
    HelpPages.write(program, words);
    ManPage made = new ManPage(new HelpTexts(words));
    String name = program.name();
    made.macro(
        "TH",
        name.toUpperCase(Locale.ROOT),
        "1",
        "",
        name + " " + version,
        words.say("help-page-section"));
    String[] about = program.usageMessage().description();
    made.macro("SH", "NAME");
    made.line(name + " - " + HelpPages.summary(about).replaceFirst("\\.$", ""));
    made.macro("SH", "SYNOPSIS");
    made.line(synopsis(program));
    made.macro("SH", "DESCRIPTION");
    made.paragraphs(about);
    made.macro("SH", "OPTIONS");
    made.line(words.say("help-page-options"));
    program.options().stream().filter(o -> !o.hidden()).forEach(o -> made.argument(program, o));
    made.macro("SH", "COMMANDS");
    program.subcommands().values().forEach(sub -> made.command(sub.getCommandSpec(), program));
    made.macro("SH", "NOTES");
    made.paragraphs(program.usageMessage().footer());
    return made.page.toString();
  }

  private void command(CommandSpec command, CommandSpec program) {
    macro("SS", command.qualifiedName());
    line(synopsis(command));
    paragraphs(command.usageMessage().description());
    command.positionalParameters().forEach(p -> argument(command, p));
    for (OptionSpec option : command.options()) {
      boolean isEverywhere = program.optionsMap().containsKey(option.longestName());
      if (!option.hidden() && !isEverywhere) {
        argument(command, option);
      }
    }
    boolean ownFooter =
        !Arrays.equals(command.usageMessage().footer(), program.usageMessage().footer());
    if (ownFooter) {
      paragraphs(command.usageMessage().footer());
    }
    command.subcommands().values().forEach(sub -> command(sub.getCommandSpec(), program));
  }

  private static String synopsis(CommandSpec command) {
    int width = command.usageMessage().width();
    command.usageMessage().width(ENDLESS);
    String text = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
    command.usageMessage().width(width);
    return text.strip().replaceAll("\\s+", " ");
  }

  private void argument(CommandSpec command, ArgSpec argument) {
    page.append(".TP\n");
    page.append(".B ").append(escaped(HelpPages.label(argument))).append('\n');
    line(String.join(" ", HelpPages.paragraphs(texts.of(command, argument))));
  }

  private void paragraphs(String[] lines) {
    page.append(".PP\n");
    for (String text : HelpPages.paragraphs(lines)) {
      if (text.isBlank()) {
        page.append(".PP\n");
      } else if (text.startsWith(" ")) {
        page.append(".br\n");
        line(text.strip());
      } else {
        line(text);
      }
    }
  }

  private void macro(String macro, String... arguments) {
    page.append('.').append(macro);
    for (String argument : List.of(arguments)) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void line(String text) {
    page.append(escaped(text)).append('\n');
  }

  /** Keeps signs that groff would read as its own: backslashes, hyphens and leading dots. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
