package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import org.demarche.experiment.Factor;
import org.demarche.experiment.Factorial;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.MonteCarlo;
import org.demarche.experiment.Samplers;
import org.demarche.experiment.Sobol;
import org.demarche.experiment.TwoLevel;
import org.demarche.model.Assumption;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How worlds are sampled, and the numbers that a design takes. */
final class DesignArguments {
  private static final String LHS = "lhs";
  private static final String SOBOL = "sobol";
  private static final String FACTORIAL = "factorial";
  private static final String TWO_LEVEL = "two-level";
  static final List<String> NAMES = List.of(LHS, MonteCarlo.ID, SOBOL, FACTORIAL, TWO_LEVEL);
  private static final int DEFAULT_LEVELS = 3;

  @Option(
      names = "--design",
      paramLabel = "D",
      defaultValue = LHS,
      completionCandidates = Choices.Designs.class)
  private String design = LHS;

  @Option(names = "--points", paramLabel = "N")
  private @Nullable Integer points;

  @Option(names = "--factors", split = ",", paramLabel = "A")
  private List<String> factors = new ArrayList<>();

  @Option(names = "--levels", paramLabel = "K")
  private @Nullable Integer levels;

  @Option(names = "--inner", paramLabel = "M")
  private @Nullable Integer inner;

  /** Notes options that belong to another design than the chosen one. */
  void check(List<Message> problems) {
    belongs("--points", points != null, SOBOL, problems);
    belongs("--factors", !factors.isEmpty(), FACTORIAL, problems);
    belongs("--levels", levels != null, FACTORIAL, problems);
    belongs("--inner", inner != null, TWO_LEVEL, problems);
    if (levels != null) {
      Bounds.check("--levels", levels, 1, Factorial.MOST_CELLS, problems);
    }
  }

  private void belongs(String option, boolean given, String to, List<Message> problems) {
    if (given && !design.equals(to)) {
      problems.add(
          Message.of("command-design-other", "option", option, "wanted", to, "design", design));
    }
  }

  /** Tells whether {@code --reps} counts runs of each cell. */
  boolean isFactorial() {
    return design.equals(FACTORIAL) || design.startsWith("factorial[");
  }

  /**
   * Returns the id of the design.
   *
   * @param scenario whose assumptions are sampled
   * @throws UnusableInputException if there is no such design, or it cannot be had
   */
  String id(Scenario scenario) {
    try {
      return switch (design) {
        case LHS -> LatinHypercube.ID;
        case SOBOL -> new Sobol(points == null ? Sobol.DEFAULT_POINTS : points).id();
        case TWO_LEVEL -> new TwoLevel(inner == null ? TwoLevel.DEFAULT_RUNS : inner).id();
        case FACTORIAL -> factorial(scenario).id();
        default -> plugIn();
      };
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  /** A design by its own id: one of a plug-in, or as {@code manifest.json} has it. */
  private String plugIn() {
    try {
      return Samplers.get(design).id();
    } catch (IllegalArgumentException e) {
      List<String> known = new ArrayList<>(NAMES);
      known.addAll(Samplers.listPlugIns());
      String maybe = Suggestion.of(design, known);
      throw new UnusableInputException(
          Message.of("command-design-unknown", "id", design, "maybe", maybe));
    }
  }

  private Factorial factorial(Scenario scenario) {
    List<Assumption> uncertain =
        scenario.basePlan().assumptions().stream().filter(Assumption::isUncertain).toList();
    int parts = levels == null ? DEFAULT_LEVELS : levels;
    List<Assumption> chosen = factors.isEmpty() ? uncertain : chosen(uncertain);
    if (chosen.isEmpty()) {
      throw new UnusableInputException(Message.of("command-factors-none"));
    }
    try {
      return new Factorial(chosen.stream().map(a -> Factor.of(a, parts)).toList());
    } catch (IllegalArgumentException e) {
      String ids = String.join(", ", chosen.stream().limit(3).map(Assumption::id).toList());
      throw new UnusableInputException(
          Message.of(
              "command-factors-unfit",
              "why",
              Reasons.said(e),
              "named",
              new Shown.Case(factors.isEmpty() ? "no" : "yes"),
              "ids",
              ids));
    }
  }

  private List<Assumption> chosen(List<Assumption> uncertain) {
    List<String> known = uncertain.stream().map(Assumption::id).toList();
    List<Message> problems = new ArrayList<>();
    for (String id : factors.stream().distinct().toList()) {
      if (!known.contains(id)) {
        String maybe = Suggestion.of(id, known);
        problems.add(Message.of("command-factor-unknown", "id", id, "maybe", maybe));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    // In the scenario's order, so that the same factors are the same design.
    return uncertain.stream().filter(a -> factors.contains(a.id())).toList();
  }
}
