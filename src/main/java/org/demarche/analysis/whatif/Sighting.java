package org.demarche.analysis.whatif;

import java.util.List;
import org.demarche.analysis.whatif.Change.Mark;
import org.demarche.trace.ActView;
import org.demarche.trace.DecisionView;
import org.demarche.trace.Meeting;
import org.demarche.trace.RunListener;

/** Sees whether a run has any of what is looked for. */
final class Sighting implements RunListener {
  private final List<Mark> marks;
  private final boolean choices;
  private boolean seen;

  Sighting(List<Mark> marks) {
    this.marks = List.copyOf(marks);
    this.choices = marks.stream().anyMatch(Mark.Choice.class::isInstance);
  }

  /** Whether the last run had it. */
  boolean seen() {
    return seen;
  }

  @Override
  public void started() {
    seen = false;
  }

  @Override
  public void acted(ActView act) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Events events) {
        seen |= events.ids().contains(act.id());
      } else if (mark instanceof Mark.Acts acts) {
        seen |=
            act.scripted() < 0
                && act.source() == acts.actor()
                && acts.actions().contains(act.action())
                && act.day() >= acts.from()
                && act.day() < acts.until();
      }
    }
  }

  @Override
  public void met(double day, Meeting meeting) {
    for (Mark mark : marks) {
      seen |= mark instanceof Mark.Events events && events.ids().contains(meeting.id());
    }
  }

  @Override
  public void deathsReported(double day, int side, double number, long cause) {
    for (Mark mark : marks) {
      seen |=
          mark instanceof Mark.Dead dead && dead.event() == cause && dead.sides().contains(side);
    }
  }

  @Override
  public boolean wantsDecisions() {
    return choices;
  }

  @Override
  public void decided(DecisionView decision) {
    for (Mark mark : marks) {
      seen |=
          mark instanceof Mark.Choice choice
              && choice.occasion() == decision.occasion()
              && choice.actor() == decision.actor()
              && choice.speed() == decision.speed();
    }
  }
}
