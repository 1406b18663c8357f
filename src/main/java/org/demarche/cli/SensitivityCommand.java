package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.analysis.sensitivity.PointStore;
import org.demarche.analysis.sensitivity.Sensitivity;
import org.demarche.analysis.sensitivity.SensitivityReport;
import org.demarche.analysis.sensitivity.Study;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.report.analysis.DriversCharts;
import org.demarche.report.console.SensitivityText;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.PointsFile;
import org.demarche.results.Sha256;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.sensitivity.SaltelliDesign;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche sensitivity}: which assumptions drive which outcome. */
@Command(name = "sensitivity", sortOptions = false)
final class SensitivityCommand implements Callable<Integer> {
  static final List<String> METHODS = List.of("morris", "sobol", "split");
  private static final int MOST_POINTS = 10_000_000;

  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      completionCandidates = Choices.Sensitivities.class,
      defaultValue = "morris")
  private String method = "morris";

  @Option(names = "--outcome", split = ",", paramLabel = "ID")
  private List<String> outcomes = new ArrayList<>();

  @Option(names = "--samples", paramLabel = "N")
  private @Nullable Integer samples;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "20")
  private int replications;

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--spread")
  private boolean spread;

  @Option(names = "--no-pairs")
  private boolean noPairs;

  @Option(names = "--ignore-correlations")
  private boolean ignoreCorrelations;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkArguments();
    Scenario scenario = arguments.load();
    String chosen = Orders.arm(scenario, arm);
    Study study = study(scenario, scenario.plan(chosen));
    AnalysisFiles files =
        new AnalysisFiles(
            out.path().resolve(scenario.id()).resolve("analysis"),
            "sensitivity",
            question(chosen, study));
    PointsFile.Shape shape =
        new PointsFile.Shape(study.outcomes(), replications, Math.toIntExact(points(study)));
    try (PointsFile points = PointsFile.open(files.file("-points.csv"), shape, force)) {
      console.report(points.notes());
      Optional<SensitivityReport> report = work(study, points, files);
      if (report.isEmpty()) {
        tellInterruption(files, points);
        return ExitStatus.INTERRUPTED;
      }
      points.complete();
      write(scenario, report.get(), files, points);
    }
    return ExitStatus.DONE;
  }

  private Study study(Scenario scenario, Plan plan) {
    List<String> asked =
        outcomes.isEmpty()
            ? plan.outcomes().stream().filter(Outcome::headline).map(Outcome::id).toList()
            : outcomes;
    List<String> first = plan.outcomes().stream().limit(1).map(Outcome::id).toList();
    String canonical = new String(scenario.canonical(), StandardCharsets.UTF_8);
    String source = Sha256.ofText(canonical + String.join("", arguments.plugins()));
    Study study =
        new Study(plan, source, asked.isEmpty() ? first : asked, replications, seed.value());
    List<String> correlated = console.words().sayAll(study.correlatedInputs());
    if (!correlated.isEmpty() && !ignoreCorrelations && !method.equals("split")) {
      throw new UnusableInputException(
          Message.of(
              "command-correlated",
              "method",
              method,
              "assumptions",
              String.join(", ", correlated)));
    }
    long points = points(study);
    if (points * replications > MOST_POINTS * 10L || points > MOST_POINTS) {
      throw new UnusableInputException(
          Message.of("command-points-too-many", "points", points, "runs", replications));
    }
    return study;
  }

  private long points(Study study) {
    long inputs = study.inputs().size();
    return switch (method) {
      case "morris" -> samples() * (inputs + 1);
      case "sobol" -> samples() * (noPairs ? inputs + 2 : 2 * inputs + 2);
      default -> samples();
    };
  }

  private long samples() {
    if (samples != null) {
      return samples;
    }
    return method.equals("morris") ? 10 : method.equals("sobol") ? 256 : 200;
  }

  private String question(String chosen, Study study) {
    return JsonFile.toText(
        List.of(
            study.source(),
            ModelVersion.current(),
            chosen,
            method.equals("sobol") ? SaltelliDesign.ID : method,
            study.outcomes(),
            samples(),
            replications,
            seed.value(),
            spread,
            noPairs));
  }

  private Optional<SensitivityReport> work(Study study, PointsFile points, AnalysisFiles files) {
    Interruption interruption = Interruption.ofProcess();
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      Progress shown = quiet ? Progress.NONE : display;
      Sensitivity sensitivity =
          new Sensitivity(
              study,
              EngineSimulation.INSTANCE,
              PointStore.in(points),
              threads.count(),
              (done, total, resumed) -> {
                shown.update(done, total, resumed);
                watch(done == total, points, files);
              },
              interruption::isRequested);
      int count = Math.toIntExact(samples());
      return switch (method) {
        case "morris" -> sensitivity.morris(count, spread);
        case "sobol" -> sensitivity.sobol(count, !noPairs, spread);
        default -> sensitivity.split(count);
      };
    }
  }

  /** From the last point on there is nothing that could be stopped half-way. */
  private static void watch(boolean allThere, PointsFile points, AnalysisFiles files) {
    if (allThere) {
      points.force();
      Interruption.ofProcess()
          .endAtOnce(
              Message.of("command-interrupted-answer", "file", files.file(".json").toString()));
    } else {
      Interruption.ofProcess().windUp();
    }
  }

  private void tellInterruption(AnalysisFiles files, PointsFile points) {
    points.force();
    console.report(
        Message.of(
            "command-interrupted-points",
            "kept",
            points.points(),
            "all",
            points.allPoints(),
            "file",
            files.file("-points.csv") + ".part"));
  }

  private void write(
      Scenario scenario, SensitivityReport report, AnalysisFiles files, PointsFile points) {
    Path answer = files.writeJson(report);
    files.writeText(".csv", SensitivityText.csv(report));
    ChartPack charts = DriversCharts.of(scenario, report, console.words());
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    PrintWriter to = console.out();
    if (json) {
      to.print(JsonFile.toText(report));
    } else {
      if (points.kept() == points.allPoints()) {
        console.answer(Message.of("command-points-found"));
        to.println();
      }
      console.answer(SensitivityText.lines(report, console.words()));
      charts.notes().forEach(each -> to.println(console.words().say(each.said())));
      console.answer(
          Message.of(
              "command-written-points",
              "file",
              answer.toString(),
              "drawn",
              new Shown.Case(charts.charts().isEmpty() ? "no" : "yes")));
      console.answer(Message.of("command-exploratory"));
    }
    to.flush();
  }

  private void checkArguments() {
    formats.chosen();
    List<Message> problems = new ArrayList<>();
    if (!METHODS.contains(method)) {
      String maybe = Suggestion.of(method, METHODS);
      problems.add(Message.of("command-method-unknown", "id", method, "maybe", maybe));
    }
    Bounds.check("--samples", samples(), 2, 1_000_000, problems);
    Bounds.check("--reps", replications, 1, 100_000, problems);
    if (replications < 2 && (spread || method.equals("split"))) {
      problems.add(Message.of("command-spread-alone"));
    }
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
