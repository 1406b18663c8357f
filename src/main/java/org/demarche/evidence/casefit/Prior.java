package org.demarche.evidence.casefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.quantile.Quantile;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * What is believed of the fitted numbers before the record is looked at: independent distributions,
 * as the library states them. Gamma draws of the weights of choice, which the model divides by
 * their sum, are a Dirichlet draw. A point of the prior is given in standard normal scores, so that
 * every step of a search can leave the prior as it is.
 */
public final class Prior {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double LEAST = 1e-12;

  /** Draws are rounded before they are run, so that a file holds what was run. */
  private static final MathContext SHOWN = new MathContext(4);

  private final List<String> ids;
  private final List<DoubleUnaryOperator> quantiles;

  private Prior(List<String> ids, List<DoubleUnaryOperator> quantiles) {
    this.ids = List.copyOf(ids);
    this.quantiles = List.copyOf(quantiles);
  }

  /**
   * The prior that some assumptions state.
   *
   * @param assumptions at least one
   * @throws IllegalArgumentException if one takes its values from a fitted set already
   */
  public static Prior of(List<Assumption> assumptions) {
    if (assumptions.isEmpty()) {
      throw new UnfitException(Message.of("fit-nothing-left"));
    }
    for (Assumption each : assumptions) {
      if (each.distribution() instanceof Distribution.Fitted) {
        throw new UnfitException(Message.of("fit-prior-fitted", "id", each.id()));
      }
    }
    return new Prior(
        assumptions.stream().map(Assumption::id).toList(),
        assumptions.stream().map(each -> Quantile.of(each.distribution())).toList());
  }

  /** Returns the ids of the fitted numbers, the columns of a draw. */
  public List<String> ids() {
    return ids;
  }

  /** The values at a point given in normal scores, to four digits. */
  public List<Double> values(List<Double> scores) {
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < scores.size(); k++) {
      double u = NORMAL.cumulativeProbability(scores.get(k));
      double value = quantiles.get(k).applyAsDouble(Math.min(1 - LEAST, Math.max(LEAST, u)));
      values.add(new BigDecimal(value).round(SHOWN).doubleValue());
    }
    return values;
  }
}
