package org.demarche.report.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an event or an outcome of one run came about, as it is written to JSON.
 *
 * @param scenario its title
 * @param arm the arm's id
 * @param replication number of the run, from 1
 * @param seed of all chance
 * @param event what was asked about; null for an outcome
 * @param outcome what was asked about; null for an event
 * @param chain what led there, from the root to the event, or to that through which the outcome
 *     came to hold
 * @param choice why the event was chosen; null if no choice stands behind it
 * @param effects what the event set off
 */
public record Explanation(
    String scenario,
    String arm,
    int replication,
    long seed,
    @Nullable Event event,
    @Nullable OutcomeSeen outcome,
    List<Event> chain,
    @Nullable Choice choice,
    List<Event> effects) {
  /** Copies the lists. */
  public Explanation {
    chain = List.copyOf(chain);
    effects = List.copyOf(effects);
  }

  /**
   * An event.
   *
   * @param id sixteen hexadecimal digits
   * @param day days from the start
   * @param time the same as date and time
   * @param kind eve, scripted, act, session, talks, procedure, measure, demand, deaths or stock
   * @param source code of the actor or body, or empty
   * @param what id of the action, entry, measure, procedure or step
   * @param target code of the actor, or empty
   * @param text a few words
   * @param cause id of the event behind it, or empty
   */
  public record Event(
      String id,
      double day,
      String time,
      String kind,
      String source,
      String what,
      String target,
      String text,
      String cause) {}

  /**
   * An outcome of the run.
   *
   * @param outcome as it was asked for
   * @param title for people
   * @param holds whether it holds at the end
   * @param day when it came to hold for the last time; null if it never did
   * @param times how often it came to hold
   */
  public record OutcomeSeen(
      String outcome, String title, boolean holds, @Nullable Double day, int times) {}

  /**
   * A choice.
   *
   * @param actor code of the chooser
   * @param road voice, major or review
   * @param rule by which it chose
   * @param byPulls whether the chances are made of pulls, as by quantal response
   * @param precision lambda
   * @param dissimilarity tau
   * @param options all that were open, the likeliest first
   * @param whyNot what parts some of the others from the one taken; empty where the rule is not
   *     quantal response
   */
  public record Choice(
      String actor,
      String road,
      String rule,
      boolean byPulls,
      double precision,
      double dissimilarity,
      List<OptionSeen> options,
      List<Instead> whyNot) {
    /** Copies the lists. */
    public Choice {
      options = List.copyOf(options);
      whyNot = List.copyOf(whyNot);
    }
  }

  /**
   * An option.
   *
   * @param action its id, empty for doing nothing
   * @param target code, or empty
   * @param text a few words
   * @param probability 0 to 1
   * @param taken whether it was taken
   * @param pulls pull of each feature against the mean of the options, log odds
   * @param basePull pull of the base rate
   * @param score the sum of all pulls, the option's score above the mean
   */
  public record OptionSeen(
      String action,
      String target,
      String text,
      double probability,
      boolean taken,
      Map<String, Double> pulls,
      double basePull,
      double score) {}

  /**
   * An option that was not taken, against the one that was.
   *
   * @param action its id, empty for doing nothing
   * @param target code, or empty
   * @param text a few words
   * @param probability 0 to 1
   * @param pulls the taken option's pull of each feature less this one's, log odds
   * @param base the same of the base rates
   * @param company the same of what acts alike take from the chance of each
   * @param logOdds the sum of all, ln of the ratio of the chances
   * @param changes by how much each feature alone would have had to differ, the least first
   */
  public record Instead(
      String action,
      String target,
      String text,
      double probability,
      Map<String, Double> pulls,
      double base,
      double company,
      double logOdds,
      List<Turn> changes) {
    /** Copies the list. */
    public Instead {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What would have turned a choice.
   *
   * @param feature which
   * @param now what it was for the option, in [-1, 1]
   * @param toBeTaken how much more it takes with chance as it fell
   * @param canBeTaken whether that leaves it in [-1, 1]
   * @param toBeAsLikely how much more it takes to be as likely as the option taken
   * @param canBeAsLikely whether that leaves it in [-1, 1]
   */
  public record Turn(
      String feature,
      double now,
      double toBeTaken,
      boolean canBeTaken,
      double toBeAsLikely,
      boolean canBeAsLikely) {}
}
