package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.experiment.Progress;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Says how far a run is, what was found damaged, and what is kept if it is interrupted. */
final class RunProgress implements Progress, AutoCloseable {
  private static final String BEFORE =
      "Interrupted before any run was made; what was kept before is kept. The same command goes"
          + " on.";

  private final PrintWriter err;
  private final boolean quiet;
  private final ProgressDisplay display;
  private final Interruption interruption = Interruption.ofProcess();

  RunProgress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
    this.display = ProgressDisplay.to(err);
    interruption.endAtOnce(BEFORE);
  }

  @Override
  public void update(long done, long total, long resumed) {
    interruption.windUp();
    if (!quiet) {
      display.update(done, total, resumed);
    }
  }

  @Override
  public void note(Message line) {
    err.println(Words.english().say(line));
    err.flush();
  }

  @Override
  public void complete(Path folder, int replications) {
    interruption.endAtOnce(
        String.format(
            Locale.ROOT,
            "Interrupted while the results were summed up: all %,d replications of each arm are"
                + " kept in %s. The same command goes on.",
            replications,
            folder));
  }

  @Override
  public void close() {
    display.close();
  }
}
