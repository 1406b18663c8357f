package org.demarche.engine;

import java.util.Arrays;
import org.demarche.model.Feature;
import org.demarche.model.Parameter;

/**
 * What speaks for and against an option. Every feature lies in [-1, 1]; g is the option's Goldstein
 * score over 10, c the climate received from its target over the saturation scale.
 */
final class Features {
  private static final double NEUTRAL = 0.5;
  private static final double TIRED_AT = 3;

  private final Situation s;
  private final Program program;
  private final Memory own;
  private final double[] weights;

  Features(Situation situation) {
    this.s = situation;
    this.program = situation.program;
    this.own = new Memory(program.n * program.plan.families().size());
    this.weights = new double[program.n * Choice.FEATURES];
  }

  void reset() {
    own.reset(s.parameter(Parameter.FATIGUE_HALF_LIFE));
    Arrays.fill(weights, 0);
    for (int i = 0; i < program.n; i++) {
      if (program.chooses[i]) {
        weigh(i);
      }
    }
  }

  /** An actor's weights: the model's, turned by its temperament, scaled so that they sum to 1. */
  void weigh(int i) {
    int base = i * Choice.FEATURES;
    double sum = 0;
    for (int f = 0; f < Choice.FEATURES; f++) {
      double raw = s.v[program.layout.parameter(Parameter.WEIGHT_RECIPROCITY) + f];
      weights[base + f] = Math.max(0, raw) * tilt(i, f);
      sum += weights[base + f];
    }
    for (int f = 0; f < Choice.FEATURES && sum > 0; f++) {
      weights[base + f] /= sum;
    }
  }

  private double tilt(int i, int feature) {
    return switch (feature) {
      case 0 -> s.temperament(i, Layout.RECIPROCITY) / NEUTRAL;
      case 1 -> s.temperament(i, Layout.INERTIA) / NEUTRAL;
      case 2 -> s.temperament(i, Layout.HAWKISHNESS) / NEUTRAL;
      case 3 -> s.temperament(i, Layout.NORM_COMMITMENT) / NEUTRAL;
      case 6 -> (1 - s.temperament(i, Layout.RISK_TOLERANCE)) / NEUTRAL;
      default -> 1;
    };
  }

  void weights(int actor, double[] into) {
    System.arraycopy(weights, actor * Choice.FEATURES, into, 0, Choice.FEATURES);
  }

  void taken(int actor, int action) {
    own.add(place(actor, action), 1, s.now);
  }

  private int place(int actor, int action) {
    return actor * program.plan.families().size() + program.actions.family[action];
  }

  /** Works out the features of an option; doing nothing is neutral on all but inertia. */
  void fill(Choice choice, int option, int action, int target, Stand view) {
    double[] x = choice.features;
    int base = option * Choice.FEATURES;
    int actor = choice.actor;
    if (action < 0) {
      Arrays.fill(x, base, base + Choice.FEATURES, 0);
      int toward = view.opponent;
      double c = toward < 0 ? 0 : climate(actor, toward);
      choice.climates[option] = c;
      x[base + Feature.RECIPROCITY.ordinal()] = 1 - Math.abs(c);
      return;
    }
    double g = s.v[program.layout.goldstein + action] / 10;
    double c = climate(actor, target);
    choice.scores[option] = g;
    choice.climates[option] = c;
    double last = s.climate.last(actor, target);
    x[base] = 1 - Math.abs(g - c);
    x[base + 1] = 1 - Math.abs(g - (last == last ? last : c));
    x[base + 2] = target == view.opponent ? domestic(actor, g) : 0;
    x[base + 3] = norm(action, view);
    x[base + 4] = alignment(actor, target, g, view);
    x[base + 5] = cost(actor, target, action, g);
    x[base + 6] = risk(actor, target, action, g);
    double talk = s.v[program.layout.talk + action];
    x[base + 7] = talk == 0 ? 0 : talk * s.talks.value(actor, target);
    x[base + 8] = s.talks.isCommitted(actor, target) ? g : 0;
    x[base + 9] = -Math.min(1, own.get(place(actor, action), s.now) / TIRED_AT);
  }

  private double climate(int actor, int target) {
    double scale = s.parameter(Parameter.CLIMATE_SCALE);
    return clamp(s.climate.get(actor, target, s.now) / scale);
  }

  /** Pressure asks for a hard line, burden for relief. */
  private double domestic(int actor, double g) {
    double anger = s.domestic.pressure(actor);
    double want = s.domestic.burden(actor) * (1 - anger);
    return clamp(g * (want - anger));
  }

  private double norm(int action, Stand view) {
    double breach = s.v[program.layout.norm + action];
    return breach > 0 ? -breach : -breach * view.breach;
  }

  /** Cooperation with those one sides with, hardness toward those one sides against. */
  private double alignment(int actor, int target, double g, Stand view) {
    Layout at = program.layout;
    double toward = s.v[at.alignment + at.cell(actor, target)];
    int other = target == view.opponent ? view.favoured : view.opponent;
    if (other < 0 || other == actor || other == target) {
      return clamp(g * toward);
    }
    return clamp(g * (toward - s.v[at.alignment + at.cell(actor, other)]) / 2);
  }

  private double cost(int actor, int target, int action, double g) {
    double exposure = s.v[program.layout.cost + action];
    return g < 0 ? -exposure * s.dependence(actor, target) : -exposure * NEUTRAL;
  }

  /** The rung a hostile act would reach, against the share of power on the other side. */
  private double risk(int actor, int target, int action, double g) {
    if (g >= 0) {
      return 0;
    }
    double reach = program.actions.rung[action] / (double) org.demarche.model.Ladder.TOP;
    return -reach * (1 - s.capabilityRatio(actor, target));
  }

  private static double clamp(double x) {
    return x < -1 ? -1 : x > 1 ? 1 : x;
  }
}
