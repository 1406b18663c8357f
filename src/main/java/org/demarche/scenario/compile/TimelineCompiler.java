package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Effect;
import org.demarche.model.Ladder;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.Located;
import org.demarche.scenario.Provenances;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Compiles the timeline. */
final class TimelineCompiler {
  private static final Range INTENSITY = new Range(0, 1, true);

  private final Reading reading;
  private final Quantities quantities;
  private final EventTimes times;
  private final EventConsequences consequences;
  private final List<Action> actions;
  private final List<Actor> actors;

  TimelineCompiler(
      Reading reading,
      Quantities quantities,
      EventTimes times,
      EventConsequences consequences,
      List<Actor> actors,
      List<Action> actions) {
    this.reading = reading;
    this.quantities = quantities;
    this.times = times;
    this.consequences = consequences;
    this.actors = actors;
    this.actions = actions;
  }

  /** The events, sorted by id; those that are wrong are noted and left out. */
  List<ScriptedEvent> events(Located top) {
    List<Located> entries = Reading.section(top, "timeline");
    List<ScriptedEvent> events = new ArrayList<>();
    for (Located entry : entries) {
      event(top, entry).ifPresent(events::add);
    }
    if (events.size() == entries.size()) {
      new AnswerChains(reading, entries, events).check();
    }
    return events;
  }

  private Optional<ScriptedEvent> event(Located top, Located entry) {
    int before = reading.problems().size();
    EventTimes.When when = times.read(entry);
    Done done = done(entry);
    Quantity intensity = quantities.read(entry, "intensity", INTENSITY, Quantity.ONE);
    var casualties = consequences.casualties(entry);
    int answers = reading.reference(entry, "answers", Names.Kind.EVENT);
    int demands = demands(entry, done.source(), done.targets());
    var mourning = consequences.mourning(entry);
    var leadership = consequences.leadership(entry);
    List<String> facts = facts(entry);
    if (reading.problems().size() > before) {
      return Optional.empty();
    }
    return reading.make(
        entry,
        () ->
            new ScriptedEvent(
                entry.id(),
                reading.label(entry, "title", entry.id().replace('_', ' ')),
                when.at(),
                when.condition().orElse(null),
                when.delay(),
                when.chance().orElse(null),
                when.hazard().orElse(null),
                done.source(),
                done.targets(),
                done.action(),
                intensity,
                casualties,
                answers,
                demands,
                reading.flag(entry, "opening", false),
                reading.flag(entry, "authorised", false),
                mourning.orElse(null),
                leadership.orElse(null),
                facts,
                Provenances.at(top, entry.path())));
  }

  /** Who does what to whom. */
  private record Done(int source, List<Integer> targets, int action) {}

  private Done done(Located entry) {
    int source = reading.reference(entry, "by", Names.Kind.ACTOR);
    List<Integer> targets = targets(entry);
    int action = reading.reference(entry, "action", Names.Kind.ACTION);
    checkParties(entry, source, targets, action);
    return new Done(source, targets, action);
  }

  /** The issue on which an event demands something; somebody must be asked. */
  private int demands(Located entry, int source, List<Integer> targets) {
    int issue = reading.reference(entry, "demands", Names.Kind.ISSUE);
    if (issue >= 0 && (source < 0 || targets.isEmpty())) {
      reading
          .problems()
          .add(entry.find("demands").orElse(entry), Message.of("problem-demand-no-sides"));
    }
    return issue;
  }

  private List<Integer> targets(Located entry) {
    return reading.references(entry, "on", Names.Kind.ACTOR).stream().sorted().toList();
  }

  private void checkParties(Located entry, int source, List<Integer> targets, int action) {
    checkTargets(entry, source, targets, action);
    checkGroups(entry, source, targets, action);
  }

  private void checkTargets(Located entry, int source, List<Integer> targets, int action) {
    if (action >= 0 && source >= 0 && targets.contains(source)) {
      String id = reading.names().actions().get(action);
      actions.stream()
          .filter(act -> act.id().equals(id) && !canBeDoneToOneself(act))
          .forEach(
              act ->
                  reading
                      .problems()
                      .add(
                          entry.find("on").orElse(entry),
                          Message.of(
                              "problem-act-itself",
                              "code",
                              actors.get(source).code(),
                              "action",
                              id)));
    }
  }

  /** Refuses what an armed group cannot do, or what cannot be done to one. */
  private void checkGroups(Located entry, int source, List<Integer> targets, int action) {
    if (action < 0 || source < 0) {
      return;
    }
    String id = reading.names().actions().get(action);
    Optional<Action> known = actions.stream().filter(act -> act.id().equals(id)).findFirst();
    for (int target : targets) {
      boolean by = actors.get(source) instanceof Actor.Group;
      boolean on = target >= 0 && actors.get(target) instanceof Actor.Group;
      if (known.isPresent() && !known.get().requirement().armedGroups().open(by, on)) {
        String who = actors.get(by ? source : Math.max(0, target)).code();
        reading
            .problems()
            .add(
                entry.find("action").orElse(entry),
                by || on
                    ? Message.of(
                        "problem-act-group",
                        "action",
                        id,
                        "side",
                        new Shown.Case(by ? "by" : "on"),
                        "group",
                        who)
                    : Message.of("problem-act-no-group", "action", id),
                Message.of("problem-act-maybe-groups", "action", id));
      }
    }
  }

  private static boolean canBeDoneToOneself(Action act) {
    Effect effect = act.effect();
    return act.rung() == 0 && effect.measure() < 0 && effect.lifts().isEmpty();
  }

  private List<String> facts(Located entry) {
    return entry.find("facts").map(Located::items).orElse(List.of()).stream()
        .flatMap(item -> reading.text(item).stream())
        .toList();
  }

  /**
   * The event that opens the crisis: the earliest at a fixed time that is marked so, else the
   * earliest use of force, else the earliest act; -1 if there is none.
   */
  static int opening(List<ScriptedEvent> events, List<Action> actions) {
    int best = -1;
    double bestAt = Double.POSITIVE_INFINITY;
    int bestRank = 0;
    for (int i = 0; i < events.size(); i++) {
      ScriptedEvent event = events.get(i);
      int rank = rank(event, actions);
      double at =
          event.at() instanceof Quantity.Fixed fixed ? fixed.value() : Double.POSITIVE_INFINITY;
      if (rank > bestRank || (rank == bestRank && rank > 0 && at < bestAt)) {
        best = i;
        bestAt = at;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(ScriptedEvent event, List<Action> actions) {
    boolean fixed =
        event.at() instanceof Quantity.Fixed
            && event.when() == null
            && event.chance() == null
            && event.hazard() == null;
    if (!fixed) {
      return 0;
    }
    if (event.opening()) {
      return 3;
    }
    if (event.action() < 0) {
      return 0;
    }
    return actions.get(event.action()).rung() >= Ladder.FORCE ? 2 : 1;
  }
}
