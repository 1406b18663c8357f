package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Divides what a chart shows among pages that can be read. */
final class Pages {

  /** Panels of a page. */
  static final int MOST_PANELS = 8;

  /** Pairs of a page where each has several arms. */
  static final int MOST_PAIRS = 2;

  private Pages() {}

  /**
   * Divides panels: pairs stay together, at most {@link #MOST_PAIRS} on a page; where every pair
   * has a single panel, as with one arm, all share pages.
   *
   * @param panels those of a pair follow each other
   * @param pair the pair of a panel
   * @param most panels of a page
   */
  static <P> List<List<P>> byPair(List<P> panels, Function<P, String> pair, int most) {
    Map<String, List<P>> groups = Multiples.group(panels, pair);
    int largest = groups.values().stream().mapToInt(List::size).max().orElse(0);
    if (largest <= 1) {
      return evenly(panels, most);
    }
    if (largest > most) {
      List<List<P>> pages = new ArrayList<>();
      groups.values().forEach(group -> pages.addAll(evenly(group, most)));
      return pages;
    }
    int pairs = Math.max(1, Math.min(MOST_PAIRS, most / largest));
    return evenly(List.copyOf(groups.values()), pairs).stream().map(Pages::joined).toList();
  }

  /** Divides into as few parts as hold at most so many each, of like size. */
  static <P> List<List<P>> evenly(List<P> all, int most) {
    int count = (all.size() + most - 1) / most;
    List<List<P>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(all.subList(i * all.size() / count, (i + 1) * all.size() / count));
    }
    return parts;
  }

  static <P> List<P> joined(List<List<P>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }
}
