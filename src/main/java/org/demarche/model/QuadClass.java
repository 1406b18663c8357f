package org.demarche.model;

import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** The four classes of the CAMEO scheme, by event root code. */
public enum QuadClass {
  /** Roots 01 to 05. */
  VERBAL_COOPERATION,
  /** Roots 06 to 08. */
  MATERIAL_COOPERATION,
  /** Roots 09 to 13. */
  VERBAL_CONFLICT,
  /** Roots 14 to 20. */
  MATERIAL_CONFLICT;

  /**
   * The class of a CAMEO code.
   *
   * @param cameo two to four digits, root first
   * @return its quad class
   * @throws IllegalArgumentException if the root is not 01 to 20
   */
  public static QuadClass of(String cameo) {
    int root = cameo.matches("\\d{2,4}") ? Integer.parseInt(cameo.substring(0, 2)) : 0;
    if (root < 1 || root > 20) {
      throw new UnfitException(Message.of("model-cameo-unknown", "code", cameo));
    }
    if (root <= 5) {
      return VERBAL_COOPERATION;
    }
    if (root <= 8) {
      return MATERIAL_COOPERATION;
    }
    return root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
  }
}
