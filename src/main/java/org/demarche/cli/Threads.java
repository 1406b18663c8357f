package org.demarche.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads a command works with; shared by all commands that run replications. */
final class Threads {
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads (default all cores). Results do not depend on it.")
  private @Nullable Integer threads;

  /** Returns how many threads to use. */
  int count() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** Adds what is wrong with the number, if anything. */
  void check(List<String> problems) {
    if (threads != null && (threads < 1 || threads > MOST)) {
      problems.add("--threads must be from 1 to " + MOST + ", but is " + threads + ".");
    }
  }
}
