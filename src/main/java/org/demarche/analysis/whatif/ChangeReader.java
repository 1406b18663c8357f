package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.analysis.whatif.Change.Kind;
import org.demarche.analysis.whatif.Change.Mark;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.scenario.Durations;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Reads changes as a person writes them.
 *
 * <pre>
 *   remove   raid | raid.casualties[0] | 1a2b3c4d5e6f7081
 *   delay    raid=5 d
 *   forbid   USA:naval_quarantine | USA:force | USA:force@10..40 | 1a2b3c4d5e6f7081
 *   force    CUB@raid=recall_ambassador:USA | CUB@raid=nothing | 1a2b3c4d5e6f7081=protest:USA
 *   insert   MEX:offer_mediation:USA@12
 * </pre>
 *
 * What is forbidden is an action or a family of them. An event is named by its id in the timeline,
 * or by the sixteen digits that the chronicle of a run gives it. Days count from the start.
 */
public final class ChangeReader {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern DEAD = Pattern.compile("(.+)\\.casualties(?:\\[(\\d{1,4})])?");
  private static final Pattern KIND =
      Pattern.compile("([^:@=]+):([^:@=]+)(?:@([0-9.]{1,12})\\.\\.([0-9.]{1,12}))?");
  private static final Pattern INSERT =
      Pattern.compile("([^:@=]+):([^:@=]+):([^:@=]+)@([0-9.]{1,12})");
  private static final long FIRST_REPORT = 1000;

  private final Plan plan;
  private final Optional<Story> run;
  private final PlanNames names;

  /**
   * A reader.
   *
   * @param plan of the arm
   * @param run a run of it with its decisions, by which choices are found from the acts they led to
   */
  public ChangeReader(Plan plan, Optional<Story> run) {
    this.plan = plan;
    this.run = run;
    this.names = new PlanNames(plan);
  }

  /**
   * An event is taken out.
   *
   * @param text names it
   * @throws UnfitException if there is no such event
   */
  public Change remove(String text) {
    Matcher dead = DEAD.matcher(PlanNames.bare(text));
    if (dead.matches()) {
      return removeDead(text, names.scripted(dead.group(1)), dead.group(2));
    }
    long event = event(text);
    return new Change(
        Kind.REMOVE, text, List.of(new Intervention.Remove(event)), new Mark.Events(Set.of(event)));
  }

  private Change removeDead(String text, ScriptedEvent event, String which) {
    int count = event.casualties().size();
    int only = which == null ? -1 : Integer.parseInt(which);
    if (only >= count || count == 0) {
      throw new UnfitException(
          Message.of("whatif-no-casualties", "event", event.id(), "count", count));
    }
    long id = EventId.of(event.id());
    List<Intervention> all = new ArrayList<>();
    Set<Integer> sides = new HashSet<>();
    for (int r = 0; r < count; r++) {
      if (only < 0 || r == only) {
        all.add(new Intervention.Remove(report(id, r)));
        all.add(new Intervention.Remove(report(id, r + count)));
        sides.add(event.casualties().get(r).side());
      }
    }
    return new Change(Kind.REMOVE, text, all, new Mark.Dead(id, sides));
  }

  /** The id of a report of dead, as the engine has it. */
  static long report(long event, int ordinal) {
    return EventId.mix(event, FIRST_REPORT + ordinal);
  }

  /**
   * An event comes later.
   *
   * @param text event and duration
   * @throws UnfitException if there is no such event or duration
   */
  public Change delay(String text) {
    int sign = text.lastIndexOf('=');
    if (sign < 0) {
      throw malformed("delay", text);
    }
    long event = event(text.substring(0, sign));
    double days = Durations.parseDays(text.substring(sign + 1));
    return new Change(
        Kind.DELAY,
        text,
        List.of(new Intervention.Delay(event, days)),
        new Mark.Events(Set.of(event)));
  }

  /**
   * An act is closed to an actor: always, for some days, or the choice that led to it.
   *
   * @param text who and what, or an act of the run
   * @throws UnfitException if there is no such actor, action or choice
   */
  public Change forbid(String text) {
    if (HASH.matcher(text).matches()) {
      Story.Decision taken = decision(text);
      return new Change(
          Kind.FORBID, text, List.of(forbid(taken)), new Mark.Events(Set.of(taken.act())));
    }
    Matcher kind = KIND.matcher(text);
    if (!kind.matches()) {
      throw malformed("forbid", text);
    }
    int actor = names.actor(kind.group(1));
    List<Integer> actions = names.actions(kind.group(2));
    double from = kind.group(3) == null ? 0 : number("forbid", text, kind.group(3));
    double until =
        kind.group(4) == null ? plan.horizonDays() + 1 : number("forbid", text, kind.group(4));
    List<Intervention> bans = new ArrayList<>();
    actions.forEach(action -> bans.add(new Intervention.Ban(actor, action, from, until)));
    return fitted(
        new Change(
            Kind.FORBID, text, bans, new Mark.Acts(actor, Set.copyOf(actions), from, until)));
  }

  /** The option that was taken is closed. */
  public static Intervention forbid(Story.Decision taken) {
    return new Intervention.Forbid(
        taken.occasion(), taken.actor(), taken.speed(), option(taken).action());
  }

  private static Story.Option option(Story.Decision taken) {
    return taken.options().stream()
        .filter(each -> each.number() == taken.chosen())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a choice without the option taken"));
  }

  /**
   * An actor takes an act that is named.
   *
   * @param text the occasion, an equals sign, the act and its target
   * @throws UnfitException if any of these does not exist
   */
  public Change force(String text) {
    int sign = text.indexOf('=');
    if (sign < 0) {
      throw malformed("force", text);
    }
    String occasion = text.substring(0, sign);
    String[] act = text.substring(sign + 1).split(":", 2);
    boolean nothing = act[0].equals("nothing");
    int action = nothing ? Intervention.NOTHING : names.action(act[0]);
    int target = nothing ? -1 : names.actor(act.length < 2 ? "" : act[1]);
    Mark.Choice choice = choice(occasion, action, text);
    Intervention force =
        new Intervention.Force(choice.occasion(), choice.actor(), choice.speed(), action, target);
    return fitted(new Change(Kind.FORCE, text, List.of(force), choice));
  }

  private Mark.Choice choice(String occasion, int action, String text) {
    if (HASH.matcher(occasion).matches()) {
      Story.Decision taken = decision(occasion);
      return new Mark.Choice(taken.occasion(), taken.actor(), taken.speed());
    }
    String[] parts = occasion.split("@", 2);
    if (parts.length < 2) {
      throw malformed("force", text);
    }
    Speed speed = action < 0 ? Speed.MAJOR : plan.actions().get(action).speed();
    return new Mark.Choice(event(parts[1]), names.actor(parts[0]), speed);
  }

  /**
   * A further event takes place.
   *
   * @param text who, what, to whom and on which day
   * @throws UnfitException if there is no such actor or action, or the day lies beyond the horizon
   */
  public Change insert(String text) {
    Matcher parts = INSERT.matcher(text);
    if (!parts.matches()) {
      throw malformed("insert", text);
    }
    int source = names.actor(parts.group(1));
    int action = names.action(parts.group(2));
    int target = names.actor(parts.group(3));
    if (source == target) {
      throw new UnfitException(Message.of("whatif-insert-self", "text", text));
    }
    double day = number("insert", text, parts.group(4));
    if (day > plan.horizonDays()) {
      throw new UnfitException(
          Message.of("whatif-beyond", "text", text, "horizon", (long) plan.horizonDays()));
    }
    ScriptedEvent event = InsertedAct.of(plan, text, source, action, target, day);
    return fitted(
        new Change(
            Kind.INSERT,
            text,
            List.of(new Intervention.Insert(event)),
            new Mark.Events(Set.of(EventId.of(event.id())))));
  }

  private long event(String text) {
    if (HASH.matcher(text).matches()) {
      return Long.parseUnsignedLong(text, 16);
    }
    return EventId.of(names.scripted(text).id());
  }

  private Story.Decision decision(String hash) {
    long act = Long.parseUnsignedLong(hash, 16);
    return run.stream()
        .flatMap(story -> story.decisions().stream())
        .filter(each -> each.act() == act)
        .findFirst()
        .orElseThrow(() -> new UnfitException(Message.of("whatif-no-choice", "event", hash)));
  }

  /** What the plan has no room for is told before any run. */
  private Change fitted(Change change) {
    change.interventions().forEach(each -> each.check(plan));
    return change;
  }

  private static double number(String option, String text, String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw malformed(option, text);
    }
  }

  private static UnfitException malformed(String option, String text) {
    Message form =
        switch (option) {
          case "delay" -> Message.of("whatif-form-delay");
          case "forbid" -> Message.of("whatif-form-forbid");
          case "force" -> Message.of("whatif-form-force");
          default -> Message.of("whatif-form-insert");
        };
    return new UnfitException(
        Message.of("whatif-malformed", "option", option, "text", text, "form", form));
  }
}
