package org.demarche.report.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.analysis.UnusableDataException;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryReport;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.analysis.robustness.RobustnessReport;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartPack;
import org.demarche.chart.Undrawn;
import org.demarche.results.JsonFile;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.robustness.Direction;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * The charts of the answers that belong to a run.
 *
 * <p>Answers of {@code discover} and {@code robustness} lie in the folder {@code analysis} of the
 * run. Those of {@code sensitivity} lie in {@code analysis} beside the runs of the scenario; they
 * belong to every run of the same resolved scenario and model version.
 */
public final class AnalysisCharts {
  private static final String FOLDER = "analysis";

  private final RunFolder run;
  private final Scenario scenario;
  private final Words words;
  private final List<Chart> charts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> damaged = new ArrayList<>();
  private final List<Undrawn> undrawn = new ArrayList<>();

  private AnalysisCharts(RunFolder run, Scenario scenario, Words words) {
    this.run = run;
    this.scenario = scenario;
    this.words = words;
  }

  /**
   * Finds the answers and makes their charts, without drawing them yet.
   *
   * @param run a finished run
   * @param scenario its scenario
   * @param words in which the charts speak
   */
  public static AnalysisCharts of(RunFolder run, Scenario scenario, Words words) {
    AnalysisCharts found = new AnalysisCharts(run, scenario, words);
    Path own = run.path().resolve(FOLDER);
    Path beside = run.path().toAbsolutePath().normalize().resolveSibling(FOLDER);
    found.collect(beside, "sensitivity", SensitivityReport.class, found::sensitivity);
    found.collect(own, "discover", DiscoveryReport.class, found::discovery);
    found.collect(own, "robustness", RobustnessReport.class, found::robustness);
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

  /** Returns the answers that are not what was written, a line each; they are left out too. */
  public List<String> damaged() {
    return List.copyOf(damaged);
  }

  /** Returns the charts that have nothing to draw. */
  public List<Undrawn> undrawn() {
    return List.copyOf(undrawn);
  }

  /** Makes the charts of one answer. */
  private interface Maker<T> {
    ChartPack make(T answer);
  }

  private <T> void collect(Path folder, String name, Class<T> type, Maker<T> maker) {
    for (Path file : answers(folder, name)) {
      find(file, type)
          .ifPresent(
              answer -> {
                try {
                  String id = id(file, name);
                  ChartPack made = maker.make(answer);
                  made.charts().forEach(c -> charts.add(c.named(c.id() + "-" + id)));
                  undrawn.addAll(made.notes());
                } catch (RunFolderException | UnusableDataException e) {
                  Message left =
                      Message.of(
                          "report-answer-left-out",
                          "file",
                          file.toString(),
                          "reason",
                          String.valueOf(e.getMessage()));
                  notes.add(words.say(left));
                }
              });
    }
  }

  private <T> Optional<T> find(Path file, Class<T> type) {
    try {
      return Optional.of(JsonFile.readSealed(file, type, Message.of("report-answer-again")));
    } catch (RunFolderException e) {
      damaged.add(String.valueOf(e.getMessage()));
      return Optional.empty();
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
      Message reason = Message.of("folder-reason-other", "text", String.valueOf(e.getMessage()));
      throw new RunFolderException(
          Message.of("folder-cannot-be-read", "file", folder.toString(), "reason", reason), e);
    }
  }

  private static String id(Path file, String name) {
    String text = file.getFileName().toString();
    return text.substring(name.length() + 1, text.length() - ".json".length());
  }

  private ChartPack sensitivity(SensitivityReport report) {
    boolean same =
        run.manifest().scenarioSha256().equals(report.scenarioSha256())
            && run.manifest().versions().model().equals(report.modelVersion());
    return same ? DriversCharts.of(scenario, report, words) : ChartPack.EMPTY;
  }

  private ChartPack discovery(DiscoveryReport report) {
    return BoxesCharts.of(run.path(), Discovery.reread(run.path(), report), words);
  }

  private ChartPack robustness(RobustnessReport report) {
    Direction direction = report.better().equals("more") ? Direction.MORE : Direction.LESS;
    Robustness again = Robustness.of(run, report.outcome(), direction, report.goodEnough());
    return RegretCharts.of(run.manifest(), again, words);
  }
}
