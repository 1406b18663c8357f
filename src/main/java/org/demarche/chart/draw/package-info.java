/**
 * The house style of charts: white ground, no frames, light grid, one font, fixed colours.
 *
 * <p>A chart is a {@link org.demarche.chart.draw.Page} with title, subtitle and footer around a
 * body. The body is drawn with a {@link org.demarche.chart.draw.Pen}, whose sizes follow the size
 * of the running text, mostly into the panels of a {@link org.demarche.chart.draw.Grid}, whose axes
 * JFreeChart draws ({@link org.demarche.chart.draw.Panel}). Start from {@code Page}:
 *
 * <pre>{@code
 * Chart chart = Page.chart(words, table, (pen, body) -> pen.text("Hello", body.getX(), body.getCenterY(), ink));
 * }</pre>
 */
@NullMarked
package org.demarche.chart.draw;

import org.jspecify.annotations.NullMarked;
