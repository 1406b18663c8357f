package org.demarche.engine.relations;

import java.util.Arrays;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;
import org.demarche.trace.DemandStep;

/**
 * What one asks of another: a demand is open from the day it is made until it is met, is dropped
 * because talks have agreed on what it is about, or has run out. Between two, one at a time stands
 * each way; to ask again renews it.
 */
public final class Demands {
  /** A demand that is about no question in dispute, but about what has been done. */
  public static final int ON_NO_ISSUE = -1;

  private final Run run;
  private final int n;
  private final boolean[] isOpen;
  private final double[] until;
  private final int[] issues;
  private final long[] causes;
  private final int[] made;
  private final int[] met;

  /** Cells of those that are open, in the order of their making. */
  private int[] open = new int[16];

  private int count;

  /** The demands of a run. */
  public Demands(Run run) {
    this.run = run;
    this.n = run.program.n;
    this.isOpen = new boolean[n * n];
    this.until = new double[n * n];
    this.issues = new int[n * n];
    this.causes = new long[n * n];
    this.made = new int[n * n];
    this.met = new int[n * n];
  }

  /** Begins a run: nobody demands anything. */
  public void reset() {
    Arrays.fill(isOpen, false);
    Arrays.fill(made, 0);
    Arrays.fill(met, 0);
    count = 0;
  }

  /**
   * Somebody demands something; where the like is open already, it stays open for longer.
   *
   * @param by who demands
   * @param on of whom
   * @param issue index of the issue that it is about, or {@link #ON_NO_ISSUE}
   * @param cause id of the act or event
   */
  public void make(int by, int on, int issue, long cause) {
    int cell = by * n + on;
    until[cell] = run.now + run.parameter(Parameter.DEMAND_LIFE);
    made[cell]++;
    if (isOpen[cell]) {
      return;
    }
    isOpen[cell] = true;
    issues[cell] = issue;
    causes[cell] = cause;
    if (count == open.length) {
      open = Arrays.copyOf(open, 2 * count);
    }
    open[count++] = cell;
    tell(cell, DemandStep.MADE, cause);
  }

  /** Somebody has done what another demanded of it; nothing changes if no demand is open. */
  public void meet(int by, int of, long cause) {
    int cell = of * n + by;
    if (isOpen[cell]) {
      met[cell]++;
      close(cell, DemandStep.MET, cause);
    }
  }

  /**
   * Talks between two have agreed on an issue: what either demanded of the other about it is
   * dropped.
   *
   * @param issue index of the issue
   * @param last whether nothing is left to agree on, so that every demand between them falls
   */
  public void agreed(int a, int b, int issue, boolean last) {
    drop(a * n + b, issue, last);
    drop(b * n + a, issue, last);
  }

  private void drop(int cell, int issue, boolean last) {
    if (isOpen[cell] && (last || issues[cell] == issue)) {
      close(cell, DemandStep.DROPPED, causes[cell]);
    }
  }

  /** A day begins: demands that nobody has renewed run out. */
  public void tick() {
    for (int k = count - 1; k >= 0; k--) {
      if (until[open[k]] <= run.now) {
        close(open[k], DemandStep.RAN_OUT, causes[open[k]]);
      }
    }
  }

  private void close(int cell, DemandStep step, long cause) {
    isOpen[cell] = false;
    int place = 0;
    while (open[place] != cell) {
      place++;
    }
    System.arraycopy(open, place + 1, open, place, --count - place);
    tell(cell, step, cause);
  }

  private void tell(int cell, DemandStep step, long cause) {
    run.listener.demanded(run.now, cell / n, cell % n, issues[cell], step, cause);
  }

  /** Whether a demand of one on another is open. */
  public boolean isOpen(int by, int on) {
    return isOpen[by * n + on];
  }

  /** How often one has demanded something of another in this run. */
  public int made(int by, int on) {
    return made[by * n + on];
  }

  /** How many of these the other has met. */
  public int met(int by, int on) {
    return met[by * n + on];
  }
}
