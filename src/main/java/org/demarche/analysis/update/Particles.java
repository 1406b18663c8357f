package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
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
  private final List<Course> courses = new ArrayList<>();
  private double[] logs;
  private int stage;

  /**
   * A run.
   *
   * @param world a value for each assumption
   * @param origins the draw of the prior that each value comes from
   * @param kin runs of one number share their world, and count once
   * @param path runs of one number share the chance of their past
   * @param key of its chance
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Course(double[] world, int[] origins, int kin, int path, RunKey key) {}

  Particles(long seed, int count, KeyedChance chance, IntFunction<double[]> worlds) {
    this.chance = chance;
    for (int i = 0; i < count; i++) {
      double[] world = worlds.apply(i);
      int[] origins = new int[world.length];
      Arrays.fill(origins, i);
      courses.add(new Course(world, origins, i, i, new RunKey(seed, i + 1)));
    }
    this.logs = new double[count];
  }

  int count() {
    return logs.length;
  }

  Course course(int i) {
    return courses.get(i);
  }

  /** Puts a run in the place of another, with its weight. */
  void replace(int i, Course by) {
    courses.set(i, by);
  }

  /** How often runs have been picked anew. */
  int stage() {
    return stage;
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

  /** How many worlds, or pasts if fewer, would know as much if all had equal weight. */
  double effectiveKin(double[] weights) {
    return Math.min(effective(sums(weights, Course::kin)), effective(sums(weights, Course::path)));
  }

  private double[] sums(double[] weights, ToIntFunction<Course> number) {
    Map<Integer, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      sums.merge(number.applyAsInt(courses.get(i)), weights[i], Double::sum);
    }
    return sums.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Picks as many runs anew by their weights (systematic resampling). A run that is picked goes on
   * as it was; what it is picked for once more goes on as branches that leave on a day.
   *
   * @return by place, the place of the run that was picked
   */
  int[] resample(int day) {
    double[] weights = weights();
    int[] picked = new int[weights.length];
    int count = 0;
    double level = chance.uniform(STREAM, stage, 0) / weights.length;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      while (count < weights.length
          && (sum > level || (i == weights.length - 1 && weights[i] > 0))) {
        picked[count++] = i;
        level += 1.0 / weights.length;
      }
    }
    // Rounding may have left the last level above the sum: the heaviest stands in.
    Arrays.fill(picked, count, picked.length, heaviest(weights));
    boolean[] known = new boolean[weights.length];
    List<Course> anew = new ArrayList<>();
    for (int place = 0; place < picked.length; place++) {
      int i = picked[place];
      anew.add(known[i] ? branch(i, day, place) : courses.get(i));
      known[i] = true;
    }
    courses.clear();
    courses.addAll(anew);
    logs = new double[picked.length];
    stage++;
    return picked;
  }

  private Course branch(int i, int day, int place) {
    Course from = courses.get(i);
    long name = (long) stage * logs.length + place + 1;
    RunKey key = from.key().branch(day, name);
    return new Course(from.world(), from.origins(), from.kin(), from.path(), key);
  }

  private static int heaviest(double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return best;
  }
}
