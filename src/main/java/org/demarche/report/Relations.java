package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.chart.Arm;
import org.demarche.chart.kind.RelationsChart;
import org.demarche.chart.kind.RelationsData;
import org.demarche.model.Actor;
import org.demarche.results.ClimateLevel;
import org.demarche.results.RecordVisitor;

/** How all stand with one another, from the runs of one arm of which it was recorded. */
final class Relations {
  private final Arm arm;
  private final int place;
  private final List<Actor> parties;
  private final Map<Integer, List<String>> levels = new TreeMap<>();
  private int runs;

  Relations(FinishedRun run) {
    this.arm = run.arm("relations");
    this.place = run.arms().indexOf(arm);
    this.parties = run.plan().parties().stream().map(run.plan().actors()::get).toList();
  }

  void add(int ofArm, RecordVisitor.Row row) {
    if (ofArm == place && !row.relations().isEmpty()) {
      runs++;
      row.relations()
          .forEach(
              each ->
                  levels.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each.levels()));
    }
  }

  RelationsData data() {
    int pairs = parties.size() * (parties.size() - 1) / 2;
    List<RelationsData.Moment> moments = new ArrayList<>();
    levels.forEach(
        (day, recorded) -> {
          List<RelationsData.Tie> ties = new ArrayList<>();
          for (int pair = 0; pair < pairs; pair++) {
            int at = pair;
            ties.add(
                tie(
                    recorded.stream()
                        .mapToInt(each -> ClimateLevel.climate(each.charAt(at)))
                        .sorted()
                        .toArray()));
          }
          moments.add(new RelationsData.Moment(day, ties));
        });
    return new RelationsData(
        arm,
        runs,
        parties.stream().map(party -> new RelationsData.Party(party.code(), party.name())).toList(),
        moments);
  }

  private static RelationsData.Tie tie(int... sorted) {
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
    double bad = Arrays.stream(sorted).filter(each -> each <= -RelationsChart.STRONG).count();
    double good = Arrays.stream(sorted).filter(each -> each >= RelationsChart.STRONG).count();
    return new RelationsData.Tie(median, bad / n, good / n);
  }
}
