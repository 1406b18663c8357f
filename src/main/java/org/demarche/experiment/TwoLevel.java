package org.demarche.experiment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Independent worlds, each met by several replications that differ by chance alone: what splits the
 * variance of an outcome between assumptions and chance. World w is that of replication w of {@link
 * MonteCarlo}; replications 1 to m meet the first, m + 1 to 2m the second.
 */
public final class TwoLevel implements Sampler {
  /** Runs of a world unless another number is asked for. */
  public static final int DEFAULT_RUNS = 10;

  /** Most runs of a world. */
  public static final int MOST_RUNS = 100_000;

  private static final Pattern ID = Pattern.compile("two-level-(\\d{1,6})");

  private final int runs;

  /**
   * Creates the design.
   *
   * @param runs of each world, from 2 to {@link #MOST_RUNS}
   */
  public TwoLevel(int runs) {
    if (runs < 2 || runs > MOST_RUNS) {
      throw new UnfitException(
          Message.of(
              "run-two-level-runs",
              "most",
              Integer.toString(MOST_RUNS),
              "runs",
              Integer.toString(runs)));
    }
    this.runs = runs;
  }

  /** Returns the design of an id such as {@code two-level-10}. */
  static Optional<Sampler> find(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? Optional.of(new TwoLevel(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "two-level-" + runs;
  }

  @Override
  public Message title() {
    return Message.of("run-design-two-level", "runs", runs);
  }

  @Override
  public Stratification stratification() {
    return Stratification.worlds(runs);
  }

  @Override
  public Uniforms uniforms(
      List<String> assumptions, List<Correlation> correlations, KeyedChance chance) {
    Uniforms worlds = new MonteCarlo().uniforms(assumptions, correlations, chance);
    return (replication, point) -> worlds.draw((replication - 1) / runs + 1, point);
  }
}
