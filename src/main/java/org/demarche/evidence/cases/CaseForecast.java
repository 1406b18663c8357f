package org.demarche.evidence.cases;

import java.util.List;

/**
 * All that is said of one case.
 *
 * @param id the case's key in the tables
 * @param title its title
 * @param known what the eve says of the parties
 * @param milestones every row of the case's milestones that has a definition
 * @param stances every row of its stances, by day 5 and by day 30
 */
public record CaseForecast(
    String id,
    String title,
    CaseKnown known,
    List<MilestoneForecast> milestones,
    List<StanceForecast> stances) {}
