package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.experiment.Backend;
import org.demarche.experiment.Backends;
import org.demarche.experiment.Samplers;
import org.demarche.results.RunRequest;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.compile.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche run}: every arm, many times, with comparison, charts and report. */
@Command(
    name = "run",
    sortOptions = false,
    description = {
      "Runs every arm of a scenario many times, under the same worlds and the same chance.",
      "It compares the arms with the reference arm and writes a folder of results with charts",
      "and a report. The same request finds its own folder again: a finished run is not done",
      "twice, an interrupted one resumes."
    },
    footer = {
      "",
      "Exit status: 0 done; 1 ran and failed, such as on a full disk; 2 unusable scenario or",
      "arguments, one line per problem; 130 interrupted, the same command resumes.",
      "",
      "Examples:",
      "  demarche run scenarios/caracas-raid.yaml",
      "  demarche run scenarios/caracas-raid.yaml --arms baseline,early_mediation --reps 5000",
      "  demarche run scenarios/caracas-raid.yaml --precision 0.02 --json | jq .comparisons",
      "  demarche run scenarios/caracas-raid.yaml --design two-level --inner 20 --reps 2000"
    })
final class RunCommand implements Callable<Integer> {
  private static final int DEFAULT_REPLICATIONS = 1000;
  private static final int DEFAULT_PER_CELL = 10;
  private static final int DEFAULT_CAP = 100_000;

  @Spec private CommandSpec spec;

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(
      names = "--reps",
      paramLabel = "N",
      description = {
        "Replications of each arm, up to 1000000 (default",
        "1000); with --design factorial runs of each cell",
        "(default 10)."
      })
  private @Nullable Integer replications;

  @Mixin private DesignArguments design = new DesignArguments();

  @Option(
      names = "--precision",
      paramLabel = "H",
      description = {
        "Instead of --reps: go on until each headline share",
        "is known to plus or minus H, such as 0.02, and",
        "each headline mean to the precision that the",
        "scenario states for it."
      })
  private @Nullable Double precision;

  @Option(
      names = "--max-reps",
      paramLabel = "N",
      description = "With --precision: at most so many (default 100000).")
  private @Nullable Integer most;

  @Option(
      names = "--arms",
      split = ",",
      paramLabel = "ARM",
      description = "Only these arms, separated by commas (default all).")
  private List<String> arms = new ArrayList<>();

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(
      names = "--backend",
      paramLabel = "ID",
      defaultValue = Backends.LOCAL,
      description = {
        "Where replications run (default ${DEFAULT-VALUE}: the",
        "threads of this machine), or the id of a backend of a",
        "plug-in. Results do not depend on it."
      })
  private String backend = Backends.LOCAL;

  @Option(names = "--force", description = "Run anew although there are results.")
  private boolean force;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Print summary.json on standard output, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() {
    checkNumbers();
    formats.chosen();
    Scenario scenario = arguments.load();
    SameSlips.lines(scenario.warnings())
        .forEach(line -> spec.commandLine().getErr().println("warning: " + line));
    Backend place = backend();
    String id = design.id(scenario);
    RunRequest request =
        new RunRequest(
            seed.value(),
            Orders.arms(scenario, arms),
            id,
            count(id),
            precision == null ? 0 : precision,
            arguments.plugins());
    RunSession session = new RunSession(spec.commandLine(), out.path(), place, force);
    return session.run(scenario, request, formats.chosen(), new RunSession.Voice(quiet, json));
  }

  private Backend backend() {
    return Backends.find(backend, threads.count())
        .orElseThrow(
            () -> {
              List<String> known = Backends.listIds();
              String maybe = NearestName.find(backend, known).orElse(String.join(", ", known));
              return new UnusableInputException(
                  "--backend: there is no backend '" + backend + "'. Maybe: " + maybe);
            });
  }

  private int count(String id) {
    if (precision != null) {
      return most == null ? DEFAULT_CAP : most;
    }
    if (!design.isFactorial()) {
      return replications == null ? DEFAULT_REPLICATIONS : replications;
    }
    int cells = Samplers.get(id).stratification().blockSize();
    int each = replications == null ? DEFAULT_PER_CELL : replications;
    if ((long) cells * each > RunRequest.MAX_REPLICATIONS) {
      throw new UnusableInputException(
          String.format(
              Locale.ROOT,
              "%d cells of %d runs each are %d replications of an arm, and 1000000 is the most."
                  + " Maybe: --reps %d",
              cells,
              each,
              (long) cells * each,
              RunRequest.MAX_REPLICATIONS / cells));
    }
    return cells * each;
  }

  private void checkNumbers() {
    List<String> problems = new ArrayList<>();
    if (precision != null && replications != null) {
      problems.add("--precision excludes --reps. Give one of them, or --max-reps for a cap.");
    }
    if (precision == null && most != null) {
      problems.add("--max-reps needs --precision. Maybe: --reps " + most);
    }
    if (precision != null && !(precision > 0 && precision < 1)) {
      problems.add("--precision must be above 0 and below 1, but is " + precision + ".");
    }
    checkCount("--reps", replications, problems);
    checkCount("--max-reps", most, problems);
    design.check(problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private static void checkCount(String name, @Nullable Integer count, List<String> problems) {
    if (count != null && (count < 1 || count > RunRequest.MAX_REPLICATIONS)) {
      problems.add(name + " must be from 1 to 1000000, but is " + count + ".");
    }
  }
}
