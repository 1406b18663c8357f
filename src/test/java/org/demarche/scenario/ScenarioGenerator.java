package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes valid scenarios at random, each by its own seed: states with relations, issues, a council,
 * measures in force, assumptions of every family, scripted events of every kind, arms, outcomes and
 * settings of charts. What it writes passes the check and can be run; tests that need many
 * different scenarios take them from here.
 */
public final class ScenarioGenerator {
  private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD", "EEE");
  private static final List<String> NAMES =
      List.of("Aland", "دمشق", "Côte d'Or & \"Sud\" <Est>", "=1+1", "北国");
  private static final List<String> ACTIONS =
      List.of("condemn", "blockade", "limited_strike", "withdraw_forces", "release_prisoners");
  private static final List<String> FAMILIES =
      List.of(
          "uniform: {min: 0.2, max: 0.7}",
          "triangular: {min: 0.1, mode: 0.4, max: 0.9}",
          "pert: {min: 0.1, mode: 0.2, max: 0.6}",
          "normal: {mean: 0.5, sd: 0.1}, truncate: {min: 0, max: 1}",
          "lognormal: {mu: -2, sigma: 0.5}, truncate: {max: 1}",
          "beta: {alpha: 2, beta: 3}",
          "gamma: {shape: 1.5, scale: 0.2}, truncate: {max: 1}",
          "discrete: {values: [0.1, 0.5, 0.8], weights: [1, 0, 2]}");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> actors;

  private ScenarioGenerator(long seed) {
    this.random = new Random(seed);
    this.actors = CODES.subList(0, 2 + random.nextInt(CODES.size() - 1));
  }

  /**
   * A scenario.
   *
   * @param seed any; the same gives the same text
   * @return YAML
   */
  public static String scenario(long seed) {
    return new ScenarioGenerator(seed).text();
  }

  private String text() {
    line("demarche: 1");
    line("title: A random crisis");
    line("source: \"judgement: made up at random\"");
    line("start: 2030-01-01");
    line("horizon: %d d", 5 + random.nextInt(60));
    assumptions();
    people();
    relations();
    bodies();
    timeline();
    arms();
    outcomes();
    charts();
    return text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private String actor() {
    return actors.get(random.nextInt(actors.size()));
  }

  private String other(String than) {
    return actors.get(
        (actors.indexOf(than) + 1 + random.nextInt(actors.size() - 1)) % actors.size());
  }

  private void assumptions() {
    line("assumptions:");
    for (int i = 0; i < FAMILIES.size(); i++) {
      String correlated = i == 1 && random.nextBoolean() ? ", correlated: {q0: 0.5}" : "";
      line("  q%d: {title: Q%d, distribution: {%s}%s}", i, i, FAMILIES.get(i), correlated);
    }
  }

  private String share() {
    return random.nextBoolean()
        ? "{assumption: q" + random.nextInt(FAMILIES.size()) + "}"
        : String.format(Locale.ROOT, "%.3f", random.nextDouble());
  }

  private void people() {
    line("actors:");
    for (int i = 0; i < actors.size(); i++) {
      line(
          "  %s: {type: state, name: '%s', capability: %.3f, ideal_point: %.2f, mediates: %s,"
              + " temperament: {hawkishness: %s, reciprocity: %s, tempo: %.2f}}",
          actors.get(i),
          NAMES.get(i).replace("'", "''"),
          between(0.001, 0.3),
          between(-2, 2),
          random.nextBoolean(),
          share(),
          share(),
          between(0.5, 2));
    }
  }

  private void relations() {
    int focal = random.nextInt(4);
    line("relations:");
    for (String from : actors) {
      line("  %s:", from);
      for (String to : actors) {
        boolean isFirst = from.equals("AAA") && to.equals("BBB");
        boolean isFocal = isFirst || (focal > 1 && from.compareTo(to) < 0);
        if (!from.equals(to)) {
          line(
              "    %s: {alignment: %.2f, climate: %.1f, proximity: %.1f, mission: %s, dependence:"
                  + " {trade: %s}%s}",
              to,
              between(-1, 1),
              between(-8, 8),
              random.nextDouble(),
              List.of("embassy", "charge", "none").get(random.nextInt(3)),
              share(),
              isFocal ? ", focal: true" : "");
        }
      }
    }
  }

  private void bodies() {
    line("issues:");
    line(
        "  port: {title: The port, positions: {AAA: 0.9, BBB: 0.1}, salience: {AAA: %.2f, BBB:"
            + " %.2f}, status_quo: 0.5}",
        between(0.1, 1), between(0.1, 1));
    if (random.nextBoolean()) {
      line("institutions:");
      line(
          "  BODY: {name: Council, members: [%s], rule: {kind: majority}, convene: {by: any, rung:"
              + " 3, p: %s, lag: {triangular: {min: 0, mode: 1, max: 3}}, cooldown: 7 d}}",
          String.join(", ", actors), share());
    }
    line("measures:");
    line("  old: {kind: sanctions, by: AAA, on: BBB, intensity: %s}", share());
  }

  private void timeline() {
    line("timeline:");
    event("first", "at: 0 d");
    event("dated", "at: " + (1 + random.nextInt(4)) + " d");
    event("perhaps", "chance: {p: 0.5, within: 5 d}");
    event("risk", "hazard: {of: AAA, per_year: " + (1 + random.nextInt(20)) + "}");
    event("later", "when: 'rung(AAA, BBB) >= 2 and day > 1', delay: 1 d");
    event("reply", "answers: first, delay: 12 h");
  }

  private void event(String id, String time) {
    String by = actor();
    String dead =
        random.nextInt(3) == 0
            ? String.format(
                Locale.ROOT,
                ", casualties: [{side: %s, number: %d, after: 6 h}]",
                other(by),
                random.nextInt(30))
            : "";
    line(
        "  %s: {title: '%s of %s', %s, by: %s, on: %s, action: %s%s}",
        id,
        id,
        NAMES.get(actors.indexOf(by)).replace("'", "''"),
        time,
        by,
        other(by),
        ACTIONS.get(random.nextInt(ACTIONS.size())),
        dead);
  }

  private void arms() {
    line("arms:");
    int count = 1 + random.nextInt(4);
    List<String> changes =
        new ArrayList<>(
            List.of(
                "",
                ", set: {timeline.dated.intensity: 0.5}",
                ", remove: [timeline.risk]",
                ", set: {assumptions.q0: {title: Q0, value: 0.3}}"));
    for (int i = 0; i < count; i++) {
      line("  arm%d: {title: '=Arm %d <%s>'%s}", i, i, "&".repeat(i), changes.get(i));
    }
  }

  private void outcomes() {
    line("outcomes:");
    line("  talks: {title: '@Talks & more', value: 'first_talks(AAA, BBB) <= 9', headline: true}");
    line(
        "  peak: {title: Peak, value: 'max(peak(AAA, BBB), %d) / 2', headline: %s}",
        random.nextInt(3), random.nextBoolean());
    line("  odd: {title: Odd, value: '1 / (peak(AAA, BBB) - %d)'}", random.nextInt(7));
    line("  happened: {title: It happened, value: 'happened(\"perhaps\")'}");
  }

  private void charts() {
    if (random.nextBoolean()) {
      line("charts:");
      line("  ladder: {pairs: [AAA-BBB], title: 'A <title> & more'}");
      line("  fan: {include: %s}", random.nextBoolean());
      line("  difference: {outcomes: [talks]}");
      line("  story: {arm: arm0, replication: 1}");
      line("  incidence: {arms: [arm0]}");
    }
  }
}
