package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.analysis.update.Forecast;
import org.demarche.analysis.update.Ledger;
import org.demarche.analysis.update.Observed;
import org.demarche.analysis.update.ObservedReader;
import org.demarche.analysis.update.Update;
import org.demarche.analysis.update.UpdateReport;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.model.Plan;
import org.demarche.report.analysis.UpdateCharts;
import org.demarche.report.console.UpdateText;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche update}: the outlook given what has been observed. */
@Command(name = "update", sortOptions = false)
final class UpdateCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--observed", required = true, paramLabel = "FILE")
  private Path observed = Path.of("");

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "1000")
  private int replications;

  @Option(names = "--ledger", paramLabel = "FILE")
  private @Nullable Path ledger;

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
    Observed seen = new ObservedReader(plan).read(observed);
    AnalysisFiles files =
        new AnalysisFiles(
            out.path().resolve(scenario.id()).resolve("analysis"),
            "update",
            question(scenario, chosen, seen));
    Path kept = ledger == null ? files.file(".json").resolveSibling("ledger.csv") : ledger;
    Ledger open = Ledger.open(kept, plan);
    Optional<UpdateReport> report =
        run(new Update(scenario.basePlan(), plan, seen, replications, seed.value()));
    if (report.isEmpty()) {
      console.report(Message.of("command-interrupted"));
      return ExitStatus.INTERRUPTED;
    }
    List<Forecast> settled = open.take(report.get(), seen);
    open.write();
    give(scenario, files, report.get(), settled, kept);
    return ExitStatus.DONE;
  }

  private Optional<UpdateReport> run(Update asked) {
    return Watched.run(
        console,
        quiet,
        (shown, stop) -> asked.answer(EngineSimulation.INSTANCE, threads.count(), shown, stop));
  }

  private String question(Scenario scenario, String chosen, Observed seen) {
    return JsonFile.toText(
        List.of(
            new String(scenario.canonical(), StandardCharsets.UTF_8),
            ModelVersion.current(),
            arguments.plugins(),
            chosen,
            seen.toString(),
            List.of(replications, seed.value())));
  }

  private void give(
      Scenario scenario,
      AnalysisFiles files,
      UpdateReport report,
      List<Forecast> settled,
      Path kept) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("update", report);
    answer.put("settled", settled);
    files.writeJson(answer);
    ChartPack charts = UpdateCharts.of(scenario, report, console.words());
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    if (json) {
      console.out().print(JsonFile.toText(answer));
      console.out().flush();
      return;
    }
    console.answer(
        Message.of(
            "update-title",
            "scenario",
            scenario.title(),
            "arm",
            report.arm(),
            "seed",
            Long.toString(report.seed()),
            "known",
            report.known(),
            "acts",
            report.acts()));
    console.answer(UpdateText.lines(report, settled, console.words()));
    console.answer(Message.of("update-ledger-file", "file", kept.toString()));
    files.tell(console, charts);
  }

  private void checkArguments() {
    formats.chosen();
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, Update.LEAST, RunRequest.MAX_REPLICATIONS, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
