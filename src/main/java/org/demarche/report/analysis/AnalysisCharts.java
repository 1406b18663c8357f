package org.demarche.report.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.chart.Chart;
import org.demarche.results.JsonFile;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.robustness.Direction;

/**
 * The charts of the answers that belong to a run.
 *
 * <p>Answers of {@code discover} and {@code robustness} lie in the folder {@code analysis} of the
 * run. Those of {@code sensitivity} lie in {@code analysis} beside the runs of the scenario; they
 * belong to every run of the same resolved scenario and model version.
 */
public final class AnalysisCharts {
  /** The kinds of charts, in the order of a report. */
  public static final List<String> KINDS = List.of("drivers", "split", "boxes", "regret");

  private static final String FOLDER = "analysis";

  private final RunFolder run;
  private final Scenario scenario;
  private final List<Chart> charts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private AnalysisCharts(RunFolder run, Scenario scenario) {
    this.run = run;
    this.scenario = scenario;
  }

  /**
   * Finds the answers and makes their charts, without drawing them yet.
   *
   * @param run a finished run
   * @param scenario its scenario
   */
  public static AnalysisCharts of(RunFolder run, Scenario scenario) {
    AnalysisCharts found = new AnalysisCharts(run, scenario);
    Path own = run.path().resolve(FOLDER);
    Path beside = run.path().toAbsolutePath().normalize().resolveSibling(FOLDER);
    found.collect(beside, "sensitivity", found::sensitivity);
    found.collect(own, "discover", found::discovery);
    found.collect(own, "robustness", found::robustness);
    return found;
  }

  /** Returns the charts by kind, each named {@code KIND-…-ID} with the id of its answer. */
  public List<Chart> charts() {
    return List.copyOf(charts);
  }

  /** Returns what was found but cannot be used, a line each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Makes the charts of one answer. */
  private interface Maker {
    List<Chart> make(Path answer);
  }

  private void collect(Path folder, String name, Maker maker) {
    for (Path file : answers(folder, name)) {
      try {
        String id = id(file, name);
        maker.make(file).forEach(chart -> charts.add(named(chart, chart.id() + "-" + id)));
      } catch (RunFolderException | UnusableDataException e) {
        notes.add(file + " is left out: " + e.getMessage());
      }
    }
  }

  private static List<Path> answers(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "-[0-9a-f]{8}\\.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new RunFolderException(folder + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private static String id(Path file, String name) {
    String text = file.getFileName().toString();
    return text.substring(name.length() + 1, text.length() - ".json".length());
  }

  private List<Chart> sensitivity(Path file) {
    SensitivityReport report = JsonFile.read(file, SensitivityReport.class);
    boolean same =
        run.manifest().scenarioSha256().equals(report.scenarioSha256())
            && run.manifest().versions().model().equals(report.modelVersion());
    return same ? DriversCharts.of(scenario, report) : List.of();
  }

  private List<Chart> discovery(Path file) {
    DiscoveryReport report = JsonFile.read(file, DiscoveryReport.class);
    return List.of(BoxesCharts.of(run.path(), Discovery.reread(run.path(), report)));
  }

  private List<Chart> robustness(Path file) {
    RobustnessReport report = JsonFile.read(file, RobustnessReport.class);
    Direction direction = report.better().equals("more") ? Direction.MORE : Direction.LESS;
    Robustness again = Robustness.of(run, report.outcome(), direction, report.goodEnough());
    return List.of(RegretCharts.of(run.manifest(), again));
  }

  /** Returns a chart under another name. */
  private static Chart named(Chart chart, String id) {
    return new Chart(
        id,
        chart.title(),
        chart.subtitle(),
        chart.footer(),
        chart.altText(),
        chart.table(),
        chart.drawing());
  }
}
