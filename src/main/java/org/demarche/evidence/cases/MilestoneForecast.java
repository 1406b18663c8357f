package org.demarche.evidence.cases;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one milestone of a case, beside what came.
 *
 * @param milestone the standard milestone's id, such as {@code sc_meets_3}
 * @param actors whom it concerns, as the table writes it; may be empty
 * @param probability between 0 and 1, both excluded: a share of runs by Laplace's rule
 * @param observed whether it came; null where the table does not know or it does not apply
 */
public record MilestoneForecast(
    String milestone, String actors, double probability, @Nullable Boolean observed) {}
