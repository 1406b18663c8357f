package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.demarche.experiment.Progress;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Says how far a run is, what was found damaged, and what is kept if it is interrupted. */
final class RunProgress implements Progress, AutoCloseable {
  private static final Message BEFORE = Message.of("command-interrupted-before");

  private final PrintWriter err;
  private final Words words;
  private final boolean quiet;
  private final ProgressDisplay display;
  private final Interruption interruption = Interruption.ofProcess();

  RunProgress(PrintWriter err, Words words, boolean quiet) {
    this.err = err;
    this.words = words;
    this.quiet = quiet;
    this.display = ProgressDisplay.to(err, words);
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
    err.println(words.say(line));
    err.flush();
  }

  @Override
  public void complete(Path folder, int replications) {
    interruption.endAtOnce(
        Message.of(
            "command-interrupted-summing", "count", replications, "folder", folder.toString()));
  }

  @Override
  public void close() {
    display.close();
  }
}
