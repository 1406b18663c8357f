package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.experiment.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Progress on standard error: a live bar on a terminal, else a line at every tenth of the way and
 * at most every five seconds.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
  private static final double NANOS = 1e9;
  private static final double SECONDS_BETWEEN_LINES = 5;

  private final PrintWriter err;
  private final boolean live;
  private final long begun = System.nanoTime();
  private double lastLine = -SECONDS_BETWEEN_LINES;
  private @Nullable ProgressBar bar;

  private ProgressDisplay(PrintWriter err, boolean live) {
    this.err = err;
    this.live = live;
  }

  /** Creates a display that suits where standard error goes. */
  static ProgressDisplay to(PrintWriter err) {
    return new ProgressDisplay(err, Terminal.showsStandardError());
  }

  @Override
  public void update(long done, long total, long resumed) {
    if (live) {
      ProgressBar shown = bar == null ? begin(total, resumed) : bar;
      bar = shown;
      shown.stepTo(done);
      return;
    }
    double seconds = (System.nanoTime() - begun) / NANOS;
    if (done == total || seconds - lastLine >= SECONDS_BETWEEN_LINES) {
      lastLine = seconds;
      err.println(line(done, total, resumed, seconds));
      err.flush();
    }
  }

  private static ProgressBar begin(long total, long resumed) {
    return new ProgressBarBuilder()
        .setTaskName("Replications")
        .setInitialMax(total)
        .startsFrom(resumed, java.time.Duration.ZERO)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  /** One line: replications, rate, time left. */
  static String line(long done, long total, long resumed, double seconds) {
    String start = String.format(Locale.ROOT, "%,d of %,d replications", done, total);
    long fresh = done - resumed;
    if (fresh <= 0 || seconds <= 0) {
      return resumed > 0 ? start + " are there already" : start;
    }
    double rate = fresh / seconds;
    double left = (total - done) / rate;
    return start + String.format(Locale.ROOT, ", %,.0f a second, %s left", rate, duration(left));
  }

  private static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
