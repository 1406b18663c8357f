package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryQuestion;
import org.demarche.results.JsonFile;
import org.demarche.scenario.NearestName;
import org.demarche.statistics.discovery.PrimSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche discover}: under which assumptions does it happen? */
@Command(
    name = "discover",
    sortOptions = false,
    description = {
      "Looks for the assumptions under which something happens: a box of them that holds many",
      "of the runs of interest and few others (PRIM). Works on any folder that holds",
      "assumptions.csv (replication,...) and outcomes.csv (arm,replication,...). A box that",
      "shuffled runs give as easily is not told."
    },
    footer = {
      "",
      "A condition compares columns of outcomes.csv: = != < <= > >= + - * / and or not ( ).",
      "A comparison with a missing value does not hold. With --against, a column stands for",
      "the arm's value minus the other arm's in the same world.",
      "",
      "Exit status: 0 searched, box or no box; 1 the answer could not be written; 2 unusable",
      "files, condition or arguments.",
      "",
      "Examples:",
      "  demarche discover results/caracas-raid/3f2a9c01b7de --outcome 'armed_usa_cub = 1'",
      "  demarche discover FOLDER --outcome 'agreement_usa_ven < 0' --arm early_mediation"
          + " --against baseline"
    })
final class DiscoverCommand implements Callable<Integer> {
  private static final List<String> METHODS = List.of("prim", "cart");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "Holds assumptions.csv and outcomes.csv.")
  private Path folder = Path.of("");

  @Option(
      names = "--outcome",
      required = true,
      paramLabel = "EXPR",
      description = "The condition that marks the runs of interest.")
  private String outcome = "";

  @Option(
      names = "--arm",
      paramLabel = "A",
      description = "The arm (default the reference arm, else the first of the file).")
  private @Nullable String arm;

  @Option(
      names = "--against",
      paramLabel = "B",
      description = "Another arm, whose values are subtracted world by world.")
  private @Nullable String against;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "prim",
      description = "prim, or cart for a classification tree too (default ${DEFAULT-VALUE}).")
  private String method = "prim";

  @Option(
      names = "--box",
      paramLabel = "STEP",
      description = {
        "The box of the trajectory to tell (default the one that",
        "balances coverage and density best)."
      })
  private @Nullable Integer box;

  @Option(
      names = "--peel",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "Share of a box cut off in a step (default ${DEFAULT-VALUE}).")
  private double peel;

  @Option(
      names = "--paste",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "Share of the neighbours put back in a step (default ${DEFAULT-VALUE}).")
  private double paste;

  @Option(
      names = "--min-mass",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description = "Least share of all runs in a box (default ${DEFAULT-VALUE}).")
  private double minMass;

  @Option(
      names = "--error-rate",
      paramLabel = "RATE",
      defaultValue = "0.05",
      description = "How often pure noise may yield a box (default ${DEFAULT-VALUE}).")
  private double errorRate;

  @Option(
      names = "--leave-out",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns of assumptions.csv that are no assumptions.")
  private List<String> leaveOut = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20260103",
      description = "Key of the shuffles (default ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write (default the folder analysis in FOLDER).")
  private @Nullable Path out;

  @Option(
      names = "--chart-format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "png,svg",
      description = "Formats of the chart: png, svg (default ${DEFAULT-VALUE}).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print the answer as JSON on standard output, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() {
    ChartFormats.check(formats);
    if (!METHODS.contains(method)) {
      String maybe = NearestName.find(method, METHODS).orElse(String.join(", ", METHODS));
      throw new UnusableInputException("--method: there is no '" + method + "'. Maybe: " + maybe);
    }
    checkFolder();
    DiscoveryQuestion question = question();
    Discovery found = Discovery.in(folder, question);
    AnalysisFiles files =
        new AnalysisFiles(
            out == null ? folder.resolve("analysis") : out, "discover", JsonFile.toText(question));
    Path answer = files.writeJson(found.report());
    files.writeChart(DiscoverChart.of(folder, found), ChartFormats.of(formats));
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.print(JsonFile.toText(found.report()));
    } else {
      DiscoverText.lines(found.report()).forEach(to::println);
      to.println();
      to.println("Written: " + answer + " and its chart " + files.chartName());
    }
    to.flush();
    return ExitStatus.DONE;
  }

  private void checkFolder() {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          folder
              + ": there is no such folder. Give one that holds assumptions.csv and"
              + " outcomes.csv.");
    }
  }

  private DiscoveryQuestion question() {
    List<String> problems = new ArrayList<>();
    check("--peel", peel, 0.5, problems);
    check("--paste", paste, 0.5, problems);
    check("--min-mass", minMass, 1, problems);
    check("--error-rate", errorRate, 1, problems);
    if (errorRate < 0.001) {
      problems.add("--error-rate must be at least 0.001, but is " + errorRate + ".");
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return new DiscoveryQuestion(
        outcome,
        arm,
        against,
        leaveOut,
        new PrimSettings(peel, paste, minMass),
        errorRate,
        seed,
        box,
        method.equals("cart"));
  }

  private static void check(String name, double value, double below, List<String> problems) {
    if (!(value > 0 && value < below)) {
      problems.add(
          name + " must be above 0 and below " + below + ", but is " + value + ". Maybe: 0.05");
    }
  }
}
