package org.demarche.evidence.skill;

import java.util.List;

/**
 * One case with its rows, those without a known outcome too.
 *
 * @param id the case's key
 * @param title its title
 * @param rows in the order of the table
 * @param score over the rows with a known outcome
 */
public record CaseScore(String id, String title, List<ScoredRow> rows, GroupScore score) {

  /** Copies the rows. */
  public CaseScore {
    rows = List.copyOf(rows);
  }
}
