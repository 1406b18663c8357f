package org.demarche.model;

import java.io.Serializable;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * A rank correlation between two uncertain assumptions.
 *
 * @param first index in {@link Plan#assumptions()}
 * @param second another index
 * @param rho Spearman correlation, within (-1, 1)
 */
public record RankCorrelation(int first, int second, double rho) implements Serializable {
  /** Checks the parameters. */
  public RankCorrelation {
    if (first == second) {
      throw new UnfitException(Message.of("model-correlation-itself"));
    }
    Checks.between(Message.of("model-correlation-name"), rho, -0.999, 0.999);
  }
}
