package org.demarche.evidence.patterns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * Reads a run as a coder of international crises would.
 *
 * <p>A crisis is over at an agreement; at a unilateral ending act that no act of rung 3 or more
 * follows within 14 days; or after 30 days without such an act, talks, a measure of rung 4 or more
 * in force, or a deed in answer still pending: then it ended with the last of these signs.
 * Whichever is known first ends it. If in the end one side had yielded it ended unilaterally, or
 * was imposed where the other was using force; if both had, tacitly; if neither, it faded.
 */
final class CrisisRecogniser {
  private final CrisisRules rules;
  private final Plan plan;
  private final Pair pair;
  private final Story story;
  private final Signs signs;
  private final Story.Act trigger;

  private CrisisRecogniser(CrisisRules rules, Plan plan, Story story) {
    this.rules = rules;
    this.plan = plan;
    this.story = story;
    ScriptedEvent opening = plan.timeline().get(plan.openingEvent());
    this.pair = new Pair(opening.source(), opening.targets().get(0));
    this.signs = new Signs(plan, pair, story);
    this.trigger =
        story.acts().stream()
            .filter(act -> act.scripted() == plan.openingEvent())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the run has no opening event"));
  }

  /**
   * Reads a run.
   *
   * @param rules how
   * @param plan what was run; its opening event is the trigger, by one party against the other
   * @param story what the run told
   * @throws IllegalArgumentException if the opening event did not take place
   */
  static CrisisCourse read(CrisisRules rules, Plan plan, Story story) {
    return new CrisisRecogniser(rules, plan, story).course();
  }

  private CrisisCourse course() {
    double agreed = agreement();
    double yielded = unilateralEnd();
    double quiet = lastSign();
    double seen =
        Math.min(agreed, Math.min(yielded + rules.yieldDays(), quiet + rules.quietDays()));
    double end = seen == agreed ? agreed : seen == yielded + rules.yieldDays() ? yielded : quiet;
    Ending ending =
        Double.isInfinite(seen)
            ? Ending.RUNNING
            : seen == agreed ? Ending.AGREEMENT : yieldedBy(end);
    return new CrisisCourse(
        answered(),
        lag(Speed.MAJOR),
        statementLag(),
        ending,
        Math.max(1, Math.min(end, plan.horizonDays()) - trigger.day()),
        signs.steps().stream()
            .anyMatch(step -> step.step() == TalkStep.MEDIATOR_ENTERED && step.day() <= end),
        violence(end, true),
        violence(end, false));
  }

  private double agreement() {
    return signs.steps().stream()
        .filter(
            step -> step.step() == TalkStep.PARTIAL_AGREEMENT || step.step() == TalkStep.AGREEMENT)
        .mapToDouble(Story.Talk::day)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private List<Story.Act> endingActs() {
    return signs.acts(0).stream()
        .filter(act -> rules.endingActs().contains(signs.action(act).id()))
        .toList();
  }

  /** The first ending act or tacit understanding that no grave act follows soon. */
  private double unilateralEnd() {
    List<Story.Act> grave = signs.acts(rules.actRung());
    return DoubleStream.concat(endingActs().stream().mapToDouble(Story.Act::day), understandings())
        .sorted()
        .filter(day -> day + rules.yieldDays() <= plan.horizonDays())
        .filter(
            day ->
                grave.stream()
                    .noneMatch(each -> each.day() > day && each.day() <= day + rules.yieldDays()))
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private DoubleStream understandings() {
    return signs.steps().stream()
        .filter(step -> step.step() == TalkStep.TACIT_UNDERSTANDING)
        .mapToDouble(Story.Talk::day);
  }

  /** The last sign before the first quiet of enough days. */
  private double lastSign() {
    double last = trigger.day();
    for (Span sign : signs.all(rules)) {
      if (sign.low() - last > rules.quietDays()) {
        break;
      }
      last = Math.max(last, sign.high());
    }
    return last + rules.quietDays() <= plan.horizonDays() ? last : Double.POSITIVE_INFINITY;
  }

  private Ending yieldedBy(double end) {
    if (tacit(end)) {
      return Ending.TACIT;
    }
    Set<Integer> sides = new TreeSet<>();
    double coercedUntil = Double.NEGATIVE_INFINITY;
    for (Story.Act act : endingActs()) {
      boolean near = act.day() >= end - rules.quietDays() && act.day() <= end + rules.yieldDays();
      if (near) {
        sides.add(act.source());
        coercedUntil = underForce(act) ? act.day() : coercedUntil;
      }
    }
    if (sides.isEmpty()) {
      return Ending.FADED;
    }
    if (sides.size() > 1) {
      return Ending.TACIT;
    }
    return Double.isInfinite(coercedUntil) ? Ending.UNILATERAL : Ending.IMPOSED;
  }

  /** Whether both had eased in turn and settled something without a word signed. */
  private boolean tacit(double end) {
    return understandings().anyMatch(day -> day >= end - rules.quietDays() && day <= end);
  }

  /** Whether the other side used force against the one that yields, shortly before or still. */
  private boolean underForce(Story.Act act) {
    boolean struck =
        signs.acts(Ladder.FORCE).stream()
            .filter(each -> each.source() != act.source())
            .anyMatch(
                each -> each.day() <= act.day() && each.day() >= act.day() - rules.quietDays());
    return struck
        || signs.inForceFrom(Ladder.FORCE).stream().anyMatch(span -> span.contains(act.day()));
  }

  private boolean answered() {
    return signs.acts(0).stream()
        .anyMatch(
            act ->
                act.source() == trigger.target()
                    && act.scripted() < 0
                    && signs.action(act).speed() == Speed.MAJOR);
  }

  /** Days from the trigger to the target's first act of a speed that answers it. */
  private double lag(Speed speed) {
    double raw = rawLag(speed);
    return Double.isNaN(raw) ? raw : Math.max(1, Math.ceil(raw));
  }

  private double statementLag() {
    return rawLag(Speed.VOICE);
  }

  private double rawLag(Speed speed) {
    return story.acts().stream()
        .filter(act -> act.source() == trigger.target() && act.cause() == trigger.id())
        .filter(act -> act.action() >= 0 && signs.action(act).speed() == speed)
        .mapToDouble(act -> act.day() - trigger.day())
        .findFirst()
        .orElse(Double.NaN);
  }

  /**
   * The gravest violence until the crisis ended. ICB grades a crisis as a whole, so the trigger
   * counts as what follows it does.
   */
  private Violence violence(double end, boolean withTrigger) {
    Set<Long> lethal = new HashSet<>();
    boolean war = false;
    for (Story.Act act : signs.acts(0)) {
      boolean after = !act.opening() && act.scripted() < 0 && act.day() <= end;
      if ((after || (withTrigger && act.equals(trigger))) && signs.action(act).lethal()) {
        lethal.add(act.id());
        war |= signs.action(act).rung() >= Ladder.TOP;
      }
    }
    double dead =
        story.deaths().stream()
            .filter(report -> lethal.contains(report.cause()))
            .mapToDouble(Story.Deaths::number)
            .sum();
    if (lethal.isEmpty()) {
      return Violence.NONE;
    }
    if (war || dead >= rules.warDead()) {
      return Violence.WAR;
    }
    return dead >= rules.seriousDead() ? Violence.SERIOUS : Violence.MINOR;
  }
}
