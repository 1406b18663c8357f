package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.demarche.evidence.matching.HistoryMatching;
import org.demarche.report.console.Texts;

/** How far a search is, on standard error: a line at the end of a wave, and every few seconds. */
final class MatchProgress implements Consumer<HistoryMatching.Stage> {
  private static final double NANOS = 1e9;
  private static final double SECONDS_A_MINUTE = 60;
  private static final double SECONDS_BETWEEN_LINES = 5;

  private final PrintWriter err;
  private final boolean quiet;
  private final long begun = System.nanoTime();
  private double lastLine;
  private int wave;
  private long triedBefore;
  private long triedHere;

  MatchProgress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Says how much an interrupted search left behind. */
  void resumed(int measurements) {
    if (measurements > 0 && !quiet) {
      err.println("Goes on from " + Texts.count(measurements, "measurement") + " made before.");
      err.flush();
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
    err.println(line(stage) + String.format(Locale.ROOT, ", %,.0f draws a minute", rate));
    err.flush();
  }

  /** One line: the wave, its draws, the limit, the best so far and how many are kept. */
  static String line(HistoryMatching.Stage stage) {
    String limit =
        Double.isInfinite(stage.limit())
            ? "from the prior"
            : String.format(Locale.ROOT, "up to %.2f", stage.limit());
    String best =
        Double.isInfinite(stage.best())
            ? ""
            : String.format(Locale.ROOT, ", best %.2f", stage.best());
    return String.format(
        Locale.ROOT,
        "wave %d: %,d of %,d draws %s%s, %,d kept",
        stage.wave(),
        stage.tried(),
        stage.draws(),
        limit,
        best,
        stage.kept());
  }
}
