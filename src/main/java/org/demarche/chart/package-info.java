/**
 * Charts that can be taken into a briefing or a class: on a projector, in print in grey, by a
 * colour-blind reader.
 *
 * <p>The package knows nothing of how results are stored. A {@link org.demarche.chart.ChartKind}
 * takes an immutable data record and a {@link org.demarche.chart.ChartContext} and yields a {@link
 * org.demarche.chart.Chart}: the words (a title that states the finding, and never claims a
 * difference that the intervals do not support), the table it draws, a text alternative and the
 * drawing itself. {@link org.demarche.chart.ChartFiles} writes it. The same data give the same
 * bytes.
 *
 * <p>The kinds and their data are in {@code org.demarche.chart.kind}; the house style is in {@code
 * org.demarche.chart.draw}. Start from {@link org.demarche.chart.Chart}:
 *
 * <pre>{@code
 * Chart chart = new OutcomesChart().chart(data, context);
 * new ChartFiles(folder, Set.of(ChartFormat.PNG), List.of(ChartSize.SLIDE)).write(chart);
 * }</pre>
 */
@NullMarked
package org.demarche.chart;

import org.jspecify.annotations.NullMarked;
