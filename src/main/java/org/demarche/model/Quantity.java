package org.demarche.model;

import java.io.Serializable;
import java.util.function.IntToDoubleFunction;

/** A number of the scenario: fixed, or a linear function of an assumption that holds for a run. */
public sealed interface Quantity extends Serializable {

  /** Zero, the value of everything a scenario does not mention. */
  Quantity ZERO = new Fixed(0);

  /** One. */
  Quantity ONE = new Fixed(1);

  /**
   * A fixed number.
   *
   * @param value finite
   * @return the quantity
   */
  static Quantity of(double value) {
    return new Fixed(value);
  }

  /**
   * The number in a world.
   *
   * @param world the value that each assumption takes, by its index in the plan
   * @return finite where the world's values are
   */
  double in(IntToDoubleFunction world);

  /**
   * A number that never changes.
   *
   * @param value finite
   */
  record Fixed(double value) implements Quantity {
    /** Refuses what is not finite. */
    public Fixed {
      Checks.finite("value", value);
    }

    @Override
    public double in(IntToDoubleFunction world) {
      return value;
    }
  }

  /**
   * {@code times * a + plus}, where a is the value that an assumption takes in the world at hand.
   *
   * @param assumption index in {@link Plan#assumptions()}
   * @param times factor, finite
   * @param plus offset, finite
   */
  record Assumed(int assumption, double times, double plus) implements Quantity {
    /** Refuses what is not finite. */
    public Assumed {
      Checks.notNegative("assumption", assumption);
      Checks.finite("times", times);
      Checks.finite("plus", plus);
    }

    @Override
    public double in(IntToDoubleFunction world) {
      return times * world.applyAsDouble(assumption) + plus;
    }
  }
}
