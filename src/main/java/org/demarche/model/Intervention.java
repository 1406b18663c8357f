package org.demarche.model;

import java.io.Serializable;

/**
 * Something done to a run from outside: what makes counterfactual replays and played seminars the
 * same mechanism. An event is named by its id, see {@link EventId}. Whoever decides, what follows
 * from a decision is the same: a decision forced to what it was anyway changes nothing.
 *
 * <p>Ranges that need no plan are checked when a record is made, the others by {@link
 * #check(Plan)}. An intervention on an event or occasion that never comes does nothing.
 */
public sealed interface Intervention extends Serializable {

  /** Stands for doing nothing where an action is asked for. */
  int NOTHING = -1;

  /**
   * Refuses an intervention that a plan has no room for.
   *
   * @param plan the plan of the run
   * @throws IllegalArgumentException that says what is wrong
   */
  void check(Plan plan);

  /**
   * The event does not take place: an act, an entry of the timeline, a report of dead, a meeting, a
   * procedure, or an actor's look at a relation.
   *
   * @param event its id
   */
  record Remove(long event) implements Intervention {
    @Override
    public void check(Plan plan) {}
  }

  /**
   * The event takes place later than it would have; the same events can be delayed as removed.
   *
   * @param event its id
   * @param days how much later, not negative
   */
  record Delay(long event, double days) implements Intervention {
    /** Checks the delay. */
    public Delay {
      Checks.between("days", days, 0, 36525);
    }

    @Override
    public void check(Plan plan) {}
  }

  /**
   * An actor that comes to choose on an occasion takes this action, whatever its reasons say and
   * whether or not it was open.
   *
   * @param occasion id of the occasion: the trigger's id, or that of the review
   * @param actor index of the actor
   * @param speed which of its choices on that occasion
   * @param action index of the action, or {@link #NOTHING}
   * @param target index of its target, or -1 for nothing
   */
  record Force(long occasion, int actor, Speed speed, int action, int target)
      implements Intervention {
    @Override
    public void check(Plan plan) {
      InterventionChecks.act(plan, this, actor, action, target);
    }
  }

  /**
   * A person decides for an actor that comes to choose on an occasion. The same as {@link Force},
   * but only what is open can be decided; the run refuses anything else.
   *
   * @param occasion id of the occasion: the trigger's id, or that of the review
   * @param actor index of the actor
   * @param speed which of its choices on that occasion
   * @param action index of the action, or {@link #NOTHING}
   * @param target index of its target, or -1 for nothing
   */
  record Decide(long occasion, int actor, Speed speed, int action, int target)
      implements Intervention {
    @Override
    public void check(Plan plan) {
      InterventionChecks.act(plan, this, actor, action, target);
    }
  }

  /**
   * A person takes an initiative for an actor: on its day the actor looks at a relation and takes
   * this action, be it a deed or a statement, which must be open then.
   *
   * @param actor index of the actor
   * @param day days from the start
   * @param partner index of the actor whose relation it looks at
   * @param action index of the action, or {@link #NOTHING}
   * @param target index of its target, or -1 for nothing
   */
  record Move(int actor, double day, int partner, int action, int target) implements Intervention {
    /** Checks the day. */
    public Move {
      Checks.between("day", day, 0, 36525);
    }

    /**
     * The id of the occasion.
     *
     * @return the same for the same move
     */
    public long occasion() {
      long id = EventId.mix(EventId.of("move"), Double.doubleToLongBits(day));
      id = EventId.mix(EventId.mix(id, actor), partner);
      return EventId.mix(EventId.mix(id, action), target);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.act(plan, this, actor, action, target);
      InterventionChecks.chooser(plan, this, partner);
      InterventionChecks.other(this, actor, partner);
      InterventionChecks.day(plan, this, day);
    }
  }

  /**
   * A person plays an actor for a time: the model chooses no act for it. What is neither forced nor
   * decided on an occasion is held back. Votes, answers to questions and offers stay the model's
   * unless they are handed in.
   *
   * @param actor index of the actor
   * @param from first day, from the start
   * @param until day from which the model chooses again, later than the first
   */
  record Play(int actor, double from, double until) implements Intervention {
    /** Checks the days. */
    public Play {
      InterventionChecks.span(from, until);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.chooser(plan, this, actor);
    }
  }

  /**
   * An action is closed to an actor on an occasion; it chooses among the others.
   *
   * @param occasion id of the occasion: the trigger's id, or that of the review
   * @param actor index of the actor
   * @param speed which of its choices on that occasion
   * @param action index of the action, or {@link #NOTHING} to close doing nothing
   */
  record Forbid(long occasion, int actor, Speed speed, int action) implements Intervention {
    @Override
    public void check(Plan plan) {
      InterventionChecks.chooser(plan, this, actor);
      InterventionChecks.action(plan, this, action);
    }
  }

  /**
   * An action is closed to an actor for a time.
   *
   * @param actor index of the actor
   * @param action index of the action, or {@link #NOTHING} to close doing nothing
   * @param from first day, from the start
   * @param until day from which it is open again, later than the first
   */
  record Ban(int actor, int action, double from, double until) implements Intervention {
    /** Checks the days. */
    public Ban {
      InterventionChecks.span(from, until);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.chooser(plan, this, actor);
      InterventionChecks.action(plan, this, action);
    }
  }

  /**
   * A choice between yes and no is taken from outside.
   *
   * @param question what is asked
   * @param who index of the actor, institution, focal pair or procedure, by question
   * @param occasion by question
   * @param yes what is answered
   */
  record Answer(Question question, int who, long occasion, boolean yes) implements Intervention {
    @Override
    public void check(Plan plan) {
      InterventionChecks.who(plan, this);
    }
  }

  /**
   * A member's vote on a text is cast from outside.
   *
   * @param institution index of the institution
   * @param meeting id of the meeting
   * @param member place among the institution's members
   * @param vote what it is
   */
  record Vote(int institution, long meeting, int member, Cast vote) implements Intervention {
    @Override
    public void check(Plan plan) {
      int bodies = plan.institutions().size();
      InterventionChecks.index(this, "institution", institution, bodies);
      int members = plan.institutions().get(institution).members().size();
      InterventionChecks.index(this, "member", member, members);
    }
  }

  /**
   * A side of a focal pair puts this offer on the table in a round, in place of what it would have
   * conceded.
   *
   * @param focalPair index of the pair
   * @param round number of the round, from 1
   * @param actor index of the side
   * @param issue index of the issue, one of the pair's
   * @param position its new offer, 0 to 1
   */
  record Offer(int focalPair, int round, int actor, int issue, double position)
      implements Intervention {
    /** Checks round and offer. */
    public Offer {
      if (round < 1) {
        throw new IllegalArgumentException("rounds count from 1 but this is " + round);
      }
      Checks.between("position", position, 0, 1);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.offer(plan, this);
    }
  }

  /**
   * A further event of the timeline.
   *
   * @param event its description; its id must be new
   */
  record Insert(ScriptedEvent event) implements Intervention {
    @Override
    public void check(Plan plan) {
      InterventionChecks.event(plan, this);
    }
  }

  /**
   * What has been seen: on a day an actor took this action. The choice is held to it, and the run
   * tells how likely the model's own reasons made it ({@code RunListener.witnessed}). Where no
   * occasion of the day led there, it takes place all the same at the end of the day.
   *
   * @param actor index of the actor
   * @param day whole days from the start
   * @param action index of the action
   * @param target index of its target
   * @param outside chance that such an act of that day had reasons that the model does not know,
   *     above 0 and below 1
   */
  record Observe(int actor, int day, int action, int target, double outside)
      implements Intervention {
    /** Checks day and chance. */
    public Observe {
      Checks.notNegative("day", day);
      Checks.between("outside", outside, Double.MIN_NORMAL, 1);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.index(this, "action", action, plan.actions().size());
      InterventionChecks.act(plan, this, actor, action, target);
      InterventionChecks.day(plan, this, day + 1);
    }
  }

  /**
   * What has not been seen, though it would have been: for some days an actor took this action only
   * where an {@link Observe} says so. Choices are held to that, and the run tells how likely the
   * model's own reasons made it.
   *
   * @param actor index of the actor
   * @param action index of the action
   * @param target index of its target, or {@link #NOTHING} for whomever
   * @param from first day, from the start
   * @param until day from which nothing is known, later than the first
   */
  record Silence(int actor, int action, int target, double from, double until)
      implements Intervention {
    /** Checks the days. */
    public Silence {
      InterventionChecks.span(from, until);
    }

    @Override
    public void check(Plan plan) {
      InterventionChecks.chooser(plan, this, actor);
      InterventionChecks.index(this, "action", action, plan.actions().size());
      if (target != NOTHING) {
        InterventionChecks.actor(plan, this, target);
      }
    }
  }

  /** What a vote can be. */
  enum Cast {
    /** In favour. */
    YES(1),
    /** Against. */
    NO(-1),
    /** Neither. */
    ABSTAIN(0),
    /** Not there. */
    ABSENT(2);

    private final int code;

    Cast(int code) {
      this.code = code;
    }

    /**
     * The number by which listeners are told of it.
     *
     * @return 1 yes, -1 no, 0 abstaining, 2 absent
     */
    public int code() {
      return code;
    }
  }
}
