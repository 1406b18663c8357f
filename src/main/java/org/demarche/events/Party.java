package org.demarche.events;

/**
 * One side of a dated act.
 *
 * @param code ISO alpha-3 of its country, else a code of its own, or empty
 * @param country name of its country, or empty
 * @param name what it is called, or empty
 * @param sector GOV for a government, MIL for its forces, IGO for a body or an office, REB for an
 *     armed group, another code of three letters, or empty where it is not said
 */
public record Party(String code, String country, String name, String sector) {
  /** The sector of governments. */
  public static final String GOVERNMENT = "GOV";

  /** The sector of a government's forces. */
  public static final String FORCES = "MIL";

  /** The sector of bodies and offices. */
  public static final String BODY = "IGO";

  /** The sector of armed groups. */
  public static final String GROUP = "REB";

  /** The sector of people and firms. */
  public static final String OTHERS = "CVL";

  /**
   * One that acts for a state.
   *
   * @param code the state's, ISO alpha-3 or made up
   * @param name what it is called; also the country's, where the code is made up
   * @param sector GOV or MIL
   */
  public static Party ofState(String code, String name, String sector) {
    String country = Countries.shipped().nameOf(code);
    return new Party(code, country.isEmpty() ? name : country, name, sector);
  }

  /**
   * Tells whether it acts for its state: a government or its forces, or one of which no sector is
   * said.
   */
  public boolean isOfState() {
    return sector.isEmpty() || sector.equals(GOVERNMENT) || sector.equals(FORCES);
  }
}
