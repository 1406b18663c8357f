package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/** Runs the model on the library set of crises and holds it against every pattern. */
public final class Validation {
  private static final Map<String, Double> NO_EFFECT =
      Map.of("mediator_effect", 1.0, "mediator_cover", 0.0);

  /** Councils take little time, and the ends of a band need many draws. */
  private static final int COUNCILS_PER_RUN = 5;

  /** The patterns that a fit is made on as a whole; of P15 it sees two checks out of four. */
  private static final Set<String> FITTED = Set.of("P9", "P10", "P13", "P14", "P16");

  private static final String SHIPPED = "fits/cases";

  private Validation() {}

  /**
   * The fitted set that ships with the library.
   *
   * @return its name as a part, {@code library:NAME}; empty where none ships
   */
  public static Optional<String> shippedFit() {
    return Validation.class.getResource("/org/demarche/library/" + SHIPPED + ".yaml") == null
        ? Optional.empty()
        : Optional.of("library:" + SHIPPED);
  }

  /**
   * How much to run.
   *
   * @param crises synthetic crises, at least 2
   * @param repetitions runs of each, each in a world of its own, at least 1
   * @param seed of all chance
   * @param parts laid over the library for the synthetic crises, such as a fitted set: each {@code
   *     library:NAME} or the path of a file
   */
  public record Request(int crises, int repetitions, long seed, List<String> parts) {
    /** Checks the counts and copies the list. */
    public Request {
      parts = List.copyOf(parts);
      if (crises < 2 || repetitions < 1) {
        throw new IllegalArgumentException(
            "validation needs at least 2 crises and 1 run of each, not "
                + crises
                + " and "
                + repetitions);
      }
    }

    /** As much on the library as it stands, with the fitted set that ships with it if one does. */
    public Request(int crises, int repetitions, long seed) {
      this(crises, repetitions, seed, shippedFit().stream().toList());
    }
  }

  /**
   * Checks all patterns; equal requests give equal answers.
   *
   * @param request how much to run
   * @return the patterns that are scored, P1 to P16
   */
  public static List<Pattern> run(Request request) {
    CrisisTemplate template = CrisisTemplate.read(request.parts());
    Figures figures = template.figures();
    List<Crisis> crises =
        new CrisisSet(figures, template.basePlan(), request.seed()).listFirst(request.crises());
    CrisisRuns library = new CrisisRuns(template, crises, request.repetitions(), request.seed());
    List<CrisisRun> runs = library.run(Map.of());
    EndingPatterns endings = new EndingPatterns(figures, runs, library.run(NO_EFFECT));
    ExchangePatterns exchange = new ExchangePatterns(figures, runs);
    List<Pattern> patterns = new ArrayList<>(new ResponsePatterns(figures, runs).list());
    int votes = COUNCILS_PER_RUN * request.crises() * request.repetitions();
    patterns.addAll(CouncilPatterns.of(figures, votes, request.seed()).list());
    patterns.add(endings.mediation());
    patterns.add(endings.endings());
    patterns.add(RallyPattern.of(figures, request.seed()));
    patterns.add(exchange.reciprocity());
    patterns.add(exchange.sanctions());
    patterns.add(
        new Pattern(
            "P15",
            Message.of("pattern-logic"),
            Pattern.Tag.EMERGENT,
            Message.of("pattern-source-logic"),
            new LogicChecks(template, library).list(runs, request.crises() * request.repetitions()),
            template.isFitted() ? List.of(Message.of("pattern-logic-note")) : List.of()));
    patterns.add(endings.violence());
    List<String> shipped = shippedFit().stream().toList();
    boolean seen = request.parts().stream().anyMatch(part -> !shipped.contains(part));
    return template.isFitted() && seen
        ? patterns.stream().map(Validation::seen).toList()
        : patterns;
  }

  /** A pattern that a fit asks for is no surprise in what the fit kept. */
  private static Pattern seen(Pattern pattern) {
    return FITTED.contains(pattern.id()) ? pattern.tagged(Pattern.Tag.FITTED) : pattern;
  }
}
