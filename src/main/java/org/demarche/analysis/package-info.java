/**
 * Questions asked of results: because of which assumptions, in which worlds, and how robust an arm
 * is.
 *
 * <p>Each question has a package of its own: {@link org.demarche.analysis.sensitivity} asks which
 * assumptions drive an outcome, {@link org.demarche.analysis.discovery} under which something
 * happens, {@link org.demarche.analysis.robustness} how arms stand where they turn out badly. What
 * cannot be answered from the files or the arguments given is an {@link
 * org.demarche.analysis.UnusableDataException}, whose lines a person can act on:
 *
 * <pre>{@code
 * throw new UnusableDataException("outcomes.csv holds no column 'arm'. Add it, or rename one.");
 * }</pre>
 */
@NullMarked
package org.demarche.analysis;

import org.jspecify.annotations.NullMarked;
