package org.demarche.chart;

import java.util.Locale;

/** The formats a chart is written in. */
public enum ChartFormat {
  /** A raster with two pixels to the unit. */
  PNG,
  /** A vector drawing with text as text, a title and a description. */
  SVG,
  /** A vector drawing for paper, its fonts inside. */
  PDF;

  /** The ending of a file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
