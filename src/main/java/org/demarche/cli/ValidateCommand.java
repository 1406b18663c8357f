package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartSize;
import org.demarche.chart.kind.PatternsChart;
import org.demarche.evidence.patterns.Pattern;
import org.demarche.evidence.patterns.SeedVerdicts;
import org.demarche.evidence.patterns.Validation;
import org.demarche.report.console.PatternsInWords;
import org.demarche.results.ModelVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche validate}: the model held against the patterns of the real world. */
@Command(
    name = "validate",
    sortOptions = false,
    description = {
      "Runs the model on a library of synthetic crises and on two councils of the past, and",
      "holds what comes out against published figures, on several seeds. Patterns that the model",
      "is given (input), those that the numbers in use were fitted on (fitted) and those that must",
      "come out by themselves (emergent) are counted apart. What fails is shown as failing."
    },
    footer = {
      "",
      "Exit status: 0 done, also when patterns fail; 1 with --strict when one fails on a seed;",
      "2 unusable arguments.",
      "",
      "Examples:",
      "  demarche validate",
      "  demarche validate --json | jq '.patterns[] | select(.pass | not) | .id'",
      "  demarche validate --with library:evidence/americas",
      "  demarche validate --out results --chart-format png"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final int MOST_SEEDS = 1000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--crises",
      paramLabel = "N",
      defaultValue = "300",
      description = {
        "Synthetic crises, at least 20 (default ${DEFAULT-VALUE}). With fewer than the default",
        "verdicts lack power, and the answer says so."
      })
  private int crises;

  @Option(
      names = "--reps",
      paramLabel = "N",
      defaultValue = "2",
      description = "Runs of each, every one in a world of its own (default ${DEFAULT-VALUE}).")
  private int repetitions;

  @Mixin private Seed seed = new Seed();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "3",
      description = {
        "Seeds to validate on, --seed and those that follow it (default ${DEFAULT-VALUE}): a",
        "pattern that holds on one may fail on the next."
      })
  private int seeds;

  @Option(
      names = "--fit",
      paramLabel = "SET",
      description = {
        "The fitted set that the synthetic crises draw from: a FILE.yaml of calibrate patterns,",
        "library:NAME, or none for the library's own ranges (default: the set that ships with",
        "the library, if one does)."
      })
  private @Nullable String fit;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "PART",
      description = {
        "Laid over the synthetic crises after the set: other numbers of the model, or other",
        "evidence, such as library:evidence/americas. A FILE.yaml or library:NAME, by commas."
      })
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also draw the chart 'patterns' and its table, into DIR/validate.")
  private @Nullable Path out;

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--strict", description = "Exit status 1 when a pattern fails on a seed.")
  private boolean strict;

  @Option(names = "--json", description = "Print JSON on standard output, and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    var wanted = formats.chosen();
    if (crises < 20 || crises > 100_000 || repetitions < 1 || repetitions > 1000) {
      throw new UnusableInputException(
          List.of(
              "--crises is 20 to 100000 and --reps 1 to 1000, not "
                  + crises
                  + " and "
                  + repetitions
                  + "."));
    }
    if (seeds < 1 || seeds > MOST_SEEDS) {
      throw new UnusableInputException("--seeds is 1 to " + MOST_SEEDS + ", not " + seeds + ".");
    }
    SeedVerdicts verdicts = SeedVerdicts.of(request(), seeds);
    List<Pattern> patterns = verdicts.shown();
    PrintWriter printer = spec.commandLine().getOut();
    if (json) {
      printer.println(PatternsInWords.json(verdicts));
    } else {
      PatternsInWords.lines(verdicts, crises).forEach(printer::println);
    }
    Path folder = out;
    if (folder != null) {
      Path drawn = folder.resolve("validate");
      draw(patterns, new ChartFiles(drawn, wanted, List.of(ChartSize.SLIDE, ChartSize.COLUMN)));
      if (!json) {
        printer.println("Chart: " + drawn);
      }
    }
    printer.flush();
    return strict && patterns.stream().anyMatch(pattern -> !pattern.pass())
        ? ExitStatus.FAILED
        : ExitStatus.DONE;
  }

  private Validation.Request request() {
    String set = fit;
    List<String> parts = new ArrayList<>();
    if (set == null) {
      parts.addAll(new Validation.Request(crises, repetitions, seed.value()).parts());
    } else if (!set.equals("none")) {
      LaidOverCheck.throwIfAny(List.of(set));
      parts.add(set);
    }
    parts.addAll(with);
    return new Validation.Request(crises, repetitions, seed.value(), parts);
  }

  private void draw(List<Pattern> patterns, ChartFiles files) {
    ChartContext context =
        new ChartContext(
            crises + " synthetic crises",
            List.of(new Arm("library_set", "library set", 0, true)),
            repetitions,
            seed.value(),
            ModelVersion.current());
    try {
      files.write(new PatternsChart().chart(PatternsInWords.data(patterns), context));
    } catch (IOException e) {
      throw new UncheckedIOException("The chart cannot be written.", e);
    }
  }
}
