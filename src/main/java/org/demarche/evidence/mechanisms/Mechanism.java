package org.demarche.evidence.mechanisms;

import java.util.function.Predicate;
import org.demarche.words.Message;

/**
 * Something that the model can bring about by itself, and the rule that finds it in a run.
 *
 * @param id unique, lower case
 * @param submodel what part of the model it belongs to
 * @param title what happens, as a sentence without a full stop
 * @param rule whether it happened in a run
 */
public record Mechanism(String id, Submodel submodel, Message title, Predicate<RecordedRun> rule) {

  /** The parts of the model, in the order of its description. */
  public enum Submodel {
    /** Who takes notice, and answers. */
    ATTENTION(Message.of("mechanism-part-attention")),
    /** What actors choose. */
    CHOICE(Message.of("mechanism-part-choice")),
    /** What governments do that are no party. */
    THIRD_PARTIES(Message.of("mechanism-part-third-parties")),
    /** Pressure, burden, legislatures and courts. */
    AT_HOME(Message.of("mechanism-part-home")),
    /** Talks, mediation, agreements. */
    TALKS(Message.of("mechanism-part-talks")),
    /** Steps back. */
    OFF_RAMPS(Message.of("mechanism-part-off-ramps")),
    /** Bodies and offices. */
    INSTITUTIONS(Message.of("mechanism-part-institutions")),
    /** Changes of government. */
    GOVERNMENTS(Message.of("mechanism-part-governments"));

    private final Message title;

    Submodel(Message title) {
      this.title = title;
    }

    /**
     * The part's name for people.
     *
     * @return short words
     */
    public Message title() {
      return title;
    }
  }
}
