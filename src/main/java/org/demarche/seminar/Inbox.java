package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.EventId;
import org.demarche.model.Pair;
import org.demarche.model.Speed;
import org.demarche.trace.Story;

/**
 * What may be answered though the model no longer asks: what came in too fast to be answered in its
 * turn, and what was done to an actor of the class that the model's government would have let pass.
 * A person may answer whatever is addressed to it.
 */
final class Inbox {
  /** More that the model would have let pass is not shown: the gravest come first. */
  private static final int MOST_LET_PASS = 6;

  private final Trunk trunk;
  private final Course course;
  private final Ledger ledger;
  private final int actor;
  private final String role;

  private Inbox(Trunk trunk, Course course, Ledger ledger, int actor) {
    this.trunk = trunk;
    this.course = course;
    this.ledger = ledger;
    this.actor = actor;
    this.role = trunk.roleOf(actor);
  }

  /**
   * Something to be answered late.
   *
   * @param occasion id of what it would answer
   * @param speed by which road
   * @param about the act that it would answer
   */
  record Late(long occasion, Speed speed, Story.Act about) {}

  /** Those of an actor in the turn before the present one; at first, since the start. */
  static List<Late> late(Trunk trunk, Course course, Ledger ledger, int actor) {
    return course.points().isEmpty() ? List.of() : new Inbox(trunk, course, ledger, actor).late();
  }

  private List<Late> late() {
    int turns = course.points().size();
    List<Late> late = new ArrayList<>();
    double since = 0;
    if (turns > 1) {
      Course.Point before = course.points().get(turns - 2);
      if (before.turn().standings().get(role) != Standing.HOLD) {
        return List.of();
      }
      since = before.day();
      late.addAll(held(since));
    }
    late.addAll(letPass(since));
    return late.stream().filter(one -> !isAnswered(one)).toList();
  }

  private Story story() {
    return course.now().stand().story();
  }

  /** Choices that fell due in the turn in which what they answer had come: nobody could decide. */
  private List<Late> held(double since) {
    List<Late> late = new ArrayList<>();
    for (Story.Decision decision : story().decisions()) {
      boolean held = decision.actor() == actor && decision.act() == 0;
      if (held && decision.day() >= since) {
        cause(decision.occasion())
            .filter(act -> act.day() >= since)
            .ifPresent(act -> late.add(new Late(decision.occasion(), decision.speed(), act)));
      }
    }
    return late;
  }

  /** The last of each kind and source, the gravest first. */
  private List<Late> letPass(double since) {
    Map<List<Integer>, Story.Act> last = new LinkedHashMap<>();
    story().acts().stream()
        .filter(act -> act.day() >= since && act.target() == actor && act.action() >= 0)
        .filter(act -> act.source() >= 0 && act.source() != actor)
        .filter(act -> isNear(act.source()) || !Checks.isVerbal(trunk, act.action()))
        .filter(act -> !isAsked(act.id()))
        .forEach(act -> last.put(List.of(act.source(), act.action()), act));
    Comparator<Story.Act> gravest = Comparator.comparingInt(act -> -rung(act));
    return last.values().stream()
        .sorted(gravest.thenComparing(act -> -act.day()))
        .limit(MOST_LET_PASS)
        .map(act -> new Late(act.id(), Speed.MAJOR, act))
        .toList();
  }

  private int rung(Story.Act act) {
    return trunk.plan.actions().get(act.action()).rung();
  }

  /** Whether another is played too, or stands in a relation under study to the actor. */
  private boolean isNear(int other) {
    return !trunk.roleOf(other).isEmpty()
        || trunk.plan.focalPairs().stream().anyMatch(pair -> isBetween(pair, other));
  }

  private boolean isBetween(Pair pair, int other) {
    return (pair.first() == actor && pair.second() == other)
        || (pair.first() == other && pair.second() == actor);
  }

  /** Whether the model asks about an act, or has asked. */
  private boolean isAsked(long act) {
    return Stream.concat(
            course.now().stand().state().pending().stream()
                .filter(pending -> pending.actor() == actor)
                .map(pending -> pending.event()),
            story().decisions().stream()
                .filter(decision -> decision.actor() == actor)
                .map(decision -> decision.occasion()))
        .anyMatch(asked -> asked == act);
  }

  private Optional<Story.Act> cause(long occasion) {
    return story().acts().stream()
        .filter(act -> act.id() == occasion && act.source() >= 0)
        .findFirst();
  }

  private boolean isAnswered(Late late) {
    String occasion = EventId.toText(late.occasion());
    return ledger.played().stream()
        .filter(ledger::holds)
        .anyMatch(
            entry ->
                entry.move() instanceof Move.Reply reply
                    && reply.role().equals(role)
                    && reply.occasion().equals(occasion)
                    && reply.speed() == late.speed());
  }

  /** Whether an actor may still answer what it was too late for. */
  static boolean isLate(Trunk trunk, Course course, Ledger ledger, int actor, long occasion) {
    return late(trunk, course, ledger, actor).stream()
        .anyMatch(late -> late.occasion() == occasion);
  }
}
