package org.demarche.analysis.update;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.analysis.update.Observed.Milestone;
import org.demarche.analysis.update.Observed.Watch;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.results.AtomicFile;
import org.demarche.results.NumberText;
import org.demarche.results.RunDescription.OutcomeEntry;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What outlooks said and what came of it: a file to which every update adds its own forecasts, and
 * in which it settles those of earlier ones that have fallen due.
 */
public final class Ledger {
  /** An outcome is settled where the record leaves hardly a run that says otherwise. */
  private static final double SURE = 0.999;

  private static final String DEEDS = "deeds";

  private final Path file;
  private final Plan plan;
  private final List<Forecast> forecasts;

  private Ledger(Path file, Plan plan, List<Forecast> forecasts) {
    this.file = file;
    this.plan = plan;
    this.forecasts = forecasts;
  }

  /**
   * Opens a ledger.
   *
   * @param file need not exist
   * @param plan of the arm
   * @return what it holds
   * @throws org.demarche.scenario.ScenarioException if the file is no ledger
   */
  public static Ledger open(Path file, Plan plan) {
    List<Forecast> known = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      TableReader table = TableReader.open(file, Forecast.HEADER);
      int[] columns = IntStream.range(0, 11).map(c -> column(table, c)).toArray();
      table.forEach(row -> known.add(read(row, columns)));
    }
    return new Ledger(file, plan, known);
  }

  private static int column(TableReader table, int c) {
    return table.getColumn(Forecast.HEADER.split(",")[c]);
  }

  private static Forecast read(TableRow row, int[] columns) {
    String acts = row.get(columns[5]);
    String happened = row.get(columns[10]);
    return new Forecast(
        row.get(columns[0]),
        row.get(columns[1]),
        row.get(columns[2]),
        row.get(columns[3]),
        row.get(columns[4]),
        acts.isEmpty() ? List.of() : List.of(acts.split(" ")),
        row.get(columns[6]),
        (int) NumberText.parse(row.get(columns[7])),
        NumberText.parse(row.get(columns[8])),
        NumberText.parse(row.get(columns[9])),
        happened.isEmpty() ? null : (Boolean) happened.equals("1"));
  }

  /**
   * Takes an update in: settles what has fallen due and adds what it foretells.
   *
   * @param report the update; one that cannot tell foretells nothing
   * @param seen what had been observed
   * @return what has been settled, of this arm, the earliest first
   */
  public List<Forecast> take(UpdateReport report, Observed seen) {
    for (int k = 0; k < forecasts.size(); k++) {
      Forecast each = forecasts.get(k);
      if (each.arm().equals(report.arm()) && each.due().compareTo(report.known()) <= 0) {
        Boolean did = settle(each, report, seen);
        forecasts.set(k, did == null ? each : each.settled(did));
      }
    }
    for (Outlook outlook : report.outlook()) {
      if (outlook.headline() && outlook.unit().equals(OutcomeEntry.SHARE)) {
        add(outlook, report, "", "", List.of());
      }
    }
    for (int m = 0; m < report.milestones().size(); m++) {
      Milestone milestone = seen.milestones().get(m);
      Watch kind = milestone.kind();
      add(
          report.milestones().get(m),
          report,
          plan.actors().get(kind.actor()).code(),
          kind.target() < 0 ? "" : plan.actors().get(kind.target()).code(),
          named(kind));
    }
    return forecasts.stream()
        .filter(each -> each.arm().equals(report.arm()) && each.happened() != null)
        .sorted(Comparator.comparing(Forecast::due).thenComparing(Forecast::issued))
        .toList();
  }

  /** The actions that count by their ids, all deeds in one word. */
  private List<String> named(Watch kind) {
    return kind.actions().equals(deeds())
        ? List.of(DEEDS)
        : kind.actions().stream().map(a -> plan.actions().get(a).id()).toList();
  }

  private SortedSet<Integer> deeds() {
    return new TreeSet<>(
        IntStream.range(0, plan.actions().size())
            .filter(a -> plan.actions().get(a).speed() == Speed.MAJOR)
            .boxed()
            .toList());
  }

  private SortedSet<Integer> actions(Forecast due) {
    return due.acts().equals(List.of(DEEDS))
        ? deeds()
        : new TreeSet<>(
            IntStream.range(0, plan.actions().size())
                .filter(a -> due.acts().contains(plan.actions().get(a).id()))
                .boxed()
                .toList());
  }

  private void add(Outlook outlook, UpdateReport report, String by, String on, List<String> acts) {
    Figure after = outlook.after();
    Double chance = after == null ? null : after.value();
    Double before = outlook.before().value();
    if (after == null || chance == null || before == null) {
      return;
    }
    Forecast told =
        new Forecast(
            report.known(),
            report.arm(),
            outlook.id(),
            by,
            on,
            acts,
            outlook.dueDate(),
            after.n(),
            before,
            chance,
            null);
    forecasts.removeIf(each -> each.isOf(told) && each.happened() == null);
    if (told.due().compareTo(report.known()) > 0 && forecasts.stream().noneMatch(told::isOf)) {
      forecasts.add(told);
    }
  }

  /** Whether it happened, or null if that cannot be said. */
  private @Nullable Boolean settle(Forecast due, UpdateReport report, Observed seen) {
    if (due.by().isEmpty()) {
      return report.outlook().stream()
          .filter(each -> each.id().equals(due.what()))
          .findFirst()
          .map(Ledger::sure)
          .orElse(null);
    }
    int actor = actor(due.by());
    int target = due.on().isEmpty() ? -1 : actor(due.on());
    Watch kind = new Watch(actor, target, actions(due));
    if (seen.shows(kind, day(due.issued()), day(due.due()))) {
      return true;
    }
    return isWatched(kind, seen) ? (Boolean) false : null;
  }

  private static @Nullable Boolean sure(Outlook outlook) {
    Figure after = outlook.after();
    Double value = after == null ? null : after.value();
    if (value == null || (value < SURE && value > 1 - SURE)) {
      return null;
    }
    return value >= SURE;
  }

  /** Whether silence about acts of a kind is known to be silence. */
  private static boolean isWatched(Watch kind, Observed seen) {
    return kind.actions().stream()
        .allMatch(
            action ->
                seen.watched().stream()
                    .anyMatch(
                        watch ->
                            watch.actor() == kind.actor()
                                && (watch.target() < 0 || watch.target() == kind.target())
                                && watch.actions().contains(action)));
  }

  private int actor(String code) {
    return IntStream.range(0, plan.actors().size())
        .filter(i -> plan.actors().get(i).code().equals(code))
        .findFirst()
        .orElse(-2);
  }

  private int day(String date) {
    return (int) (LocalDate.parse(date).toEpochDay() - plan.start().toLocalDate().toEpochDay());
  }

  /** Writes the ledger in place of what stood in the file. */
  public void write() {
    StringBuilder text = new StringBuilder(Forecast.HEADER).append('\n');
    forecasts.stream()
        .sorted(
            Comparator.comparing(Forecast::issued)
                .thenComparing(Forecast::arm)
                .thenComparing(Forecast::due)
                .thenComparing(Forecast::what))
        .forEach(each -> text.append(each.line()).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, to -> to.write(bytes));
  }
}
