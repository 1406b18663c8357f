package org.demarche.evidence.votes;

/**
 * How well chances foresaw the votes of members present, beside the base rate: the shares of no,
 * abstain and yes in the cases fitted, cases weighing equally.
 *
 * @param n members present, over all texts
 * @param logLoss mean of −ln(chance given to what happened)
 * @param logLossBase the base rate's
 * @param brier mean over votes of the squared errors of three chances, summed (Brier 1950), 0 to 2
 * @param brierBase the base rate's
 */
public record Score(int n, double logLoss, double logLossBase, double brier, double brierBase) {}
