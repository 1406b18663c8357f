package org.demarche.report;

import java.util.List;
import org.demarche.words.Message;

/**
 * A sentence of a report, bound to the numbers that it rests on.
 *
 * @param said the sentence
 * @param outcomes the outcomes that it tells of, by column of the results; empty for all
 * @param show the chart or command that shows them: {@code difference}, or {@code verify}
 */
record Claim(Message said, List<String> outcomes, String show) {
  /** What is said of a run as a whole is confirmed by replaying it. */
  static final String VERIFY = "verify";

  /** Copies the list. */
  Claim {
    outcomes = List.copyOf(outcomes);
  }

  /** A sentence on all results, that replaying the run confirms. */
  static Claim ofRun(Message said) {
    return new Claim(said, List.of(), VERIFY);
  }
}
