/**
 * The content of a report's page, worked out but not yet marked up.
 *
 * <p>Every record holds what a reader sees, as text; the template {@code report.jte} only arranges
 * it. Start from {@link org.demarche.report.page.ReportPage}:
 *
 * <pre>{@code
 * Cell cell = new Cell("31%", "28% to 34%", true);   // share, its interval, clearly other than the reference
 * }</pre>
 */
@NullMarked
package org.demarche.report.page;

import org.jspecify.annotations.NullMarked;
