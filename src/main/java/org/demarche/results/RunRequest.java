package org.demarche.results;

import java.io.Serializable;
import java.util.List;

/**
 * What was asked for beyond the scenario itself. Together with the resolved scenario and the model
 * version it decides every byte of the results.
 *
 * @param seed any 64-bit value
 * @param arms ids of the arms, in the scenario's order
 * @param design id of the design that worlds are sampled by
 * @param replications how many per arm, or at most how many where precision decides
 * @param precision half-width that headline shares are to reach; 0 for a fixed number of
 *     replications
 * @param plugins names and hashes of the plug-ins loaded, sorted
 */
public record RunRequest(
    long seed,
    List<String> arms,
    String design,
    int replications,
    double precision,
    List<String> plugins)
    implements Serializable {
  /** Most replications of an arm. */
  public static final int MAX_REPLICATIONS = 1_000_000;

  /** Checks the numbers and copies the lists. */
  public RunRequest {
    arms = List.copyOf(arms);
    plugins = List.copyOf(plugins);
    if (arms.isEmpty()) {
      throw new IllegalArgumentException("A run needs at least one arm.");
    }
    if (replications < 1 || replications > MAX_REPLICATIONS) {
      throw new IllegalArgumentException(
          "The number of replications must be from 1 to 1000000 but is " + replications + ".");
    }
    if (!(precision >= 0 && precision < 1)) {
      throw new IllegalArgumentException(
          "The precision must be above 0 and below 1 but is " + precision + ".");
    }
  }

  /** Tells whether the number of replications follows from the precision asked for. */
  public boolean stopsByPrecision() {
    return precision > 0;
  }
}
