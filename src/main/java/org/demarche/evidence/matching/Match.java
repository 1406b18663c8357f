package org.demarche.evidence.matching;

import java.util.List;

/**
 * What a search found.
 *
 * @param waves one after the other
 * @param kept the draws that no check rules out, each once, in the order in which they were found
 * @param nearest the least implausible draws of all that were run on all crises, best first
 * @param volume share of the prior's volume that the kept region holds, by the shares of the waves;
 *     NaN where no wave reached the cutoff
 */
public record Match(List<Wave> waves, List<Draw> kept, List<Draw> nearest, double volume) {
  /** Copies the lists. */
  public Match {
    waves = List.copyOf(waves);
    kept = List.copyOf(kept);
    nearest = List.copyOf(nearest);
  }

  /**
   * A wave.
   *
   * @param number from 1
   * @param tried draws tried
   * @param full of them, run on all crises
   * @param within of them, at or below the limit
   * @param limit implausibility up to which draws were let in; infinity in the first wave
   * @param kept draws that no check rules out, found in this wave
   */
  public record Wave(int number, int tried, int full, int within, double limit, int kept) {}

  /** Returns how many draws were tried. */
  public int tried() {
    return waves.stream().mapToInt(Wave::tried).sum();
  }
}
