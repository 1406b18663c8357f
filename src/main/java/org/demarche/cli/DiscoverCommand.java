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
import org.demarche.statistics.discovery.PrimSettings;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche discover}: under which assumptions does it happen? */
@Command(name = "discover", sortOptions = false)
final class DiscoverCommand implements Callable<Integer> {
  static final List<String> METHODS = List.of("prim", "cart");

  private static final int MOST_BOXES = 20;

  @Mixin private Console console = new Console();

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Option(names = "--outcome", required = true, paramLabel = "EXPR")
  private String outcome = "";

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--against", paramLabel = "B")
  private @Nullable String against;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      completionCandidates = Choices.Discoveries.class,
      defaultValue = "prim")
  private String method = "prim";

  @Option(names = "--box", paramLabel = "STEP")
  private @Nullable Integer box;

  @Option(names = "--boxes", paramLabel = "N", defaultValue = "3")
  private int boxes;

  @Option(names = "--peel", paramLabel = "SHARE", defaultValue = "0.05")
  private double peel;

  @Option(names = "--paste", paramLabel = "SHARE", defaultValue = "0.05")
  private double paste;

  @Option(names = "--min-mass", paramLabel = "SHARE", defaultValue = "0.05")
  private double minMass;

  @Option(names = "--error-rate", paramLabel = "RATE", defaultValue = "0.05")
  private double errorRate;

  @Option(names = "--leave-out", split = ",", paramLabel = "COLUMN")
  private List<String> leaveOut = new ArrayList<>();

  @Mixin private Seed seed = new Seed();

  @Mixin private AnalysisOutput output = new AnalysisOutput();

  @Override
  public Integer call() {
    output.check();
    if (!METHODS.contains(method)) {
      String maybe = Suggestion.of(method, METHODS);
      throw new UnusableInputException(
          Message.of("command-method-unknown", "id", method, "maybe", maybe));
    }
    checkFolder();
    DiscoveryQuestion question = question();
    Discovery found = Discovery.in(folder, question);
    console.report(found.notes());
    AnalysisFiles files =
        new AnalysisFiles(output.folder(folder), "discover", JsonFile.toText(question));
    output.give(
        console,
        files,
        found.report(),
        BoxesCharts.of(folder, found, console.words()),
        DiscoverText.lines(found.report(), console.words()));
    return ExitStatus.DONE;
  }

  private void checkFolder() {
    if (!Files.isDirectory(folder)) {
      throw new UnusableInputException(
          Message.of("command-discover-folder", "folder", folder.toString()));
    }
    Folders.checkTables(folder);
  }

  private DiscoveryQuestion question() {
    List<Message> problems = new ArrayList<>();
    check("--peel", peel, 0.5, problems);
    check("--paste", paste, 0.5, problems);
    check("--min-mass", minMass, 1, problems);
    check("--error-rate", errorRate, 1, problems);
    if (errorRate < 0.001) {
      problems.add(Message.of("command-error-rate", "value", String.valueOf(errorRate)));
    }
    Bounds.check("--boxes", boxes, 1, MOST_BOXES, problems);
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

  private static void check(String name, double value, double below, List<Message> problems) {
    if (!(value > 0 && value < below)) {
      problems.add(
          Message.of(
              "command-share-bounds",
              "option",
              name,
              "below",
              String.valueOf(below),
              "value",
              String.valueOf(value)));
    }
  }
}
