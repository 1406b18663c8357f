package org.demarche.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.analysis.sensitivity.SensitivityReport.Index;
import org.demarche.analysis.sensitivity.SensitivityReport.MorrisRow;
import org.demarche.analysis.sensitivity.SensitivityReport.PairRow;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.analysis.sensitivity.SensitivityReport.SobolRow;
import org.demarche.analysis.sensitivity.SensitivityReport.SplitRow;
import org.demarche.statistics.Interval;
import org.demarche.statistics.sensitivity.MorrisIndex;
import org.demarche.statistics.sensitivity.SobolIndex;
import org.demarche.statistics.sensitivity.SobolIndices;
import org.demarche.statistics.sensitivity.VarianceSplit;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts estimates of one measure of one outcome into what is written down, the largest first. */
final class Teller {
  private final Study study;
  private final int outcome;
  private final String measure;
  private final double[] values;

  Teller(Study study, int outcome, String measure, double[] values) {
    this.study = study;
    this.outcome = outcome;
    this.measure = measure;
    this.values = values;
  }

  Result morris(List<MorrisIndex> indices) {
    List<MorrisIndex> sorted = new ArrayList<>(indices);
    sorted.sort(Comparator.comparingDouble(i -> rank(i.muStar().estimate())));
    List<MorrisRow> rows =
        sorted.stream()
            .map(
                i ->
                    new MorrisRow(
                        study.input(i.input()).id(),
                        Words.english().say(study.input(i.input()).title()),
                        index(i.muStar(), i.converged()),
                        i.converged() ? number(i.mu()) : null,
                        i.converged() ? number(i.sigma()) : null,
                        i.effects()))
            .toList();
    return result(rows, List.of(), List.of(), null);
  }

  Result sobol(SobolIndices indices) {
    List<SobolIndex> sorted = new ArrayList<>(indices.total());
    sorted.sort(Comparator.comparingDouble(i -> rank(i.interval().estimate())));
    List<SobolRow> rows = new ArrayList<>();
    for (SobolIndex total : sorted) {
      SobolIndex first = indices.first().get(total.input());
      rows.add(
          new SobolRow(
              study.input(total.input()).id(),
              Words.english().say(study.input(total.input()).title()),
              index(first.interval(), first.converged()),
              index(total.interval(), total.converged())));
    }
    List<PairRow> pairs =
        indices.second().stream()
            .filter(p -> p.converged() && p.interval().low() > 0)
            .sorted(Comparator.comparingDouble(p -> rank(p.interval().estimate())))
            .map(
                p ->
                    new PairRow(
                        study.input(p.first()).id(),
                        study.input(p.second()).id(),
                        index(p.interval(), true)))
            .toList();
    return result(List.of(), rows, pairs, null);
  }

  Result split(VarianceSplit split) {
    Interval share = split.assumptionShare();
    SplitRow row =
        new SplitRow(
            split.worlds(),
            split.runs(),
            number(split.assumptions()),
            number(split.chance()),
            index(share, share.isDefined()));
    return result(List.of(), List.of(), List.of(), row);
  }

  private Result result(
      List<MorrisRow> morris, List<SobolRow> sobol, List<PairRow> pairs, @Nullable SplitRow split) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    return new Result(
        study.outcome(outcome).id(),
        Words.english().say(study.outcome(outcome).title()),
        measure,
        number(Arrays.stream(known).average().orElse(Double.NaN)),
        values.length - known.length,
        morris,
        sobol,
        pairs,
        split);
  }

  private static Index index(Interval interval, boolean converged) {
    return converged
        ? new Index(
            number(interval.estimate()),
            number(interval.low()),
            number(interval.high()),
            number(interval.halfWidth()),
            true)
        : new Index(null, null, null, number(interval.halfWidth()), false);
  }

  /** Sorts the largest first and what is not known last. */
  private static double rank(double value) {
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? (Double) (value == 0 ? 0.0 : value) : null;
  }
}
