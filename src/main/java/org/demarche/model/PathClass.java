package org.demarche.model;

import java.util.Locale;
import org.demarche.words.Message;

/**
 * How a focal pair came through a run, in order of precedence: whether force was used at any time
 * after the opening, else where the pair stands at the horizon. No class but the first and the
 * fourth says anything of the rung: a settled pair may keep its measures in force.
 */
public enum PathClass {
  /**
   * A lethal act, or an act or measure at the rung of force, between the pair at any time after the
   * opening.
   */
  ARMED_ESCALATION(
      Message.of("model-path-armed-escalation"), Message.of("model-path-armed-escalation-meaning")),
  /** An agreement in force on at least half of the pair's joint salience. */
  SETTLEMENT(Message.of("model-path-settlement"), Message.of("model-path-settlement-meaning")),
  /** Markedly fewer measures in force than after the opening. */
  ACCOMMODATION(
      Message.of("model-path-accommodation"), Message.of("model-path-accommodation-meaning")),
  /** Markedly more measures in force, at or above the rung of economic coercion. */
  COERCIVE_SPIRAL(
      Message.of("model-path-coercive-spiral"), Message.of("model-path-coercive-spiral-meaning")),
  /** A round of talks in the last weeks. */
  MANAGED_TENSION(
      Message.of("model-path-managed-tension"), Message.of("model-path-managed-tension-meaning")),
  /** The rest. */
  FROZEN_STANDOFF(
      Message.of("model-path-frozen-standoff"), Message.of("model-path-frozen-standoff-meaning"));

  private final Message title;
  private final Message meaning;

  PathClass(Message title, Message meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /**
   * The id in files.
   *
   * @return for instance {@code managed_tension}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The title for people.
   *
   * @return for instance {@code managed tension}
   */
  public Message title() {
    return title;
  }

  /**
   * What it takes to be in the class, in a few words; the first class that applies counts.
   *
   * @return for instance {@code clearly fewer measures in force than after the opening}
   */
  public Message meaning() {
    return meaning;
  }
}
