package org.demarche.engine;

import java.util.Map;
import org.demarche.model.Actor;
import org.demarche.model.Parameter;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.model.Toward;

/**
 * Makes choices: sets up the options, asks the actor's rule for probabilities, and draws a family
 * and then an action by exponential races keyed by the options' codes, so that an option more or
 * less leaves the draws of the others as they were.
 */
final class Chooser {
  private static final Purpose[] PURPOSES = {Purpose.VOICE, Purpose.MAJOR, Purpose.REVIEW};

  private final Situation s;
  private final Program program;
  private final Features features;
  private final Choice choice = new Choice();
  private final ChoiceRule[] rules;

  Chooser(Situation situation) {
    this.s = situation;
    this.program = situation.program;
    this.features = new Features(situation);
    this.rules = new ChoiceRule[program.n];
    Map<String, ChoiceRule> known = ChoiceRules.listAll();
    for (int i = 0; i < program.n; i++) {
      Actor actor = program.plan.actors().get(i);
      String name = QuantalResponse.NAME;
      if (actor instanceof Actor.State state) {
        name = state.choiceRule();
      } else if (actor instanceof Actor.Office office) {
        name = office.choiceRule();
      }
      ChoiceRule rule = known.get(name);
      if (rule == null) {
        throw new IllegalArgumentException(
            "actor " + actor.code() + " follows the rule " + name + "; known: " + known.keySet());
      }
      rules[i] = rule;
    }
  }

  void reset() {
    features.reset();
  }

  /** An act has been taken; it tires its author. */
  void taken(int actor, int action) {
    features.taken(actor, action);
  }

  /**
   * Lets an actor choose.
   *
   * @param actor who
   * @param speed by which road
   * @param view the sides as it sees them
   * @param occasion id of the trigger or the review
   * @return the chosen option, or -1 to do nothing; read {@link #choice()} for its action and
   *     target
   */
  int choose(int actor, Speed speed, Stand view, long occasion) {
    Menu menu = program.menu(view.role, speed);
    if (menu.isEmpty()) {
      return -1;
    }
    prepare(actor, speed, menu, occasion);
    boolean any = false;
    for (int k = 0; k < menu.actions.length; k++) {
      any |= option(k, view);
    }
    if (!any) {
      return -1;
    }
    rules[actor].probabilities(choice, choice.family, choice.within);
    choice.chosen = race(menu, program.streams.of(actor, PURPOSES[speed.ordinal()]));
    return choice.chosen;
  }

  Choice choice() {
    return choice;
  }

  private void prepare(int actor, Speed speed, Menu menu, long occasion) {
    choice.take(menu);
    choice.actor = actor;
    choice.speed = speed;
    choice.occasion = occasion;
    choice.day = s.now;
    choice.act = 0;
    choice.precision = s.parameter(Parameter.LAMBDA) * s.temperament(actor, Layout.SHARPNESS);
    choice.dissimilarity = s.parameter(Parameter.TAU);
    features.weights(actor, choice.weights);
    for (int g = 0; g < menu.families.length; g++) {
      choice.logBase[g] = s.v[menu.baseRates[g]];
    }
  }

  private boolean option(int k, Stand view) {
    int action = choice.menu.actions[k];
    int target = action < 0 ? -1 : target(action, choice.actor, view);
    choice.targets[k] = target;
    choice.available[k] =
        action < 0 || target >= 0 && target != choice.actor && isOpen(action, target, view);
    choice.utilities[k] = 0;
    choice.scores[k] = 0;
    choice.climates[k] = 0;
    int base = k * Choice.FEATURES;
    if (!choice.available[k]) {
      return false;
    }
    features.fill(choice, k, action, target, view);
    double utility = 0;
    for (int f = 0; f < Choice.FEATURES; f++) {
      utility += choice.weights[f] * choice.features[base + f];
    }
    choice.utilities[k] = utility;
    return true;
  }

  private int target(int action, int actor, Stand view) {
    Toward toward = program.actions.toward[action];
    if (toward == Toward.VICTIM) {
      return view.favoured;
    }
    return toward == Toward.SUPPLIER ? supplier(actor, view.opponent) : view.opponent;
  }

  /** The government that the opponent depends on most for fuel, itself and the actor aside. */
  private int supplier(int actor, int opponent) {
    int best = -1;
    double most = 0;
    for (int k : opponent < 0 ? new int[0] : program.partners[opponent]) {
      double depends = s.v[program.layout.dependence(0, opponent, k)];
      if (k != actor && depends > most) {
        most = depends;
        best = k;
      }
    }
    return best;
  }

  private boolean isOpen(int action, int target, Stand view) {
    if (program.actions.unavailable[action]) {
      return false;
    }
    boolean kind = s.v[program.layout.goldstein + action] > 0;
    if (kind && !program.actions.verbal[action] && s.domestic.inMourning(choice.actor)) {
      return false;
    }
    return Requirements.met(s, program.actions.requirement[action], choice.actor, target, view);
  }

  private int race(Menu menu, int stream) {
    int best = -1;
    double first = Double.POSITIVE_INFINITY;
    for (int g = 0; g < menu.families.length; g++) {
      if (choice.family[g] > 0) {
        double time = exponential(stream, menu.keys[0][g]) / choice.family[g];
        if (time < first) {
          first = time;
          best = g;
        }
      }
    }
    int option = menu.starts[best];
    first = Double.POSITIVE_INFINITY;
    for (int k = menu.starts[best]; k < menu.starts[best + 1]; k++) {
      if (choice.within[k] > 0) {
        double time = exponential(stream, menu.keys[1][k]) / choice.within[k];
        if (time < first) {
          first = time;
          option = k;
        }
      }
    }
    return option;
  }

  private double exponential(int stream, long key) {
    s.chance.block(stream, choice.occasion ^ key, 0);
    return -Elementary.log(s.chance.get(0));
  }

  /** The role of an actor that answers an act. */
  static Role answering(Situation s, int actor, Happening trigger) {
    if (s.program.office[actor]) {
      return Role.OFFICE;
    }
    if (actor == trigger.target) {
      return trigger.answered == actor ? Role.SOURCE : Role.TARGET;
    }
    return s.sideBetween(actor, trigger.target, trigger.source);
  }
}
