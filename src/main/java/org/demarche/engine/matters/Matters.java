package org.demarche.engine.matters;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.program.Program;
import org.demarche.engine.relations.Ties;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * The matters between pairs of actors. Each has a heat from 0 to 1 that grievous acts feed, kind
 * acts between the two cool, and time lets fade; who did the gravest thing to whom; and the act
 * that fed it last, to which initiatives trace back.
 */
public final class Matters {
  /** An act of a third party, or of a party on a third, feeds a matter by less. */
  private static final double FROM_OUTSIDE = 0.3;

  /** Words feed a matter by less than deeds. */
  private static final double BY_WORDS = 0.15;

  /** What a kind act of the highest score takes from the heat. */
  private static final double COOLS = 0.5;

  private static final double COLD = 1e-3;

  private final Run run;
  private final Program program;
  private final Ties ties;
  private final int n;
  private final double[] heat;
  private final double[] gravest;
  private final int[] source;
  private final long[] fedBy;

  /** Cells of the matters that have ever been warm in this run. */
  private int[] used = new int[32];

  private int usedCount;
  private final boolean[] isUsed;

  /** What each warm matter asks of everyone at full heat, in the order of {@link #used}. */
  private double[][] asked = new double[32][];

  /** Cells of the disputes on the eve: focal pairs, and pairs with an issue or grave measures. */
  private final int[] standing;

  private final double[] standingWeight;
  private double keep;
  private double gain;

  /** The matters of a program. */
  public Matters(Run run, Ties ties) {
    this.run = run;
    this.program = run.program;
    this.ties = ties;
    this.n = program.n;
    this.heat = new double[n * n];
    this.gravest = new double[n * n];
    this.source = new int[n * n];
    this.fedBy = new long[n * n];
    this.isUsed = new boolean[n * n];
    this.standing = program.disputes.cells;
    Arrays.setAll(source, cell -> cell / n);
    this.standingWeight = new double[standing.length];
  }

  /** Begins a run: what stood on the eve stands, nothing is warm. */
  public void reset() {
    for (int u = 0; u < usedCount; u++) {
      forget(used[u]);
    }
    usedCount = 0;
    keep = Elementary.exp(-Memory.decayRate(run.parameter(Parameter.MATTER_HALF_LIFE)));
    gain = run.parameter(Parameter.MATTER_GAIN);
    double spill = run.parameter(Parameter.SPILL);
    for (int k = 0; k < standing.length; k++) {
      int cell = standing[k];
      standingWeight[k] = program.tracks.find(cell / n, cell % n) >= 0 ? 1 : spill;
      fedBy[cell] = 0;
      source[cell] = program.disputes.senders[k];
    }
  }

  /** The place of the matter between two actors, whichever acted. */
  public int cell(int a, int b) {
    return a < b ? a * n + b : b * n + a;
  }

  /** A day begins: what is warm cools. */
  public void tick() {
    int kept = 0;
    for (int u = 0; u < usedCount; u++) {
      int cell = used[u];
      heat[cell] *= keep;
      gravest[cell] *= keep;
      if (heat[cell] < COLD && gravest[cell] < COLD) {
        forget(cell);
      } else {
        double[] row = asked[u];
        asked[u] = asked[kept];
        asked[kept] = row;
        used[kept++] = cell;
      }
    }
    usedCount = kept;
  }

  /**
   * An act feeds or cools its matter.
   *
   * @param act which names its matter
   * @param severity as attention has it, 0 and up
   */
  public void feed(Happening act, double severity) {
    int cell = act.matter;
    boolean between = cell == cell(act.source, act.target);
    double score = run.v[program.layout.goldstein + act.action] / 10 * act.intensity;
    if (score > 0) {
      if (between && isUsed[cell]) {
        heat[cell] *= 1 - Math.min(1, COOLS * score);
      }
      return;
    }
    if (score == 0 && act.kind != Happening.Kind.REPORT) {
      return;
    }
    use(cell);
    double felt = severity * (program.actions.verbal[act.action] ? BY_WORDS : 1);
    if (between && felt > gravest[cell]) {
      gravest[cell] = felt;
      blame(cell, act.source);
    }
    heat[cell] = Math.min(1, heat[cell] + gain * felt * (between ? 1 : FROM_OUTSIDE));
    fedBy[cell] = act.kind == Happening.Kind.REPORT ? act.cause : act.id;
  }

  /** Who did the gravest of a matter is another: what it asks of third parties changes. */
  private void blame(int cell, int by) {
    if (source[cell] == by) {
      return;
    }
    source[cell] = by;
    for (int u = 0; u < usedCount; u++) {
      if (used[u] == cell) {
        ask(cell, u);
      }
    }
  }

  private void forget(int cell) {
    heat[cell] = 0;
    gravest[cell] = 0;
    isUsed[cell] = false;
    if (!program.disputes.stands[cell]) {
      fedBy[cell] = 0;
      source[cell] = cell / n;
    }
  }

  private void use(int cell) {
    if (!isUsed[cell]) {
      isUsed[cell] = true;
      if (usedCount == used.length) {
        used = Arrays.copyOf(used, 2 * usedCount);
        asked = Arrays.copyOf(asked, 2 * usedCount);
      }
      ask(cell, usedCount);
      used[usedCount++] = cell;
    }
  }

  private void ask(int cell, int place) {
    if (asked[place] == null) {
      asked[place] = new double[n];
    }
    double[] row = asked[place];
    int first = cell / n;
    int second = cell % n;
    double third = run.parameter(Parameter.REVIEW_THIRD);
    for (int i = 0; i < n; i++) {
      row[i] = third * stake(i, cell);
    }
    row[first] = program.chooses[second] ? 1 : 0;
    row[second] = program.chooses[first] ? 1 : 0;
  }

  /** Adds what all warm matters ask of everyone today. */
  public void addUrgency(double[] to) {
    for (int u = 0; u < usedCount; u++) {
      double[] row = asked[u];
      double now = heat[used[u]];
      for (int i = 0; i < to.length; i++) {
        to[i] += now * row[i];
      }
    }
  }

  /** What the k-th warm matter asks of an actor today. */
  public double urgency(int k, int actor) {
    return heat[used[k]] * asked[k][actor];
  }

  /** An actor stands otherwise to the others than before: what matters ask of it changes. */
  public void weigh(int actor) {
    for (int u = 0; u < usedCount; u++) {
      if (!isParty(actor, used[u])) {
        asked[u][actor] = run.parameter(Parameter.REVIEW_THIRD) * stake(actor, used[u]);
      }
    }
  }

  /** How hot a matter is, 0 to 1. */
  public double heat(int cell) {
    return heat[cell];
  }

  /** How hot the matter between two is, 0 to 1. */
  public double between(int a, int b) {
    return heat[cell(a, b)];
  }

  /** The act that fed a matter last; for one that has stood since the eve, the id of that. */
  public long fedBy(int cell) {
    return fedBy[cell] != 0 ? fedBy[cell] : program.eve(cell);
  }

  /** Who did the gravest of a matter, or holds the measures that it is about. */
  public int source(int cell) {
    return source[cell];
  }

  /** The one to whom it was done. */
  public int victim(int cell) {
    int first = cell / n;
    return source[cell] == first ? cell % n : first;
  }

  /** Whether an actor is a party to a matter. */
  public boolean isParty(int actor, int cell) {
    return cell / n == actor || cell % n == actor;
  }

  /** The other party of a matter that an actor is a party to. */
  public int other(int actor, int cell) {
    int first = cell / n;
    return first == actor ? cell % n : first;
  }

  /** Number of warm matters, for {@link #warm(int)}. */
  public int warmCount() {
    return usedCount;
  }

  /** The cell of the k-th warm matter. */
  public int warm(int k) {
    return used[k];
  }

  /** Number of disputes that stood on the eve. */
  public int standingCount() {
    return standing.length;
  }

  /** The cell of the k-th of them. */
  public int standing(int k) {
    return standing[k];
  }

  /** How much of a party's attention it has: 1 for a focal pair, less for another. */
  public double standingWeight(int k) {
    return standingWeight[k];
  }

  /**
   * What a matter is to an actor, 0 to 1: all to a party, to another what ties it to either.
   * Whoever lives by the one to whom it was done has a stake in it; whoever lives by the one who
   * did it would rather not have been asked.
   */
  public double stake(int actor, int cell) {
    int a = cell / n;
    int b = cell % n;
    if (a == actor || b == actor) {
      return 1;
    }
    double aligned =
        Math.max(Math.abs(ties.alignment[a * n + actor]), Math.abs(ties.alignment[b * n + actor]));
    double near = Math.max(ties.proximity[a * n + actor], ties.proximity[b * n + actor]);
    return 1
        - (1 - run.parameter(Parameter.STAKE_ALIGNMENT) * aligned)
            * (1 - run.parameter(Parameter.STAKE_PROXIMITY) * near);
  }

  /** The warmest matter of others in which one of them is a party; -1 if none is warm. */
  public int warmestOf(int partner, int actor) {
    int best = -1;
    for (int u = 0; u < usedCount; u++) {
      int cell = used[u];
      if (isParty(partner, cell)
          && !isParty(actor, cell)
          && (best < 0 || heat[cell] > heat[best])) {
        best = cell;
      }
    }
    return best;
  }
}
