package org.demarche.evidence.patterns;

import java.util.function.IntToDoubleFunction;
import org.demarche.model.Quantity;

/** Numbers of a plan in a world. */
final class Worldly {
  private Worldly() {}

  /** The value that a quantity takes where assumption k takes the value world(k). */
  static double value(Quantity quantity, IntToDoubleFunction world) {
    return quantity instanceof Quantity.Assumed assumed
        ? assumed.times() * world.applyAsDouble(assumed.assumption()) + assumed.plus()
        : ((Quantity.Fixed) quantity).value();
  }
}
