package org.demarche.evidence.skill;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseKnown;
import org.demarche.evidence.cases.StanceForecast;

/**
 * What a reference forecaster may learn of a case: its eve and what came, never what a model said.
 *
 * @param id the case's key
 * @param known what the eve says of the parties
 * @param came for each milestone on record the share of its rows that came, 0 to 1: a case with
 *     several pairs counts once
 * @param stances what governments said; their probabilities are not read
 */
public record PastCase(
    String id, CaseKnown known, SortedMap<String, Double> came, List<StanceForecast> stances) {

  /** Copies the milestones and the stances. */
  public PastCase {
    came = Collections.unmodifiableSortedMap(new TreeMap<>(came));
    stances = List.copyOf(stances);
  }

  /** Takes from a forecast what came, and nothing that was forecast. */
  public static PastCase of(CaseForecast forecast) {
    Map<String, Double> came =
        forecast.milestones().stream()
            .filter(row -> row.observed() != null)
            .collect(
                Collectors.groupingBy(
                    row -> row.milestone(),
                    Collectors.averagingDouble(
                        row -> Boolean.TRUE.equals(row.observed()) ? 1 : 0)));
    return new PastCase(forecast.id(), forecast.known(), new TreeMap<>(came), forecast.stances());
  }
}
