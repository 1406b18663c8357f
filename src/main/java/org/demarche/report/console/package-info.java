/**
 * What a terminal shows of answers: a finished run, a scenario, an analysis, a calibration or a
 * validation, as lines of plain text.
 *
 * <p>A class takes one answer and the {@link org.demarche.words.Words} of a language, and returns
 * lines; {@link org.demarche.report.console.Texts} lays out their columns. Nothing is printed here.
 *
 * <pre>{@code
 * List<String> lines = SummaryInWords.lines(FinishedRun.open(folder), Words.english());
 * }</pre>
 */
@NullMarked
package org.demarche.report.console;

import org.jspecify.annotations.NullMarked;
