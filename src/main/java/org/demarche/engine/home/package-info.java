/**
 * At home: what measures, shortage and dead do to a government.
 *
 * <p>Start at {@link org.demarche.engine.home.Domestic}. {@code MeasureBook} holds the measures in
 * force, {@code Stocks} what states live on while they are, and {@code Domestic} the pressure and
 * the burden that come of both.
 */
@NullMarked
package org.demarche.engine.home;

import org.jspecify.annotations.NullMarked;
