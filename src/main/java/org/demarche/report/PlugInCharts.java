package org.demarche.report;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.demarche.chart.ChartKind;
import org.demarche.chart.kind.Catalogue;

/**
 * Charts that plug-ins add to those of a run. A kind is fed by its type of data: it draws what one
 * of the run's own charts draws, in its own way.
 */
public final class PlugInCharts {
  /** What a run has for a chart to draw. */
  public static final List<Class<?>> DATA =
      Catalogue.OF_RUNS.stream().<Class<?>>map(ChartKind::dataType).toList();

  private PlugInCharts() {}

  /** The kinds of chart that do not ship with the program. */
  static List<ChartKind<?>> kinds() {
    ClassLoader program = PlugInCharts.class.getClassLoader();
    return StreamSupport.stream(ServiceLoader.load(ChartKind.class).spliterator(), false)
        .filter(kind -> kind.getClass().getClassLoader() != program)
        .<ChartKind<?>>map(kind -> kind)
        .toList();
  }

  /** The ids of the charts that do not ship with the program. */
  public static List<String> listIds() {
    return kinds().stream().<String>map(ChartKind::id).toList();
  }
}
