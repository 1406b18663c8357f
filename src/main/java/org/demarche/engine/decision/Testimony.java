package org.demarche.engine.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.engine.numbers.Elementary;
import org.demarche.model.Intervention;
import org.demarche.model.Intervention.Observe;
import org.demarche.model.Intervention.Silence;
import org.demarche.trace.RunListener;

/**
 * What has been seen of the days that a run is held to. A choice is led to an act that was seen on
 * its day and kept from any that would have been seen and was not; the listener is told by how much
 * the run weighs less or more for it. The product of all these factors and of those of the times
 * has the model's probability of what was seen as its mean, whatever the leading.
 *
 * <p>One run's: what has been matched is forgotten with it.
 */
public final class Testimony {
  /**
   * Where a choice could be the one that led to an act: the odds that another of the day would, by
   * which some runs let this one pass. Any number in (0, 1) gives right weights.
   */
  private static final double LATER = 0.05;

  private static final int FREE = -1;
  private static final int CLOSED = -2;

  private final Sightings known;
  private final List<Observe> seen;
  private final Map<Long, Integer> deadlines = new HashMap<>();
  private final RunListener listener;
  private final boolean[] matched;

  /**
   * Begins a run.
   *
   * @param handedIn what has been seen and what has not
   * @param listener told of the weight
   */
  public Testimony(Interventions handedIn, RunListener listener) {
    this.known = handedIn.sightings();
    this.seen = known.seen;
    this.listener = listener;
    this.matched = new boolean[seen.size()];
    for (int k = 0; k < seen.size(); k++) {
      deadlines.put(Interventions.lateMove(seen.get(k)).occasion(), k);
    }
  }

  /** Those who did something on a day that the run has not come to, in order. */
  public List<Integer> awaited(int day) {
    TreeSet<Integer> actors = new TreeSet<>();
    for (int k = 0; k < seen.size(); k++) {
      if (isOpen(k, seen.get(k).actor(), day)) {
        actors.add(seen.get(k).actor());
      }
    }
    return List.copyOf(actors);
  }

  /** To whom an actor did what the run has not come to on a day. */
  public List<Integer> targets(int actor, int day) {
    TreeSet<Integer> targets = new TreeSet<>();
    for (int k : known.of(actor)) {
      if (isOpen(k, actor, day)) {
        targets.add(seen.get(k).target());
      }
    }
    return List.copyOf(targets);
  }

  /** How likely a choice at hand leads to an act of its day that is still awaited. */
  public double likelihood(Choice choice) {
    double sum = 0;
    for (int k = 0; choice.isOpen && k < choice.menu.actions.length; k++) {
      sum += bearing(choice, k) >= 0 ? choice.probability(k) : 0;
    }
    return sum;
  }

  /** The times at which an actor comes to choose on a day have been led: tells the weight. */
  public void timed(double day, int actor, double logWeight) {
    for (int k : known.of(actor)) {
      if (isOpen(k, actor, (int) day)) {
        listener.witnessed(day, actor, k, logWeight);
        return;
      }
    }
  }

  private boolean isOpen(int k, int actor, int day) {
    return !matched[k] && seen.get(k).actor() == actor && seen.get(k).day() == day;
  }

  /** Which option is taken, or {@link Options#HELD_BACK}. */
  int act(Options options) {
    Choice choice = options.choice();
    Integer late = deadlines.get(choice.occasion);
    if (late != null) {
      return late(late, options);
    }
    if (!choice.isOpen) {
      return Options.HELD_BACK;
    }
    return concerns(choice) ? led(options) : options.race();
  }

  private int late(int k, Options options) {
    Observe act = seen.get(k);
    if (matched[k]) {
      return Options.HELD_BACK;
    }
    matched[k] = true;
    listener.witnessed(options.choice().day, act.actor(), k, Elementary.log(act.outside()));
    return options.force(act.action(), act.target());
  }

  private boolean concerns(Choice choice) {
    for (Silence silence : known.silences(choice.actor)) {
      if (covers(silence, choice.day)) {
        return true;
      }
    }
    for (int k : known.of(choice.actor)) {
      if (isOpen(k, choice.actor, (int) choice.day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Silence silence, double day) {
    return day >= silence.from() && day < silence.until();
  }

  /** The observed act that an option would be, or {@link #FREE} or {@link #CLOSED}. */
  private int bearing(Choice choice, int option) {
    int action = choice.action(option);
    int target = choice.targets[option];
    if (action < 0) {
      return FREE;
    }
    for (int k : known.of(choice.actor)) {
      Observe act = seen.get(k);
      boolean same = act.action() == action && act.target() == target;
      if (same && isOpen(k, choice.actor, (int) choice.day)) {
        return k;
      }
    }
    for (Silence silence : known.silences(choice.actor, action)) {
      boolean meant = silence.target() == Intervention.NOTHING || silence.target() == target;
      if (meant && covers(silence, choice.day)) {
        return CLOSED;
      }
    }
    return FREE;
  }

  /**
   * Draws among what was seen and what nobody would have seen. What was seen is drawn the more
   * often, and each draw weighs by the model's chance of it over the chance that it had.
   */
  private int led(Options options) {
    Choice choice = options.choice();
    int count = choice.menu.actions.length;
    int[] bearings = new int[count];
    int first = FREE;
    double match = 0;
    double free = 0;
    for (int k = 0; k < count; k++) {
      bearings[k] = choice.available[k] ? bearing(choice, k) : CLOSED;
      double p = bearings[k] == CLOSED ? 0 : choice.probability(k);
      match += bearings[k] >= 0 ? p : 0;
      free += bearings[k] == FREE ? p : 0;
      first = first < 0 && bearings[k] >= 0 && p > 0 ? bearings[k] : first;
    }
    if (match + free <= 0) {
      listener.witnessed(choice.day, choice.actor, first, Double.NEGATIVE_INFINITY);
      return Options.HELD_BACK;
    }
    double passing = match > 0 ? LATER : 1;
    double all = match + passing * free;
    int taken = race(options, bearings, 1 / all, passing / all);
    boolean isSeen = bearings[taken] >= 0;
    if (isSeen) {
      matched[bearings[taken]] = true;
    }
    double weight = isSeen ? all : all / passing;
    if (weight != 1) {
      int bearsOn = isSeen ? bearings[taken] : first;
      listener.witnessed(choice.day, choice.actor, bearsOn, Elementary.log(weight));
    }
    return taken;
  }

  /** A race in which options run faster or slower; the choice then has its own chances again. */
  private static int race(Options options, int[] bearings, double matching, double passing) {
    Choice choice = options.choice();
    double[] family = choice.family.clone();
    double[] within = choice.within.clone();
    for (int g = 0; g < choice.menu.families.length; g++) {
      double sum = 0;
      for (int k = choice.menu.starts[g]; k < choice.menu.starts[g + 1]; k++) {
        double factor = bearings[k] == CLOSED ? 0 : bearings[k] >= 0 ? matching : passing;
        choice.within[k] *= factor;
        sum += choice.within[k];
      }
      choice.family[g] *= sum;
      for (int k = choice.menu.starts[g]; sum > 0 && k < choice.menu.starts[g + 1]; k++) {
        choice.within[k] /= sum;
      }
    }
    int taken = options.race();
    System.arraycopy(family, 0, choice.family, 0, family.length);
    System.arraycopy(within, 0, choice.within, 0, within.length);
    return taken;
  }
}
