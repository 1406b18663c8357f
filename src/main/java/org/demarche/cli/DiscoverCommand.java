package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.analysis.discovery.Discovery;
import org.demarche.analysis.discovery.DiscoveryQuestion;
import org.demarche.report.analysis.BoxesCharts;
import org.demarche.report.console.DiscoverText;
import org.demarche.results.JsonFile;
import org.demarche.scenario.NearestName;
import org.demarche.statistics.discovery.PrimSettings;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  static final List<String> METHODS = List.of("prim", "cart");

  private static final int MOST_BOXES = 20;

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
      completionCandidates = Choices.Discoveries.class,
      defaultValue = "prim",
      description = "prim, or cart for a classification tree too (default ${DEFAULT-VALUE}).")
  private String method = "prim";

  @Option(
      names = "--box",
      paramLabel = "STEP",
      description = {
        "The box of the first trajectory to tell (default the one that",
        "balances coverage and density best)."
      })
  private @Nullable Integer box;

  @Option(
      names = "--boxes",
      paramLabel = "N",
      defaultValue = "3",
      description = {
        "Boxes at most (default ${DEFAULT-VALUE}): the runs of each are taken out before the",
        "search goes on; it ends when noise could have done it."
      })
  private int boxes;

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

  @Mixin private Seed seed = new Seed();

  @Mixin private AnalysisOutput output = new AnalysisOutput();

  @Override
  public Integer call() {
    output.check();
    if (!METHODS.contains(method)) {
      String maybe = NearestName.find(method, METHODS).orElse(String.join(", ", METHODS));
      throw new UnusableInputException("--method: there is no '" + method + "'. Maybe: " + maybe);
    }
    checkFolder();
    DiscoveryQuestion question = question();
    Discovery found = Discovery.in(folder, question);
    Words.english().sayAll(found.notes()).forEach(spec.commandLine().getErr()::println);
    spec.commandLine().getErr().flush();
    AnalysisFiles files =
        new AnalysisFiles(output.folder(folder), "discover", JsonFile.toText(question));
    output.give(
        files,
        found.report(),
        BoxesCharts.of(folder, found),
        DiscoverText.lines(found.report()),
        spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private void checkFolder() {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          folder
              + ": there is no such folder. Give one that holds assumptions.csv and"
              + " outcomes.csv.");
    }
    Folders.checkTables(folder);
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
    if (boxes < 1 || boxes > MOST_BOXES) {
      problems.add("--boxes must be from 1 to " + MOST_BOXES + ", but is " + boxes + ".");
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
        seed.value(),
        box,
        boxes,
        method.equals("cart"));
  }

  private static void check(String name, double value, double below, List<String> problems) {
    if (!(value > 0 && value < below)) {
      problems.add(
          name + " must be above 0 and below " + below + ", but is " + value + ". Maybe: 0.05");
    }
  }
}
