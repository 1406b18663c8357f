package org.demarche.chart;

/** The sizes a chart is made in; one unit is a point, and a PNG has two pixels to the unit. */
public enum ChartSize {
  /** A slide of 13.3 by 7.5 inches, 16:9. */
  SLIDE(960, 540, 12, 16.3, ""),
  /** A column of a printed page. */
  COLUMN(480, 640, 9.5, 11, "-column"),
  /** A square, for a poster or a page on the web. */
  SQUARE(720, 720, 12, 16.3, "-square");

  private final int width;
  private final int height;
  private final double textSize;
  private final double largeTextSize;
  private final String suffix;

  ChartSize(int width, int height, double textSize, double largeTextSize, String suffix) {
    this.width = width;
    this.height = height;
    this.textSize = textSize;
    this.largeTextSize = largeTextSize;
    this.suffix = suffix;
  }

  /** Width in points. */
  public int width() {
    return width;
  }

  /** Height in points. */
  public int height() {
    return height;
  }

  /**
   * Size of running text in points of charts whose smallest text can be read from the back of a
   * room: 14 points on a slide.
   */
  public double largeTextSize() {
    return largeTextSize;
  }

  /** Size of running text in points; titles and notes are set in proportion. */
  public double textSize() {
    return textSize;
  }

  /** What a file's name carries between the chart's id and its ending; empty for a slide. */
  public String suffix() {
    return suffix;
  }
}
