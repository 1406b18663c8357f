package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.words.Language;
import org.demarche.words.Message;
import picocli.CommandLine.Option;

/**
 * How charts are to be drawn, as a command line says; a scenario's {@code charts} says the same.
 */
final class ChartWishes {
  @Option(
      names = "--size",
      split = ",",
      paramLabel = "SIZE",
      completionCandidates = Choices.Sizes.class)
  private List<String> sizes = new ArrayList<>();

  @Option(names = "--title", paramLabel = "TEXT", defaultValue = "")
  private String title = "";

  @Option(names = "--arms", split = ",", paramLabel = "ARM")
  private List<String> arms = new ArrayList<>();

  @Option(names = "--outcomes", split = ",", paramLabel = "OUTCOME")
  private List<String> outcomes = new ArrayList<>();

  @Option(names = "--pair", split = ",", paramLabel = "PAIR")
  private List<String> pairs = new ArrayList<>();

  @Option(names = "--dark")
  private boolean dark;

  static List<String> sizeNames() {
    return Arrays.stream(ChartRequest.Size.values()).map(ChartWishes::name).toList();
  }

  private static String name(ChartRequest.Size size) {
    return size.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Checks what can be checked without a run.
   *
   * @throws UnusableInputException if a size is not known
   */
  void check() {
    List<Message> problems = new ArrayList<>();
    for (String each : sizes) {
      if (!sizeNames().contains(each)) {
        String maybe = Suggestion.of(each, sizeNames());
        problems.add(Message.of("command-size-unknown", "id", each, "maybe", maybe));
      }
    }
    throwIfAny(problems);
  }

  /**
   * Returns what is asked of every chart.
   *
   * @param run whose charts
   * @param language that was asked for, if one was
   * @throws UnusableInputException if the run has no such arm, outcome or pair
   */
  ChartRequest asked(RunDescription run, Optional<Language> language) {
    checkNames(run);
    List<ChartRequest.Size> known =
        Arrays.stream(ChartRequest.Size.values())
            .filter(size -> sizes.contains(name(size)))
            .toList();
    return new ChartRequest(
        "",
        true,
        title,
        pairs,
        arms,
        outcomes,
        "",
        OptionalInt.empty(),
        new ChartRequest.Look(known, dark, language));
  }

  private void checkNames(RunDescription run) {
    List<String> ofArms = run.arms().stream().map(RunDescription.ArmEntry::id).toList();
    List<String> ofOutcomes = run.outcomes().stream().map(RunDescription.OutcomeEntry::id).toList();
    // A run has hundreds of columns; where none is near, those are told that charts lead with.
    List<String> headlines =
        run.outcomes().stream()
            .filter(RunDescription.OutcomeEntry::headline)
            .map(RunDescription.OutcomeEntry::id)
            .toList();
    List<Message> problems = new ArrayList<>();
    for (String arm : arms) {
      if (!ofArms.contains(arm)) {
        problems.add(
            Message.of("command-run-arm-unknown", "id", arm, "maybe", Suggestion.of(arm, ofArms)));
      }
    }
    for (String outcome : outcomes) {
      if (!ofOutcomes.contains(outcome)) {
        String maybe = Suggestion.nearest(outcome, ofOutcomes).orElse(String.join(", ", headlines));
        problems.add(Message.of("command-run-outcome-unknown", "id", outcome, "maybe", maybe));
      }
    }
    for (String pair : pairs) {
      if (run.pairs().stream().noneMatch(each -> isSame(each, pair))) {
        problems.add(
            Message.of(
                "command-run-pair-unknown", "id", pair, "maybe", Suggestion.of(pair, run.pairs())));
      }
    }
    throwIfAny(problems);
  }

  private static boolean isSame(String one, String other) {
    String[] a = one.split("-", -1);
    String[] b = other.split("-", -1);
    Arrays.sort(a);
    Arrays.sort(b);
    return Arrays.equals(a, b);
  }

  private static void throwIfAny(List<Message> problems) {
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
