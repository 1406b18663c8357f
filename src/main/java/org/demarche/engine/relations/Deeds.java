package org.demarche.engine.relations;

import java.util.Arrays;
import org.demarche.engine.program.Program;
import org.demarche.model.Ladder;

/**
 * What each has done to another of late: on which rungs of the ladder an act of one toward the
 * other still holds. Unlike {@link Rungs} it is directed, and knows what was meant for somebody
 * from what befell it.
 */
public final class Deeds {
  private static final int LEVELS = Ladder.TOP + 1;

  private final int n;

  /** Rungs on which one has acted toward the other in this run, as bits; by author and target. */
  private final int[] done;

  /** The day until which the last act on each of them holds. */
  private final double[] until;

  /** The rung of an act on others that cost the target dead, and until when it holds. */
  private final int[] bereft;

  private final double[] bereftUntil;

  /** The deeds of a program's actors. */
  public Deeds(Program program) {
    this.n = program.n;
    this.done = new int[n * n];
    this.until = new double[n * n * LEVELS];
    this.bereft = new int[n * n];
    this.bereftUntil = new double[n * n];
  }

  /** Begins a run: nobody has done anything to anybody. */
  public void reset() {
    Arrays.fill(done, 0);
    Arrays.fill(bereft, 0);
  }

  /** One has acted toward another, on a rung, and the act holds until a day. */
  public void note(int by, int on, int rung, double untilDay) {
    int cell = by * n + on;
    int place = cell * LEVELS + rung;
    boolean first = (done[cell] & 1 << rung) == 0;
    until[place] = first ? untilDay : Math.max(until[place], untilDay);
    done[cell] |= 1 << rung;
  }

  /** An act that was not meant for somebody has cost it dead. */
  public void bereave(int by, int side, int rung, double untilDay) {
    int cell = by * n + side;
    bereftUntil[cell] = bereft[cell] == 0 ? untilDay : Math.max(bereftUntil[cell], untilDay);
    bereft[cell] = Math.max(bereft[cell], rung);
  }

  /** The highest rung on which an act of one meant for the other still holds, 0 if none does. */
  public int gravest(int by, int on, double day) {
    int cell = by * n + on;
    for (int left = done[cell]; left != 0; ) {
      int rung = 31 - Integer.numberOfLeadingZeros(left);
      if (until[cell * LEVELS + rung] > day) {
        return rung;
      }
      left ^= 1 << rung;
    }
    return 0;
  }

  /** The highest rung of what one has suffered from the other, dead in acts on others included. */
  public int suffered(int from, int side, double day) {
    int cell = from * n + side;
    int dead = bereft[cell] > 0 && bereftUntil[cell] > day ? bereft[cell] : 0;
    return Math.max(dead, gravest(from, side, day));
  }

  /** Whether an act of one toward the other on this very rung still holds. */
  public boolean isDone(int by, int on, int rung, double day) {
    int cell = by * n + on;
    return (done[cell] & 1 << rung) != 0 && until[cell * LEVELS + rung] > day;
  }
}
