/**
 * The charts of the catalogue, one class each, with the data they draw.
 *
 * <p>Each data record checks itself and holds everything that is drawn, so that a chart can be made
 * from a finished run, a test or a plug-in alike. Start from any {@link
 * org.demarche.chart.ChartKind}, such as {@link org.demarche.chart.kind.OutcomesChart}:
 *
 * <pre>{@code
 * var bar = new OutcomesData.Bar(arm, estimatesInOrderOfPathClass);
 * var data = new OutcomesData(List.of(new OutcomesData.Pair("USA–CUB", List.of(bar))));
 * Chart chart = new OutcomesChart().chart(data, context);
 * }</pre>
 */
@NullMarked
package org.demarche.chart.kind;

import org.jspecify.annotations.NullMarked;
