package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.experiment.Backend;
import org.demarche.experiment.Backends;
import org.demarche.experiment.Samplers;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche run}: every arm, many times, with comparison, charts and report. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final int DEFAULT_REPLICATIONS = 1000;
  private static final int DEFAULT_PER_CELL = 10;
  private static final int DEFAULT_CAP = 100_000;

  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--reps", paramLabel = "N")
  private @Nullable Integer replications;

  @Mixin private DesignArguments design = new DesignArguments();

  @Option(names = "--precision", paramLabel = "H")
  private @Nullable Double precision;

  @Option(names = "--max-reps", paramLabel = "N")
  private @Nullable Integer most;

  @Option(names = "--arms", split = ",", paramLabel = "ARM")
  private List<String> arms = new ArrayList<>();

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--backend", paramLabel = "ID", defaultValue = Backends.LOCAL)
  private String backend = Backends.LOCAL;

  @Option(names = "--master", paramLabel = "URL")
  private @Nullable String master;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--no-pack")
  private boolean noPack;

  @Override
  public Integer call() {
    checkNumbers();
    formats.chosen();
    Scenario scenario = arguments.load();
    SameSlips.lines(scenario.warnings(), console.words())
        .forEach(line -> console.report(Message.of("command-warning", "line", line)));
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
    RunSession session = new RunSession(console, out.path(), place, force);
    return session.run(
        scenario, request, formats.chosen(), new RunSession.Voice(quiet, json), !noPack);
  }

  private Backend backend() {
    Backend place = known();
    if (master == null) {
      return place;
    }
    return place
        .at(master)
        .orElseThrow(
            () ->
                new UnusableInputException(Message.of("command-backend-no-master", "id", backend)));
  }

  private Backend known() {
    return Backends.find(backend, threads.count())
        .orElseThrow(
            () -> {
              List<String> known = Backends.listIds();
              String maybe = Suggestion.of(backend, known);
              return new UnusableInputException(
                  Message.of("command-backend-unknown", "id", backend, "maybe", maybe));
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
          Message.of(
              "command-cells-too-many",
              "cells",
              String.valueOf(cells),
              "each",
              String.valueOf(each),
              "all",
              String.valueOf((long) cells * each),
              "most",
              String.valueOf(RunRequest.MAX_REPLICATIONS),
              "maybe",
              String.valueOf(RunRequest.MAX_REPLICATIONS / cells)));
    }
    return cells * each;
  }

  private void checkNumbers() {
    List<Message> problems = new ArrayList<>();
    if (precision != null && replications != null) {
      problems.add(Message.of("command-precision-and-reps"));
    }
    if (precision == null && most != null) {
      problems.add(Message.of("command-cap-alone", "reps", String.valueOf(most)));
    }
    if (precision != null && !(precision > 0 && precision < 1)) {
      problems.add(Message.of("command-precision-bounds", "value", String.valueOf(precision)));
    }
    checkCount("--reps", replications, problems);
    checkCount("--max-reps", most, problems);
    design.check(problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private static void checkCount(String name, @Nullable Integer count, List<Message> problems) {
    if (count != null) {
      Bounds.check(name, count, 1, RunRequest.MAX_REPLICATIONS, problems);
    }
  }
}
