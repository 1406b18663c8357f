package org.demarche.evidence.cases;

/**
 * A case as its tables have it.
 *
 * @param eve what was known before; all that the compiler sees
 * @param came what came of it; all that only the scores see
 */
public record HistoricalCase(Eve eve, Aftermath came) {
  /** The case's key in the tables. */
  public String id() {
    return eve.id();
  }

  /** The case's title. */
  public String title() {
    return eve.title();
  }
}
