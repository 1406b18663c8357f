package org.demarche.chart.font;

/** A drawing whose reader chooses fonts and direction: text goes in whole, in the order spoken. */
public interface KeepsText {

  /**
   * Draws a line of text in the font set.
   *
   * @param text where a script runs from right to left, its words stand between the marks of an
   *     isolate
   * @param x the left edge
   * @param baseline the base line
   */
  void keepText(String text, double x, double baseline);
}
