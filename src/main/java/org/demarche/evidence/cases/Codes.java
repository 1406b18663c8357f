package org.demarche.evidence.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The codes of a case as a scenario writes them: two to twelve capitals, digits and underscores;
 * the Soviet Union under the code that the library's bodies have for it; the United Nations as
 * their Secretary-General; and a body that takes part as an actor under a code of its own, for the
 * body itself is a council.
 */
final class Codes {
  /** The Secretary-General, who takes part in every case. */
  static final String SECRETARY_GENERAL = "UNSG";

  private static final Set<String> UNITED_NATIONS = Set.of("UN", "UNSG", "SG");
  private static final String SOVIET = "SUN";
  private static final String RUSSIA = "RUS";
  private static final String OFFICE = "_OFFICE";
  private static final int LONGEST = 12;

  private final Map<String, String> byTable = new HashMap<>();
  private final Set<String> offices = new HashSet<>();

  private Codes() {}

  static Codes of(Eve eve) {
    Codes codes = new Codes();
    Set<String> taken = new HashSet<>();
    boolean russia = eve.actor(RUSSIA).isPresent();
    for (Eve.Actor actor : eve.actors()) {
      String code = actor.code();
      String wanted = plain(code);
      boolean nations = UNITED_NATIONS.contains(wanted);
      if (nations) {
        wanted = SECRETARY_GENERAL;
      } else if (code.equals(SOVIET) && !russia) {
        wanted = RUSSIA;
      } else if (CouncilRules.isBody(code)) {
        wanted = cut(wanted, LONGEST - OFFICE.length()) + OFFICE;
      }
      if (nations || (CouncilRules.isBody(code) && !eve.isParty(code))) {
        codes.offices.add(code);
      }
      String free = wanted;
      for (int k = 2; !nations && !taken.add(free); k++) {
        free = cut(wanted, LONGEST - 3) + '_' + k;
      }
      codes.byTable.put(code, free);
    }
    return codes;
  }

  /** A name in capitals, digits and underscores, beginning with a letter. */
  static String plain(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    boolean letter = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
    String whole = letter ? plain : "X_" + plain;
    return whole.length() < 2 ? whole + "_X" : cut(whole, LONGEST);
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /** The scenario's code of an actor of the tables. */
  String of(String code) {
    return byTable.getOrDefault(code, plain(code));
  }

  /** Whether an actor of the tables is a body, or the United Nations, that speaks for members. */
  boolean isOffice(String code) {
    return offices.contains(code);
  }
}
