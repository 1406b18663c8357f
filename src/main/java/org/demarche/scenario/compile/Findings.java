package org.demarche.scenario.compile;

import org.demarche.scenario.Problems;

/**
 * What a compilation has to say.
 *
 * @param problems what is wrong
 * @param warnings what is odd but can be run
 * @param resolved whether the tree was read back from its canonical form, which no longer tells the
 *     library from the scenario and was checked when it was written
 */
record Findings(Problems problems, Problems warnings, boolean resolved) {
  static Findings none(boolean resolved) {
    return new Findings(new Problems(), new Problems(), resolved);
  }

  /** The same with no problem yet; warnings go to the same place. */
  Findings withFreshProblems() {
    return new Findings(new Problems(), warnings, resolved);
  }
}
