package org.demarche.engine.choice;

import java.util.Arrays;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Menu;
import org.demarche.engine.run.Run;

/**
 * Draws a family and then an action of a choice by exponential races keyed by the options' codes,
 * so that an option more or less leaves the draws of the others as they were.
 */
final class Race {
  private static final Purpose[] PURPOSES = {Purpose.VOICE, Purpose.MAJOR, Purpose.REVIEW};

  private static final double LOG_ERROR = 1e-9; // Far above the error of the logarithm.

  private final Run run;
  private final Choice choice;

  /** Draws for the choice that is set up, whichever that is. */
  Race(Run run, Choice choice) {
    this.run = run;
    this.choice = choice;
  }

  /** Draws an open option by the probabilities. */
  int run() {
    Menu menu = choice.menu;
    int stream = stream();
    int g = first(stream, choice.family, menu.keys[0], 0, menu.families.length);
    return first(stream, choice.within, menu.keys[1], menu.starts[g], menu.starts[g + 1]);
  }

  private int stream() {
    return run.program.streams.of(choice.actor, PURPOSES[choice.speed.ordinal()]);
  }

  /** Tells how chance fell for every option, whoever decided: draws are keyed, and fall again. */
  void recall() {
    Menu menu = choice.menu;
    choice.familyDraws = draws(menu.keys[0], menu.families.length);
    choice.optionDraws = draws(menu.keys[1], menu.actions.length);
  }

  private double[] draws(long[] keys, int count) {
    long[] occasions = new long[count];
    Arrays.setAll(occasions, k -> choice.occasion ^ keys[k]);
    double[] draws = new double[count];
    run.chance.firsts(stream(), occasions, count, draws);
    Arrays.setAll(draws, k -> -Elementary.log(draws[k]));
    return draws;
  }

  /**
   * Who of several is first when each arrives at a rate of its own; whoever is alone needs no draw,
   * for draws are keyed and nobody else misses it. Since -ln u is at least 1 - u, whoever is late
   * by 1 - u already needs no logarithm.
   */
  private int first(int stream, double[] rates, long[] keys, int from, int to) {
    int count = 0;
    for (int k = from; k < to; k++) {
      if (rates[k] > 0) {
        choice.running[count] = k;
        choice.occasions[count++] = choice.occasion ^ keys[k];
      }
    }
    if (count == 1) {
      return choice.running[0];
    }
    run.chance.firsts(stream, choice.occasions, count, choice.draws);
    int best = from;
    double first = Double.POSITIVE_INFINITY;
    for (int r = 0; r < count; r++) {
      double u = choice.draws[r];
      double rate = rates[choice.running[r]];
      if (1 - u - LOG_ERROR <= first * rate * (1 + LOG_ERROR)) {
        double time = -Elementary.log(u) / rate;
        if (time < first) {
          first = time;
          best = choice.running[r];
        }
      }
    }
    return best;
  }
}
