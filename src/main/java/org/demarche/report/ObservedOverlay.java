package org.demarche.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartPack;
import org.demarche.chart.ChartSize;
import org.demarche.chart.kind.FanChart;
import org.demarche.chart.kind.FanData;
import org.demarche.events.Observations;
import org.demarche.events.ObservedAct;
import org.demarche.model.Plan;
import org.demarche.results.PathVisitor;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** What is on record, laid over the runs: the chart, and where among the runs it lies. */
public final class ObservedOverlay {
  private static final String ID = "fan-observed";

  private final FinishedRun run;
  private final List<Double> sampled;
  private final int last;
  private final List<ObservedPath> paths = new ArrayList<>();
  private final long[][][] counts;

  /** What is counted of the runs of an arm, for each pair. */
  private enum Count {
    RUNS,
    BELOW,
    LOWER,
    SAME
  }

  private ObservedOverlay(FinishedRun run, List<ObservedAct> acts, int last) {
    this.run = run;
    this.sampled = run.run().climateDays().stream().map(Integer::doubleValue).toList();
    this.last = last;
    run.arms().forEach(arm -> paths.add(ObservedPath.of(run, arm.id(), acts, last)));
    this.counts = new long[run.arms().size()][run.run().pairs().size()][Count.values().length];
    run.folder().forEachPath((replication, arm, pair, path) -> count(arm, pair, path));
  }

  /**
   * Lays acts over a run.
   *
   * @param run the run
   * @param seen what is on record; acts up to {@code as_of} are the scenario's own
   * @return empty-handed where nothing is on record after that
   */
  public static ObservedOverlay of(FinishedRun run, Observations seen) {
    Plan plan = run.plan();
    double first = Math.ceil(plan.asOfDays());
    List<ObservedAct> acts = seen.acts().stream().filter(act -> act.day() >= first).toList();
    int latest = acts.stream().mapToInt(act -> (int) act.day()).max().orElse((int) first);
    // A climate is that of a day's start: the last act shows on the day after it.
    int last =
        run.run().climateDays().stream()
            .mapToInt(Integer::intValue)
            .filter(day -> day > latest)
            .findFirst()
            .orElse((int) plan.horizonDays());
    return new ObservedOverlay(run, acts, last);
  }

  private void count(int arm, int pair, PathVisitor.Row path) {
    int at = sampled.indexOf((double) last);
    if (at < 0 || at >= path.climates().length || path.days().length == 0) {
      return;
    }
    int rung = path.rungs()[0];
    for (int i = 0; i < path.days().length && path.days()[i] <= last; i++) {
      rung = path.rungs()[i];
    }
    long[] counted = counts[arm][pair];
    int observed = paths.get(arm).rung(pair, last);
    counted[Count.RUNS.ordinal()]++;
    counted[Count.BELOW.ordinal()] +=
        path.climates()[at] < paths.get(arm).climate(pair, last) ? 1 : 0;
    counted[Count.LOWER.ordinal()] += rung < observed ? 1 : 0;
    counted[Count.SAME.ordinal()] += rung == observed ? 1 : 0;
  }

  /** Where the record lies among the runs, a sentence for each arm and pair. */
  public List<Message> lines() {
    List<Message> lines = new ArrayList<>();
    for (int arm = 0; arm < counts.length; arm++) {
      for (int pair = 0; pair < counts[arm].length; pair++) {
        long runs = counts[arm][pair][Count.RUNS.ordinal()];
        if (runs > 0) {
          lines.add(
              Message.of(
                  "event-among",
                  "pair",
                  run.pairNames(pair),
                  "arm",
                  run.arms().get(arm).label(),
                  "day",
                  last,
                  "climate",
                  new Shown.Fixed(paths.get(arm).climate(pair, last), 1),
                  "below",
                  share(arm, pair, Count.BELOW),
                  "rung",
                  paths.get(arm).rung(pair, last),
                  "lower",
                  share(arm, pair, Count.LOWER),
                  "same",
                  share(arm, pair, Count.SAME)));
        }
      }
    }
    return lines;
  }

  private Shown share(int arm, int pair, Count count) {
    long[] counted = counts[arm][pair];
    return new Shown.Percent(counted[count.ordinal()] / (double) counted[Count.RUNS.ordinal()]);
  }

  /**
   * Draws the fan of climates with the record over it into the run's folder.
   *
   * @param formats of the pictures
   * @return the files written
   * @throws IOException if one cannot be written
   */
  public List<Path> draw(Set<ChartFormat> formats) throws IOException {
    PathTally tally = PathTally.read(run.folder(), new StoryTeller(run).look(), new Courses(run));
    FanData bare = new CourseData(run, tally).fan();
    List<FanData.Panel> panels = bare.panels().stream().map(this::over).toList();
    ChartPack pack =
        ChartPack.of(new FanChart(), new FanData(bare.days(), panels), run.chartContext(), ID);
    ChartFiles files =
        new ChartFiles(
            run.folder().path().resolve(ChartBook.FOLDER),
            formats,
            List.of(ChartSize.SLIDE),
            run.words().language());
    List<Path> written = new ArrayList<>();
    for (Chart chart : pack.charts()) {
      written.addAll(files.write(chart));
    }
    return written;
  }

  private FanData.Panel over(FanData.Panel panel) {
    int arm = run.arms().indexOf(panel.arm());
    int pair = 0;
    while (!run.pairNames(pair).equals(panel.pair())) {
      pair++;
    }
    List<Double> observed = new ArrayList<>();
    for (double day : sampled) {
      if (day <= last) {
        observed.add(paths.get(arm).climate(pair, (int) day));
      }
    }
    return new FanData.Panel(panel.arm(), panel.pair(), panel.runs(), panel.spreads(), observed);
  }
}
