package org.demarche.chart;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Charts that were made, and why others were not.
 *
 * @param charts in their order, pages one after another
 * @param notes the charts that have nothing to draw
 */
public record ChartPack(List<Chart> charts, List<Undrawn> notes) {

  /** No chart, and none missing. */
  public static final ChartPack EMPTY = new ChartPack(List.of(), List.of());

  /** Copies the lists. */
  public ChartPack {
    charts = List.copyOf(charts);
    notes = List.copyOf(notes);
  }

  /** Makes the pages of a chart, or says why there are none. */
  public static <D> ChartPack of(ChartKind<D> kind, D data, ChartContext context) {
    return of(kind, data, context, kind.id());
  }

  /**
   * Makes the pages of a chart under an id of its own, or says why there are none.
   *
   * @param id in place of the kind's, which it begins with
   */
  public static <D> ChartPack of(ChartKind<D> kind, D data, ChartContext context, String id) {
    List<Undrawn> notes = kind.nothing(data).map(why -> new Undrawn(id, why)).stream().toList();
    if (!notes.isEmpty()) {
      return new ChartPack(List.of(), notes);
    }
    UnaryOperator<String> own = page -> id + page.substring(kind.id().length());
    return new ChartPack(
        kind.pages(data, context).stream().map(page -> page.named(own.apply(page.id()))).toList(),
        notes);
  }

  /** Returns the charts and notes of both. */
  public ChartPack and(ChartPack other) {
    return new ChartPack(
        Stream.concat(charts.stream(), other.charts.stream()).toList(),
        Stream.concat(notes.stream(), other.notes.stream()).toList());
  }
}
