package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlooks said is scored when it falls due, and not before. */
class LedgerTest {
  @TempDir private Path folder;

  private final Truth truth = new Truth();

  private static final String MILESTONE =
      "milestones:\n  - {id: sanctions, by: BRE, on: ALD, acts: impose_sanctions, due: %s}\n";

  private List<Forecast> update(String yaml, double after) {
    Observed seen = truth.read(yaml);
    Figure before = new Figure(0.5, 0.4, 0.6, 98);
    Figure now = new Figure(after, after - 0.1, after + 0.1, 98);
    List<Outlook> milestones =
        seen.milestones().stream().map(m -> outlook(m.id(), m.due(), false, before, now)).toList();
    Outlook force = outlook("force", 100, true, before, now);
    UpdateReport report =
        new UpdateReport(
            "spiral",
            "m",
            "in_kind",
            1,
            100,
            0,
            seen.from(),
            seen.until(),
            date(seen.until()),
            seen.acts().size(),
            List.of(),
            null,
            98,
            98,
            List.of(),
            true,
            0.0,
            List.of(),
            List.of(force),
            milestones,
            List.of());
    Ledger ledger = Ledger.open(folder.resolve("ledger.csv"), truth.plan);
    List<Forecast> settled = ledger.take(report, seen);
    ledger.write();
    return settled;
  }

  private Outlook outlook(String id, int due, boolean headline, Figure before, Figure after) {
    return new Outlook(id, id, "share", headline, due, date(due), before, after);
  }

  private String date(int day) {
    return truth.plan.start().toLocalDate().plusDays(day).toString();
  }

  @Test
  void whatFellDueIsScoredByWhatWasObserved() {
    String seen = "  - {day: 12, by: BRE, on: ALD, action: impose_sanctions}\n";
    assertThat(update("until: 10\nacts: []\n" + MILESTONE.formatted("20 d"), 0.8)).isEmpty();
    assertThat(update("until: 15\nacts:\n" + seen, 0.7)).isEmpty();
    List<Forecast> settled = update("until: 20\nacts:\n" + seen, 0.6);
    assertThat(settled).hasSize(1);
    Forecast told = settled.get(0);
    assertThat(told.what()).isEqualTo("sanctions");
    assertThat(told.happened()).isTrue();
    assertThat(told.brier(told.after())).isCloseTo(0.04, within(1e-9));
    assertThat(told.logScore(told.after())).isCloseTo(-Math.log(79.4 / 100), within(1e-9));
    assertThat(told.brier(told.before())).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void silenceCountsOnlyWhereItWouldBeKnown() {
    update("until: 10\nacts: []\n" + MILESTONE.formatted("20 d"), 0.8);
    String unwatched = "until: 21\nacts: []\nwatch: [{by: ALD}]\n";
    assertThat(update(unwatched, 0.8)).isEmpty();
    List<Forecast> settled = update("until: 21\nacts: []\n", 0.8);
    assertThat(settled).hasSize(1);
    assertThat(settled.get(0).happened()).isFalse();
  }

  @Test
  void theSameOutlookTakesItsOwnPlace() throws Exception {
    update("until: 10\nacts: []\n" + MILESTONE.formatted("20 d"), 0.8);
    String once = Files.readString(folder.resolve("ledger.csv"));
    update("until: 10\nacts: []\n" + MILESTONE.formatted("20 d"), 0.8);
    assertThat(Files.readString(folder.resolve("ledger.csv"))).isEqualTo(once);
    assertThat(once).startsWith(Forecast.HEADER).contains("\"sanctions\",BRE,ALD,impose_sanctions");
  }
}
