package org.demarche.evidence.cases;

import java.util.HashMap;
import java.util.Map;

/**
 * The codes of a case as a scenario writes them: capitals, digits and underscores; the Soviet Union
 * under the code that the library's bodies have for it; and a body that takes part as an actor
 * under a code of its own, for the body itself is a council.
 */
final class Codes {
  private static final String SOVIET = "SUN";
  private static final String RUSSIA = "RUS";
  private static final String OFFICE = "_OFFICE";

  private final Map<String, String> byTable = new HashMap<>();

  private Codes() {}

  static Codes of(Eve eve) {
    Codes codes = new Codes();
    boolean russia = eve.actor(RUSSIA).isPresent();
    for (Eve.Actor actor : eve.actors()) {
      String code = actor.code();
      if (code.equals(SOVIET) && !russia) {
        codes.byTable.put(code, RUSSIA);
      } else {
        String plain = plain(code);
        codes.byTable.put(code, CouncilRules.isBody(code) ? plain + OFFICE : plain);
      }
    }
    return codes;
  }

  /** A name in capitals, digits and underscores. */
  static String plain(String name) {
    return name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** The scenario's code of an actor of the tables. */
  String of(String code) {
    return byTable.getOrDefault(code, plain(code));
  }

  /** Whether an actor of the tables is a body that speaks for its members. */
  boolean isOffice(String code) {
    return of(code).endsWith(OFFICE);
  }
}
