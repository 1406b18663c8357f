package org.demarche.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The packages of the program, in the order in which data flows. */
final class ArchitecturePackages {
  static final String ROOT = "org.demarche";

  /** Each package may import those before it. */
  static final List<String> IN_ORDER =
      List.of(
          "words",
          "model",
          "scenario",
          "events",
          "trace",
          "engine",
          "statistics",
          "results",
          "experiment",
          "analysis",
          "evidence",
          "chart",
          "report",
          "seminar",
          "web",
          "cli");

  private ArchitecturePackages() {}

  /** The pattern of a package with all that is below it. */
  static String within(String name) {
    return ROOT + "." + name + "..";
  }

  static String[] within(Stream<String> names) {
    return names.map(ArchitecturePackages::within).toArray(String[]::new);
  }

  /** The packages that come after the given one. */
  static Stream<String> after(String name) {
    return IN_ORDER.stream().skip(IN_ORDER.indexOf(name) + 1L);
  }
}
