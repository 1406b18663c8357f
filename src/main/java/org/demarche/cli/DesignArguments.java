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
import org.demarche.scenario.NearestName;
import org.demarche.scenario.compile.Scenario;
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
      completionCandidates = Choices.Designs.class,
      description = {
        "How worlds are sampled (default ${DEFAULT-VALUE}):",
        "lhs: Latin hypercubes of 20;",
        "monte-carlo: independently;",
        "sobol: Sobol points in scrambles of --points;",
        "factorial: every level of each of --factors with",
        "every other, for teaching;",
        "two-level: every world met by --inner runs, which",
        "splits variance between assumptions and chance;",
        "or a design of a plug-in."
      })
  private String design = LHS;

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "With sobol: a power of two (default 32).")
  private @Nullable Integer points;

  @Option(
      names = "--factors",
      split = ",",
      paramLabel = "A",
      description = {
        "With factorial: the assumptions to combine, by",
        "commas (default all; up to 10000 cells). Others",
        "are drawn independently."
      })
  private List<String> factors = new ArrayList<>();

  @Option(
      names = "--levels",
      paramLabel = "K",
      description = {
        "With factorial: levels of a continuous factor",
        "(default 3: quantiles 1/6, 1/2, 5/6); a discrete",
        "one takes each of its values."
      })
  private @Nullable Integer levels;

  @Option(
      names = "--inner",
      paramLabel = "M",
      description = "With two-level: runs of each world (default 10).")
  private @Nullable Integer inner;

  /** Notes options that belong to another design than the chosen one. */
  void check(List<String> problems) {
    belongs("--points", points != null, SOBOL, problems);
    belongs("--factors", !factors.isEmpty(), FACTORIAL, problems);
    belongs("--levels", levels != null, FACTORIAL, problems);
    belongs("--inner", inner != null, TWO_LEVEL, problems);
    if (levels != null && (levels < 1 || levels > Factorial.MOST_CELLS)) {
      problems.add("--levels must be from 1 to 10000, but is " + levels + ".");
    }
  }

  private void belongs(String option, boolean given, String to, List<String> problems) {
    if (given && !design.equals(to)) {
      problems.add(option + " belongs to --design " + to + ", but the design is " + design + ".");
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
      throw new UnusableInputException(String.valueOf(e.getMessage()));
    }
  }

  /** A design by its own id: one of a plug-in, or as {@code manifest.json} has it. */
  private String plugIn() {
    try {
      return Samplers.get(design).id();
    } catch (IllegalArgumentException e) {
      List<String> known = new ArrayList<>(NAMES);
      known.addAll(Samplers.listPlugIns());
      String maybe = NearestName.find(design, known).orElse(String.join(", ", known));
      throw new UnusableInputException(
          "--design: there is no design '" + design + "'. Maybe: " + maybe);
    }
  }

  private Factorial factorial(Scenario scenario) {
    List<Assumption> uncertain =
        scenario.basePlan().assumptions().stream().filter(Assumption::isUncertain).toList();
    int parts = levels == null ? DEFAULT_LEVELS : levels;
    List<Assumption> chosen = factors.isEmpty() ? uncertain : chosen(uncertain);
    if (chosen.isEmpty()) {
      throw new UnusableInputException(
          "Nothing in this scenario is uncertain, so a factorial design has no factors.");
    }
    try {
      return new Factorial(chosen.stream().map(a -> Factor.of(a, parts)).toList());
    } catch (IllegalArgumentException e) {
      String ids = String.join(", ", chosen.stream().limit(3).map(Assumption::id).toList());
      throw new UnusableInputException(
          e.getMessage()
              + (factors.isEmpty() ? " Name some with --factors, such as " + ids + "." : ""));
    }
  }

  private List<Assumption> chosen(List<Assumption> uncertain) {
    List<String> known = uncertain.stream().map(Assumption::id).toList();
    List<String> problems = new ArrayList<>();
    for (String id : factors.stream().distinct().toList()) {
      if (!known.contains(id)) {
        String maybe = NearestName.find(id, known).orElse(String.join(", ", known));
        problems.add("--factors: no uncertain assumption is called '" + id + "'. Maybe: " + maybe);
      }
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    // In the scenario's order, so that the same factors are the same design.
    return uncertain.stream().filter(a -> factors.contains(a.id())).toList();
  }
}
