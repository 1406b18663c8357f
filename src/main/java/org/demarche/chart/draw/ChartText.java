package org.demarche.chart.draw;

/**
 * What stands around a picture in words.
 *
 * @param id the id in the catalogue
 * @param title the finding
 * @param subtitle what is plotted
 * @param footer where the numbers come from
 * @param altText the text alternative
 */
public record ChartText(String id, String title, String subtitle, String footer, String altText) {}
