package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * Understandings without a word signed. Where one side eases shortly after the other has, each
 * gives way by a step on the issue where they are closest.
 */
final class Tacit {
  /** What goes unsaid must be nearer than what a round can settle. */
  private static final double GAP = 0.25;

  private final Run run;
  private final double[] eased;

  Tacit(Run run) {
    this.run = run;
    this.eased = new double[2 * run.program.tracks.count];
  }

  void reset() {
    Arrays.fill(eased, Double.NEGATIVE_INFINITY);
  }

  /**
   * A side (0 first, 1 second) of a pair has eased unasked.
   *
   * @return the issue that this brings near enough to settle, -1 if none
   */
  int eased(int p, int side, Bargain bargain) {
    eased[2 * p + side] = run.now;
    boolean answers = run.now - eased[2 * p + 1 - side] <= run.parameter(Parameter.TACIT_WINDOW);
    if (!answers || !bargain.anyOpen()) {
      return -1;
    }
    eased[2 * p] = Double.NEGATIVE_INFINITY;
    eased[2 * p + 1] = Double.NEGATIVE_INFINITY;
    int k = bargain.approach(run.parameter(Parameter.CONCESSION_STEP));
    int issue = run.program.tracks.issues[p][k];
    run.listener.positionsMoved(run.now, p, issue, bargain.offer(0, k), bargain.offer(1, k));
    return bargain.gap(k) <= GAP ? k : -1;
  }
}
