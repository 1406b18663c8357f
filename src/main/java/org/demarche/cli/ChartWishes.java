package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.demarche.chart.ChartSize;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.words.Message;
import picocli.CommandLine.Option;

/**
 * How charts are to be drawn, as a command line says; a scenario's {@code charts} says the same.
 */
final class ChartWishes {
  private static final Map<String, ChartSize> SIZES = new LinkedHashMap<>();

  static {
    SIZES.put("slide", ChartSize.SLIDE);
    SIZES.put("page", ChartSize.COLUMN);
    SIZES.put("square", ChartSize.SQUARE);
  }

  @Option(
      names = "--size",
      split = ",",
      paramLabel = "SIZE",
      completionCandidates = Choices.Sizes.class,
      defaultValue = "slide")
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
    return List.copyOf(SIZES.keySet());
  }

  /** Whether pictures stand on a dark ground. */
  boolean isDark() {
    return dark;
  }

  /**
   * Returns the sizes named.
   *
   * @throws UnusableInputException if one is not known
   */
  List<ChartSize> sizes() {
    List<Message> problems = new ArrayList<>();
    List<ChartSize> known = new ArrayList<>();
    for (String name : sizes) {
      ChartSize size = SIZES.get(name);
      if (size == null) {
        String maybe = Suggestion.of(name, sizeNames());
        problems.add(Message.of("command-size-unknown", "id", name, "maybe", maybe));
      } else {
        known.add(size);
      }
    }
    throwIfAny(problems);
    return known;
  }

  /**
   * Returns what is asked of every chart.
   *
   * @param run whose charts
   * @throws UnusableInputException if the run has no such arm, outcome or pair
   */
  ChartRequest asked(RunDescription run) {
    List<Message> problems = new ArrayList<>();
    List<String> ofArms = run.arms().stream().map(RunDescription.ArmEntry::id).toList();
    List<String> ofOutcomes = run.outcomes().stream().map(RunDescription.OutcomeEntry::id).toList();
    arms.stream()
        .filter(arm -> !ofArms.contains(arm))
        .forEach(
            arm ->
                problems.add(
                    Message.of(
                        "command-run-arm-unknown",
                        "id",
                        arm,
                        "maybe",
                        Suggestion.of(arm, ofArms))));
    outcomes.stream()
        .filter(outcome -> !ofOutcomes.contains(outcome))
        .forEach(
            outcome ->
                problems.add(
                    Message.of(
                        "command-run-outcome-unknown",
                        "id",
                        outcome,
                        "maybe",
                        Suggestion.of(outcome, ofOutcomes))));
    pairs.stream()
        .filter(pair -> run.pairs().stream().noneMatch(each -> isSame(each, pair)))
        .forEach(
            pair ->
                problems.add(
                    Message.of(
                        "command-run-pair-unknown",
                        "id",
                        pair,
                        "maybe",
                        Suggestion.of(pair, run.pairs()))));
    throwIfAny(problems);
    return new ChartRequest("", true, title, pairs, arms, outcomes, "", OptionalInt.empty());
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
