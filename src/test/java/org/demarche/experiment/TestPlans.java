package org.demarche.experiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.RankCorrelation;
import org.demarche.model.Temperament;
import org.demarche.words.Message;

/** Small plans for experiments and for what is asked of them. */
public final class TestPlans {
  private TestPlans() {}

  /** A plan of two states, their pair in focus, and outcomes settled, day and total. */
  public static Plan plan(String arm, Assumption... assumptions) {
    return plan(arm, List.of(assumptions), List.of());
  }

  /** The same with correlations. */
  public static Plan plan(
      String arm, List<Assumption> assumptions, List<RankCorrelation> correlations) {
    Map<Parameter, Quantity> parameters = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      parameters.put(parameter, Quantity.ONE);
    }
    return new Plan(
        "tiny",
        arm,
        "A tiny case",
        LocalDateTime.of(2026, 1, 3, 0, 0),
        90,
        0,
        List.of(state("AAA"), state("BBB")),
        List.of(),
        List.of(new Pair(0, 1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        assumptions,
        correlations,
        parameters,
        List.of(),
        List.of(),
        List.of(),
        -1,
        List.of(outcome("settled", true), outcome("day", false), outcome("total", false)));
  }

  private static Actor state(String code) {
    Quantity half = Quantity.of(0.5);
    Temperament calm = new Temperament(half, half, half, half, half, half, half, half);
    return new Actor.State(
        code, code, null, half, calm, "quantal-response", List.of(), false, true, Set.of());
  }

  private static Outcome outcome(String id, boolean share) {
    return new Outcome(id, Message.verbatim(id), new Expression.Num(0), share, share);
  }

  /** An assumption that is uniform between two ends. */
  public static Assumption uniform(String id, double min, double max) {
    return assumption(id, new Distribution.Uniform(min, max));
  }

  /** An assumption with one value. */
  public static Assumption constant(String id, double value) {
    return assumption(id, new Distribution.Constant(value));
  }

  /** An assumption with a distribution. */
  public static Assumption assumption(String id, Distribution distribution) {
    return new Assumption(id, id, distribution, Provenance.UNSTATED, List.of());
  }

  /** An arm with the same assumptions as the base unless others are given. */
  static ArmPlan arm(String id, Plan plan) {
    return new ArmPlan(id, "The arm " + id, id.equals("baseline"), Map.of(), plan);
  }

  /** An experiment: baseline, a twin of it, and an arm that shifts an assumption. */
  static Experiment threeArms(long seed) {
    Plan base = plan("baseline", uniform("alpha", 0, 1), uniform("beta", 0, 0.5));
    Plan shifted = plan("shifted", uniform("alpha", 1, 2), uniform("beta", 0, 0.5));
    List<ArmPlan> arms = new ArrayList<>();
    arms.add(arm("baseline", base));
    arms.add(arm("twin", base));
    arms.add(arm("shifted", shifted));
    return new Experiment(base, arms, seed, LatinHypercube.ID);
  }
}
