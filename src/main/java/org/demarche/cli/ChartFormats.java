package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.ChartFormat;
import org.demarche.words.Message;
import picocli.CommandLine.Option;

/** The formats of charts that a command line names; shared by all commands that draw. */
final class ChartFormats {
  @Option(
      names = {"--chart-format", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      completionCandidates = Choices.Formats.class,
      defaultValue = "png,svg")
  private List<String> names = new ArrayList<>();

  /**
   * Returns the formats named.
   *
   * @throws UnusableInputException if one is not known
   */
  Set<ChartFormat> chosen() {
    List<String> known = Arrays.stream(ChartFormat.values()).map(ChartFormat::extension).toList();
    Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
    List<Message> problems = new ArrayList<>();
    for (String name : names) {
      int index = known.indexOf(name);
      if (index >= 0) {
        formats.add(ChartFormat.values()[index]);
      } else {
        String maybe = Suggestion.of(name, known);
        problems.add(Message.of("command-format-unknown", "id", name, "maybe", maybe));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return formats;
  }
}
