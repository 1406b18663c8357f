/** Tests of sensitivity analysis, with simulations whose answer is known. */
@NullMarked
package org.demarche.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
