package org.demarche.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * A kind of chart in the catalogue; plug-ins add theirs through {@link java.util.ServiceLoader}.
 *
 * @param <D> the data it draws: an immutable record that checks itself
 */
public interface ChartKind<D> {

  /** The id in the catalogue, such as {@code outcomes}; it names the files. */
  String id();

  /** The type of its data, by which a caller finds what to feed it. */
  Class<D> dataType();

  /** What it needs beyond a finished run; nothing where every run can have it. */
  default Set<Need> needs() {
    return Set.of();
  }

  /**
   * Makes the chart of all data on one page.
   *
   * @param data what to draw
   * @param context where the numbers come from
   * @return the chart; equal arguments give equal files
   */
  Chart chart(D data, ChartContext context);

  /**
   * Says why data hold nothing to draw.
   *
   * @param data what would be drawn
   * @return one sentence, or empty where there is something to draw
   */
  default Optional<Message> nothing(D data) {
    return Optional.empty();
  }

  /**
   * Makes the chart on as many pages as can be read: {@code ID}, {@code ID-2}, {@code ID-3} …
   * Together they hold all data.
   *
   * @param data what to draw
   * @param context where the numbers come from
   * @return the pages, none where there is nothing to draw
   */
  default List<Chart> pages(D data, ChartContext context) {
    return nothing(data).isPresent() ? List.of() : List.of(chart(data, context));
  }
}
