package org.demarche.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.experiment.Progress;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Progress on standard error: a live bar on a terminal, else a line at every tenth of the way and
 * at most every five seconds.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
  private static final double NANOS = 1e9;
  private static final double SECONDS_BETWEEN_LINES = 5;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private final PrintWriter err;
  private final Words words;
  private final boolean live;
  private final long begun = System.nanoTime();
  private double lastLine = -SECONDS_BETWEEN_LINES;
  private @Nullable ProgressBar bar;

  private ProgressDisplay(PrintWriter err, Words words, boolean live) {
    this.err = err;
    this.words = words;
    this.live = live;
  }

  /** Creates a display that suits where standard error goes. */
  static ProgressDisplay to(PrintWriter err, Words words) {
    return new ProgressDisplay(err, words, Terminal.showsStandardError());
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
      err.println(words.say(line(done, total, resumed, seconds)));
      err.flush();
    }
  }

  private ProgressBar begin(long total, long resumed) {
    return new ProgressBarBuilder()
        .setTaskName(words.say("command-progress-name"))
        .setInitialMax(total)
        .startsFrom(resumed, java.time.Duration.ZERO)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  /** One line: replications, rate, time left. */
  static Message line(long done, long total, long resumed, double seconds) {
    long fresh = done - resumed;
    if (fresh <= 0 || seconds <= 0) {
      return resumed > 0
          ? Message.of("command-progress-there", "done", done, "total", total)
          : Message.of("command-progress-begun", "done", done, "total", total);
    }
    double rate = fresh / seconds;
    return Message.of(
        "command-progress",
        "done",
        done,
        "total",
        total,
        "rate",
        new Shown.Fixed(rate, 0),
        "left",
        duration((total - done) / rate));
  }

  private static Message duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < MINUTE) {
      return Message.of("command-seconds", "seconds", whole);
    }
    return whole < HOUR
        ? Message.of("command-minutes", "minutes", whole / MINUTE, "seconds", two(whole % MINUTE))
        : Message.of("command-hours", "hours", whole / HOUR, "minutes", two(whole % HOUR / MINUTE));
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : "" + number;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
