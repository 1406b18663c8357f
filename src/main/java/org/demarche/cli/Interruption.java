package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl-C and SIGTERM do. In every phase of a command they lead to one line on standard error
 * and to the exit status 130.
 *
 * <p>Most phases can be cut off anywhere, as files are written under temporary names: the process
 * says the line of its phase and ends at once. Where replications are under way they are asked to
 * stop, what is finished is written, and the command itself says what is kept.
 */
final class Interruption {
  private static final long PATIENCE_SECONDS = 20;
  private static final Message USUAL = Message.of("command-interrupted");
  private static final Interruption PROCESS = new Interruption();

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "interruption");
  private @Nullable PrintWriter err;
  private @Nullable Words words;
  private Message line = USUAL;
  private volatile boolean windsUp;
  private volatile boolean requested;

  private Interruption() {}

  /** Returns that of this process. It hears no signal before {@link #listen}. */
  static Interruption ofProcess() {
    return PROCESS;
  }

  /** Begins to hear signals. */
  void listen(PrintWriter standardError) {
    err = standardError;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Speaks the language of these words from now on. */
  void speak(Words language) {
    words = language;
  }

  /** Tells whether the process is about to end: what is made from now on may be incomplete. */
  boolean isEnding() {
    return requested;
  }

  /**
   * Tells whether the user wants the command to stop and the command is to wind up by itself. In a
   * phase that can be cut off anywhere the process is halted instead, and nobody is to act on it.
   */
  boolean isRequested() {
    return requested && windsUp;
  }

  /**
   * Begins a phase that can be cut off anywhere. If the user has asked for a stop before, the
   * process ends here.
   *
   * @param said when the phase is cut off: what is kept and what to do next
   */
  void endAtOnce(Message said) {
    synchronized (this) {
      line = said;
      windsUp = false;
      if (!requested) {
        return;
      }
      tell(said);
    }
    end();
  }

  /**
   * Begins a phase that asks {@link #isRequested} often, and in which the command itself says what
   * is kept.
   */
  synchronized void windUp() {
    windsUp = true;
  }

  private void tell(Message said) {
    PrintWriter to = err;
    if (to != null) {
      Words language = words;
      to.println((language == null ? Words.english() : language).say(said));
      to.flush();
    }
  }

  private void stop() {
    synchronized (this) {
      requested = true;
      if (!windsUp) {
        tell(line);
        Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
      }
    }
    try {
      if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        tell(Message.of("command-interrupted-by-force"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
  }

  /** Ends the hearing of signals; when one was heard, the process ends here with status 130. */
  void end() {
    if (err == null) {
      return;
    }
    try {
      if (!requested && Runtime.getRuntime().removeShutdownHook(hook)) {
        return;
      }
    } catch (IllegalStateException e) {
      // The machine is going down already: the hook ends it.
    }
    finished.countDown();
    awaitTheEnd();
  }

  /** The hook halts the machine while this thread waits. */
  private static void awaitTheEnd() {
    boolean interrupted = false;
    while (!interrupted) {
      try {
        Thread.sleep(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }
}
