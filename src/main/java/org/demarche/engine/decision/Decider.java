package org.demarche.engine.decision;

import org.demarche.model.Intervention;
import org.demarche.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * Who takes the choices of a run, each where the model has worked out what is open and how likely.
 * The model's own rule, somebody who forces a choice, and a person all come through here, so that
 * what follows from a choice cannot depend on who took it.
 */
public sealed interface Decider {

  /** Nobody but the model. */
  Decider MODEL = new Model();

  /** Whether anybody but the model may decide. */
  boolean isOutside();

  /**
   * Which act is taken.
   *
   * @param options has the choice ready
   * @return number of the option, or {@link Options#HELD_BACK}
   */
  int act(Options options);

  /**
   * Yes or no.
   *
   * @param own what the model answers
   */
  boolean answer(Question question, int who, long occasion, boolean own);

  /**
   * How a member votes on a text.
   *
   * @param own how the model votes
   */
  byte vote(int institution, long meeting, int member, byte own);

  /** What a side offers in a round in place of its own concession, or null. */
  Intervention.@Nullable Offer offer(int pair, int round, int actor);

  /** The rules of the actors and the chance of the run. */
  final class Model implements Decider {
    private Model() {}

    @Override
    public boolean isOutside() {
      return false;
    }

    @Override
    public int act(Options options) {
      return options.race();
    }

    @Override
    public boolean answer(Question question, int who, long occasion, boolean own) {
      return own;
    }

    @Override
    public byte vote(int institution, long meeting, int member, byte own) {
      return own;
    }

    @Override
    public Intervention.@Nullable Offer offer(int pair, int round, int actor) {
      return null;
    }
  }

  /** Decisions handed in from outside; the model's wherever none is. */
  record Outside(Interventions handedIn, @Nullable Testimony seen) implements Decider {
    @Override
    public boolean isOutside() {
      return true;
    }

    @Override
    public int act(Options options) {
      Choice choice = options.choice();
      Intervention own = handedIn.choice(choice.occasion, choice.actor, choice.speed);
      if (own instanceof Intervention.Force force) {
        return options.force(force.action(), force.target());
      }
      if (own instanceof Intervention.Decide decided) {
        return options.take(decided.action(), decided.target());
      }
      if (handedIn.plays(choice.actor, choice.day)) {
        return choice.find(Intervention.NOTHING, -1);
      }
      if (seen != null) {
        return seen.act(options);
      }
      return choice.isOpen ? MODEL.act(options) : Options.HELD_BACK;
    }

    @Override
    public boolean answer(Question question, int who, long occasion, boolean own) {
      return handedIn.answer(question, who, occasion, own);
    }

    @Override
    public byte vote(int institution, long meeting, int member, byte own) {
      return handedIn.vote(institution, meeting, member, own);
    }

    @Override
    public Intervention.@Nullable Offer offer(int pair, int round, int actor) {
      return handedIn.offer(pair, round, actor);
    }
  }
}
