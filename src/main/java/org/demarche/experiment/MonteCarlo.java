package org.demarche.experiment;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.statistics.Stratification;
import umontreal.ssj.probdist.NormalDist;

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
      for (CorrelatedGroup group : groups) {
        correlate(group, point);
      }
    };
  }

  private static void correlate(CorrelatedGroup group, double[] point) {
    double[] normal =
        group.columns().stream().mapToDouble(c -> NormalDist.inverseF01(point[c])).toArray();
    double[] mixed = group.mix(normal);
    for (int k = 0; k < mixed.length; k++) {
      double u = NormalDist.cdf01(mixed[k]);
      point[group.columns().get(k)] = Math.max(0x1p-53, Math.min(1 - 0x1p-53, u));
    }
  }
}
