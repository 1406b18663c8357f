package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.ChartFormat;
import org.demarche.scenario.NearestName;

/** The formats of charts that a command line names. */
final class ChartFormats {
  private ChartFormats() {}

  /**
   * Checks the names of formats.
   *
   * @param names as typed
   * @throws UnusableInputException if one is not known
   */
  static void check(List<String> names) {
    of(names);
  }

  /** Returns the formats named. */
  static Set<ChartFormat> of(List<String> names) {
    List<String> known = Arrays.stream(ChartFormat.values()).map(ChartFormat::extension).toList();
    Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      int index = known.indexOf(name);
      if (index >= 0) {
        formats.add(ChartFormat.values()[index]);
      } else {
        String maybe = NearestName.find(name, known).orElse(String.join(", ", known));
        problems.add("--chart-format: there is no format '" + name + "'. Maybe: " + maybe);
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return formats;
  }
}
