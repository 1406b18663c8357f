package org.demarche.engine.program;

import org.demarche.engine.numbers.Numbers;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.MeasureKind;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.Temperament;

/** Where each number of a plan stands in the one array of {@link Numbers}. */
public final class Layout {
  /** Places within an actor's temperament. */
  public static final int RECIPROCITY = 0;

  public static final int INERTIA = 1;
  public static final int HAWKISHNESS = 2;
  public static final int NORM_COMMITMENT = 3;
  public static final int CASUALTY_SENSITIVITY = 4;
  public static final int RISK_TOLERANCE = 5;
  public static final int TEMPO = 6;
  public static final int SHARPNESS = 7;

  /** Numbers of a temperament. */
  static final int TEMPERAMENT_SIZE = 8;

  public static final int KINDS_OF_DEPENDENCE = DependenceKind.values().length;

  final int n;
  public final int parameters;
  public final int alignment;
  public final int baseline;
  public final int proximity;
  public final int dependence;
  public final int temperament;
  public final int capability;
  public final int goldstein;
  public final int norm;
  public final int cost;
  public final int talk;
  public final int intensity;
  public final int liftShare;
  public final int relief;
  public final int delivers;
  public final int measureWeight;
  public final int measureGoldstein;
  public final int measureBurden;
  public final int measureStops;

  Layout(Plan plan, Numbers.Builder numbers) {
    this.n = plan.actors().size();
    this.parameters = numbers.reserve(Parameter.values().length);
    for (Parameter parameter : Parameter.values()) {
      numbers.set(parameters + parameter.ordinal(), plan.getParameter(parameter));
    }
    this.alignment = numbers.reserve(n * n);
    this.baseline = numbers.reserve(n * n);
    this.proximity = numbers.reserve(n * n);
    this.dependence = numbers.reserve(n * n * KINDS_OF_DEPENDENCE);
    for (Relation relation : plan.relations()) {
      addRelation(numbers, relation);
    }
    this.temperament = numbers.reserve(n * TEMPERAMENT_SIZE);
    this.capability = numbers.reserve(n);
    for (int i = 0; i < n; i++) {
      addActor(numbers, i, plan.actors().get(i));
    }
    int actions = plan.actions().size();
    this.goldstein = numbers.reserve(actions);
    this.norm = numbers.reserve(actions);
    this.cost = numbers.reserve(actions);
    this.talk = numbers.reserve(actions);
    this.intensity = numbers.reserve(actions);
    this.liftShare = numbers.reserve(actions);
    this.relief = numbers.reserve(actions * KINDS_OF_DEPENDENCE);
    this.delivers = numbers.reserve(actions * KINDS_OF_DEPENDENCE);
    for (int a = 0; a < actions; a++) {
      addAction(numbers, a, plan.actions().get(a));
    }
    int kinds = plan.measureKinds().size();
    this.measureWeight = numbers.reserve(kinds);
    this.measureGoldstein = numbers.reserve(kinds);
    this.measureBurden = numbers.reserve(kinds * KINDS_OF_DEPENDENCE);
    this.measureStops = numbers.reserve(kinds * KINDS_OF_DEPENDENCE);
    for (int k = 0; k < kinds; k++) {
      addKind(numbers, k, plan.measureKinds().get(k));
    }
  }

  private void addRelation(Numbers.Builder numbers, Relation relation) {
    int cell = relation.from() * n + relation.to();
    numbers.set(alignment + cell, relation.alignment());
    numbers.set(baseline + cell, relation.climate());
    numbers.set(proximity + cell, relation.proximity());
    relation
        .dependence()
        .forEach(
            (kind, quantity) -> numbers.set(dependence + kind.ordinal() * n * n + cell, quantity));
  }

  private void addActor(Numbers.Builder numbers, int i, Actor actor) {
    if (actor instanceof Actor.State state) {
      setTemperament(numbers, i, state.temperament());
      numbers.set(capability + i, state.capability());
    } else if (actor instanceof Actor.Group group) {
      setTemperament(numbers, i, group.temperament());
      numbers.set(capability + i, group.capability());
    } else if (actor instanceof Actor.Office office) {
      setTemperament(numbers, i, office.temperament());
    }
  }

  private void setTemperament(Numbers.Builder numbers, int i, Temperament t) {
    Quantity[] values = quantities(t);
    for (int k = 0; k < TEMPERAMENT_SIZE; k++) {
      numbers.set(temperament + i * TEMPERAMENT_SIZE + k, values[k]);
    }
  }

  /** A temperament's numbers in the order of the places above. */
  static Quantity[] quantities(Temperament t) {
    return new Quantity[] {
      t.reciprocity(),
      t.inertia(),
      t.hawkishness(),
      t.normCommitment(),
      t.casualtySensitivity(),
      t.riskTolerance(),
      t.tempo(),
      t.sharpness()
    };
  }

  private void addAction(Numbers.Builder numbers, int a, Action action) {
    numbers.set(goldstein + a, action.goldstein());
    numbers.set(norm + a, action.norm());
    numbers.set(cost + a, action.cost());
    numbers.set(talk + a, action.talk());
    numbers.set(intensity + a, action.effect().intensity());
    numbers.set(liftShare + a, action.effect().liftShare());
    action
        .effect()
        .relief()
        .forEach(
            (kind, quantity) ->
                numbers.set(relief + a * KINDS_OF_DEPENDENCE + kind.ordinal(), quantity));
    action
        .effect()
        .delivers()
        .forEach(
            (kind, quantity) ->
                numbers.set(delivers + a * KINDS_OF_DEPENDENCE + kind.ordinal(), quantity));
  }

  private void addKind(Numbers.Builder numbers, int k, MeasureKind kind) {
    numbers.set(measureWeight + k, kind.weight());
    numbers.set(measureGoldstein + k, kind.goldstein());
    kind.burden()
        .forEach(
            (of, quantity) ->
                numbers.set(measureBurden + k * KINDS_OF_DEPENDENCE + of.ordinal(), quantity));
    kind.stops()
        .forEach(
            (of, quantity) ->
                numbers.set(measureStops + k * KINDS_OF_DEPENDENCE + of.ordinal(), quantity));
  }

  /** Where a parameter of the model stands. */
  public int parameter(Parameter parameter) {
    return parameters + parameter.ordinal();
  }

  /** The place of a relation within a block of relations. */
  public int cell(int from, int to) {
    return from * n + to;
  }

  /** Where a number of an actor's temperament stands. */
  public int temperament(int actor, int place) {
    return temperament + actor * TEMPERAMENT_SIZE + place;
  }

  /** Where stands how far one actor depends on another in a kind of goods. */
  public int dependence(int kind, int from, int to) {
    return dependence + kind * n * n + from * n + to;
  }
}
