/**
 * The charts of answers to questions asked of a run: what drives its outcomes, under which
 * assumptions something happens, how arms stand where it turns out badly; and those of the scores
 * of historical cases.
 *
 * <p>The commands draw a chart beside each answer. {@link
 * org.demarche.report.analysis.AnalysisCharts} finds the answers that belong to a run and makes
 * their charts again, for the report and for {@code demarche chart}:
 *
 * <pre>{@code
 * RunFolder run = RunFolder.open(Path.of("results/caracas-raid/3f2a9c01b7de"));
 * AnalysisCharts found = AnalysisCharts.of(run, scenario);
 * found.charts().forEach(chart -> System.out.println(chart.id()));    // boxes-1a2b3c4d …
 * }</pre>
 */
@NullMarked
package org.demarche.report.analysis;

import org.jspecify.annotations.NullMarked;
