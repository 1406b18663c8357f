package org.demarche.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.results.NumberText;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.UnfitException;

/**
 * A full factorial design, for teaching: every level of every factor with every level of the
 * others. With C cells, replication r is in cell (r − 1) mod C, the last factor moving fastest: the
 * first C replications meet each cell once, the next C once more, so that more replications a cell
 * leave those that were there as they are. Assumptions that are no factors are drawn independently.
 *
 * <p>Every cell counts alike, whatever the weights of a discrete assumption's values.
 */
public final class Factorial implements Sampler {
  /** Most cells of a design. */
  public static final int MOST_CELLS = 10_000;

  private static final double MOST_COUNTED = 1e9;
  private static final String BEGIN = "factorial[";
  private static final String END = "]";

  private final List<Factor> factors;
  private final int cells;

  /**
   * Creates the design.
   *
   * @param factors at least one
   * @throws IllegalArgumentException if they make more than {@link #MOST_CELLS}; the message says
   *     how many
   */
  public Factorial(List<Factor> factors) {
    this.factors = List.copyOf(factors);
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("A factorial design needs a factor.");
    }
    double all = 1;
    for (Factor factor : factors) {
      all *= factor.levels().size();
    }
    if (all > MOST_CELLS) {
      throw new UnfitException(
          Message.of(
              "run-factorial-cells",
              "factors",
              factors.size(),
              "size",
              new Shown.Case(all > MOST_COUNTED ? "huge" : "counted"),
              "cells",
              NumberText.of(all),
              "most",
              Integer.toString(MOST_CELLS)));
    }
    this.cells = (int) all;
  }

  /** Returns the design of an id such as {@code factorial[a=0.25|0.75,b=0.5]}. */
  static Optional<Sampler> find(String id) {
    if (!id.startsWith(BEGIN) || !id.endsWith(END)) {
      return Optional.empty();
    }
    try {
      List<Factor> factors = new ArrayList<>();
      for (String part : id.substring(BEGIN.length(), id.length() - 1).split(",", -1)) {
        int at = part.indexOf('=');
        List<Double> levels =
            Arrays.stream(part.substring(at + 1).split("\\|", -1)).map(Double::valueOf).toList();
        factors.add(new Factor(part.substring(0, Math.max(0, at)), levels));
      }
      return Optional.of(new Factorial(factors));
    } catch (NumberFormatException e) {
      throw new UnfitException(Message.of("run-factorial-levels", "design", id), e);
    }
  }

  /** Returns how many cells the design has. */
  public int cells() {
    return cells;
  }

  /** Returns the factors, the slowest first. */
  public List<Factor> factors() {
    return factors;
  }

  @Override
  public String id() {
    return factors.stream()
        .map(
            f ->
                f.assumption()
                    + "="
                    + f.levels().stream().map(NumberText::of).collect(Collectors.joining("|")))
        .collect(Collectors.joining(",", BEGIN, END));
  }

  @Override
  public Message title() {
    List<Message> shown = factors.stream().map(Factorial::shown).toList();
    return Message.of("run-design-factorial", "cells", cells, "factors", shown);
  }

  private static Message shown(Factor factor) {
    int levels = factor.levels().size();
    return Message.of("run-design-factor", "assumption", factor.assumption(), "levels", levels);
  }

  @Override
  public Optional<Message> refusalOfPrecision() {
    return Optional.of(Message.of("run-design-factorial-precision"));
  }

  @Override
  public Stratification stratification() {
    return Stratification.cells(cells);
  }

  @Override
  public Uniforms uniforms(
      List<String> assumptions, List<Correlation> correlations, KeyedChance chance) {
    for (Correlation c : correlations) {
      refuse(assumptions.get(c.first()), assumptions.get(c.second()));
      refuse(assumptions.get(c.second()), assumptions.get(c.first()));
    }
    Uniforms others = new MonteCarlo().uniforms(assumptions, correlations, chance);
    int[] columns = factors.stream().mapToInt(f -> assumptions.indexOf(f.assumption())).toArray();
    return (replication, point) -> {
      others.draw(replication, point);
      int rest = (replication - 1) % cells;
      for (int k = columns.length - 1; k >= 0; k--) {
        List<Double> levels = factors.get(k).levels();
        if (columns[k] >= 0) {
          point[columns[k]] = levels.get(rest % levels.size());
        }
        rest /= levels.size();
      }
    };
  }

  private void refuse(String assumption, String other) {
    if (factors.stream().anyMatch(f -> f.assumption().equals(assumption))) {
      throw new UnfitException(
          Message.of("run-factorial-correlated", "assumption", assumption, "other", other));
    }
  }
}
