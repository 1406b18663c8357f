package org.demarche.chart;

/**
 * A kind of chart in the catalogue; plug-ins add theirs through {@link java.util.ServiceLoader}.
 *
 * @param <D> the data it draws: an immutable record that checks itself
 */
public interface ChartKind<D> {

  /** The id in the catalogue, such as {@code outcomes}; it names the files. */
  String id();

  /** What a chart of this kind shows, one line. */
  String description();

  /** The type of its data, by which a caller finds what to feed it. */
  Class<D> dataType();

  /**
   * Makes the chart. Data without a single value give a chart that says so.
   *
   * @param data what to draw
   * @param context where the numbers come from
   * @return the chart; equal arguments give equal files
   */
  Chart chart(D data, ChartContext context);
}
