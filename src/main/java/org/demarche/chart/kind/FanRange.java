package org.demarche.chart.kind;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.FanData.Spread;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The ranges of a fan, the widest first; few runs show only the narrower ones, or none. */
enum FanRange {
  MOST(.95, .16, Spread::q025, Spread::q975),
  EIGHTY(.8, .34, Spread::q10, Spread::q90),
  HALF(.5, .58, Spread::q25, Spread::q75);

  private final double level;
  private final double strength;
  private final ToDoubleFunction<Spread> low;
  private final ToDoubleFunction<Spread> high;

  FanRange(
      double level, double strength, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high) {
    this.level = level;
    this.strength = strength;
    this.low = low;
    this.high = high;
  }

  /** Those that so many runs show, the widest first. */
  static List<FanRange> shown(long runs) {
    return Arrays.stream(values()).filter(range -> Claims.showsRange(range.level, runs)).toList();
  }

  /** What a fan of so many runs holds, such as its median and the ranges of 50 and 80% of runs. */
  static Message message(long runs) {
    List<FanRange> shown = shown(runs);
    if (shown.isEmpty()) {
      return Message.of("chart-fan-ranges-none", "runs", runs);
    }
    Shown levels = Shown.Row.of(shown.stream().map(FanRange::level).toList());
    return shown.size() < values().length
        ? Message.of("chart-fan-ranges-some", "levels", levels)
        : Message.of("chart-fan-ranges", "levels", levels);
  }

  /** The share of runs that it holds. */
  Shown level() {
    return new Shown.Share(level, 0);
  }

  /** How strongly its band is tinted. */
  double strength() {
    return strength;
  }

  double low(Spread spread) {
    return low.applyAsDouble(spread);
  }

  double high(Spread spread) {
    return high.applyAsDouble(spread);
  }
}
