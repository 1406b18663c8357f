package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script by which fish completes a program, made from the program's own description of its
 * commands. Each line is one {@code complete}, bound to the command that stands before the cursor.
 */
final class FishCompletion {
  /** Functions that tell whether the words typed so far name a command or begin with it. */
  private static final String FUNCTIONS = "completion.fish";

  private static final String FILES = "-F";

  private final String name;
  private final List<String> lines = new ArrayList<>();

  private final HelpTexts texts;

  private FishCompletion(String name, HelpTexts texts) {
    this.name = name;
    this.texts = texts;
  }

  /** Returns the script for a program and all its commands. */
  static String of(CommandSpec program, Words words) {
    HelpPages.write(program, words);
    FishCompletion script = new FishCompletion(program.name(), new HelpTexts(words));
    script.add(program, "");
    return functions().replace("NAME", program.name()) + String.join("\n", script.lines) + "\n";
  }

  private static String functions() {
    try (InputStream in = FishCompletion.class.getResourceAsStream(FUNCTIONS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CommandSpec command, String path) {
    Map<String, CommandLine> below = new LinkedHashMap<>(command.subcommands());
    below.forEach(
        (word, sub) ->
            line(
                "next_is_command",
                path,
                "-a " + word + description(sub.getCommandSpec().usageMessage().description())));
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        add(command, option, path);
      }
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String values = values(parameter);
      if (!values.isEmpty()) {
        line("at", path, values);
      }
    }
    below.forEach((word, sub) -> add(sub.getCommandSpec(), (path + " " + word).strip()));
  }

  private void add(CommandSpec command, OptionSpec option, String path) {
    StringBuilder line = new StringBuilder();
    for (String spelling : option.names()) {
      String bare = spelling.replaceFirst("^-+", "");
      line.append(spelling.startsWith("--") ? "-l " : bare.length() == 1 ? "-s " : "-o ");
      line.append(bare).append(' ');
    }
    if (option.arity().max() > 0) {
      String values = values(option);
      line.append(values.equals(FILES) ? "-r " : "-x ").append(values).append(' ');
    }
    line.append(description(texts.of(command, option)));
    line(path.isEmpty() ? "next_is_command" : "at", path, line.toString());
  }

  /** The words that an argument takes, or that it takes files. */
  private static String values(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      List<String> words = new ArrayList<>();
      argument.completionCandidates().forEach(words::add);
      return "-a " + quoted(String.join(" ", words));
    }
    boolean isFile =
        argument.type() == Path.class || List.of(argument.auxiliaryTypes()).contains(Path.class);
    return isFile ? FILES : "";
  }

  private void line(String test, String path, String rest) {
    String condition = ("__" + name + "_" + test + " " + path).strip();
    lines.add(
        "complete -c "
            + name
            + " -n "
            + quoted(condition)
            + " "
            + rest.strip().replaceAll(" +", " "));
  }

  private static String description(String[] text) {
    String summary = HelpPages.summary(text);
    return summary.isEmpty() ? "" : " -d " + quoted(summary.replaceFirst(":$", "."));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
