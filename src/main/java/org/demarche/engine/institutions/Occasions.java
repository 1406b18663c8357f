package org.demarche.engine.institutions;

import java.util.Arrays;
import java.util.BitSet;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.run.Run;
import org.demarche.model.Ladder;

/**
 * What gives bodies reason to meet: the gravest breach of each matter, what one state did to
 * another, and what of it each body has taken up.
 *
 * <p>An answer to an unauthorised use of force is defence, whoever gives it, and no breach: who was
 * attacked is not summoned for it.
 */
final class Occasions {
  /** How long a breach may be brought before a body that has not taken it up. */
  private static final double FRESH_DAYS = 60;

  /** How long after the last use of force an answer to it is defence. */
  private static final double DEFENCE_DAYS = 60;

  /** By how much more severe an act on the same rung is graver: some three times the dead. */
  private static final double GRAVER = 0.15;

  private static final double MOST_SEVERE = 0.99;

  private final Run run;
  private final int n;
  private final double[] gravity;
  private final double[] day;
  private final int[] action;
  private final long[] event;

  /** Day of the last unauthorised use of force that was no defence. */
  private final double[] attacked;

  /** By body and matter: the gravity taken up, and the day until which it is left at that. */
  private final double[] taken;

  private final double[] quietUntil;

  /** By body and matter: the gravity that nobody has brought before it. */
  private final double[] passed;

  private boolean isGravest;
  private final BitSet touched = new BitSet();

  Occasions(Run run, int bodies) {
    this.run = run;
    this.n = run.program.n;
    this.gravity = new double[n * n];
    this.day = new double[n * n];
    this.action = new int[n * n];
    this.event = new long[n * n];
    this.attacked = new double[n * n];
    this.taken = new double[bodies * n * n];
    this.quietUntil = new double[bodies * n * n];
    this.passed = new double[bodies * n * n];
    Arrays.fill(day, Double.NEGATIVE_INFINITY);
    Arrays.fill(attacked, Double.NEGATIVE_INFINITY);
  }

  void reset() {
    for (int cell = touched.nextSetBit(0); cell >= 0; cell = touched.nextSetBit(cell + 1)) {
      gravity[cell] = 0;
      day[cell] = Double.NEGATIVE_INFINITY;
      attacked[cell] = Double.NEGATIVE_INFINITY;
      for (int place = cell; place < taken.length; place += n * n) {
        taken[place] = 0;
        quietUntil[place] = 0;
        passed[place] = 0;
      }
    }
    touched.clear();
  }

  /** Whether the act last noted was graver than any of the matter before. */
  boolean wasGravest() {
    return isGravest;
  }

  private int cell(int source, int target) {
    return source * n + target;
  }

  /**
   * Notes an act that may be a breach.
   *
   * @param act whose author and target are known
   * @param severity as attention has it
   * @return its gravity: its rung, and below one its severity; 0 for an act that is none
   */
  double note(Happening act, double severity) {
    double breach = act.authorised ? 0 : run.v[run.program.layout.norm + act.action];
    if (breach <= 0 || isDefence(act.source, act.target)) {
      return 0;
    }
    int cell = cell(act.source, act.target);
    int rung = run.program.actions.rung[act.action];
    double grave = rung + Math.min(MOST_SEVERE, severity / 4);
    if (rung >= Ladder.FORCE) {
      attacked[cell] = run.now;
      touched.set(cell);
    }
    isGravest = grave > gravity[cell] + GRAVER || isStale(cell);
    if (isGravest || grave >= gravity[cell]) {
      touched.set(cell);
      gravity[cell] = grave;
      day[cell] = run.now;
      action[cell] = act.action;
      event[cell] = act.id;
    }
    return grave;
  }

  private boolean isStale(int cell) {
    return day[cell] + FRESH_DAYS < run.now;
  }

  /** Whether what one does to another answers an attack of the other. */
  private boolean isDefence(int source, int target) {
    int there = source;
    return attacked[cell(target, there)] + DEFENCE_DAYS >= run.now;
  }

  /** Gravity of what one has done to another of late; 0 for nothing. */
  double gravity(int source, int target) {
    int cell = cell(source, target);
    return isStale(cell) ? 0 : gravity[cell];
  }

  /** To whom it has done the gravest of late; the one named where that is anything. */
  int victim(int source, int named) {
    int gravest = named;
    for (int target = 0; target < n && gravity(source, named) == 0; target++) {
      if (gravity(source, target) > gravity(source, gravest)) {
        gravest = target;
      }
    }
    return gravest;
  }

  /** The act by which it did so. */
  int action(int source, int target) {
    return action[cell(source, target)];
  }

  /** That act's id. */
  long event(int source, int target) {
    return event[cell(source, target)];
  }

  /**
   * Whether something is news to a body: graver than what it has taken up of the matter, or as
   * grave and the time is over in which it leaves it at that.
   */
  boolean isNews(int body, int source, int target, double grave) {
    int place = body * n * n + cell(source, target);
    if (taken[place] == 0 || grave > taken[place] + GRAVER) {
      return grave > 0;
    }
    return quietUntil[place] <= run.now && grave >= taken[place] - GRAVER;
  }

  /** Whether nobody has let the like of it pass before a body. */
  boolean isFresh(int body, int source, int target, double grave) {
    return grave > passed[body * n * n + cell(source, target)] + GRAVER;
  }

  /** Nobody brings it before a body by itself. */
  void pass(int body, int source, int target, double grave) {
    int cell = cell(source, target);
    touched.set(cell);
    passed[body * n * n + cell] = grave;
  }

  /** A body takes a matter up. */
  void take(int body, int source, int target, double grave, double until) {
    int cell = cell(source, target);
    int place = body * n * n + cell;
    touched.set(cell);
    taken[place] = Math.max(taken[place], grave);
    quietUntil[place] = until;
  }
}
