package org.demarche.engine.program;

/**
 * What an actor may choose from in a role and at a speed: actions grouped by family. Sizes are
 * given so that splitting an action of a kind into several leaves every share as it was.
 */
public final class Menu {
  /** A menu without options. */
  public static final Menu EMPTY =
      new Menu(new int[0], new int[1], new int[0], new int[0], new double[0], new long[0][0]);

  /** Actions, family by family; -1 for doing nothing. */
  public final int[] actions;

  /** Where each family starts in {@link #actions}, with the end as last entry. */
  public final int[] starts;

  /** The families' indices in the plan. */
  public final int[] families;

  /** Slots of the families' log base rates. */
  public final int[] baseRates;

  /** ln m of each option. */
  public final double[] logSizes;

  /** Hashes that key the draws, of families first and of options second. */
  public final long[][] keys;

  Menu(
      int[] actions,
      int[] starts,
      int[] families,
      int[] baseRates,
      double[] logSizes,
      long[][] keys) {
    this.actions = actions;
    this.starts = starts;
    this.families = families;
    this.baseRates = baseRates;
    this.logSizes = logSizes;
    this.keys = keys;
  }

  /** Whether there is nothing to choose from, not even doing nothing. */
  public boolean isEmpty() {
    return actions.length == 0;
  }
}
