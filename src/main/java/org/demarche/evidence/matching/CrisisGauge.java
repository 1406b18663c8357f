package org.demarche.evidence.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.patterns.Check;
import org.demarche.evidence.patterns.CrisisPatterns;
import org.demarche.evidence.patterns.Pattern;
import org.demarche.model.EventId;
import org.demarche.words.Words;

/** Measures draws on the library set of synthetic crises, under either of two seeds. */
public final class CrisisGauge implements Gauge {
  private final Prior prior;
  private final List<CrisisPatterns> seeds;

  private CrisisGauge(Prior prior, List<CrisisPatterns> seeds) {
    this.prior = prior;
    this.seeds = seeds;
  }

  /**
   * Makes the crises ready.
   *
   * @param parts laid over the library: each {@code library:NAME} or the path of a file
   * @param prior whose draws will be measured
   * @param settings how many crises at most, and the seed
   * @throws org.demarche.scenario.ScenarioException if a part is wrong
   */
  public static CrisisGauge of(List<String> parts, Prior prior, Settings settings) {
    int crises = Math.max(settings.screen(), settings.crises());
    long other = EventId.mix(settings.seed(), 1);
    return new CrisisGauge(
        prior,
        List.of(
            CrisisPatterns.of(parts, crises, settings.seed()),
            CrisisPatterns.of(parts, crises, other)));
  }

  @Override
  public List<Measure> measure(List<Double> values, int crises, int seed) {
    Map<String, Double> given = new HashMap<>();
    for (int k = 0; k < values.size(); k++) {
      given.put(prior.ids().get(k), values.get(k));
    }
    List<Measure> measures = new ArrayList<>();
    for (Pattern pattern : seeds.get(seed).patterns(crises, given)) {
      for (Check check : pattern.checks()) {
        String name = pattern.id() + " " + Words.english().say(check.what());
        measures.add(new Measure(name, check.model().estimate(), check.implausibility()));
      }
    }
    return measures;
  }
}
