package org.demarche.evidence.mechanisms;

import java.util.function.Predicate;

/**
 * Something that the model can bring about by itself, and the rule that finds it in a run.
 *
 * @param id unique, lower case
 * @param submodel what part of the model it belongs to
 * @param title what happens, as a sentence without a full stop
 * @param rule whether it happened in a run
 */
public record Mechanism(String id, Submodel submodel, String title, Predicate<RecordedRun> rule) {

  /** The parts of the model, in the order of its description. */
  public enum Submodel {
    /** Who takes notice, and answers. */
    ATTENTION("Attention"),
    /** What actors choose. */
    CHOICE("Choice"),
    /** What governments do that are no party. */
    THIRD_PARTIES("Third parties and stocks"),
    /** Pressure, burden, legislatures and courts. */
    AT_HOME("At home"),
    /** Talks, mediation, agreements. */
    TALKS("Negotiation"),
    /** Steps back. */
    OFF_RAMPS("Off-ramps"),
    /** Bodies and offices. */
    INSTITUTIONS("Institutions"),
    /** Changes of government. */
    GOVERNMENTS("Changes of government");

    private final String title;

    Submodel(String title) {
      this.title = title;
    }

    /**
     * The part's name for people.
     *
     * @return short
     */
    public String title() {
      return title;
    }
  }
}
