package org.demarche.engine.choice;

import java.util.Arrays;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Feature;
import org.demarche.model.Parameter;

/**
 * What speaks for and against an option. Every feature lies in [-1, 1]; g is the option's Goldstein
 * score over 10, c the climate received from its target over the saturation scale; in an answer the
 * score of the act answered.
 */
final class Features {
  private static final double NEUTRAL = 0.5;
  private static final int RECIPROCITY = Feature.RECIPROCITY.ordinal();
  private static final int INERTIA = Feature.INERTIA.ordinal();
  private static final int DOMESTIC = Feature.DOMESTIC.ordinal();
  private static final int NORM = Feature.NORM.ordinal();
  private static final int ALIGNMENT = Feature.ALIGNMENT.ordinal();
  private static final int COST = Feature.COST.ordinal();
  private static final int RISK = Feature.RISK.ordinal();
  private static final int TALK = Feature.TALK.ordinal();
  private static final int COMMITMENT = Feature.COMMITMENT.ordinal();

  private static final Feature[] FEATURES = Feature.values();

  /** The parameter that holds each feature's weight, by its name. */
  private static final Parameter[] WEIGHTS =
      Arrays.stream(FEATURES)
          .map(feature -> Parameter.findById(feature.parameterId()).orElseThrow())
          .toArray(Parameter[]::new);

  private final Situation s;
  private final Run run;
  private final Program program;
  private final double[] weights;
  private final Traits traits;
  private double scale;

  Features(Situation situation) {
    this.s = situation;
    this.run = situation.run;
    this.program = situation.run.program;
    this.weights = new double[program.n * Choice.FEATURES];
    this.traits = new Traits(run);
  }

  void reset() {
    traits.reset();
    scale = run.parameter(Parameter.CLIMATE_SCALE);
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
    for (Feature feature : FEATURES) {
      int f = feature.ordinal();
      weights[base + f] = Math.max(0, run.parameter(WEIGHTS[f])) * tilt(i, feature);
      sum += weights[base + f];
    }
    for (int f = 0; f < Choice.FEATURES && sum > 0; f++) {
      weights[base + f] /= sum;
    }
  }

  private double tilt(int i, Feature feature) {
    return switch (feature) {
      case RECIPROCITY -> run.temperament(i, Layout.RECIPROCITY) / NEUTRAL;
      case INERTIA -> run.temperament(i, Layout.INERTIA) / NEUTRAL;
      case DOMESTIC -> run.temperament(i, Layout.HAWKISHNESS) / NEUTRAL;
      case NORM -> run.temperament(i, Layout.NORM_COMMITMENT) / NEUTRAL;
      case RISK -> (1 - run.temperament(i, Layout.RISK_TOLERANCE)) / NEUTRAL;
      default -> 1;
    };
  }

  void weights(int actor, double[] into) {
    System.arraycopy(weights, actor * Choice.FEATURES, into, 0, Choice.FEATURES);
  }

  /** Works out what an actor sees of a target. */
  void look(int actor, int target, Sides view, TargetView face) {
    face.turnTo(target);
    boolean answers = target == view.opponent && !Double.isNaN(view.received);
    face.climate = answers ? view.received : climate(actor, target);
    face.last = s.climate.last(actor, target, run.now);
    face.domestic = target == view.opponent ? domestic(actor) : 0;
    face.toward = run.v[program.layout.alignment + program.layout.cell(actor, target)];
    face.proximity = run.v[program.layout.proximity + program.layout.cell(actor, target)];
    face.alignment = alignment(actor, target, view);
    face.dependence = run.dependence(actor, target);
    face.power = run.capabilityRatio(actor, target);
    face.talk = s.talks.value(actor, target);
    face.commitment = s.talks.isCommitted(actor, target) ? 1 : 0;
    face.rung = s.rungs.now(actor, target, run.now);
  }

  /**
   * With whom a third party sides, -1 to 1. Whoever acts in its own cause sides with nobody: how it
   * stands to the other is in the climate between them.
   */
  private double alignment(int actor, int target, Sides view) {
    Layout at = program.layout;
    int other = target == view.opponent ? view.favoured : view.opponent;
    if (other == actor) {
      return 0;
    }
    double toward = run.v[at.alignment + at.cell(actor, target)];
    boolean apart = other >= 0 && other != target;
    return apart ? (toward - run.v[at.alignment + at.cell(actor, other)]) / 2 : toward;
  }

  private double climate(int actor, int target) {
    return clamp(s.climate.get(actor, target, run.now) / scale);
  }

  /** Pressure asks for a hard line, burden for relief. */
  private double domestic(int actor) {
    double anger = s.domestic.pressure(actor);
    return s.domestic.burden(actor) * (1 - anger) - anger;
  }

  /**
   * Doing nothing answers a calm climate and goes on doing nothing; on all else it is neutral.
   *
   * @return its utility
   */
  double weighNothing(Choice choice, int option, double climate, double last) {
    int base = option * Choice.FEATURES;
    for (int f = 0; f < Choice.FEATURES; f++) {
      choice.features[base + f] = 0;
    }
    double reciprocity = 1 - Math.abs(climate);
    double inertia = 1 - Math.abs(last);
    choice.features[base + RECIPROCITY] = reciprocity;
    choice.features[base + INERTIA] = inertia;
    choice.scores[option] = 0;
    choice.climates[option] = climate;
    return choice.weights[RECIPROCITY] * reciprocity + choice.weights[INERTIA] * inertia;
  }

  /**
   * Works out the features of an option, in the order of {@link Feature}.
   *
   * @return its utility, the sum of the features by the chooser's weights
   */
  double weigh(Choice choice, int option, int action, TargetView face, Sides view) {
    double[] t = traits.values;
    int at = action * Traits.SIZE;
    double g = t[at + Traits.SCORE];
    double norm = t[at + Traits.NORM];
    double exposed = -t[at + Traits.COST] * (g < 0 ? face.dependence : NEUTRAL);
    boolean yields = program.actions.yields[action];
    double restrained = choice.bound ? s.procedures.cost(choice.actor, action, face.target) : 0;
    choice.scores[option] = g;
    choice.climates[option] = face.climate;
    double[] x = choice.features;
    int base = option * Choice.FEATURES;
    x[base + RECIPROCITY] = 1 - Math.abs(g - face.climate);
    x[base + INERTIA] = 1 - Math.abs(g - face.last);
    x[base + DOMESTIC] = clamp(g * face.domestic);
    x[base + NORM] = norm > 0 ? -norm : -norm * view.breach;
    x[base + ALIGNMENT] = clamp(g * face.alignment);
    x[base + COST] = Math.max(-1, exposed - restrained);
    double rung = yields ? 0 : t[at + Traits.RISK];
    x[base + RISK] = Traits.risk(rung, 1 - face.power);
    x[base + TALK] = t[at + Traits.TALK] * face.talk;
    x[base + COMMITMENT] = face.commitment * g;
    double[] w = choice.weights;
    double utility = 0;
    for (int f = 0; f < Choice.FEATURES; f++) {
      utility += w[f] * x[base + f];
    }
    return utility;
  }

  private static double clamp(double x) {
    return x < -1 ? -1 : x > 1 ? 1 : x;
  }
}
