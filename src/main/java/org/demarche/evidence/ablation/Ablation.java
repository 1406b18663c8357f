package org.demarche.evidence.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.skill.ScoreChange;
import org.demarche.evidence.skill.Skill;

/**
 * Switches mechanisms off in turn and scores a library of cases without each, in the same worlds
 * and on the same chance as with all.
 *
 * @param library the cases
 * @param replications runs of each case, at least 1
 * @param seed any 64-bit value
 */
public record Ablation(CaseLibrary library, int replications, long seed) {

  /** Checks the count. */
  public Ablation {
    if (replications < 1) {
      throw new IllegalArgumentException("At least one run is needed, not " + replications + ".");
    }
  }

  /** How many runs are made for so many switches. */
  public long runs(int switches) {
    return (long) replications * library.cases().size() * (switches + 1L);
  }

  /**
   * Does the work. The result does not depend on the number of threads, and that of a switch not on
   * which others are asked for.
   *
   * @param switches which mechanisms to switch off
   * @param threads at least 1
   * @param done told how many more runs are done
   * @param interrupted asked often; true ends the work
   * @throws CancellationException if it was interrupted
   */
  public AblationReport take(
      List<Switch> switches, int threads, IntConsumer done, BooleanSupplier interrupted) {
    List<CaseForecast> full = forecast(Map.of(), threads, done, interrupted);
    List<AblationReport.Row> rows = new ArrayList<>();
    for (Switch off : switches) {
      List<CaseForecast> without = forecast(off.values(), threads, done, interrupted);
      rows.add(new AblationReport.Row(off, ScoreChange.of(full, without, seed)));
    }
    return new AblationReport(
        replications, ParameterCount.of(library), Skill.of(full, List.of(), seed), rows);
  }

  private List<CaseForecast> forecast(
      Map<String, Double> values, int threads, IntConsumer done, BooleanSupplier interrupted) {
    return library.forecast(replications, seed, threads, replication -> values, done, interrupted);
  }
}
