package org.demarche.evidence.casefit;

/**
 * How a fit is sought.
 *
 * @param folds groups of cases, each left out once; 1 for none
 * @param chains searches for each fold
 * @param draws tried by each search
 * @param population draws of a generation
 * @param replications of each case for a draw
 * @param horizon days that a case is run for a draw; milestones of later days do not count
 * @param keep draws kept of each fold
 * @param observations rows that count as independent ones: the weight of the record against the
 *     prior, and how fast the weight of a draw falls with its loss
 * @param seed of searches and chance
 * @param threads at least 1; results do not depend on it
 */
public record FitSettings(
    int folds,
    int chains,
    int draws,
    int population,
    int replications,
    double horizon,
    int keep,
    double observations,
    long seed,
    int threads) {}
