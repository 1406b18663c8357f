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
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * {@code demarche validate}: the model held against the patterns of the real world, and against
 * signs.
 */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
  private static final int MOST_SEEDS = 1000;
  private static final int REPETITIONS = 2;

  /** Options that are about patterns, and those that are about signs. */
  private static final List<String> OF_PATTERNS =
      List.of("--crises", "--seeds", "--fit", "--with", "--out", "--chart-format");

  private static final List<String> OF_SIGNS = List.of("--cases", "--threads", "--quiet");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Console console = new Console();

  @Option(names = "--crises", paramLabel = "N", defaultValue = "300")
  private int crises;

  @Option(names = "--reps", paramLabel = "N")
  private @Nullable Integer repetitions;

  @Mixin private Seed seed = new Seed();

  @Option(names = "--seeds", paramLabel = "N", defaultValue = "3")
  private int seeds;

  @Option(names = "--fit", paramLabel = "SET")
  private @Nullable String fit;

  @Option(names = "--with", split = ",", paramLabel = "PART")
  private List<String> with = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private ChartFormats formats = new ChartFormats();

  @Mixin private SignsAnswer signs = new SignsAnswer();

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    refuse(signs.isAsked() ? OF_PATTERNS : OF_SIGNS);
    if (signs.isAsked()) {
      int pairs = repetitions == null ? SignsAnswer.REPLICATIONS : repetitions;
      return signs.give(console, pairs, seed.value(), json, strict);
    }
    var wanted = formats.chosen();
    checkNumbers();
    SeedVerdicts verdicts = SeedVerdicts.of(request(), seeds);
    List<Pattern> patterns = verdicts.shown();
    PrintWriter printer = console.out();
    if (json) {
      printer.println(PatternsInWords.json(verdicts, console.words()));
    } else {
      console.answer(PatternsInWords.lines(verdicts, crises, console.words()));
    }
    Path folder = out;
    if (folder != null) {
      Path drawn = folder.resolve("validate");
      draw(
          patterns,
          new ChartFiles(
              drawn,
              wanted,
              List.of(ChartSize.SLIDE, ChartSize.COLUMN),
              console.words().language()));
      if (!json) {
        console.answer(Message.of("command-chart", "folder", drawn.toString()));
      }
    }
    printer.flush();
    return strict && patterns.stream().anyMatch(pattern -> !pattern.pass())
        ? ExitStatus.FAILED
        : ExitStatus.DONE;
  }

  private int repetitions() {
    return repetitions == null ? REPETITIONS : repetitions;
  }

  /** Refuses options that say nothing of what is asked. */
  private void refuse(List<String> options) {
    if (spec == null) {
      return;
    }
    ParseResult parsed = spec.commandLine().getParseResult();
    List<String> idle = options.stream().filter(parsed::hasMatchedOption).toList();
    if (!idle.isEmpty()) {
      throw new UnusableInputException(
          Message.of(
              "command-validate-apart",
              "options",
              String.join(", ", idle),
              "signs",
              new Shown.Case(String.valueOf(signs.isAsked()))));
    }
  }

  private void checkNumbers() {
    if (crises < 20 || crises > 100_000 || repetitions() < 1 || repetitions() > 1000) {
      throw new UnusableInputException(
          Message.of(
              "command-crises-bounds",
              "crises",
              String.valueOf(crises),
              "reps",
              String.valueOf(repetitions())));
    }
    if (seeds < 1 || seeds > MOST_SEEDS) {
      throw new UnusableInputException(
          Message.of(
              "command-seeds-bounds",
              "most",
              String.valueOf(MOST_SEEDS),
              "value",
              String.valueOf(seeds)));
    }
  }

  private Validation.Request request() {
    String set = fit;
    List<String> parts = new ArrayList<>();
    if (set == null) {
      parts.addAll(new Validation.Request(crises, repetitions(), seed.value()).parts());
    } else if (set.equals("none")) {
      // Laid over by name, it keeps the fitted set away that every scenario has otherwise.
      parts.add("library:standard");
    } else {
      LaidOverCheck.throwIfAny(List.of(set));
      parts.add(set);
    }
    parts.addAll(with);
    return new Validation.Request(crises, repetitions(), seed.value(), parts);
  }

  private void draw(List<Pattern> patterns, ChartFiles files) {
    ChartContext context =
        new ChartContext(
            console.words().say("command-synthetic-crises", "count", String.valueOf(crises)),
            List.of(new Arm("library_set", console.words().say("command-library-set"), 0, true)),
            repetitions(),
            seed.value(),
            ModelVersion.current());
    try {
      files.write(
          new PatternsChart().chart(PatternsInWords.data(patterns, console.words()), context));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
