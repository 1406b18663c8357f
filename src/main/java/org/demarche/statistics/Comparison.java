package org.demarche.statistics;

/**
 * One arm against the reference arm on one outcome, as a member of a family of comparisons.
 *
 * @param arm id of the arm
 * @param outcome id of the outcome
 * @param n pairs of replications with a value in both arms
 * @param missing pairs left out
 * @param interval paired difference, arm minus reference, with the simultaneous interval
 * @param pointwise the same difference with the interval that covers it alone
 * @param p two-sided p value of no difference, not adjusted
 * @param holmP the p value after Holm's step-down adjustment over the family
 * @param varianceReduction share of the variance that common random numbers took away, with its 95%
 *     interval ({@link Contrast#varianceReduction()})
 */
public record Comparison(
    String arm,
    String outcome,
    int n,
    int missing,
    Interval interval,
    Interval pointwise,
    double p,
    double holmP,
    Interval varianceReduction) {}
