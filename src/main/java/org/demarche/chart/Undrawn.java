package org.demarche.chart;

import org.demarche.words.Message;

/**
 * A chart that has nothing to draw.
 *
 * @param id its id
 * @param why one sentence
 */
public record Undrawn(String id, Message why) {

  /** Says that it is missing, and why. */
  public Message said() {
    return Message.of("chart-missing", "id", id, "why", why);
  }
}
