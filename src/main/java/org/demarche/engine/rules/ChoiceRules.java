package org.demarche.engine.rules;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.demarche.model.Actor;
import org.demarche.model.Plan;

/** The rules of choice on the class path, by name. */
public final class ChoiceRules {
  private ChoiceRules() {}

  /**
   * Every rule that can be named.
   *
   * @return by name, sorted
   * @throws IllegalArgumentException if two providers share a name
   */
  public static Map<String, ChoiceRule> listAll() {
    Map<String, ChoiceRule> rules = new TreeMap<>();
    for (ChoiceRule rule : ServiceLoader.load(ChoiceRule.class)) {
      if (rules.put(rule.name(), rule) != null) {
        throw new IllegalArgumentException("two rules of choice are named " + rule.name());
      }
    }
    return rules;
  }

  /**
   * The name of the rule that an actor follows.
   *
   * @param actor any actor
   * @return the name; nothing for a council, which does not choose
   */
  public static Optional<String> findName(Actor actor) {
    if (actor instanceof Actor.State state) {
      return Optional.of(state.choiceRule());
    }
    if (actor instanceof Actor.Group group) {
      return Optional.of(group.choiceRule());
    }
    return actor instanceof Actor.Office office
        ? Optional.of(office.choiceRule())
        : Optional.empty();
  }

  /**
   * The rule that each actor of a plan follows; councils follow the default, which they never use.
   */
  public static ChoiceRule[] of(Plan plan) {
    Map<String, ChoiceRule> known = listAll();
    ChoiceRule[] rules = new ChoiceRule[plan.actors().size()];
    for (int i = 0; i < rules.length; i++) {
      String name = findName(plan.actors().get(i)).orElse(QuantalResponse.NAME);
      ChoiceRule rule = known.get(name);
      if (rule == null) {
        throw new IllegalArgumentException(
            "actors."
                + plan.actors().get(i).code()
                + ".rule: there is no rule of choice '"
                + name
                + "'. Maybe one of: "
                + String.join(", ", known.keySet()));
      }
      rules[i] = rule;
    }
    return rules;
  }
}
