package org.demarche.model;

import java.util.List;

/** What interventions need of the plan that they are to change. */
final class InterventionChecks {
  private InterventionChecks() {}

  static void index(Intervention what, String kind, int index, int count) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          what + " names " + kind + " " + index + ", but the plan has " + count + " of them.");
    }
  }

  static void actor(Plan plan, Intervention what, int actor) {
    index(what, "actor", actor, plan.actors().size());
  }

  static void action(Plan plan, Intervention what, int action) {
    if (action != Intervention.NOTHING) {
      index(what, "action", action, plan.actions().size());
    }
  }

  static void chooser(Plan plan, Intervention what, int actor) {
    actor(plan, what, actor);
    if (plan.actors().get(actor) instanceof Actor.Council council) {
      throw new IllegalArgumentException(
          what + " names " + council.code() + ", a council, which takes no acts.");
    }
  }

  static void other(Intervention what, int actor, int other) {
    if (actor == other) {
      throw new IllegalArgumentException(what + " of actor " + actor + " is aimed at itself.");
    }
  }

  static void act(Plan plan, Intervention what, int actor, int action, int target) {
    chooser(plan, what, actor);
    action(plan, what, action);
    if (action == Intervention.NOTHING) {
      if (target != -1) {
        throw new IllegalArgumentException(what + " of doing nothing has no target.");
      }
      return;
    }
    actor(plan, what, target);
    other(what, actor, target);
  }

  static void day(Plan plan, Intervention what, double day) {
    if (day > plan.horizonDays()) {
      throw new IllegalArgumentException(
          what + " on day " + day + " lies beyond the horizon of " + plan.horizonDays() + " days.");
    }
  }

  static void span(double from, double until) {
    if (!(from >= 0 && until > from)) {
      throw new IllegalArgumentException(
          "from day " + from + " until day " + until + ": the second must be later.");
    }
  }

  static void who(Plan plan, Intervention.Answer what) {
    int who = what.who();
    switch (what.question()) {
      case WORD, DEED, TAKE_UP, CONCEDE, OFFER, CONSENT -> actor(plan, what, who);
      case CONVENE, CALL, DRAFT, STATEMENT, JOINT ->
          index(what, "institution", who, plan.institutions().size());
      case SPEAK, OPEN, SETTLE, BREAK_OFF, BREACH ->
          index(what, "pair", who, plan.focalPairs().size());
      case PASS, VETO, OVERRIDE -> index(what, "procedure", who, plan.procedures().size());
    }
  }

  static void offer(Plan plan, Intervention.Offer what) {
    int focalPair = what.focalPair();
    int actor = what.actor();
    int issue = what.issue();
    index(what, "pair", focalPair, plan.focalPairs().size());
    index(what, "issue", issue, plan.issues().size());
    Pair pair = plan.focalPairs().get(focalPair);
    if (actor != pair.first() && actor != pair.second()) {
      throw new IllegalArgumentException(
          "an offer names actor " + actor + ", who is no side of focal pair " + focalPair + ".");
    }
    List<Issue.Stake> stakes = plan.issues().get(issue).stakes();
    boolean shared =
        stakes.stream().anyMatch(stake -> stake.actor() == pair.first())
            && stakes.stream().anyMatch(stake -> stake.actor() == pair.second());
    if (!shared) {
      throw new IllegalArgumentException(
          "an offer is on "
              + plan.issues().get(issue).id()
              + ", in which the two sides of focal pair "
              + focalPair
              + " do not both have a stake.");
    }
  }

  static void event(Plan plan, Intervention.Insert what) {
    ScriptedEvent event = what.event();
    if (plan.timeline().stream().anyMatch(known -> known.id().equals(event.id()))) {
      throw new IllegalArgumentException(
          what + ": the timeline has an event of that id already. Maybe another id?");
    }
    action(plan, what, event.action());
    if (event.source() != -1) {
      actor(plan, what, event.source());
    }
    event.targets().forEach(target -> actor(plan, what, target));
    event.casualties().forEach(report -> actor(plan, what, report.side()));
    if (event.answers() != -1) {
      index(what, "event", event.answers(), plan.timeline().size());
    }
    politics(plan, what, event);
  }

  private static void politics(Plan plan, Intervention what, ScriptedEvent event) {
    ScriptedEvent.Hazard hazard = event.hazard();
    if (hazard != null) {
      actor(plan, what, hazard.of());
    }
    ScriptedEvent.Mourning mourning = event.mourning();
    if (mourning != null) {
      actor(plan, what, mourning.actor());
    }
    ScriptedEvent.LeadershipChange change = event.leadership();
    if (change != null) {
      actor(plan, what, change.of());
      change.alignments().forEach(to -> actor(plan, what, to.with()));
      change.toward().forEach(by -> actor(plan, what, by.with()));
    }
  }
}
