package org.demarche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.analysis.robustness.Robustness;
import org.demarche.report.analysis.RegretCharts;
import org.demarche.report.console.RobustnessText;
import org.demarche.results.RunFolder;
import org.demarche.statistics.robustness.Direction;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche robustness}: how arms stand where the assumptions turn out badly. */
@Command(name = "robustness", sortOptions = false)
final class RobustnessCommand implements Callable<Integer> {
  private static final List<String> DIRECTIONS = List.of("more", "less");

  @Mixin private Console console = new Console();

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Option(names = "--outcome", required = true, paramLabel = "ID")
  private String outcome = "";

  @Option(
      names = "--better",
      required = true,
      paramLabel = "WAY",
      completionCandidates = Choices.Directions.class)
  private String better = "";

  @Option(names = "--good-enough", paramLabel = "VALUE")
  private @Nullable Double goodEnough;

  @Mixin private AnalysisOutput output = new AnalysisOutput();

  @Override
  public Integer call() {
    output.check();
    if (!DIRECTIONS.contains(better)) {
      String maybe = Suggestion.of(better, DIRECTIONS);
      throw new UnusableInputException(
          Message.of("command-direction-unknown", "id", better, "maybe", maybe));
    }
    if (goodEnough != null && !Double.isFinite(goodEnough)) {
      throw new UnusableInputException(
          Message.of("command-good-enough", "value", String.valueOf(goodEnough)));
    }
    RunFolder run = Folders.open(folder);
    plugins.loadAsIn(run.manifest().request().plugins());
    Direction direction = better.equals("more") ? Direction.MORE : Direction.LESS;
    Robustness robustness = Robustness.of(run, outcome, direction, goodEnough);
    AnalysisFiles files =
        new AnalysisFiles(
            output.folder(folder), "robustness", outcome + " " + better + " " + goodEnough);
    output.give(
        console,
        files,
        robustness.report(),
        RegretCharts.of(run.manifest(), robustness, console.words()),
        RobustnessText.lines(robustness.report(), console.words()));
    return ExitStatus.DONE;
  }
}
