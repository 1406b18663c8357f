/** Counterfactual replays, and what they hang on. */
@NullMarked
package org.demarche.analysis.whatif;

import org.jspecify.annotations.NullMarked;
