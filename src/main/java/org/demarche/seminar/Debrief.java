package org.demarche.seminar;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Speed;

/**
 * What is left to talk about after a class: data, which pages and documents are made of.
 *
 * @param title of the scenario
 * @param fingerprint of the class's run
 * @param turns days on which turns began, from day 0
 * @param lastDay day up to which the class played
 * @param pairs the class's path over the model's fan, by relation under study
 * @param pivots moves that changed most, the gravest first
 * @param choices every choice that a team took or left, in the order of time
 * @param aims each team's aims against what came
 * @param learning the class's learning aims
 * @param questions to discuss
 * @param people a log of each person that took a seat
 */
public record Debrief(
    String title,
    String fingerprint,
    List<Integer> turns,
    int lastDay,
    List<Course> pairs,
    List<Pivot> pivots,
    List<Taken> choices,
    List<AimResult> aims,
    List<String> learning,
    List<String> questions,
    List<PersonLog> people) {
  /** Copies the lists. */
  public Debrief {
    turns = List.copyOf(turns);
    pairs = List.copyOf(pairs);
    pivots = List.copyOf(pivots);
    choices = List.copyOf(choices);
    aims = List.copyOf(aims);
    learning = List.copyOf(learning);
    questions = List.copyOf(questions);
    people = List.copyOf(people);
  }

  /**
   * The class's path on a relation under study, over the fan of the model's runs in the same world.
   *
   * @param first code of the one side
   * @param second code of the other
   * @param rungs of the class by day, from day 0 to the last day played
   * @param fan of the model's runs from day 0
   */
  public record Course(
      String first, String second, List<Integer> rungs, List<RunAhead.FanDay> fan) {
    /** Copies the lists. */
    public Course {
      rungs = List.copyOf(rungs);
      fan = List.copyOf(fan);
    }
  }

  /**
   * A choice of a team, or what it left.
   *
   * @param entry number of the entry, 0 for what was left
   * @param role the team
   * @param seat who handed it in, or empty
   * @param day days from the start
   * @param speed by which road
   * @param about a sentence on what it answered, or the partner's name
   * @param taken what was taken
   * @param probability the model's of what was taken, 0 to 1
   * @param open everything that was open, the model's likeliest first
   */
  public record Taken(
      long entry,
      String role,
      String seat,
      double day,
      Speed speed,
      String about,
      String taken,
      double probability,
      List<Open> open) {
    /** Copies the list. */
    public Taken {
      open = List.copyOf(open);
    }
  }

  /**
   * What was open.
   *
   * @param title for people
   * @param probability by the model's rule, 0 to 1
   */
  public record Open(String title, double probability) {}

  /**
   * A move that changed much.
   *
   * @param entry its number
   * @param distance how far the classes of path with and without it lie apart: half the sum of
   *     absolute differences of shares, 0 to 1, the greatest over the relations under study
   * @param with shares of path classes of the relation with the move
   * @param without the same had nobody decided it
   * @param branches behind each share
   */
  public record Pivot(
      long entry,
      double distance,
      Map<String, Double> with,
      Map<String, Double> without,
      int branches) {
    /** Copies the maps. */
    public Pivot {
      with = Collections.unmodifiableMap(new TreeMap<>(with));
      without = Collections.unmodifiableMap(new TreeMap<>(without));
    }
  }

  /**
   * An aim against what came.
   *
   * @param role the team
   * @param text the aim
   * @param outcome id of the outcome that it is measured by, or empty
   * @param value what the class's run came to, NaN where it is not measured or missing
   * @param mean what the model's runs came to in the mean, NaN likewise
   * @param better share of the model's runs that did worse than the class by this aim, NaN likewise
   */
  public record AimResult(
      String role, String text, String outcome, double value, double mean, double better) {}

  /**
   * What a person did.
   *
   * @param seat the person's seat
   * @param entries numbers of all entries of the person
   * @param moves how many were moves of the actor
   * @param messages how many messages the person wrote
   * @param notes how many entries of the log and the board
   * @param first when the person came in
   * @param last when the person last did something
   */
  public record PersonLog(
      Seat seat,
      List<Long> entries,
      int moves,
      int messages,
      int notes,
      Instant first,
      Instant last) {
    /** Copies the list. */
    public PersonLog {
      entries = List.copyOf(entries);
    }
  }
}
