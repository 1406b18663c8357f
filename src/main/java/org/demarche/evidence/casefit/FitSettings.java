package org.demarche.evidence.casefit;

/**
 * How a fit is sought.
 *
 * @param folds groups of cases, each left out once; 1 for none
 * @param rounds steps taken from the middle of the prior
 * @param pairs of runs of each case in a round
 * @param spread standard deviation of the draws around their middle, in normal scores of the prior
 * @param horizon days that a case is run; milestones of later days do not count
 * @param keep draws written
 * @param observations rows that count as independent ones: the weight of the record against the
 *     prior
 * @param quiet weight of a rate of the quiet world that lies outside its band by a factor of e
 * @param seed of directions and chance
 * @param threads at least 1; results do not depend on it
 */
public record FitSettings(
    int folds,
    int rounds,
    int pairs,
    double spread,
    double horizon,
    int keep,
    double observations,
    double quiet,
    long seed,
    int threads) {}
