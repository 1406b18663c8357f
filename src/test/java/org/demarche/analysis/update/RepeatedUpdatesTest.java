package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.whatif.Spiral;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well intervals of the outlook hold from one update to another of the same record. */
class RepeatedUpdatesTest {
  private static final int DAYS = 15;
  private static final int RUNS = 300;

  private final Truth truth = new Truth();

  /** Over updates of one record, the share of intervals that hold the mean of all. */
  private List<Boolean> held(int replication, int updates) {
    Observed seen = truth.read(truth.record(77, replication, DAYS));
    List<UpdateReport> reports = new ArrayList<>();
    for (int u = 0; u < updates; u++) {
      UpdateReport report =
          new Update(Spiral.asItShips().basePlan(), truth.plan, seen, RUNS, 4000 + u)
              .answer(EngineSimulation.INSTANCE, 2, Progress.NONE, () -> false)
              .orElseThrow();
      if (report.canTell()) {
        reports.add(report);
      }
    }
    List<Boolean> held = new ArrayList<>();
    for (int o = 0; !reports.isEmpty() && o < reports.get(0).outlook().size(); o++) {
      int place = o;
      List<Outlook> told = reports.stream().map(report -> report.outlook().get(place)).toList();
      if (told.stream().allMatch(each -> each.after() != null && each.after().value() != null)) {
        double mean =
            told.stream().mapToDouble(each -> each.after().value()).average().orElseThrow();
        told.forEach(each -> held.add(each.after().low() <= mean && mean <= each.after().high()));
      }
    }
    return held;
  }

  private double share(int records, int updates) {
    List<Boolean> held = new ArrayList<>();
    for (int record = 1; record <= records; record++) {
      held.addAll(held(record, updates));
    }
    System.getLogger("updates")
        .log(System.Logger.Level.INFO, held.stream().filter(h -> h).count() + "/" + held.size());
    assertThat(held).hasSizeGreaterThan(20);
    return held.stream().filter(each -> each).count() / (double) held.size();
  }

  /** The spread of groups that know nothing of one another is that of whole updates. */
  @Test
  @Tag("slow")
  void intervalsHoldTheMeanOfAllUpdatesAboutAsOftenAsTheyState() {
    assertThat(share(4, 10)).isGreaterThan(0.9);
  }
}
