package org.demarche.experiment;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;

/** Independent worlds; correlated assumptions by a Gaussian copula. */
public final class MonteCarlo implements Sampler {
  /** The design's id. */
  public static final String ID = "monte-carlo";

  /** Creates the design. */
  public MonteCarlo() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message title() {
    return Message.of("run-design-independent");
  }

  @Override
  public Stratification stratification() {
    return Stratification.independent();
  }

  @Override
  public Uniforms uniforms(
      List<String> assumptions, List<Correlation> correlations, KeyedChance chance) {
    long[] names = LatinHypercube.names(assumptions);
    List<CorrelatedGroup> groups = CorrelatedGroup.of(assumptions, correlations, Integer.MAX_VALUE);
    return (replication, point) -> {
      for (int i = 0; i < names.length; i++) {
        point[i] = chance.uniform(names[i], EventId.mix(names[i], replication), 0);
      }
      GaussianCopula.correlate(groups, point);
    };
  }
}
