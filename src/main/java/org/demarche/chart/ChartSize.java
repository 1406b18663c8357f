package org.demarche.chart;

/** The sizes a chart is made in; one unit is a point, and a PNG has two pixels to the unit. */
public enum ChartSize {
  /** A slide of 13.3 by 7.5 inches, 16:9. */
  SLIDE(960, 540, 16.3, ""),
  /** A phone held upright, or a column of a printed page: a unit is a CSS pixel of a phone. */
  COLUMN(390, 844, 14.1, "-column"),
  /** A square, for a poster or a page on the web. */
  SQUARE(720, 720, 16.3, "-square");

  private final int width;
  private final int height;
  private final double textSize;
  private final String suffix;

  ChartSize(int width, int height, double textSize, String suffix) {
    this.width = width;
    this.height = height;
    this.textSize = textSize;
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
   * Size of running text in points; the smallest text is set in .86 of it: 14 points on a slide,
   * that it can be read from the back of a room, and 12 pixels on a phone.
   */
  public double textSize() {
    return textSize;
  }

  /** What a file's name carries between the chart's id and its ending; empty for a slide. */
  public String suffix() {
    return suffix;
  }
}
