package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.BargainingData;
import org.demarche.chart.kind.DotsData;
import org.demarche.chart.kind.FanData;
import org.demarche.chart.kind.IncidenceData;
import org.demarche.chart.kind.LadderData;
import org.demarche.chart.kind.OutcomesChart;
import org.demarche.chart.kind.OutcomesData;
import org.demarche.model.Ladder;
import org.demarche.statistics.course.FanPoint;
import org.demarche.statistics.incidence.IncidenceCurve;

/** The data of the charts that show how focal pairs fare: by arm and pair, from their paths. */
final class CourseData {
  /** So many arms are all shown. */
  private static final int FEW = 3;

  private final FinishedRun run;
  private final PathTally tally;
  private final List<Arm> arms;

  CourseData(FinishedRun run, PathTally tally) {
    this.run = run;
    this.tally = tally;
    this.arms = run.arms();
  }

  OutcomesData outcomes() {
    List<OutcomesData.Pair> pairs = new ArrayList<>();
    for (int pair : run.pairs("outcomes")) {
      pairs.add(new OutcomesData.Pair(run.pairNames(pair), bars("outcomes", pair)));
    }
    return new OutcomesData(pairs);
  }

  /** The same shares, told as frequencies; pairs by their names. */
  DotsData dots() {
    List<OutcomesData.Pair> pairs = new ArrayList<>();
    for (int pair : run.pairs("dots")) {
      pairs.add(new OutcomesData.Pair(run.pairNames(pair), bars("dots", pair)));
    }
    return new DotsData(pairs);
  }

  private List<OutcomesData.Bar> bars(String chart, int pair) {
    List<OutcomesData.Bar> bars = new ArrayList<>();
    for (int arm : arms(chart)) {
      List<Estimate> shares = tally.cell(arm, pair).classShares();
      if (!shares.isEmpty()) {
        bars.add(new OutcomesData.Bar(arms.get(arm), tally.cell(arm, pair).ended(), shares));
      }
    }
    return bars;
  }

  LadderData ladder() {
    double[] days = tally.rungDays();
    List<LadderData.Panel> panels = new ArrayList<>();
    for (int pair : run.pairs("ladder")) {
      for (int arm : few("ladder", pair)) {
        PathTally.Cell cell = tally.cell(arm, pair);
        if (cell.runs() > 0) {
          panels.add(
              new LadderData.Panel(
                  arms.get(arm),
                  run.pairNames(pair),
                  cell.runs(),
                  new HoldingTimes(run.scenario().plan(arms.get(arm).id())).falls(pair, days, cell),
                  rungShares(cell, days.length)));
        }
      }
    }
    return new LadderData(Arrays.stream(days).boxed().toList(), panels);
  }

  private static List<List<Double>> rungShares(PathTally.Cell cell, int days) {
    return IntStream.range(0, days)
        .mapToObj(
            day ->
                IntStream.range(0, Ladder.TOP + 1)
                    .mapToObj(rung -> cell.rungShare(day, rung))
                    .toList())
        .toList();
  }

  FanData fan() {
    List<FanData.Panel> panels = new ArrayList<>();
    for (int pair : run.pairs("fan")) {
      for (int arm : few("fan", pair)) {
        List<FanPoint> points = tally.cell(arm, pair).fan();
        if (!points.isEmpty() && points.stream().allMatch(point -> point.n() > 0)) {
          List<FanData.Spread> spreads = points.stream().map(CourseData::spread).toList();
          panels.add(
              new FanData.Panel(
                  arms.get(arm), run.pairNames(pair), points.get(points.size() - 1).n(), spreads));
        }
      }
    }
    return new FanData(Arrays.stream(tally.climateDays()).boxed().toList(), panels);
  }

  private static FanData.Spread spread(FanPoint p) {
    return new FanData.Spread(
        p.most().low(),
        p.eighty().low(),
        p.half().low(),
        p.median(),
        p.half().high(),
        p.eighty().high(),
        p.most().high());
  }

  IncidenceData incidence() {
    List<IncidenceData.Panel> panels = new ArrayList<>();
    for (int pair : run.pairs("incidence")) {
      for (FirstEvent event : FirstEvent.values()) {
        List<IncidenceData.Curve> curves = new ArrayList<>();
        for (int arm : arms("incidence")) {
          tally
              .cell(arm, pair)
              .incidence(event)
              .map(curve -> curve(arms.get(arm), curve))
              .ifPresent(curves::add);
        }
        panels.add(
            new IncidenceData.Panel(
                event.id(),
                run.say(event.label()),
                run.say(event.inSentence()),
                run.pairNames(pair),
                curves));
      }
    }
    return new IncidenceData(run.run().horizonDays(), panels);
  }

  /** How far talks come under an arm, by the names of a pair. */
  Map<String, List<BargainingData.Stage>> stages(Arm arm) {
    Map<String, List<BargainingData.Stage>> stages = new HashMap<>();
    for (int pair = 0; pair < run.run().pairs().size(); pair++) {
      List<BargainingData.Stage> of = new ArrayList<>();
      for (FirstEvent event : List.of(FirstEvent.FIRST_TALKS, FirstEvent.FIRST_AGREEMENT)) {
        tally
            .cell(arms.indexOf(arm), pair)
            .incidence(event)
            .map(curve -> curve(arm, curve))
            .ifPresent(
                curve ->
                    of.add(
                        new BargainingData.Stage(
                            run.say(event.label()),
                            run.say(event.inSentence()),
                            curve.shareBy(run.run().horizonDays()),
                            curve.runs())));
      }
      stages.put(run.pairNames(pair), of);
    }
    return stages;
  }

  private static IncidenceData.Curve curve(Arm arm, IncidenceCurve curve) {
    return new IncidenceData.Curve(arm, curve.points().get(0).share().n(), steps(curve));
  }

  /** A step for each day on which the share changes; the first tells of the start. */
  private static List<IncidenceData.Step> steps(IncidenceCurve curve) {
    List<IncidenceData.Step> steps = new ArrayList<>();
    double last = -1;
    for (IncidenceCurve.Point point : curve.points()) {
      Optional<Estimate> share = PathTally.estimate(point.share().interval());
      if (share.isPresent() && share.get().value() > last) {
        steps.add(new IncidenceData.Step(point.time(), share.get()));
        last = share.get().value();
      }
    }
    return steps;
  }

  /** The arms asked for; else the reference and those whose path classes clearly differ. */
  private List<Integer> few(String chart, int pair) {
    List<Integer> all = arms(chart);
    if (isAsked(chart) || all.size() <= FEW) {
      return all;
    }
    List<Arm> differing =
        OutcomesChart.differing(new OutcomesData.Pair(run.pairNames(pair), bars("outcomes", pair)));
    List<Integer> few = all.stream().filter(arm -> differing.contains(arms.get(arm))).toList();
    return few.isEmpty() ? all : few;
  }

  private boolean isAsked(String chart) {
    return run.findChartRequest(chart)
        .map(asked -> !asked.arms().isEmpty() || !asked.arm().isEmpty())
        .orElse(false);
  }

  private List<Integer> arms(String chart) {
    List<Arm> shown = run.arms(chart);
    return IntStream.range(0, arms.size())
        .filter(i -> shown.contains(arms.get(i)))
        .boxed()
        .toList();
  }
}
