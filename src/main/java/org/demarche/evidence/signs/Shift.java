package org.demarche.evidence.signs;

import org.demarche.model.Quantity;

/**
 * A number that becomes another by {@code times * x + plus}, which keeps it within its bounds where
 * it goes a share of the way to one of them.
 *
 * @param times factor
 * @param plus offset
 */
record Shift(double times, double plus) {

  /** A share of the way to a value: 0 leaves the number as it is, 1 sets it to the value. */
  static Shift toward(double value, double share) {
    return new Shift(1 - share, share * value);
  }

  Quantity on(Quantity quantity) {
    return quantity instanceof Quantity.Assumed assumed
        ? new Quantity.Assumed(
            assumed.assumption(), times * assumed.times(), times * assumed.plus() + plus)
        : Quantity.of(times * ((Quantity.Fixed) quantity).value() + plus);
  }
}
