package org.demarche.cli;

import java.util.function.Consumer;
import org.demarche.evidence.matching.HistoryMatching;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** How far a search is, on standard error: a line at the end of a wave, and every few seconds. */
final class MatchProgress implements Consumer<HistoryMatching.Stage> {
  private static final double NANOS = 1e9;
  private static final double SECONDS_A_MINUTE = 60;
  private static final double SECONDS_BETWEEN_LINES = 5;

  private final Console console;
  private final boolean quiet;
  private final long begun = System.nanoTime();
  private double lastLine;
  private int wave;
  private long triedBefore;
  private long triedHere;

  MatchProgress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Says how much an interrupted search left behind. */
  void resumed(int measurements) {
    if (measurements > 0 && !quiet) {
      console.report(Message.of("command-fit-goes-on", "count", measurements));
    }
  }

  @Override
  public void accept(HistoryMatching.Stage stage) {
    if (stage.wave() != wave) {
      triedBefore += triedHere;
      wave = stage.wave();
    }
    triedHere = stage.tried();
    double seconds = (System.nanoTime() - begun) / NANOS;
    if (quiet || (stage.tried() < stage.draws() && seconds - lastLine < SECONDS_BETWEEN_LINES)) {
      return;
    }
    lastLine = seconds;
    double rate = (triedBefore + triedHere) / seconds * SECONDS_A_MINUTE;
    console.report(
        Message.of("command-fit-progress", "stage", line(stage), "rate", new Shown.Fixed(rate, 0)));
  }

  /** One line: the wave, its draws, the limit, the best so far and how many are kept. */
  static Message line(HistoryMatching.Stage stage) {
    return Message.of(
        "command-fit-stage",
        "wave",
        stage.wave(),
        "tried",
        stage.tried(),
        "draws",
        stage.draws(),
        "where",
        new Shown.Case(Double.isInfinite(stage.limit()) ? "prior" : "limit"),
        "limit",
        new Shown.Fixed(stage.limit(), 2),
        "found",
        new Shown.Case(Double.isInfinite(stage.best()) ? "no" : "yes"),
        "best",
        new Shown.Fixed(stage.best(), 2),
        "kept",
        stage.kept());
  }
}
