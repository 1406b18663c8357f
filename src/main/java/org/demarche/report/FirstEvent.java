package org.demarche.report;

import java.util.Locale;

/** The events of a focal pair whose first day {@code paths.csv} keeps, in its order. */
enum FirstEvent {
  FIRST_TALKS("First talks"),
  FIRST_AGREEMENT("First agreement"),
  FIRST_ARMED("First use of force");

  private final String label;

  FirstEvent(String label) {
    this.label = label;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return label;
  }
}
