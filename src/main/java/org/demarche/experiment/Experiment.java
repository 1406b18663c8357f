package org.demarche.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Assumption;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Query;
import org.demarche.results.RunDescription;
import org.demarche.words.Words;

/**
 * Which arms are run in which worlds. Everything that decides a replication, and nothing else, so
 * that it can be sent to another machine.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param arms at least one, in the scenario's order, with the same outcomes and focal pairs
 * @param seed any 64-bit value
 * @param design id of a {@link Sampler}
 */
public record Experiment(Plan base, List<ArmPlan> arms, long seed, String design)
    implements Serializable {
  private static final int CLIMATE_STEPS = 60;

  /** Questions that are answered in days. */
  private static final Set<Query> TIMES =
      EnumSet.of(
          Query.FIRST,
          Query.TIME_TO_RUNG,
          Query.DAYS_AT_RUNG,
          Query.FIRST_CONTACT,
          Query.FIRST_TALKS,
          Query.FIRST_AGREEMENT,
          Query.FIRST_ARMED,
          Query.FIRST_MEETING,
          Query.FIRST_VOTE);

  /** Copies the list; refuses arms that could not share the columns of a file. */
  public Experiment {
    arms = List.copyOf(arms);
    if (arms.isEmpty()) {
      throw new IllegalArgumentException("An experiment needs at least one arm.");
    }
    Set<String> ids = new HashSet<>();
    for (ArmPlan arm : arms) {
      if (!ids.add(arm.id())) {
        throw new IllegalArgumentException("The arm " + arm.id() + " is given twice.");
      }
      if (!columns(arm.plan()).equals(columns(arms.get(0).plan()))
          || !pairs(arm.plan()).equals(pairs(arms.get(0).plan()))) {
        throw new IllegalArgumentException(
            "The arm "
                + arm.id()
                + " has other outcomes or focal pairs than the arm "
                + arms.get(0).id()
                + ". Give every arm the same.");
      }
    }
  }

  private static List<String> columns(Plan plan) {
    return plan.outcomes().stream().map(Outcome::id).toList();
  }

  /** The focal pairs of a plan as {@code CUB-USA}. */
  static List<String> pairs(Plan plan) {
    List<String> pairs = new ArrayList<>();
    for (Pair pair : plan.focalPairs()) {
      String first = plan.actors().get(pair.first()).code();
      pairs.add(first + "-" + plan.actors().get(pair.second()).code());
    }
    return pairs;
  }

  /**
   * Returns the days on which climates are kept: whole days, evenly, some sixty of them, and the
   * last.
   */
  List<Integer> climateDays() {
    int last = (int) arms.get(0).plan().horizonDays();
    int step = Math.max(1, (last + CLIMATE_STEPS - 1) / CLIMATE_STEPS);
    List<Integer> days = new ArrayList<>();
    for (int day = 0; day <= last; day += step) {
      days.add(day);
    }
    if (days.get(days.size() - 1) < last) {
      days.add(last);
    }
    return days;
  }

  /** Returns names and order of the columns and rows that the experiment yields. */
  public RunDescription describe() {
    Plan first = arms.get(0).plan();
    int reference = referenceIndex();
    List<RunDescription.ArmEntry> entries = new ArrayList<>();
    for (int i = 0; i < arms.size(); i++) {
      ArmPlan arm = arms.get(i);
      entries.add(
          new RunDescription.ArmEntry(arm.id(), arm.title(), i == reference, arm.overrides()));
    }
    List<RunDescription.OutcomeEntry> outcomes =
        first.outcomes().stream().map(Experiment::entry).toList();
    return new RunDescription(
        first.scenario(),
        first.title(),
        first.start().toString(),
        first.horizonDays(),
        entries,
        outcomes,
        pairs(first),
        climateDays(),
        base.assumptions().stream().filter(Assumption::isUncertain).map(Assumption::id).toList());
  }

  private static RunDescription.OutcomeEntry entry(Outcome o) {
    boolean days = o.value() instanceof Expression.Ask ask && TIMES.contains(ask.query());
    String unit =
        o.share()
            ? RunDescription.OutcomeEntry.SHARE
            : days ? RunDescription.OutcomeEntry.DAYS : RunDescription.OutcomeEntry.NUMBER;
    Double precision = o.halfWidth() > 0 ? (Double) o.halfWidth() : null;
    return new RunDescription.OutcomeEntry(
        o.id(), Words.english().say(o.title()), o.headline(), o.share(), unit, precision);
  }

  private int referenceIndex() {
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i).reference()) {
        return i;
      }
    }
    return 0;
  }
}
