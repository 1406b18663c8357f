package org.demarche.chart.kind;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.FanData.Spread;

/** The ranges of a fan, the widest first; few runs show only the narrower ones, or none. */
enum FanRange {
  MOST(.95, "95%", .16, Spread::q025, Spread::q975),
  EIGHTY(.8, "80%", .34, Spread::q10, Spread::q90),
  HALF(.5, "50%", .58, Spread::q25, Spread::q75);

  private final double level;
  private final String label;
  private final double strength;
  private final ToDoubleFunction<Spread> low;
  private final ToDoubleFunction<Spread> high;

  FanRange(
      double level,
      String label,
      double strength,
      ToDoubleFunction<Spread> low,
      ToDoubleFunction<Spread> high) {
    this.level = level;
    this.label = label;
    this.strength = strength;
    this.low = low;
    this.high = high;
  }

  /** Those that so many runs show, the widest first. */
  static List<FanRange> shown(long runs) {
    return Arrays.stream(values()).filter(range -> Claims.showsRange(range.level, runs)).toList();
  }

  /** What a fan of so many runs holds, such as "median and the ranges that hold 50 and 80%". */
  static String inWords(long runs) {
    if (runs == 1) {
      return "a single run, so there is no range of runs";
    }
    List<FanRange> shown = shown(runs);
    if (shown.isEmpty()) {
      return "median of " + runs + " runs, too few for a range";
    }
    String levels = shown.stream().map(FanRange::label).collect(Collectors.joining(", "));
    String few = shown.size() < values().length ? ", too few runs for a wider one" : "";
    return "median and the ranges that hold " + levels + " of runs on each day" + few;
  }

  String label() {
    return label;
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
