package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;

/**
 * What has been observed since a scenario's {@code as_of}. Actors and actions are indices in the
 * plan, days count from its start.
 *
 * @param acts what was done
 * @param watched what would have been known, so that silence about it tells something
 * @param from first whole day of which anything is known
 * @param until day from which nothing is known, later than {@code from}
 * @param milestones what is to be foretold beside the scenario's outcomes
 */
public record Observed(
    List<Act> acts, List<Watch> watched, int from, int until, List<Milestone> milestones) {

  /**
   * How likely an act of a day has reasons that the model does not know: judgement, so low that a
   * run that knows a reason is believed, and above zero so that none is ruled out by one act.
   */
  static final double OUTSIDE = 1e-4;

  /** Copies the lists and checks the days. */
  public Observed {
    acts = List.copyOf(acts);
    watched = List.copyOf(watched);
    milestones = List.copyOf(milestones);
    if (from < 0 || until <= from) {
      throw new IllegalArgumentException("from day " + from + " until day " + until);
    }
  }

  /**
   * An act that was observed.
   *
   * @param day whole days from the start
   * @param actor who
   * @param action what
   * @param target to whom
   */
  public record Act(int day, int actor, int action, int target) {}

  /**
   * Acts that would have been known.
   *
   * @param actor whose
   * @param target to whom, or -1 for whomever
   * @param actions which
   */
  public record Watch(int actor, int target, SortedSet<Integer> actions) {
    /** Copies the set. */
    public Watch {
      actions = Collections.unmodifiableSortedSet(new TreeSet<>(actions));
    }

    /** Whether an act is of this kind. */
    boolean covers(int source, int action, int on) {
      return source == actor && (target < 0 || target == on) && actions.contains(action);
    }
  }

  /**
   * Whether an act of a kind is observed after the last day that is known and before another.
   *
   * @param id names it in the ledger
   * @param kind of acts
   * @param due day before which it counts
   */
  public record Milestone(String id, Watch kind, int due) {}

  /** What holds a run to it. */
  List<Intervention> interventions(Plan plan) {
    List<Intervention> all = new ArrayList<>();
    for (Act act : acts) {
      all.add(
          new Intervention.Observe(act.actor(), act.day(), act.action(), act.target(), OUTSIDE));
    }
    for (Watch watch : watched) {
      for (int action : watch.actions()) {
        all.add(new Intervention.Silence(watch.actor(), action, watch.target(), from, until));
      }
    }
    all.forEach(each -> each.check(plan));
    return all;
  }

  /** Whether an act of a kind was observed on a day from one on and before another. */
  boolean shows(Watch kind, int first, int before) {
    return acts.stream()
        .anyMatch(
            act ->
                act.day() >= first
                    && act.day() < before
                    && kind.covers(act.actor(), act.action(), act.target()));
  }
}
