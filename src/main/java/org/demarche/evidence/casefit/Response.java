package org.demarche.evidence.casefit;

/**
 * How means over runs answer to the model's numbers around a point.
 *
 * @param level by row, the mean over all runs
 * @param slope by row, by number: the change of the mean for a step of one normal score
 * @param runs how many were made
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, and never compared
record Response(double[] level, double[][] slope, int runs) {}
