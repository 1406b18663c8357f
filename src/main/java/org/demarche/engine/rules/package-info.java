/**
 * Rules of choice: given what is open and how each option looks, how likely each is taken.
 *
 * <p>Start at {@link org.demarche.engine.rules.ChoiceRule}. The place to add a rule of your own:
 * rules are found through {@code ServiceLoader}. A rule sees a {@code ChoiceProblem} and nothing
 * else of the run.
 */
@NullMarked
package org.demarche.engine.rules;

import org.jspecify.annotations.NullMarked;
