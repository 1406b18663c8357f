package org.demarche.evidence.background;

import java.util.BitSet;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Relation;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.StandingMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Who is what to whom on the eve: states, parties, disputes, neighbours, measures in force. Numbers
 * that hang on assumptions are taken at their medians.
 */
final class Eve {
  /** From this proximity on two states are neighbours by land or a narrow sea. */
  private static final double NEIGHBOUR = 0.8;

  private final Plan plan;
  private final int n;
  private final BitSet states = new BitSet();
  private final BitSet parties = new BitSet();
  private final Program program;
  private final double[] alignment;
  private final double[] proximity;
  private final double[] dependence;
  private final BitSet inForce = new BitSet();
  private final int[] dyads = new int[Circle.values().length];

  Eve(Plan plan) {
    this.plan = plan;
    this.n = plan.actors().size();
    this.program = Program.of(plan);
    this.alignment = new double[n * n];
    this.proximity = new double[n * n];
    this.dependence = new double[n * n];
    World median = World.median(plan);
    for (Relation relation : plan.relations()) {
      int cell = relation.from() * n + relation.to();
      alignment[cell] = relation.alignment().in(median::value);
      proximity[cell] = relation.proximity().in(median::value);
      dependence[cell] =
          relation.dependence().values().stream()
              .mapToDouble(d -> d.in(median::value))
              .max()
              .orElse(0);
    }
    for (int i = 0; i < n; i++) {
      states.set(i, plan.actors().get(i) instanceof Actor.State);
    }
    for (Pair pair : plan.focalPairs()) {
      parties.set(pair.first());
      parties.set(pair.second());
    }
    for (StandingMeasure measure : plan.measures()) {
      inForce.set(place(measure.kind(), measure.sender(), measure.target()));
    }
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        if (isState(a) && isState(b)) {
          dyads[circle(a, b).ordinal()]++;
        }
      }
    }
  }

  Plan plan() {
    return plan;
  }

  int place(int kind, int sender, int target) {
    return (kind * n + sender) * n + target;
  }

  /** The measures in force on the eve, by {@link #place}; the caller's own. */
  BitSet measures() {
    return (BitSet) inForce.clone();
  }

  boolean isState(int actor) {
    return actor >= 0 && states.get(actor);
  }

  /** Whether two are a dyad of states. */
  boolean isDyad(int a, int b) {
    return a != b && isState(a) && isState(b);
  }

  /** Whether an actor belongs to a focal pair. */
  boolean isParty(int actor) {
    return actor >= 0 && parties.get(actor);
  }

  /** Whether an actor is a body or an office. */
  boolean isBody(int actor) {
    return actor >= 0
        && (plan.actors().get(actor) instanceof Actor.Council
            || plan.actors().get(actor) instanceof Actor.Office);
  }

  /** One number for a dyad, whichever acted. */
  int cell(int a, int b) {
    return Math.min(a, b) * n + Math.max(a, b);
  }

  /** Whether a matter, by its cell, is a dispute of the eve. */
  boolean isDispute(int cell) {
    return cell >= 0 && program.isDisputed(cell);
  }

  Circle circle(int a, int b) {
    if (isFocal(a, b)) {
      return Circle.FOCAL;
    }
    if (isDispute(cell(a, b))) {
      return Circle.DISPUTE;
    }
    return proximity(a, b) >= NEIGHBOUR ? Circle.NEIGHBOUR : Circle.OTHER;
  }

  private boolean isFocal(int a, int b) {
    Pair pair = new Pair(a, b);
    return plan.focalPairs().contains(pair);
  }

  /** Number of dyads of states in a circle. */
  int dyads(Circle circle) {
    return dyads[circle.ordinal()];
  }

  double alignment(int from, int to) {
    return alignment[from * n + to];
  }

  double proximity(int a, int b) {
    return Math.max(proximity[a * n + b], proximity[b * n + a]);
  }

  /** The greatest of the ways in which one depends on the other. */
  double dependence(int from, int to) {
    return dependence[from * n + to];
  }

  private @Nullable ScriptedEvent opening() {
    return plan.openingEvent() < 0 ? null : plan.timeline().get(plan.openingEvent());
  }

  /** Who opens the crisis, -1 if nobody does. */
  int perpetrator() {
    @Nullable ScriptedEvent opening = opening();
    return opening == null ? -1 : opening.source();
  }

  /** Whether the opening act is done to an actor. */
  boolean isVictim(int actor) {
    @Nullable ScriptedEvent opening = opening();
    return opening != null && opening.targets().contains(actor);
  }

  /** The focal pair of the opening act, else the first; -1 if there is none. */
  int pairOfOpening() {
    for (int p = 0; p < plan.focalPairs().size(); p++) {
      Pair pair = plan.focalPairs().get(p);
      boolean first = pair.first() == perpetrator() && isVictim(pair.second());
      boolean second = pair.second() == perpetrator() && isVictim(pair.first());
      if (first || second) {
        return p;
      }
    }
    return plan.focalPairs().isEmpty() ? -1 : 0;
  }
}
