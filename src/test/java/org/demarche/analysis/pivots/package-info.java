/** The ranking of what matters. */
@NullMarked
package org.demarche.analysis.pivots;

import org.jspecify.annotations.NullMarked;
