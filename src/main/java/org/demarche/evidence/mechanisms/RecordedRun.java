package org.demarche.evidence.mechanisms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.demarche.model.Action;
import org.demarche.model.Institution;
import org.demarche.model.MeasureKind;
import org.demarche.model.Procedure;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.trace.StockStep;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.jspecify.annotations.Nullable;

/**
 * The record of one run with the questions that rules ask of it. An act is <i>free</i> if it does
 * not stand on the timeline, or comes by a hazard there.
 */
public final class RecordedRun {
  /** A choice, without its options. */
  record Decided(double day, int actor, Speed speed, int action, int target) {}

  /** An actor that kept silent or changed what it answers. */
  record Noted(int actor, long event) {}

  /** What a run told beyond its story. */
  record Margins(
      List<Decided> decisions,
      List<Noted> superseded,
      List<Noted> silences,
      Set<Integer> softened,
      Set<Long> concluded,
      Set<List<Double>> moves) {}

  private final Cast cast;
  private final Story story;
  private final Margins margins;
  private final Set<Long> freeEvents = new HashSet<>();
  private final Map<Long, Story.Act> actsById = new HashMap<>();

  RecordedRun(Cast cast, Story story, Margins margins) {
    this.cast = cast;
    this.story = story;
    this.margins = margins;
    story.acts().stream().filter(this::free).forEach(act -> freeEvents.add(act.id()));
    story.acts().forEach(act -> actsById.put(act.id(), act));
  }

  Cast cast() {
    return cast;
  }

  Story story() {
    return story;
  }

  Margins margins() {
    return margins;
  }

  private boolean free(Story.Act act) {
    return act.scripted() < 0 || event(act).hazard() != null;
  }

  private ScriptedEvent event(Story.Act act) {
    return cast.plan().timeline().get(act.scripted());
  }

  /** Whether an event came about by the model itself. */
  boolean isFree(long event) {
    return freeEvents.contains(event);
  }

  /** Whether there is a free act that a rule holds for. */
  boolean acts(BiPredicate<Story.Act, Action> rule) {
    return story.acts().stream()
        .filter(act -> act.scripted() < 0 && act.action() >= 0)
        .anyMatch(act -> rule.test(act, cast.plan().actions().get(act.action())));
  }

  /**
   * Whether a free act of a speed answers an act, and a rule holds for the two. What it answers is
   * free itself or part of the opening operation.
   */
  boolean answers(BiPredicate<Story.Act, Story.Act> rule, Speed speed) {
    return acts(
        (act, what) -> {
          Story.@Nullable Act cause = actsById.get(act.cause());
          return what.speed() == speed
              && cause != null
              && (cause.opening() || isFree(cause.id()))
              && rule.test(cause, act);
        });
  }

  /** Whether an actor that a rule holds for chose by a road. */
  boolean decides(Speed speed, Predicate<Decided> rule) {
    return margins.decisions().stream().filter(d -> d.speed() == speed).anyMatch(rule);
  }

  /** Whether a negotiation took a step. */
  boolean talks(TalkStep step) {
    return story.talks().stream().anyMatch(talk -> talk.step() == step);
  }

  /** Whether a stock took a step. */
  boolean stocks(StockStep step) {
    return story.stocks().stream().anyMatch(change -> change.step() == step);
  }

  /** Whether a procedure of a kind took a step. */
  boolean proceeds(Procedure.Kind kind, Procedure.Step step) {
    return story.proceedings().stream().anyMatch(p -> p.step() == step && kind(p) == kind);
  }

  /** Whether the case of an event took a step. */
  boolean proceeds(long event, Procedure.Step step) {
    return story.proceedings().stream().anyMatch(p -> p.event() == event && p.step() == step);
  }

  /** Whose procedure a step belongs to. */
  Procedure.Kind kind(Story.Proceeding step) {
    return cast.plan().procedures().get(step.procedure()).kind();
  }

  /** Whether a body held a session that a rule holds for. */
  boolean meets(int institution, Predicate<Story.Session> rule) {
    return story.sessions().stream()
        .filter(session -> session.institution() == institution)
        .anyMatch(rule);
  }

  /** Whether a session has ended without a text at the vote; one still open has not. */
  boolean fruitless(Story.Session session) {
    return margins.concluded().contains(session.calendar()) && !voted(session);
  }

  /** Whether a session put a text to the vote. */
  static boolean voted(Story.Session session) {
    return session.tally().stream().mapToInt(Integer::intValue).sum() > 0;
  }

  /** Whether a session ended in a result. */
  static Predicate<Story.Session> ended(Institution.Result result) {
    return session -> session.result() == result;
  }

  /** Changes by which measures came into force or grew by free acts, and the kinds they are of. */
  boolean imposed(BiPredicate<Story.MeasureChange, MeasureKind> rule) {
    return story.measures().stream()
        .filter(change -> change.intensity() > 0 && isFree(change.cause()))
        .filter(change -> puts(change))
        .anyMatch(change -> rule.test(change, cast.plan().measureKinds().get(change.kind())));
  }

  private boolean puts(Story.MeasureChange change) {
    return story.acts().stream()
        .filter(act -> act.id() == change.cause() && act.action() >= 0)
        .map(act -> cast.plan().actions().get(act.action()))
        .anyMatch(action -> action.effect().measure() == change.kind());
  }

  /** Whether an actor mourns, by script or not. */
  boolean inMourning(int actor, double day) {
    for (Story.Act act : story.acts()) {
      ScriptedEvent.@Nullable Mourning mourning = act.scripted() < 0 ? null : event(act).mourning();
      if (mourning != null
          && mourning.actor() == actor
          && day >= act.day()
          && day < act.day() + fixed(mourning.days())) {
        return true;
      }
    }
    return false;
  }

  /** The days of a mourning; one whose length an assumption sets is not followed here. */
  private static double fixed(Quantity days) {
    return days instanceof Quantity.Fixed known ? known.value() : 0;
  }

  /** Changes of leadership that came by a hazard. */
  List<ScriptedEvent.LeadershipChange> upheavals() {
    List<ScriptedEvent.LeadershipChange> changes = new ArrayList<>();
    for (Story.Act act : story.acts()) {
      if (act.scripted() >= 0 && event(act).hazard() != null) {
        ScriptedEvent.LeadershipChange change = event(act).leadership();
        if (change != null) {
          changes.add(change);
        }
      }
    }
    return changes;
  }
}
