package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * One validation on several seeds: a single seed's verdict may be luck.
 *
 * @param seeds in order, at least one
 * @param bySeed the patterns on each, the same patterns and checks on all
 */
public record SeedVerdicts(List<Long> seeds, List<List<Pattern>> bySeed) {

  /** Copies the lists and checks that they fit. */
  public SeedVerdicts {
    seeds = List.copyOf(seeds);
    bySeed = bySeed.stream().map(List::copyOf).toList();
    if (seeds.isEmpty() || seeds.size() != bySeed.size()) {
      throw new IllegalArgumentException(
          seeds.size() + " seeds and " + bySeed.size() + " validations");
    }
  }

  /**
   * Validates on consecutive seeds.
   *
   * @param request how much to run on each, and the first seed
   * @param count how many seeds, at least 1
   */
  public static SeedVerdicts of(Validation.Request request, int count) {
    List<Long> seeds = LongStream.range(0, count).map(k -> request.seed() + k).boxed().toList();
    List<List<Pattern>> bySeed = new ArrayList<>();
    for (long seed : seeds) {
      bySeed.add(
          Validation.run(
              new Validation.Request(
                  request.crises(), request.repetitions(), seed, request.parts())));
    }
    return new SeedVerdicts(seeds, bySeed);
  }

  /**
   * Returns the patterns as they are shown: each check with the numbers of the first seed on which
   * it fails, else of the first seed; so that a pattern passes where it holds on every seed.
   */
  public List<Pattern> shown() {
    List<Pattern> shown = new ArrayList<>();
    for (int p = 0; p < bySeed.get(0).size(); p++) {
      Pattern first = bySeed.get(0).get(p);
      List<Check> checks = new ArrayList<>();
      for (int c = 0; c < first.checks().size(); c++) {
        checks.add(
            checks(p, c).stream()
                .filter(check -> !check.pass())
                .findFirst()
                .orElse(first.checks().get(c)));
      }
      shown.add(
          new Pattern(
              first.id(), first.title(), first.tag(), first.source(), checks, first.notes()));
    }
    return shown;
  }

  /** Returns a check on every seed. */
  public List<Check> checks(int pattern, int check) {
    return bySeed.stream().map(patterns -> patterns.get(pattern).checks().get(check)).toList();
  }

  /** Returns on how many seeds a pattern holds. */
  public int held(int pattern) {
    return (int) bySeed.stream().filter(patterns -> patterns.get(pattern).pass()).count();
  }

  /** Returns how many patterns of a tag hold on each seed. */
  public List<Long> held(Pattern.Tag tag) {
    return bySeed.stream()
        .map(patterns -> patterns.stream().filter(p -> p.tag() == tag && p.pass()).count())
        .toList();
  }
}
