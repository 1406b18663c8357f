package org.demarche.engine.talks;

import java.util.Arrays;

/** Which sides of a focal pair a possible mediator has offered itself to, and how often to both. */
final class AskedSides {
  private final boolean[] first;
  private final boolean[] second;
  private final int[] times;

  AskedSides(int places) {
    this.first = new boolean[places];
    this.second = new boolean[places];
    this.times = new int[places];
  }

  void reset() {
    Arrays.fill(first, false);
    Arrays.fill(second, false);
    Arrays.fill(times, 0);
  }

  /** Notes an offer to one side; returns how often both have been asked by now, 0 if not anew. */
  int ask(int place, boolean theFirst) {
    first[place] |= theFirst;
    second[place] |= !theFirst;
    if (!first[place] || !second[place]) {
      return 0;
    }
    first[place] = false;
    second[place] = false;
    times[place]++;
    return times[place];
  }
}
