package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.demarche.analysis.whatif.WhatIfReport.Asked;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.analysis.whatif.WhatIfReport.Row;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Samplers;
import org.demarche.experiment.Simulation;
import org.demarche.model.Plan;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunDescription.OutcomeEntry;
import org.demarche.statistics.ArmComparison;
import org.demarche.statistics.Comparison;
import org.demarche.statistics.Contrast;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.jspecify.annotations.Nullable;

/**
 * A change over many replications: each is run as it is and changed, in the same world and by the
 * same chance, exactly as two arms written by hand would be.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param plan the arm
 * @param changes at least one
 * @param replications pairs, at least 1
 * @param seed any 64-bit value
 * @param design id of a design of worlds
 */
public record WhatIf(
    Plan base, Plan plan, List<Change> changes, int replications, long seed, String design) {
  /** Copies the list and checks that there is something to run. */
  public WhatIf {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || replications < 1) {
      throw new IllegalArgumentException("A change and a pair of runs are needed.");
    }
  }

  /** The two arms, {@code as_it_is} and {@code changed}. */
  public Experiment experiment() {
    return Pairs.experiment(base, plan, changes, seed, design);
  }

  /**
   * Runs the pairs. The answer does not depend on the number of threads.
   *
   * @param simulation the engine
   * @param threads at least 1
   * @param progress told how many runs are done
   * @param interrupted asked often; true ends the work
   * @return empty when it was interrupted
   */
  public Optional<WhatIfReport> answer(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {
    Pairs pairs = new Pairs(experiment(), simulation, changes, replications);
    return pairs.run(threads, progress, interrupted)
        ? Optional.of(new Telling(pairs).report())
        : Optional.empty();
  }

  /** Whether every change takes something away; where one adds, the changed side has it. */
  private boolean takesAway() {
    return changes.stream().noneMatch(change -> change.kind().adds());
  }

  /** Puts what the pairs yielded into numbers. */
  private final class Telling {
    private final Pairs pairs;
    private final Stratification strata = Samplers.get(design).stratification();
    private final OutcomeEstimator estimator =
        new OutcomeEstimator(strata, OutcomeEstimator.DEFAULT_LEVEL);

    Telling(Pairs pairs) {
      this.pairs = pairs;
    }

    WhatIfReport report() {
      List<OutcomeEntry> outcomes = experiment().describe().outcomes();
      Map<String, Figure> together = together(outcomes);
      List<Row> rows = new ArrayList<>();
      for (int o = 0; o < outcomes.size(); o++) {
        OutcomeEntry entry = outcomes.get(o);
        @Nullable Figure effect = together.get(entry.id());
        rows.add(row(o, entry, effect == null ? alone(o, entry) : effect));
      }
      return new WhatIfReport(
          plan.scenario(),
          ModelVersion.current(),
          plan.arm(),
          seed,
          design,
          replications,
          pairs.failures(),
          changes.stream()
              .map(c -> new Asked(c.kind().name().toLowerCase(Locale.ROOT), c.text()))
              .toList(),
          share(r -> true, r -> pairs.came[r]),
          takesAway() ? Pairs.AS_IT_IS : Pairs.CHANGED,
          together.size(),
          rows);
    }

    /** The effects on the headline outcomes, whose intervals hold at once. */
    private Map<String, Figure> together(List<OutcomeEntry> outcomes) {
      List<Contrast> family = new ArrayList<>();
      for (int o = 0; o < outcomes.size(); o++) {
        if (outcomes.get(o).headline()) {
          family.add(contrast(o, outcomes.get(o)));
        }
      }
      Map<String, Figure> effects = new HashMap<>();
      Set<String> shares =
          outcomes.stream()
              .filter(OutcomeEntry::share)
              .map(OutcomeEntry::id)
              .collect(Collectors.toSet());
      ArmComparison.againstReference(family, OutcomeEstimator.DEFAULT_LEVEL, seed)
          .comparisons()
          .forEach(each -> effects.put(each.outcome(), figure(each, shares)));
      return effects;
    }

    private Figure alone(int o, OutcomeEntry entry) {
      List<Contrast> one = List.of(contrast(o, entry));
      return figure(
          ArmComparison.againstReference(one, OutcomeEstimator.DEFAULT_LEVEL, seed)
              .comparisons()
              .get(0),
          entry.share() ? Set.of(entry.id()) : Set.of());
    }

    private Contrast contrast(int o, OutcomeEntry entry) {
      Contrast contrast =
          Contrast.between(Pairs.CHANGED, entry.id(), pairs.changed[o], pairs.asItIs[o], strata);
      return entry.share() ? contrast.ofShares() : contrast;
    }

    private static Figure figure(Comparison comparison, Set<String> shares) {
      boolean share = shares.contains(comparison.outcome());
      return Figure.of(comparison.interval(), comparison.n(), share);
    }

    private Row row(int o, OutcomeEntry entry, Figure effect) {
      double[] own = pairs.asItIs[o];
      double[] other = pairs.changed[o];
      IntPredicate both = r -> !Double.isNaN(own[r]) && !Double.isNaN(other[r]);
      double[] with = takesAway() ? own : other;
      double[] without = takesAway() ? other : own;
      IntPredicate has = r -> both.test(r) && pairs.came[r];
      boolean isShare = entry.share();
      return new Row(
          entry.id(),
          entry.title(),
          entry.unit(),
          entry.headline(),
          level(own, isShare),
          level(other, isShare),
          effect,
          share(both, r -> own[r] != other[r]),
          isShare ? share(r -> has.test(r) && with[r] == 1, r -> without[r] == 0) : null,
          isShare ? share(r -> has.test(r) && without[r] == 0, r -> with[r] == 1) : null);
    }

    private Figure level(double[] values, boolean isShare) {
      var summary = isShare ? estimator.share(values) : estimator.mean(values, seed);
      return Figure.of(summary.interval(), summary.n(), isShare);
    }

    /** How often something holds among the pairs that are looked at. */
    private Figure share(IntPredicate among, IntPredicate what) {
      double[] marks = new double[replications];
      for (int r = 0; r < replications; r++) {
        marks[r] = among.test(r) ? (what.test(r) ? 1 : 0) : Double.NaN;
      }
      var summary = estimator.share(marks);
      return Figure.of(summary.interval(), summary.n(), true);
    }
  }
}
