package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.report.analysis.RegretCharts;
import org.demarche.report.console.RobustnessText;
import org.demarche.results.RunFolder;
import org.demarche.scenario.NearestName;
import org.demarche.statistics.robustness.Direction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche robustness}: how arms stand where the assumptions turn out badly. */
@Command(
    name = "robustness",
    sortOptions = false,
    description = {
      "Compares the arms of a finished run world by world. It tells by how much each falls short",
      "of the best arm of a world (regret), how often it is best and good enough, whether it",
      "dominates the reference arm, and which arms may be best on average. What is better is",
      "yours to say."
    },
    footer = {
      "",
      "Exit status: 0 done; 1 the answer could not be written; 2 no finished run, or unusable",
      "arguments.",
      "",
      "Example: demarche robustness results/caracas-raid/3f2a9c01b7de"
          + " --outcome agreement_usa_ven --better more"
    })
final class RobustnessCommand implements Callable<Integer> {
  private static final List<String> DIRECTIONS = List.of("more", "less");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a finished run.")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Option(names = "--outcome", required = true, paramLabel = "ID", description = "The outcome.")
  private String outcome = "";

  @Option(
      names = "--better",
      required = true,
      paramLabel = "WAY",
      completionCandidates = Choices.Directions.class,
      description = "Whether more or less of it is better.")
  private String better = "";

  @Option(
      names = "--good-enough",
      paramLabel = "VALUE",
      description = "The value that satisfies (default the mean of the reference arm).")
  private @Nullable Double goodEnough;

  @Mixin private AnalysisOutput output = new AnalysisOutput();

  @Override
  public Integer call() {
    output.check();
    if (!DIRECTIONS.contains(better)) {
      String maybe = NearestName.find(better, DIRECTIONS).orElse(String.join(", ", DIRECTIONS));
      throw new UnusableInputException("--better: there is no '" + better + "'. Maybe: " + maybe);
    }
    if (goodEnough != null && !Double.isFinite(goodEnough)) {
      throw new UnusableInputException(
          "--good-enough must be a number, but is " + goodEnough + ".");
    }
    RunFolder run = Folders.open(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    Direction direction = better.equals("more") ? Direction.MORE : Direction.LESS;
    Robustness robustness = Robustness.of(run, outcome, direction, goodEnough);
    AnalysisFiles files =
        new AnalysisFiles(
            output.folder(folder), "robustness", outcome + " " + better + " " + goodEnough);
    output.give(
        files,
        robustness.report(),
        RegretCharts.of(run.manifest(), robustness),
        RobustnessText.lines(robustness.report()),
        spec.commandLine().getOut());
    return ExitStatus.DONE;
  }
}
