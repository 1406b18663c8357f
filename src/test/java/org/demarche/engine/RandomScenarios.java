package org.demarche.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up crises of a few governments, each by its own seed. */
final class RandomScenarios {
  private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final int count;

  private RandomScenarios(long seed) {
    this.random = new Random(seed);
    this.count = 3 + random.nextInt(4);
  }

  /**
   * A crisis.
   *
   * @param seed any
   * @param rest further sections
   * @param actor what each actor's entry says beyond its temperament
   */
  static String crisis(long seed, String rest, String actor) {
    return new RandomScenarios(seed).text(rest, actor);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private String text(String rest, String actor) {
    line("demarche: 1");
    line("title: A random crisis");
    line("as_of: 2030-01-01");
    line("start: 2030-01-01");
    line("horizon: %d d", 31 + random.nextInt(30));
    actors(actor);
    relations();
    return text + rest;
  }

  private void actors(String actor) {
    line("actors:");
    for (int i = 0; i < count; i++) {
      line(
          "  %s: {type: state, name: Land %d, capability: %.3f, ideal_point: %.2f%s, temperament: {"
              + "hawkishness: %.2f, casualty_sensitivity: %.2f, reciprocity: %.2f,"
              + " norm_commitment: %.2f, tempo: %.2f}}",
          CODES.get(i),
          i,
          between(0.001, 0.3),
          between(-2, 2),
          actor,
          between(0, 1),
          between(0, 1),
          between(0, 1),
          between(0, 1),
          between(0.5, 2));
    }
  }

  private void relations() {
    line("relations:");
    for (int i = 0; i < count; i++) {
      line("  %s:", CODES.get(i));
      for (int j = 0; j < count; j++) {
        if (i != j) {
          line(
              "    %s: {alignment: %.2f, climate: %.1f, proximity: %.1f, dependence: {trade: %.2f}%s}",
              CODES.get(j),
              between(-1, 1),
              between(-8, 8),
              between(0, 1),
              between(0, 0.6),
              i == 0 && j == 1 ? ", focal: true" : "");
        }
      }
    }
  }

  /** Casualties of a scripted act: several reports on two sides, some of them revised. */
  static List<int[]> reports(long seed) {
    Random random = new Random(seed ^ 77);
    List<int[]> reports = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int k = 0; k < count; k++) {
      int scale = (int) Math.pow(10, random.nextInt(4));
      int after = random.nextInt(20);
      reports.add(
          new int[] {
            random.nextInt(2),
            random.nextInt(9 * scale + 1),
            after,
            random.nextBoolean() ? random.nextInt(9 * scale + 1) : -1,
            after + 1 + random.nextInt(30)
          });
    }
    return reports;
  }
}
