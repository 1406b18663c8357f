package org.demarche.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.StanceForecast;
import org.jspecify.annotations.Nullable;

/** What is said of historical cases, as maps and lists. */
public final class CaseJson {
  private CaseJson() {}

  /** Returns the forecasts, one entry for each case. */
  public static Map<String, Object> of(List<CaseForecast> forecasts) {
    return Map.of("cases", forecasts.stream().map(CaseJson::entry).toList());
  }

  private static Map<String, Object> entry(CaseForecast forecast) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("case", forecast.id());
    entry.put("milestones", forecast.milestones().stream().map(CaseJson::milestone).toList());
    entry.put("stances", forecast.stances().stream().map(CaseJson::stance).toList());
    return entry;
  }

  private static Map<String, @Nullable Object> milestone(MilestoneForecast forecast) {
    Map<String, @Nullable Object> milestone = new LinkedHashMap<>();
    milestone.put("milestone", forecast.milestone());
    milestone.put("actors", forecast.actors());
    milestone.put("probability", forecast.probability());
    milestone.put("observed", forecast.observed());
    return milestone;
  }

  private static Map<String, Object> stance(StanceForecast forecast) {
    Map<String, Object> stance = new LinkedHashMap<>();
    stance.put("code", forecast.code());
    stance.put("day", forecast.day());
    stance.put("probabilities", forecast.probabilities());
    stance.put("observed", forecast.observed().name());
    stance.put("party", forecast.party());
    return stance;
  }
}
