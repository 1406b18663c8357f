package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.QuadClass;
import org.demarche.statistics.Interval;
import org.demarche.trace.Story;

/**
 * How many acts an act leads to on average, by the author's role and by whether the act is verbal
 * or material, and the spectral radius of that matrix: below 1 exchanges die out.
 *
 * <p>Most acts name their cause. One that does not is put down to the acts that its author had
 * noticed, in proportion to the heat they had left, and to nothing in the share of the review rate
 * that needs no heat. Every noticed act counts as one between the two, so the radius is rather too
 * high than too low.
 */
final class Offspring {
  private static final int ROLES = 4;
  private static final int TYPES = 2 * ROLES;
  private static final int ITERATIONS = 500;
  private static final double NORMAL_95 = 1.959963984540054;

  private final double[][] children = new double[TYPES][TYPES];
  private final double[] parents = new double[TYPES];

  /** Counts a run. */
  void add(CrisisRun run) {
    Map<Long, Story.Act> byId = new TreeMap<>();
    List<Story.Act> before = new ArrayList<>();
    for (Story.Act act : run.story().acts()) {
      if (act.action() < 0) {
        continue;
      }
      parents[type(run.plan(), act)]++;
      Story.Act cause = byId.get(act.cause());
      if (cause != null) {
        children[type(run.plan(), cause)][type(run.plan(), act)]++;
      } else if (act.scripted() < 0) {
        credit(run, before, act);
      }
      byId.put(act.id(), act);
      before.add(act);
    }
  }

  private void credit(CrisisRun run, List<Story.Act> before, Story.Act review) {
    double halfLife = assumption(run, "matter_half_life");
    double gain = assumption(run, "matter_gain");
    double[] excited = new double[TYPES];
    double sum = 0;
    for (Story.Act act : before) {
      if (noticed(run.plan(), act, review.source())) {
        double severity =
            Math.abs(run.value(run.plan().actions().get(act.action()).goldstein()))
                / 10
                * act.intensity();
        double age = (review.day() - act.day()) / halfLife;
        double left = gain * severity * StrictMath.pow(0.5, age);
        excited[type(run.plan(), act)] += left;
        sum += left;
      }
    }
    double heat = Math.min(1, sum);
    double share = sum > 0 ? heat / (heat + assumption(run, "review_floor")) : 0;
    for (int k = 0; k < TYPES && sum > 0; k++) {
      children[k][type(run.plan(), review)] += share * excited[k] / sum;
    }
  }

  private static boolean noticed(Plan plan, Story.Act act, int actor) {
    return act.source() != actor && (isMaterial(plan, act) || act.target() == actor);
  }

  private static double assumption(CrisisRun run, String id) {
    for (int k = 0; k < run.world().size(); k++) {
      if (run.plan().assumptions().get(k).id().equals(id)) {
        return run.world().get(k);
      }
    }
    throw new IllegalArgumentException("the plan has no assumption " + id);
  }

  private static boolean isMaterial(Plan plan, Story.Act act) {
    QuadClass quad = plan.actions().get(act.action()).quadClass();
    return quad == QuadClass.MATERIAL_CONFLICT || quad == QuadClass.MATERIAL_COOPERATION;
  }

  private static int type(Plan plan, Story.Act act) {
    Pair pair = plan.focalPairs().get(0);
    int role =
        act.source() == pair.first()
            ? 0
            : act.source() == pair.second()
                ? 1
                : plan.actors().get(act.source()) instanceof Actor.Office ? 3 : 2;
    return 2 * role + (isMaterial(plan, act) ? 1 : 0);
  }

  private void add(Offspring other) {
    for (int k = 0; k < TYPES; k++) {
      parents[k] += other.parents[k];
      for (int l = 0; l < TYPES; l++) {
        children[k][l] += other.children[k][l];
      }
    }
  }

  /** The spectral radius, by power iteration on the matrix plus the identity. */
  double radius() {
    double[] x = new double[TYPES];
    java.util.Arrays.fill(x, 1);
    double norm = 1;
    for (int i = 0; i < ITERATIONS; i++) {
      double[] next = new double[TYPES];
      norm = 0;
      for (int k = 0; k < TYPES; k++) {
        next[k] = x[k];
        for (int l = 0; l < TYPES && parents[k] > 0; l++) {
          next[k] += children[k][l] / parents[k] * x[l];
        }
        norm = Math.max(norm, next[k]);
      }
      for (int k = 0; k < TYPES; k++) {
        x[k] = next[k] / norm;
      }
    }
    return norm - 1;
  }

  /** The radius over all parts, with an interval from leaving each part out (jackknife). */
  static Interval radius(List<Offspring> parts) {
    Offspring whole = new Offspring();
    parts.forEach(whole::add);
    double all = whole.radius();
    int count = parts.size();
    if (count < 2) {
      return Interval.ofUnknownSpread(all);
    }
    double[] without = new double[count];
    double mean = 0;
    for (int k = 0; k < count; k++) {
      Offspring rest = new Offspring();
      for (int other = 0; other < count; other++) {
        if (other != k) {
          rest.add(parts.get(other));
        }
      }
      without[k] = rest.radius();
      mean += without[k] / count;
    }
    double sum = 0;
    for (double each : without) {
      sum += (each - mean) * (each - mean);
    }
    double error = Math.sqrt(sum * (count - 1) / count);
    return Interval.symmetric(all, error, NORMAL_95);
  }
}
