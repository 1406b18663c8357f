/**
 * Printed pages: HTML, laid out by OpenHTMLToPDF, becomes a tagged PDF by PDFBox, with charts as
 * vectors and fonts inside. Start from {@link org.demarche.report.print.PdfWriter}:
 *
 * <pre>{@code
 * byte[] pdf = new PdfWriter(charts).write(html, made);
 * }</pre>
 */
@NullMarked
package org.demarche.report.print;

import org.jspecify.annotations.NullMarked;
