package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.demarche.scenario.NearestName;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.sensitivity.SaltelliDesign;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche sensitivity}: which assumptions drive which outcome. */
@Command(
    name = "sensitivity",
    sortOptions = false,
    description = {
      "Finds out which assumptions drive which outcome of an arm. Method morris ranks them;",
      "sobol splits the variance among them and their interactions; split tells how much of it",
      "comes from assumptions at all and how much from chance. Only uncertain assumptions take",
      "part. At every point of morris and sobol the arm meets the same chance."
    },
    footer = {
      "",
      "Runs: morris samples x (D + 1) x reps, sobol samples x (2D + 2) x reps (D + 2 with",
      "--no-pairs), split samples x reps, for D uncertain assumptions. What has not converged",
      "is flagged instead of printed.",
      "",
      "Exit status: 0 done; 1 the answer could not be written; 2 unusable scenario or",
      "arguments; 130 interrupted, the same command resumes.",
      "",
      "Examples:",
      "  demarche sensitivity scenarios/caracas-raid.yaml --outcome armed_usa_cub",
      "  demarche sensitivity scenarios/caracas-raid.yaml --method sobol --samples 64"
    })
final class SensitivityCommand implements Callable<Integer> {
  static final List<String> METHODS = List.of("morris", "sobol", "split");
  private static final int MOST_POINTS = 10_000_000;

  @Spec private CommandSpec spec;

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      completionCandidates = Choices.Sensitivities.class,
      defaultValue = "morris",
      description = "morris, sobol or split (default ${DEFAULT-VALUE}).")
  private String method = "morris";

  @Option(
      names = "--outcome",
      split = ",",
      paramLabel = "ID",
      description = "Outcomes, separated by commas (default the headline outcomes).")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = {
        "morris: trajectories (default 10); sobol: base rows, best a power of two",
        "(default 256); split: worlds (default 200)."
      })
  private @Nullable Integer samples;

  @Option(
      names = "--reps",
      paramLabel = "N",
      defaultValue = "20",
      description = "Runs at each point (default ${DEFAULT-VALUE}).")
  private int replications;

  @Option(names = "--arm", paramLabel = "A", description = "The arm (default the reference arm).")
  private @Nullable String arm;

  @Option(
      names = "--spread",
      description = "Beside the mean across chance, its standard deviation too.")
  private boolean spread;

  @Option(names = "--no-pairs", description = "sobol: no second-order indices, half the runs.")
  private boolean noPairs;

  @Option(
      names = "--ignore-correlations",
      description = "morris, sobol: treat correlated assumptions as independent.")
  private boolean ignoreCorrelations;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--force", description = "Run anew although there are points of an earlier time.")
  private boolean force;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Print the answer as JSON on standard output, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() {
    checkArguments();
    Scenario scenario = arguments.load();
    String chosen =
        Orders.arms(scenario, List.of(arm == null ? scenario.referenceArm().id() : arm)).get(0);
    Study study = study(scenario, scenario.plan(chosen));
    AnalysisFiles files =
        new AnalysisFiles(
            out.path().resolve(scenario.id()).resolve("analysis"),
            "sensitivity",
            question(chosen, study));
    PointsFile.Shape shape =
        new PointsFile.Shape(study.outcomes(), replications, Math.toIntExact(points(study)));
    try (PointsFile points = PointsFile.open(files.file("-points.csv"), shape, force)) {
      Words.english().sayAll(points.notes()).forEach(spec.commandLine().getErr()::println);
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
    List<String> correlated = Words.english().sayAll(study.correlatedInputs());
    if (!correlated.isEmpty() && !ignoreCorrelations && !method.equals("split")) {
      throw new UnusableInputException(
          "--method "
              + method
              + " presumes independent assumptions, but these are correlated: "
              + String.join(", ", correlated)
              + ". Maybe: --method split, or --ignore-correlations");
    }
    long points = points(study);
    if (points * replications > MOST_POINTS * 10L || points > MOST_POINTS) {
      throw new UnusableInputException(
          String.format(
              Locale.ROOT,
              "%,d points with %,d runs each are too many. Give fewer --samples or --reps.",
              points,
              replications));
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
    try (ProgressDisplay display = ProgressDisplay.to(spec.commandLine().getErr())) {
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
              "Interrupted while the answer was made: every point is kept beside "
                  + files.file(".json")
                  + ". The same command goes on.");
    } else {
      Interruption.ofProcess().windUp();
    }
  }

  private void tellInterruption(AnalysisFiles files, PointsFile points) {
    points.force();
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        Locale.ROOT,
        "Interrupted: %,d of %,d points are kept in %s.part. The same command resumes.%n",
        points.points(),
        points.allPoints(),
        files.file("-points.csv"));
    err.flush();
  }

  private void write(
      Scenario scenario, SensitivityReport report, AnalysisFiles files, PointsFile points) {
    Path answer = files.writeJson(report);
    files.writeText(".csv", SensitivityText.csv(report));
    ChartPack charts = DriversCharts.of(scenario, report);
    charts.charts().forEach(chart -> files.writeChart(chart, formats.chosen()));
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.print(JsonFile.toText(report));
    } else {
      if (points.kept() == points.allPoints()) {
        to.println("These points were run before; nothing was run again. --force runs them anew.");
        to.println();
      }
      SensitivityText.lines(report).forEach(to::println);
      charts.notes().forEach(to::println);
      String drawn = charts.charts().isEmpty() ? "" : " and charts";
      to.println(
          "Written: " + answer + ", its table (.csv), its points (-points.csv)" + drawn + ".");
      to.println("Exploratory model, not a forecast.");
    }
    to.flush();
  }

  private void checkArguments() {
    formats.chosen();
    List<String> problems = new ArrayList<>();
    if (!METHODS.contains(method)) {
      String maybe = NearestName.find(method, METHODS).orElse(String.join(", ", METHODS));
      problems.add("--method: there is no '" + method + "'. Maybe: " + maybe);
    }
    if (samples() < 2 || samples() > 1_000_000) {
      problems.add("--samples must be from 2 to 1000000, but is " + samples() + ".");
    }
    if (replications < 1 || replications > 100_000) {
      problems.add("--reps must be from 1 to 100000, but is " + replications + ".");
    }
    if (replications < 2 && (spread || method.equals("split"))) {
      problems.add("A spread across chance needs --reps of at least 2. Maybe: --reps 20");
    }
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
