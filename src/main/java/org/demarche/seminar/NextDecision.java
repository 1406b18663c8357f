package org.demarche.seminar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Intervention;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;

/** Looks for the first day on which a team that decides for itself has something to decide. */
final class NextDecision {
  private final Trunk trunk;
  private final Present now;
  private final Set<Object> known;

  NextDecision(Trunk trunk, Present now) {
    this.trunk = trunk;
    this.now = now;
    this.known = new HashSet<>(questions(now.course.now().stand().state()));
  }

  /** The day, at most the last. */
  int day(int last) {
    List<Intervention> interventions = now.course.ending(last);
    for (int day = now.ledger.day() + 1; day < last; day++) {
      RunState state = trunk.state(day, interventions, RunListener.NONE);
      if (questions(state).stream().anyMatch(question -> !known.contains(question))) {
        return day;
      }
    }
    return last;
  }

  private List<Object> questions(RunState state) {
    Set<Integer> people = new HashSet<>();
    for (var role : trunk.roles) {
      if (now.ledger.standing(role.id()) == Standing.HOLD) {
        people.add(trunk.actor(role.id()));
      }
    }
    List<Object> questions = new java.util.ArrayList<>();
    state.pending().stream().filter(p -> people.contains(p.actor())).forEach(questions::add);
    for (RunState.Called called : state.meetings()) {
      boolean votes =
          people.stream()
              .anyMatch(actor -> Translation.member(trunk, called.institution(), actor) >= 0);
      if (votes && !called.debate()) {
        questions.add(List.of(called.meeting(), called.drafted()));
      }
    }
    return questions;
  }
}
