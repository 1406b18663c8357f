package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lays the texts of all commands out as paragraphs, so that they fill whatever width there is, and
 * sets the first sentence of each command apart: it is the command's line in lists.
 */
final class HelpPages {
  /** A line that begins with a few words and a colon is an entry of a list, or a heading. */
  private static final Pattern ENTRY = Pattern.compile("^\\p{L}[\\p{L}-]*( \\p{Ll}+){0,3}:.*");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

  private HelpPages() {}

  /**
   * Arranges a command and all below it. Texts are read when the first page is shown.
   *
   * @param command the command
   * @param width columns that a page may fill
   * @param words of the language of the pages
   */
  static void arrange(CommandLine command, int width, Words words) {
    CommandSpec top = command.getCommandSpec();
    command
        .setUsageHelpWidth(width)
        .setHelpFactory(
            (spec, colors) -> {
              write(top, words);
              return new Page(spec, colors, new HelpTexts(words));
            });
  }

  /** Gives a command and all below it their texts, unless they have them. */
  static void write(CommandSpec top, Words words) {
    if (top.usageMessage().description().length == 0) {
      new HelpTexts(words).write(top);
      arrange(top);
    }
  }

  private static void arrange(CommandSpec spec) {
    List<String> description = paragraphs(spec.usageMessage().description());
    if (!description.isEmpty()) {
      String[] parts = SENTENCE.split(description.get(0), 2);
      List<String> apart = new ArrayList<>(List.of(parts));
      apart.addAll(description.subList(1, description.size()));
      spec.usageMessage().description(apart.toArray(String[]::new));
    }
    spec.usageMessage().footer(paragraphs(spec.usageMessage().footer()).toArray(String[]::new));
    spec.subcommands().values().forEach(sub -> arrange(sub.getCommandSpec()));
  }

  /** Joins the lines of options and parameters as they are shown. */
  private static final class Page extends Help {
    private final HelpTexts texts;

    Page(CommandSpec spec, ColorScheme colors, HelpTexts texts) {
      super(spec, colors);
      this.texts = texts;
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
      IOptionRenderer usual = super.createDefaultOptionRenderer();
      return (option, label, colors) ->
          usual.render(
              option.toBuilder().names(option.names()).description(shown(option)).build(),
              label,
              colors);
    }

    @Override
    public IParameterRenderer createDefaultParameterRenderer() {
      IParameterRenderer usual = super.createDefaultParameterRenderer();
      return (parameter, label, colors) ->
          usual.render(parameter.toBuilder().description(shown(parameter)).build(), label, colors);
    }

    private String[] shown(ArgSpec argument) {
      return paragraphs(texts.of(commandSpec(), argument)).toArray(String[]::new);
    }
  }

  /** Joins lines that run on. */
  static List<String> paragraphs(String[] lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      String before = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
      boolean runsOn =
          !before.isBlank()
              && !before.startsWith(" ")
              && !before.endsWith(":")
              && !line.isBlank()
              && !line.startsWith(" ")
              && !isEntry(before, line);
      if (runsOn) {
        joined.set(joined.size() - 1, before + " " + line);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean isEntry(String before, String line) {
    boolean begins = Character.isUpperCase(line.charAt(0)) || before.matches(".*[.;]");
    return begins && ENTRY.matcher(line).matches();
  }

  /** The first sentence of what a command, an option or a parameter says of itself. */
  static String summary(String[] description) {
    List<String> text = paragraphs(description);
    return text.isEmpty() ? "" : SENTENCE.split(text.get(0), 2)[0];
  }

  /** How an argument is written, such as {@code --arms=ARM[,ARM...]}. */
  static String label(ArgSpec argument) {
    String label = argument.paramLabel();
    String many = argument.splitRegex().isEmpty() ? label : label + "[," + label + "...]";
    if (argument instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      return option.arity().max() > 0 ? names + "=" + many : names;
    }
    return many;
  }
}
