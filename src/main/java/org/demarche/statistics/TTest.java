package org.demarche.statistics;

/**
 * A t test with the interval that belongs to it.
 *
 * @param interval the mean or difference of means, in the outcome's unit
 * @param t the statistic
 * @param degreesOfFreedom of the reference distribution, not always whole
 * @param p two-sided p value
 */
public record TTest(Interval interval, double t, double degreesOfFreedom, double p) {}
