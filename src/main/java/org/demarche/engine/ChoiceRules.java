package org.demarche.engine;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

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
}
