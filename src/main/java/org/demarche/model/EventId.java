package org.demarche.model;

import java.util.HexFormat;

/**
 * Names of events and chance streams: 64-bit hashes that do not depend on the order of creation, so
 * that an event keeps its name when something unrelated changes. The mixing function is the
 * finaliser of SplitMix64 (Steele, Lea and Flood 2014).
 */
public final class EventId {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private EventId() {}

  /**
   * The id of a name: a scripted event's id, an actor's code, a purpose.
   *
   * @param name any text
   * @return its hash
   */
  public static long of(String name) {
    long h = GOLDEN ^ name.length();
    for (int i = 0; i < name.length(); i++) {
      h = mix(h, name.charAt(i));
    }
    return h;
  }

  /**
   * The id of what stood between two actors before the start: it happens at no time, and is the
   * cause of what comes of it.
   *
   * @param one code of an actor
   * @param other code of the other, in any order
   * @return the same for both orders
   */
  public static long ofEve(String one, String other) {
    boolean sorted = one.compareTo(other) <= 0;
    return of("eve:" + (sorted ? one + ":" + other : other + ":" + one));
  }

  /**
   * The id of the talks between two actors; mixed with the number of a round it is that round's,
   * and that mixed with the place of an issue among the pair's is the occasion to settle the issue.
   *
   * @param first code of the one side, in the order of the pair
   * @param second code of the other
   */
  public static long ofTalks(String first, String second) {
    return of("track:" + first + "-" + second);
  }

  /**
   * Combines an id with a further part.
   *
   * @param id an id
   * @param part any number
   * @return the id of the two in this order
   */
  public static long mix(long id, long part) {
    long z = (id ^ Long.rotateLeft(part * GOLDEN, 23)) + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * The form in files and on the command line.
   *
   * @param id an id
   * @return sixteen hexadecimal digits
   */
  public static String toText(long id) {
    return HexFormat.of().toHexDigits(id);
  }
}
