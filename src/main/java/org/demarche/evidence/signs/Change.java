package org.demarche.evidence.signs;

import java.util.Optional;

/** A plain change to a crisis, said without naming anybody. */
interface Change {
  /**
   * Makes the change.
   *
   * @return the changed crisis; empty where there is nothing to change in this one
   */
  Optional<Variant> apply(Stage stage);
}
