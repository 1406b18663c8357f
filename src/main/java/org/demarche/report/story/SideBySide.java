package org.demarche.report.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The chronicles of a run as it is and with a change, side by side from where they part.
 *
 * @param replication its number, from 1
 * @param same how many lines the two have in common before they part
 * @param parts when the first line differs, in days from the start; null if none does
 * @param follows the first line that differs and is not what was changed itself, null if none
 * @param rows from the first difference on, in the order of time
 */
public record SideBySide(
    int replication, int same, @Nullable Double parts, @Nullable Row follows, List<Row> rows) {
  private static final String BOTH = "both";

  /** Copies the rows. */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * A line of either chronicle, or of both.
   *
   * @param day days from the start
   * @param time the same as date and time
   * @param side {@code both}, {@code as_it_is} or {@code changed}
   * @param kind what it is, such as act or session
   * @param text a sentence
   * @param event id of the event, or empty
   * @param cause id of the event behind it, or empty
   */
  public record Row(
      double day, String time, String side, String kind, String text, String event, String cause) {}

  /**
   * Lays two chronicles beside each other.
   *
   * @param replication its number
   * @param asItIs the run as it is
   * @param changed the same run with a change
   * @param touched ids of the events that were changed
   * @return the rows from the first that differs on
   */
  public static SideBySide of(
      int replication, StoryLines asItIs, StoryLines changed, Set<Long> touched) {
    List<Row> rows = merge(asItIs.entries(), changed.entries());
    int same = 0;
    while (same < rows.size() && rows.get(same).side().equals(BOTH)) {
      same++;
    }
    List<Row> apart = rows.subList(same, rows.size());
    Set<String> ids = Set.copyOf(touched.stream().map(EventId::toText).toList());
    @Nullable Row follows =
        apart.stream()
            .filter(row -> !row.side().equals(BOTH) && !isOf(row, ids))
            .findFirst()
            .orElse(null);
    @Nullable Double parts = apart.isEmpty() ? null : (Double) apart.get(0).day();
    return new SideBySide(replication, same, parts, follows, apart);
  }

  /** What was changed, and what comes with it at once. */
  private static boolean isOf(Row row, Set<String> touched) {
    boolean part = row.kind().equals("measure") || row.kind().equals("deaths");
    return touched.contains(row.event()) || (part && touched.contains(row.cause()));
  }

  private static List<Row> merge(List<StoryLines.Entry> left, List<StoryLines.Entry> right) {
    Map<StoryLines.Entry, Integer> others = new HashMap<>();
    right.forEach(entry -> others.merge(entry, 1, Integer::sum));
    List<Row> merged = new ArrayList<>();
    Map<StoryLines.Entry, Integer> shared = new HashMap<>();
    for (StoryLines.Entry entry : left) {
      int times = others.getOrDefault(entry, 0);
      if (times > 0) {
        others.put(entry, times - 1);
        shared.merge(entry, 1, Integer::sum);
      }
    }
    Map<StoryLines.Entry, Integer> rest = new HashMap<>(shared);
    for (StoryLines.Entry entry : left) {
      merged.add(row(entry, take(shared, entry) ? BOTH : "as_it_is"));
    }
    for (StoryLines.Entry entry : right) {
      if (!take(rest, entry)) {
        merged.add(row(entry, "changed"));
      }
    }
    // Stable: within an instant the run as it is comes first, each in its own order.
    return merged.stream().sorted(Comparator.comparingDouble(Row::day)).toList();
  }

  private static boolean take(Map<StoryLines.Entry, Integer> counts, StoryLines.Entry entry) {
    int left = counts.getOrDefault(entry, 0);
    counts.put(entry, left - 1);
    return left > 0;
  }

  private static Row row(StoryLines.Entry entry, String side) {
    return new Row(
        entry.day(), entry.time(), side, entry.kind(), entry.text(), entry.event(), entry.cause());
  }
}
