package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.experiment.KeyedChance;
import org.demarche.model.EventId;
import org.demarche.model.RunKey;

/**
 * Runs with weights: sequential importance resampling. A run that is picked more than once goes on
 * as several branches, in the same world and with the same past.
 */
final class Particles {
  private static final long STREAM = EventId.of("update:resample");

  private final KeyedChance chance;
  private final List<RunKey> keys = new ArrayList<>();
  private double[] logs;
  private int stage;

  Particles(long seed, int count, KeyedChance chance) {
    this.chance = chance;
    IntStream.rangeClosed(1, count).forEach(r -> keys.add(new RunKey(seed, r)));
    this.logs = new double[count];
  }

  int count() {
    return logs.length;
  }

  RunKey key(int i) {
    return keys.get(i);
  }

  /** The replication whose world a run is in, from 0. */
  int world(int i) {
    return keys.get(i).replication() - 1;
  }

  /** Multiplies a weight. */
  void weigh(int i, double logFactor) {
    logs[i] += logFactor;
  }

  /** The weights, which add up to 1; all 0 where none has any. */
  double[] weights() {
    double most = Arrays.stream(logs).max().orElse(0);
    double[] weights = new double[logs.length];
    if (most == Double.NEGATIVE_INFINITY) {
      return weights;
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(logs[i] - most);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /** How many runs of equal weight would know as much: (sum of w)² over sum of w². */
  static double effective(double[] weights) {
    double squares = 0;
    double sum = 0;
    for (double w : weights) {
      squares += w * w;
      sum += w;
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  /** The weight of each world. */
  double[] byWorld(double[] weights) {
    double[] worlds = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      worlds[world(i)] += weights[i];
    }
    return worlds;
  }

  /** Picks as many runs anew by their weights (systematic resampling); branches leave on a day. */
  void resample(int day) {
    double[] weights = weights();
    List<RunKey> picked = new ArrayList<>();
    double level = chance.uniform(STREAM, stage, 0) / weights.length;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      while (picked.size() < weights.length
          && (sum > level || (i == weights.length - 1 && weights[i] > 0))) {
        long name = (long) stage * weights.length + picked.size() + 1;
        picked.add(keys.get(i).branch(day, name));
        level += 1.0 / weights.length;
      }
    }
    while (picked.size() < weights.length) {
      // Rounding left the last level above the sum: the heaviest stands in.
      int heaviest = heaviest(weights);
      long name = (long) stage * weights.length + picked.size() + 1;
      picked.add(keys.get(heaviest).branch(day, name));
    }
    keys.clear();
    keys.addAll(picked);
    logs = new double[picked.size()];
    stage++;
  }

  private static int heaviest(double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return best;
  }
}
