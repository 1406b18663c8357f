package org.demarche.experiment;

import java.util.List;
import java.util.Optional;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;

/**
 * A design: how worlds are sampled. Replication r is the same point at any number of replications.
 * Plug-ins add theirs through {@link java.util.ServiceLoader}.
 */
public interface Sampler {
  /** Returns the id by which requests and manifests name it. */
  String id();

  /** Returns the design in a few words, for people. */
  default Message title() {
    return Message.verbatim(id());
  }

  /** Returns why a run by precision makes no sense in this design; empty where it does. */
  default Optional<Message> refusalOfPrecision() {
    return Optional.empty();
  }

  /** Returns which replications are independent of which, for the intervals. */
  Stratification stratification();

  /**
   * Begins to sample.
   *
   * @param assumptions ids, the columns of a point
   * @param correlations rank correlations between columns
   * @param chance keyed by the run's seed
   * @return for one worker
   * @throws IllegalArgumentException if the correlations cannot be had; the message names them
   */
  Uniforms uniforms(List<String> assumptions, List<Correlation> correlations, KeyedChance chance);

  /**
   * A rank correlation between two columns.
   *
   * @param first a column
   * @param second another
   * @param rho Spearman's
   */
  record Correlation(int first, int second, double rho) {}
}
