package org.demarche.engine;

import org.demarche.model.Plan;
import org.demarche.model.quantile.Quantile;

/**
 * One way the world may be: the value that each assumption of a plan takes. It holds through a run.
 */
public final class World {
  private final double[] values;

  private World(double[] values) {
    this.values = values;
  }

  /**
   * A world for a plan.
   *
   * @param plan the plan
   * @param values a finite value for each of the plan's assumptions, in their order; copied
   * @return the world
   * @throws IllegalArgumentException if the count is wrong or a value is not finite
   */
  public static World of(Plan plan, double[] values) {
    if (values.length != plan.assumptions().size()) {
      throw new IllegalArgumentException(
          "a world of "
              + plan.assumptions().size()
              + " assumptions cannot take "
              + values.length
              + " values");
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "assumption " + plan.assumptions().get(i).id() + " has the value " + values[i]);
      }
    }
    return new World(values.clone());
  }

  /**
   * The world in which every assumption takes its median.
   *
   * @param plan the plan
   * @return the world
   */
  public static World median(Plan plan) {
    double[] values = new double[plan.assumptions().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Quantile.of(plan.assumptions().get(i).distribution()).applyAsDouble(0.5);
    }
    return of(plan, values);
  }

  /**
   * The value of an assumption.
   *
   * @param assumption its index in the plan
   * @return finite
   */
  public double value(int assumption) {
    return values[assumption];
  }
}
