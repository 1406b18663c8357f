package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.analysis.pivots.Moments;
import org.demarche.analysis.pivots.PivotReport;
import org.demarche.analysis.pivots.Pivots;
import org.demarche.analysis.whatif.Goal;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.report.analysis.PivotsCharts;
import org.demarche.report.console.PivotsText;
import org.demarche.report.story.StoryLines;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche pivots}: events and decisions ranked by what they add to an outcome. */
@Command(name = "pivots", sortOptions = false)
final class PivotsCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--outcome", required = true, paramLabel = "X")
  private String outcome = "";

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--replication", paramLabel = "R")
  private @Nullable Integer replication;

  @Option(names = "--budget", paramLabel = "N", defaultValue = "4000")
  private int budget;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkArguments();
    Scenario scenario = arguments.load();
    String chosen = Orders.arm(scenario, arm);
    Plan plan = scenario.plan(chosen);
    Optional<PivotReport> report = rank(scenario, plan, goal(plan));
    if (report.isEmpty()) {
      console.report(Message.of("command-interrupted"));
      return ExitStatus.INTERRUPTED;
    }
    give(scenario, chosen, report.get());
    return ExitStatus.DONE;
  }

  private Goal goal(Plan plan) {
    try {
      return Goal.read(plan, outcome);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  private Optional<PivotReport> rank(Scenario scenario, Plan plan, Goal goal) {
    Integer one = replication;
    if (one == null) {
      Pivots pivots = new Pivots(scenario.basePlan(), plan, goal, budget, seed.value());
      return Watched.run(
          console,
          quiet,
          (shown, stop) -> pivots.rank(EngineSimulation.INSTANCE, threads.count(), shown, stop));
    }
    RunKey key = new RunKey(seed.value(), one);
    Moments moments = new Moments(scenario.basePlan(), plan, goal, budget, key);
    return Watched.run(
        console,
        quiet,
        (shown, stop) ->
            moments.rank(
                EngineSimulation.INSTANCE,
                story -> names(plan, story),
                threads.count(),
                shown,
                stop));
  }

  private Map<Long, String> names(Plan plan, Story story) {
    Map<Long, String> names = new HashMap<>();
    for (StoryLines.Entry entry : new StoryLines(plan, story, console.words()).entries()) {
      if (!entry.event().isEmpty()) {
        names.putIfAbsent(Long.parseUnsignedLong(entry.event(), 16), entry.text());
      }
    }
    return names;
  }

  private void give(Scenario scenario, String chosen, PivotReport report) {
    AnalysisFiles files =
        new AnalysisFiles(
            out.path().resolve(scenario.id()).resolve("analysis"),
            "pivots",
            JsonFile.toText(
                List.of(
                    new String(scenario.canonical(), StandardCharsets.UTF_8),
                    ModelVersion.current(),
                    arguments.plugins(),
                    List.of(chosen, outcome, String.valueOf(replication)),
                    List.of(budget, seed.value()))));
    files.writeJson(report);
    ChartPack charts = PivotsCharts.of(scenario, report, console.words());
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    if (json) {
      console.out().print(JsonFile.toText(report));
    } else {
      console.answer(PivotsText.lines(report, console.words()));
      files.tell(console, charts);
    }
    console.out().flush();
  }

  private void checkArguments() {
    formats.chosen();
    List<Message> problems = new ArrayList<>();
    if (replication != null) {
      Bounds.check("--replication", replication, 1, RunRequest.MAX_REPLICATIONS, problems);
    }
    Bounds.check("--budget", budget, Pivots.LEAST, 10_000_000, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
