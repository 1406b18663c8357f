package org.demarche.engine.decision;

import java.util.Arrays;
import org.demarche.engine.program.Menu;
import org.demarche.engine.rules.ChoiceProblem;
import org.demarche.model.Feature;
import org.demarche.model.Speed;
import org.demarche.trace.DecisionView;

/**
 * One choice at hand: the menu, whom each option addresses, its features and probabilities. Reused
 * from choice to choice.
 */
public final class Choice implements ChoiceProblem, DecisionView {
  public static final int FEATURES = Feature.values().length;

  public Menu menu = Menu.EMPTY;
  public int actor;
  public long occasion;
  public double day;
  public Speed speed = Speed.MAJOR;
  public double precision;
  public double dissimilarity;
  public int chosen;
  public int preferred = -1;
  public long act;

  /** What led to the choice. */
  public long cause;

  /** Chance as it fell, by family and by option; filled for those who ask for reasons. */
  public double[] familyDraws = new double[0];

  public double[] optionDraws = new double[0];

  /** Whether any option is open. */
  public boolean isOpen;

  /** Whether some option may be closed from outside. */
  public boolean restricted;

  /** An act that somebody forces though it is not open stands behind the menu's options. */
  public boolean beyond;

  public int beyondAction;

  /** Whether a legislature or court restrains the chooser. */
  public boolean bound;

  /** Whether the chooser mourns its dead. */
  public boolean mourning;

  public int[] targets = new int[0];
  public boolean[] available = new boolean[0];
  public double[] utilities = new double[0];
  public double[] scores = new double[0];
  public double[] climates = new double[0];
  public double[] features = new double[0];
  public double[] within = new double[0];
  public double[] family = new double[0];
  public double[] logBase = new double[0];
  public final double[] weights = new double[FEATURES];
  private final double[] means = new double[FEATURES + 1];
  private boolean meansKnown;

  /** Who is in a race, for what each draws, and the draws. */
  public int[] running = new int[0];

  public long[] occasions = new long[0];
  public double[] draws = new double[0];

  /** Makes room for a menu. */
  public void take(Menu newMenu) {
    menu = newMenu;
    beyond = false;
    meansKnown = false;
    int options = newMenu.actions.length + 1;
    if (targets.length < options) {
      targets = new int[options];
      available = new boolean[options];
      utilities = new double[options];
      scores = new double[options];
      climates = new double[options];
      features = new double[options * FEATURES];
      within = new double[options];
    }
    int racers = Math.max(options, newMenu.families.length);
    if (running.length < racers) {
      running = new int[racers];
      occasions = new long[racers];
      draws = new double[racers];
    }
    if (family.length < newMenu.families.length) {
      family = new double[newMenu.families.length];
      logBase = new double[newMenu.families.length];
    }
  }

  /** The open option with an action and a target, or -1. */
  public int find(int action, int target) {
    for (int k = 0; k < menu.actions.length; k++) {
      if (available[k] && menu.actions[k] == action && targets[k] == target) {
        return k;
      }
    }
    return -1;
  }

  /** Nothing is open: no option has a probability. */
  public void close() {
    Arrays.fill(family, 0);
    Arrays.fill(within, 0);
  }

  @Override
  public int familyCount() {
    return menu.families.length;
  }

  @Override
  public int start(int g) {
    return menu.starts[g];
  }

  @Override
  public boolean isAvailable(int option) {
    return available[option];
  }

  @Override
  public double utility(int option) {
    return utilities[option];
  }

  @Override
  public double score(int option) {
    return scores[option];
  }

  @Override
  public double climate(int option) {
    return climates[option];
  }

  @Override
  public double logSize(int option) {
    return menu.logSizes[option];
  }

  @Override
  public double logBaseRate(int g) {
    return logBase[g];
  }

  @Override
  public int preferred() {
    return preferred;
  }

  @Override
  public double precision() {
    return precision;
  }

  @Override
  public double dissimilarity() {
    return dissimilarity;
  }

  @Override
  public long occasion() {
    return occasion;
  }

  @Override
  public double day() {
    return day;
  }

  @Override
  public int actor() {
    return actor;
  }

  @Override
  public Speed speed() {
    return speed;
  }

  @Override
  public int optionCount() {
    return menu.actions.length + (beyond ? 1 : 0);
  }

  private boolean isBeyond(int option) {
    return option == menu.actions.length;
  }

  @Override
  public int action(int option) {
    return isBeyond(option) ? beyondAction : menu.actions[option];
  }

  @Override
  public int target(int option) {
    return targets[option];
  }

  @Override
  public double probability(int option) {
    return isBeyond(option) ? 0 : family[familyOf(option)] * within[option];
  }

  @Override
  public double pull(int option, Feature feature) {
    int f = feature.ordinal();
    return precision * weights[f] * (features[option * FEATURES + f] - means()[f]);
  }

  /**
   * Means over the options by their probabilities: of each feature, and of ln b; worked out once.
   */
  private double[] means() {
    if (!meansKnown) {
      Arrays.fill(means, 0);
      for (int g = 0; g < menu.families.length; g++) {
        for (int k = menu.starts[g]; k < menu.starts[g + 1]; k++) {
          double p = family[g] * within[k];
          for (int f = 0; f < FEATURES && available[k]; f++) {
            means[f] += p * features[k * FEATURES + f];
          }
          means[FEATURES] += p * logBase[g];
        }
      }
      meansKnown = true;
    }
    return means;
  }

  @Override
  public double familyPull(int option) {
    return (isBeyond(option) ? 0 : logBase[familyOf(option)]) - means()[FEATURES];
  }

  private int familyOf(int option) {
    int g = 0;
    while (menu.starts[g + 1] <= option) {
      g++;
    }
    return g;
  }

  @Override
  public long cause() {
    return cause;
  }

  @Override
  public int kin(int option) {
    return isBeyond(option) ? -1 : menu.families[familyOf(option)];
  }

  @Override
  public double value(int option, Feature feature) {
    return features[option * FEATURES + feature.ordinal()];
  }

  @Override
  public double weight(Feature feature) {
    return weights[feature.ordinal()];
  }

  @Override
  public double base(int option) {
    return isBeyond(option) ? 0 : logBase[familyOf(option)];
  }

  @Override
  public double size(int option) {
    return isBeyond(option) ? 0 : menu.logSizes[option];
  }

  @Override
  public double familyDraw(int option) {
    return isBeyond(option) ? Double.NaN : familyDraws[familyOf(option)];
  }

  @Override
  public double draw(int option) {
    return isBeyond(option) ? Double.NaN : optionDraws[option];
  }

  @Override
  public int chosen() {
    return chosen;
  }

  @Override
  public long act() {
    return act;
  }
}
