/**
 * Which patterns of the real world the model shows, and which it does not.
 *
 * <p>The model is run on a library of synthetic crises and on two councils of the past. Each run is
 * read as a coder of events would read it, and what comes out is held against published figures: a
 * {@link org.demarche.evidence.patterns.Check} is a value with its interval beside the evidence and
 * the values that are accepted. Patterns that the model is given and patterns that must come out by
 * themselves are told apart. Nothing here changes the model, and a pattern that fails is shown as
 * failing.
 *
 * <p>Start from {@link org.demarche.evidence.patterns.Validation}:
 *
 * <pre>{@code
 * List<Pattern> patterns = Validation.run(new Validation.Request(300, 2, 20260103L));
 * patterns.forEach(p -> System.out.println(p.id() + " " + p.pass()));
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.patterns;

import org.jspecify.annotations.NullMarked;
