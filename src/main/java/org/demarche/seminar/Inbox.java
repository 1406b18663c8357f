package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.trace.Story;

/** What came in too fast to be answered in its turn, and may be answered late. */
final class Inbox {
  private Inbox() {}

  /**
   * A choice that fell due in the turn in which what it answers had come, so that nobody could
   * decide it.
   *
   * @param decision what was held back
   * @param about the act that it would have answered
   */
  record Late(Story.Decision decision, Story.Act about) {}

  /** Those of an actor in the turn before the present one. */
  static List<Late> late(Trunk trunk, Course course, Ledger ledger, int actor) {
    int turns = course.points().size();
    if (turns < 2) {
      return List.of();
    }
    Course.Point before = course.points().get(turns - 2);
    String role = trunk.roleOf(actor);
    if (before.turn().standings().get(role) != Standing.HOLD) {
      return List.of();
    }
    List<Late> late = new ArrayList<>();
    Story story = course.now().stand().story();
    for (Story.Decision decision : story.decisions()) {
      boolean held = decision.actor() == actor && decision.act() == 0;
      if (held && decision.day() >= before.day()) {
        cause(story, decision)
            .filter(act -> act.day() >= before.day())
            .ifPresent(act -> late.add(new Late(decision, act)));
      }
    }
    return late.stream().filter(one -> !isAnswered(ledger, role, one)).toList();
  }

  private static Optional<Story.Act> cause(Story story, Story.Decision decision) {
    return story.acts().stream()
        .filter(act -> act.id() == decision.occasion() && act.source() >= 0)
        .findFirst();
  }

  private static boolean isAnswered(Ledger ledger, String role, Late late) {
    String occasion = org.demarche.model.EventId.toText(late.decision().occasion());
    return ledger.played().stream()
        .filter(ledger::holds)
        .anyMatch(
            entry ->
                entry.move() instanceof Move.Reply reply
                    && reply.role().equals(role)
                    && reply.occasion().equals(occasion)
                    && reply.speed() == late.decision().speed());
  }

  /** Whether an actor may still answer what it was too late for. */
  static boolean isLate(Trunk trunk, Course course, Ledger ledger, int actor, long occasion) {
    return late(trunk, course, ledger, actor).stream()
        .anyMatch(late -> late.decision().occasion() == occasion);
  }
}
