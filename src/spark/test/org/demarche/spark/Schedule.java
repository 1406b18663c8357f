package org.demarche.spark;

import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;

/**
 * The schedule of {@link Waves} on paper: cores take tasks first come first served, the driver
 * hands waves over in order, one result after the other, and sends a wave for each that it has
 * handed over.
 *
 * @param cores of the cluster
 * @param taskSeconds mean time of a task on a core
 * @param spread standard deviation of the logarithm of a task's time
 * @param driverSeconds what the driver spends on a task, from sending it to its rows on the disk
 */
record Schedule(int cores, double taskSeconds, double spread, double driverSeconds) {
  private static final long SEED = 16;

  /**
   * Plays the schedule.
   *
   * @param waves how many, enough for the ends not to matter
   * @return share of the cores' time that is spent on tasks
   */
  double efficiency(int waves) {
    Random chance = new Random(SEED);
    PriorityQueue<Double> free = new PriorityQueue<>();
    for (int core = 0; core < cores; core++) {
      free.add(0.0);
    }
    Queue<Double> ends = new ArrayDeque<>();
    double driver = 0;
    double busy = 0;
    for (int wave = 0; wave < waves; wave++) {
      if (ends.size() == Waves.UNDER_WAY) {
        driver = handOver(driver, ends.remove());
      }
      double end = 0;
      for (int task = 0; task < cores; task++) {
        double seconds = seconds(chance);
        double done = Math.max(free.remove(), driver) + seconds;
        free.add(done);
        end = Math.max(end, done);
        busy += seconds;
      }
      ends.add(end);
    }
    while (!ends.isEmpty()) {
      driver = handOver(driver, ends.remove());
    }
    return busy / (cores * driver);
  }

  private double handOver(double driver, double end) {
    return Math.max(driver, end) + cores * driverSeconds;
  }

  private double seconds(Random chance) {
    return taskSeconds * Math.exp(spread * chance.nextGaussian() - spread * spread / 2);
  }
}
