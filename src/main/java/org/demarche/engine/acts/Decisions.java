package org.demarche.engine.acts;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.choice.Chooser;
import org.demarche.engine.choice.Reviews;
import org.demarche.engine.choice.Sides;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Role;
import org.demarche.model.Speed;

/**
 * Actors come to choose: in answer to an event, by word or deed, or when they look at a relation.
 * Somebody decides, whoever it is, and what follows is the same.
 */
public final class Decisions {
  private final Situation s;
  private final Run run;
  private final Chooser chooser;
  private final Reviews reviews;
  private final Acts acts;
  private final Sides sides = new Sides();

  public Decisions(Situation situation, Chooser chooser, Reviews reviews, Acts acts) {
    this.s = situation;
    this.run = situation.run;
    this.chooser = chooser;
    this.reviews = reviews;
    this.acts = acts;
    run.agenda.on(Happening.Kind.STATEMENT, this::answerByWord);
    run.agenda.on(Happening.Kind.DEED, this::answerByDeed);
    run.agenda.on(Happening.Kind.REVIEW, this::review);
  }

  private void answerByWord(Happening trigger) {
    see(trigger, sides);
    choose(trigger.subject, Speed.VOICE, trigger);
  }

  private void answerByDeed(Happening trigger) {
    s.attention.taken(trigger);
    see(trigger, sides);
    choose(trigger.subject, Speed.MAJOR, trigger);
  }

  private void review(Happening review) {
    reviews.see(review, sides);
    choose(review.subject, review.flag ? Speed.VOICE : Speed.REVIEW, review);
  }

  private void choose(int actor, Speed speed, Happening occasion) {
    chooser.prepare(actor, speed, sides, occasion.id);
    Choice choice = chooser.choice();
    if (!choice.isOpen && !run.decider.isOutside()) {
      return;
    }
    choice.chosen = run.decider.act(chooser);
    if (choice.chosen < 0) {
      return;
    }
    acts.decide(choice, occasion, sides);
    int action = choice.action(choice.chosen);
    if (action >= 0) {
      chooser.taken(actor, action);
    }
    if (run.listener.wantsDecisions()) {
      choice.cause = occasion.cause;
      chooser.recall();
      run.listener.decided(choice);
    }
  }

  /** How an actor that answers an event sees the sides: its own decides whom it holds against. */
  public void see(Happening trigger, Sides view) {
    Role role = answering(trigger.subject, trigger);
    if (role == Role.ALLY_OF_SOURCE) {
      view.set(role, trigger.target, trigger.source);
    } else {
      view.set(role, trigger.source, trigger.target);
      view.received = run.v[run.program.layout.goldstein + trigger.action] / 10;
    }
    view.mourns = trigger.flag;
    view.answeredRung = run.program.actions.rung[trigger.action];
    double breach = run.v[run.program.layout.norm + trigger.action];
    view.breach = trigger.authorised ? 0 : Math.max(0, breach);
  }

  private Role answering(int actor, Happening trigger) {
    if (run.program.office[actor]) {
      return Role.OFFICE;
    }
    if (actor == trigger.target) {
      if (run.isFriendly(trigger.action)) {
        return Role.RECIPIENT;
      }
      return trigger.answered == actor ? Role.SOURCE : Role.TARGET;
    }
    return s.ties.sideBetween(actor, trigger.target, trigger.source);
  }
}
