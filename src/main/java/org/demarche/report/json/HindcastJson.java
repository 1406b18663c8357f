package org.demarche.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.evidence.hindcast.CaseScore;
import org.demarche.evidence.hindcast.Empirical;
import org.demarche.evidence.hindcast.Milestone;
import org.demarche.evidence.hindcast.MilestoneScore;
import org.jspecify.annotations.Nullable;

/** The scores of historical cases in the JSON shape of the outside contract. */
public final class HindcastJson {
  private static final List<Double> SHARES = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

  private HindcastJson() {}

  /** Returns the scores as maps and lists, one entry for each case. */
  public static Map<String, Object> of(List<CaseScore> scores) {
    return Map.of("cases", scores.stream().map(HindcastJson::entry).toList());
  }

  private static Map<String, Object> entry(CaseScore score) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("case", score.scored().id());
    entry.put("milestones", score.milestones().stream().map(HindcastJson::milestone).toList());
    return entry;
  }

  private static Map<String, @Nullable Object> milestone(MilestoneScore score) {
    Map<String, @Nullable Object> milestone = new LinkedHashMap<>();
    milestone.put("id", score.milestone().head().id());
    if (score.milestone() instanceof Milestone.Event) {
      milestone.put("probability", number(score.probability()));
    } else {
      milestone.put("distribution", distribution(score));
    }
    // An event is 1 or 0, so that any program can take (probability - observed)² as it stands.
    milestone.put("observed", score.milestone().observedNumber());
    milestone.put("score", number(score.score()));
    milestone.put("reference", number(score.reference()));
    return milestone;
  }

  private static Map<String, Object> distribution(MilestoneScore score) {
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("n", score.runs());
    @Nullable Empirical said = score.distribution();
    if (said != null) {
      distribution.put("mean", said.mean());
      Map<String, Double> quantiles = new TreeMap<>();
      SHARES.forEach(share -> quantiles.put(share.toString(), said.quantile(share)));
      distribution.put("quantiles", quantiles);
    }
    return distribution;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
