package org.demarche.evidence.hindcast;

import org.demarche.scenario.Located;

/** One thing on record that the model is asked about. */
public sealed interface Milestone {

  /** Returns what all kinds have in common. */
  Head head();

  /** Returns the observed value as a number: 1 or 0 for an event. */
  double observedNumber();

  /**
   * What every milestone states.
   *
   * @param id of the milestone
   * @param title what it is, for people
   * @param outcome id of the scenario's outcome that answers it
   * @param source where the observed value stands
   * @param referenceSource where the reference forecaster's numbers come from
   * @param place of the outcome's name in the file, for messages
   */
  record Head(
      String id,
      String title,
      String outcome,
      String source,
      String referenceSource,
      Located place) {}

  /**
   * Something that happened or not. The outcome is a yes or no and holds the time window.
   *
   * @param head what it is
   * @param observed whether it happened
   * @param reference the reference forecaster's probability
   */
  record Event(Head head, boolean observed, double reference) implements Milestone {
    @Override
    public double observedNumber() {
      return observed ? 1 : 0;
    }
  }

  /**
   * The day on which something happened, counted as a calendar does: day 0 is the first. Later than
   * the window, and never, count as the window's end.
   *
   * @param head what it is
   * @param withinDays the window
   * @param observed day, at most the window
   * @param reference the reference forecaster's distribution, capped at the window
   */
  record Day(Head head, double withinDays, double observed, Empirical reference)
      implements Milestone {
    /** Caps both at the window. */
    public Day {
      observed = Math.min(observed, withinDays);
      reference = reference.cappedAt(withinDays);
    }

    @Override
    public double observedNumber() {
      return observed;
    }
  }

  /**
   * A number, such as votes in favour. Runs in which there is none are left out and counted.
   *
   * @param head what it is
   * @param observed on record
   * @param reference the reference forecaster's distribution
   */
  record Amount(Head head, double observed, Empirical reference) implements Milestone {
    @Override
    public double observedNumber() {
      return observed;
    }
  }
}
