package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.engine.Replicator;
import org.demarche.engine.program.Program;
import org.demarche.model.Assumption;
import org.demarche.model.BaseRate;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.RunKey;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Message;

/**
 * What the synthetic crises show when some assumptions are given: the emergent patterns of
 * populations, for one draw after the other. Crises and chance are the same for every draw, so that
 * two draws differ by what they are alone. Immutable, and may be shared by threads.
 */
public final class CrisisPatterns {
  /** The patterns that a fit is made on as a whole; of P15 it sees two checks out of four. */
  static final Set<String> FITTED = Set.of("P9", "P10", "P13", "P14", "P16");

  private final Figures figures;
  private final CrisisRules rules;
  private final Plan base;
  private final List<Crisis> crises;
  private final List<Program> programs;
  private final Worlds worlds;
  private final long seed;

  private CrisisPatterns(CrisisTemplate template, int count, long seed) {
    this.figures = template.figures();
    this.rules = CrisisRules.of(figures);
    this.base = template.basePlan();
    this.crises = new CrisisSet(figures, base, seed).listFirst(count);
    this.programs = crises.stream().map(crisis -> Program.of(template.plan(crisis))).toList();
    this.worlds = new Worlds(base, count, seed);
    this.seed = seed;
  }

  /**
   * Makes crises ready.
   *
   * @param parts laid over the library, which is the prior: each {@code library:NAME} or the path
   *     of a file
   * @param crises how many, at least 2
   * @param seed of the crises, of what the draws leave open, and of chance
   * @throws org.demarche.scenario.ScenarioException if a part is wrong
   */
  public static CrisisPatterns of(List<String> parts, int crises, long seed) {
    return new CrisisPatterns(CrisisTemplate.read(parts), crises, seed);
  }

  /**
   * The assumptions that the patterns can tell something of: the model's own numbers and the base
   * rates of the repertoire, as far as they are uncertain. Those of votes are left out, for no body
   * votes on a synthetic crisis.
   *
   * @return in the order of the plan
   */
  public static List<Assumption> listFitted(List<String> parts) {
    List<String> unfitted = Stream.concat(Stream.of("library:standard"), parts.stream()).toList();
    Plan plan = CrisisTemplate.read(unfitted).basePlan();
    Set<Integer> ofBaseRates = new HashSet<>();
    for (BaseRate rate : plan.baseRates()) {
      if (rate.logRate() instanceof Quantity.Assumed assumed) {
        ofBaseRates.add(assumed.assumption());
      }
    }
    List<Assumption> fitted = new ArrayList<>();
    for (int k = 0; k < plan.assumptions().size(); k++) {
      Assumption each = plan.assumptions().get(k);
      boolean own =
          Parameter.findById(each.id()).isPresent()
              && !each.id().startsWith("vote_")
              && !each.id().equals("dispute");
      if (each.isUncertain() && (own || ofBaseRates.contains(k))) {
        fitted.add(each);
      }
    }
    return List.copyOf(fitted);
  }

  /**
   * Runs the first crises once each.
   *
   * @param count how many of them
   * @param given values that some assumptions take in every run; the others differ from run to run
   * @return P9, P10, P13, P14 and P16, and of P15 what hangs on numbers
   */
  public List<Pattern> patterns(int count, Map<String, Double> given) {
    List<CrisisRun> runs = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      add(k, given, runs);
    }
    EndingPatterns endings = new EndingPatterns(figures, runs, List.of());
    ExchangePatterns exchange = new ExchangePatterns(figures, runs);
    return List.of(
        endings.mediation(),
        endings.endings(),
        exchange.reciprocity(),
        exchange.sanctions(),
        new Pattern(
            "P15",
            Message.of("pattern-exchanges"),
            Pattern.Tag.EMERGENT,
            Message.of("pattern-source-logic"),
            LogicChecks.ofExchanges(runs, count),
            List.of()),
        endings.violence());
  }

  private void add(int place, Map<String, Double> given, List<CrisisRun> runs) {
    Crisis crisis = crises.get(place);
    Program program = programs.get(place);
    double[] world = worlds.values(base, crisis.number(), given);
    StoryRecorder recorder = new StoryRecorder(false);
    RunKey key = new RunKey(seed, crisis.number());
    if (CrisisRuns.run(new Replicator(program), program.plan(), world, key, recorder)) {
      CrisisCourse course = CrisisRecogniser.read(rules, program.plan(), recorder.story());
      List<Double> values = Arrays.stream(world).boxed().toList();
      runs.add(new CrisisRun(crisis, program.plan(), values, recorder.story(), course));
    }
  }
}
