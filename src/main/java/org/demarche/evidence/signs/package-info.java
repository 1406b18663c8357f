/**
 * What small, plain changes do: said beforehand, with a reason, and tested.
 *
 * <p>A {@link org.demarche.evidence.signs.Sign} says of a change that makes sense in any crisis (a
 * less hawkish government, positions that are nearer, an apology) that it brings more or fewer of
 * something, or at least not the contrary. The signs stand in a file of this package, so that they
 * can be read and disputed without reading the program. Each is tried on many crises: every run is
 * made twice, in the same world and by the same chance, as the scenario has it and with the change
 * alone. A sign that lies on the wrong side by more than chance is shown as failing.
 *
 * <p>Start from {@link org.demarche.evidence.signs.SignTrials}:
 *
 * <pre>{@code
 * SignTrials trials = new SignTrials(Signs.shipped(), RandomCrises.plans(), 40, 1);
 * List<SignVerdict> verdicts = trials.run(2, Progress.NONE, () -> false).orElseThrow();
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.signs;

import org.jspecify.annotations.NullMarked;
