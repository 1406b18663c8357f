/**
 * Institutions: councils that meet and vote, legislatures and courts that bind their government.
 *
 * <p>Start at {@link org.demarche.engine.institutions.Bodies}. How members vote is in {@code
 * Ballots}; what a legislature or court does in {@code Procedures}.
 */
@NullMarked
package org.demarche.engine.institutions;

import org.jspecify.annotations.NullMarked;
