package org.demarche.cli;

import java.util.List;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads a command works with; shared by all commands that run replications. */
final class Threads {
  private static final int MOST = 1024;

  @Option(names = "--threads", paramLabel = "T")
  private @Nullable Integer threads;

  /** Returns how many threads to use. */
  int count() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** Adds what is wrong with the number, if anything. */
  void check(List<Message> problems) {
    if (threads != null) {
      Bounds.check("--threads", threads, 1, MOST, problems);
    }
  }
}
