/**
 * What a reader gets from a finished run: its charts and one page of HTML.
 *
 * <p>Everything is worked out from the run's folder, whose manifest holds the resolved scenario, so
 * a report can be made again at any time and comes out the same. Columns and paths are streamed:
 * memory does not grow with the number of replications. Nothing is claimed that the intervals in
 * {@code summary.json} do not support.
 *
 * <p>Start from {@link org.demarche.report.FinishedRun}:
 *
 * <pre>{@code
 * FinishedRun run = FinishedRun.open(Path.of("results/caracas-raid/3f2a9c01b7de"));
 * ChartBook book = ChartBook.of(run);
 * book.write(Set.of(ChartFormat.PNG, ChartFormat.SVG), List.of(ChartSize.SLIDE));
 * HtmlReport.write(run, book, (chart, why) -> {});   // report.html beside the results
 * }</pre>
 */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
