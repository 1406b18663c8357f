package org.demarche.model;

import java.util.List;
import org.demarche.words.Message;

/** The rungs that a pair of actors can stand on. */
public final class Ladder {
  /** War or occupation. */
  public static final int TOP = 6;

  /** From this rung on an act shows force, and a measure keeps forces in place. */
  public static final int SHOW = 4;

  /** From this rung on an act is a use of force. */
  public static final int FORCE = 5;

  private static final List<Message> NAMES =
      List.of(
          Message.of("model-rung-routine"),
          Message.of("model-rung-protest"),
          Message.of("model-rung-diplomatic"),
          Message.of("model-rung-economic"),
          Message.of("model-rung-show"),
          Message.of("model-rung-force"),
          Message.of("model-rung-war"));

  private Ladder() {}

  /**
   * The name of a rung.
   *
   * @param rung 0 to {@link #TOP}
   * @return the name for people
   */
  public static Message name(int rung) {
    return NAMES.get(rung);
  }
}
