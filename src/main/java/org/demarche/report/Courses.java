package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.AlluvialData;
import org.demarche.chart.kind.TypicalData;
import org.demarche.model.PathClass;
import org.demarche.results.PathVisitor;
import org.demarche.statistics.clusters.Clustering;
import org.demarche.statistics.clusters.KMedoids;
import org.demarche.statistics.clusters.Path;
import org.demarche.statistics.clusters.PathDistance;

/**
 * How paths run as a whole: counts of rungs on a few days into the classes, and the kinds that the
 * paths of the first replications fall into. Memory is fixed by arms, pairs and days.
 */
final class Courses {
  private static final List<Double> DAYS = List.of(0.0, 7.0, 30.0, 90.0);
  private static final int MOST_PATHS = 560;
  private static final int SHOWN = 50;
  private static final int FEWEST = 10;
  private static final int MOST_KINDS = 5;

  private final FinishedRun run;
  private final List<Double> days;
  private final int kept;
  private final List<List<Cell>> cells = new ArrayList<>();

  /** One arm and pair. */
  private static final class Cell {
    private final long[][][] flows;
    private final List<Path> paths = new ArrayList<>();
    private long runs;

    Cell(int stages) {
      this.flows = new long[stages][PathTally.RUNGS][PathTally.RUNGS];
    }
  }

  Courses(FinishedRun run) {
    this.run = run;
    double horizon = run.run().horizonDays();
    this.days = DAYS.stream().filter(day -> day < horizon).toList();
    this.kept = MOST_PATHS / run.run().arms().size();
    for (int arm = 0; arm < run.run().arms().size(); arm++) {
      cells.add(run.run().pairs().stream().map(pair -> new Cell(days.size())).toList());
    }
  }

  void add(int arm, int pair, PathVisitor.Row row) {
    Cell cell = cells.get(arm).get(pair);
    if (row.days().length == 0) {
      return;
    }
    if (cell.paths.size() < kept) {
      cell.paths.add(path(row));
    }
    Optional<PathClass> end = row.pathClass();
    if (end.isEmpty()) {
      return;
    }
    cell.runs++;
    int[] rungs = new int[days.size()];
    for (int i = 0; i < rungs.length; i++) {
      rungs[i] = rung(row, days.get(i));
    }
    for (int i = 0; i + 1 < rungs.length; i++) {
      cell.flows[i][rungs[i]][rungs[i + 1]]++;
    }
    int last = rungs.length - 1;
    cell.flows[last][rungs[last]][PathNames.FOR_READERS.indexOf(end.get())]++;
  }

  private static int rung(PathVisitor.Row row, double day) {
    int rung = row.rungs()[0];
    for (int i = 0; i < row.days().length && row.days()[i] <= day; i++) {
      rung = row.rungs()[i];
    }
    return rung;
  }

  /** Days are rounded in the file: of entries on one and the same day the last holds. */
  private static Path path(PathVisitor.Row row) {
    List<Double> starts = new ArrayList<>();
    List<Integer> rungs = new ArrayList<>();
    for (int i = 0; i < row.days().length; i++) {
      if (!starts.isEmpty() && row.days()[i] <= starts.get(starts.size() - 1)) {
        rungs.set(rungs.size() - 1, row.rungs()[i]);
      } else {
        starts.add(row.days()[i]);
        rungs.add(row.rungs()[i]);
      }
    }
    return new Path(starts, rungs);
  }

  /** Of the reference arm alone, unless the scenario's settings name others. */
  AlluvialData alluvial() {
    List<AlluvialData.Panel> panels = new ArrayList<>();
    boolean asked =
        run.findChartRequest("alluvial")
            .map(each -> !each.arms().isEmpty() || !each.arm().isEmpty())
            .orElse(false);
    for (int pair : run.pairs("alluvial")) {
      for (int arm = 0; arm < run.arms().size(); arm++) {
        Arm of = run.arms().get(arm);
        Cell cell = cells.get(arm).get(pair);
        if (cell.runs > 0 && (asked ? run.arms("alluvial").contains(of) : of.reference())) {
          panels.add(
              new AlluvialData.Panel(of, run.pairNames(pair), cell.runs, counts(cell.flows)));
        }
      }
    }
    return new AlluvialData(days, panels);
  }

  private static List<List<List<Long>>> counts(long[][][] flows) {
    List<List<List<Long>>> stages = new ArrayList<>();
    for (int i = 0; i < flows.length; i++) {
      int targets = i == flows.length - 1 ? PathNames.FOR_READERS.size() : PathTally.RUNGS;
      List<List<Long>> rows = new ArrayList<>();
      for (long[] row : flows[i]) {
        rows.add(IntStream.range(0, targets).mapToObj(to -> row[to]).toList());
      }
      stages.add(rows);
    }
    return stages;
  }

  /** Kinds of paths over all arms shown, with the reference arm's share first. */
  TypicalData typical() {
    List<Integer> arms =
        IntStream.range(0, run.arms().size())
            .filter(
                arm ->
                    run.arms("typical").contains(run.arms().get(arm))
                        || run.arms().get(arm).reference())
            .boxed()
            .sorted(Comparator.comparing(arm -> !run.arms().get(arm).reference()))
            .toList();
    List<TypicalData.Panel> panels = new ArrayList<>();
    for (int pair : run.pairs("typical")) {
      if (arms.stream().allMatch(arm -> cells.get(arm).get(pair).paths.size() >= FEWEST)) {
        panels.add(panel(pair, arms));
      }
    }
    return new TypicalData(run.run().horizonDays(), panels);
  }

  private TypicalData.Panel panel(int pair, List<Integer> arms) {
    List<Path> all = new ArrayList<>();
    arms.forEach(arm -> all.addAll(cells.get(arm).get(pair).paths));
    double horizon = run.run().horizonDays();
    Clustering best = best(all, horizon);
    List<TypicalData.Kind> kinds = new ArrayList<>();
    for (int k = 0; k < best.medoids().size(); k++) {
      kinds.add(kind(best, k, all, arms, pair));
    }
    kinds.sort(
        Comparator.comparingDouble((TypicalData.Kind kind) -> -kind.shares().get(0).value()));
    List<Path> reference = cells.get(arms.get(0)).get(pair).paths;
    return new TypicalData.Panel(
        run.pairNames(pair),
        reference.size(),
        Double.isNaN(best.silhouette()) ? 0 : best.silhouette(),
        reference.subList(0, Math.min(SHOWN, reference.size())).stream()
            .map(Courses::course)
            .toList(),
        kinds);
  }

  /** The number of kinds with the greatest silhouette; paths that are all alike are one kind. */
  private static Clustering best(List<Path> all, double horizon) {
    double[][] apart = new double[all.size()][all.size()];
    for (int a = 0; a < apart.length; a++) {
      for (int b = 0; b < a; b++) {
        apart[a][b] = PathDistance.between(all.get(a), all.get(b), horizon);
        apart[b][a] = apart[a][b];
      }
    }
    KMedoids.Distance distance = (a, b) -> apart[a][b];
    Clustering best = KMedoids.cluster(all.size(), 1, distance);
    double most = 0;
    for (int k = 2; k <= Math.min(MOST_KINDS, all.size()); k++) {
      Clustering of = KMedoids.cluster(all.size(), k, distance);
      if (of.silhouette() > most) {
        best = of;
        most = of.silhouette();
      }
    }
    return best;
  }

  private TypicalData.Kind kind(
      Clustering groups, int k, List<Path> all, List<Integer> arms, int pair) {
    List<TypicalData.Share> shares = new ArrayList<>();
    int from = 0;
    for (int arm : arms) {
      int size = cells.get(arm).get(pair).paths.size();
      long of = groups.groups().subList(from, from + size).stream().filter(g -> g == k).count();
      shares.add(new TypicalData.Share(run.arms().get(arm), (double) of / size));
      from += size;
    }
    return new TypicalData.Kind(course(all.get(groups.medoids().get(k))), shares);
  }

  private static TypicalData.Course course(Path path) {
    return new TypicalData.Course(path.starts(), path.states());
  }
}
