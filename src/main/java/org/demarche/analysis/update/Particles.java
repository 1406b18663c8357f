package org.demarche.analysis.update;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.demarche.experiment.KeyedChance;
import org.demarche.model.Branch;
import org.demarche.model.EventId;
import org.demarche.model.RunKey;

/**
 * Runs with weights: sequential importance resampling. A run that is picked more than once goes on
 * as several branches, in the same world and with the same past.
 */
final class Particles {
  private static final int HALVINGS = 20;

  private static final long STREAM = EventId.of("update:resample");

  private final KeyedChance chance;
  private final int groups;
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

  /**
   * Runs of the prior.
   *
   * @param seed of their chance
   * @param count how many
   * @param groups how many groups they make that know nothing of one another
   * @param chance by which they are picked
   * @param worlds draws of the prior
   */
  Particles(long seed, int count, int groups, KeyedChance chance, IntFunction<double[]> worlds) {
    this.chance = chance;
    this.groups = groups;
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

  /** Multiplies a weight by a power of a factor; by 0 if the factor is. */
  void weigh(int i, double logFactor, double power) {
    logs[i] += powered(logFactor, power);
  }

  private static double powered(double logFactor, double power) {
    return logFactor == Double.NEGATIVE_INFINITY ? logFactor : power * logFactor;
  }

  /**
   * The greatest power, up to the most, of factors that leaves so many worlds, or half of those
   * there are if fewer; 0 if none does.
   */
  double shareThatLeaves(double worlds, double[] logFactors, double most) {
    double enough = Math.min(worlds, effectiveKin(weights()) * 0.8);
    if (worldsAfter(logFactors, most) >= enough) {
      return most;
    }
    double low = 0;
    double high = most;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (worldsAfter(logFactors, middle) >= enough) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double worldsAfter(double[] logFactors, double power) {
    double[] after = new double[logs.length];
    Arrays.setAll(after, i -> logs[i] + powered(logFactors[i], power));
    return effectiveKin(normal(after));
  }

  /** The weights, which add up to 1, as much in each group; all 0 where none has any. */
  double[] weights() {
    return normal(logs);
  }

  private double[] normal(double[] logs) {
    double[] weights = new double[logs.length];
    int living = 0;
    for (int g = 0; g < groups; g++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int i = first(g); i < first(g + 1); i++) {
        most = Math.max(most, logs[i]);
      }
      double sum = 0;
      for (int i = first(g); i < first(g + 1) && most > Double.NEGATIVE_INFINITY; i++) {
        weights[i] = StrictMath.exp(logs[i] - most);
        sum += weights[i];
      }
      for (int i = first(g); i < first(g + 1) && sum > 0; i++) {
        weights[i] /= sum;
      }
      living += sum > 0 ? 1 : 0;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= Math.max(1, living);
    }
    return weights;
  }

  /** The place of a group's first run. */
  private int first(int group) {
    return (int) ((long) group * logs.length / groups);
  }

  /** The group of a place: runs are picked from their own alone. */
  int group(int place) {
    int group = 0;
    while (place >= first(group + 1)) {
      group++;
    }
    return group;
  }

  int groups() {
    return groups;
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

  /** The logarithm of the mean of what some are the logarithms of. */
  static double logMean(double[] logs) {
    double most = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (double each : logs) {
      sum += most > Double.NEGATIVE_INFINITY ? StrictMath.exp(each - most) : 0;
    }
    return most + StrictMath.log(sum / logs.length);
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
   * Picks as many runs of each group anew by their weights (systematic resampling). A run that is
   * picked goes on as it was; what it is picked for once more goes on as branches that leave on a
   * day.
   *
   * @return by place, the place of the run that was picked
   */
  int[] resample(int day) {
    double[] weights = weights();
    int[] picked = new int[weights.length];
    double[] anew = new double[weights.length];
    for (int g = 0; g < groups; g++) {
      pick(g, weights, picked);
    }
    boolean[] known = new boolean[weights.length];
    List<Course> chosen = new ArrayList<>();
    for (int place = 0; place < picked.length; place++) {
      int i = picked[place];
      chosen.add(known[i] ? branch(i, day, place) : courses.get(i));
      known[i] = true;
      anew[place] = weights[i] > 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    courses.clear();
    courses.addAll(chosen);
    logs = anew;
    stage++;
    return picked;
  }

  /** A group without any weight stays as it is. */
  private void pick(int group, double[] weights, int[] picked) {
    int end = first(group + 1);
    double all = 0;
    int heaviest = first(group);
    for (int i = first(group); i < end; i++) {
      all += weights[i];
      heaviest = weights[i] > weights[heaviest] ? i : heaviest;
    }
    double step = all / (end - first(group));
    double level = chance.uniform(STREAM, stage, group) * step;
    double sum = 0;
    int count = first(group);
    for (int i = first(group); i < end; i++) {
      sum += weights[i];
      while (all > 0 && count < end && sum > level) {
        picked[count++] = i;
        level += step;
      }
    }
    // Rounding may have left the last level above the sum: the heaviest stands in.
    for (; count < end; count++) {
      picked[count] = all > 0 ? heaviest : count;
    }
  }

  private Course branch(int i, int day, int place) {
    Course from = courses.get(i);
    long name = (long) stage * logs.length + place + 1;
    RunKey key = left(from.key(), day, name);
    return new Course(from.world(), from.origins(), from.kin(), from.path(), key);
  }

  /** The chance of a run that leaves another's on a day, whatever that left later. */
  static RunKey left(RunKey key, int day, long name) {
    List<Branch> branches = new ArrayList<>(key.branches());
    branches.removeIf(branch -> branch.day() >= day);
    branches.add(new Branch(day, name));
    return new RunKey(key.seed(), key.replication(), branches);
  }
}
