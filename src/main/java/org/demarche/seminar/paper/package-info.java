/**
 * What a class takes home: the debrief of the class, of a team and of a person in HTML and PDF,
 * slides, briefs to print and a table for grades. All of it is made from {@link
 * org.demarche.seminar.Debrief} and the journal; nothing is worked out here.
 *
 * <p>Start from {@link org.demarche.seminar.paper.Papers}:
 *
 * <pre>{@code
 * Papers papers = Papers.of(session, language);
 * papers.writeTo(folder);
 * }</pre>
 */
@NullMarked
package org.demarche.seminar.paper;

import org.jspecify.annotations.NullMarked;
