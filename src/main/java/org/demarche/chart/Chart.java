package org.demarche.chart;

/**
 * A chart ready to be written: words, numbers and drawing.
 *
 * @param id the id in the catalogue; it names the files
 * @param title the finding, one sentence
 * @param subtitle what is plotted
 * @param footer where the numbers come from
 * @param altText the text alternative: what a reader who cannot see the picture needs to know
 * @param table the numbers drawn
 * @param drawing draws title, subtitle, footer and picture
 */
public record Chart(
    String id,
    String title,
    String subtitle,
    String footer,
    String altText,
    ChartTable table,
    Drawing drawing) {

  /** Checks that the id can name a file and that the chart says something. */
  public Chart {
    if (!id.matches("[a-z][a-z0-9_-]*")) {
      throw new IllegalArgumentException(
          "A chart's id must match [a-z][a-z0-9_-]*, got '" + id + "'.");
    }
    if (title.isBlank() || altText.isBlank()) {
      throw new IllegalArgumentException("Chart " + id + " needs a title and a text alternative.");
    }
  }

  /** Returns the same chart under another id. */
  public Chart named(String otherId) {
    return new Chart(otherId, title, subtitle, footer, altText, table, drawing);
  }
}
