package org.demarche.cli;

import java.util.function.BooleanSupplier;
import org.demarche.experiment.Progress;
import org.demarche.words.Message;

/** Long work that is watched: its progress is shown, and Ctrl-C lets it wind up by itself. */
final class Watched {
  private Watched() {}

  /** A piece of long work. */
  @FunctionalInterface
  interface Work<T> {
    /**
     * Does it.
     *
     * @param shown hears how far it is
     * @param stop asked often: whether to give up
     */
    T run(Progress shown, BooleanSupplier stop);
  }

  /**
   * Does a piece of work. If the user asks for a stop meanwhile, the process says so and ends here.
   *
   * @param console whose standard error shows the progress
   * @param quiet whether to show none
   */
  static <T> T run(Console console, boolean quiet, Work<T> work) {
    Interruption interruption = Interruption.ofProcess();
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      interruption.windUp();
      return work.run(quiet ? Progress.NONE : display, interruption::isRequested);
    } finally {
      interruption.endAtOnce(Message.of("command-interrupted"));
    }
  }
}
