package org.demarche.statistics;

/**
 * One arm against the best of the others.
 *
 * @param arm id of the arm
 * @param n pairs behind its weakest comparison
 * @param difference its mean minus the best other mean, in the outcome's unit; where less is
 *     better, the sign is turned so that above 0 is always better
 * @param low simultaneous lower limit, at most 0
 * @param high simultaneous upper limit, at least 0
 * @param mayBeBest whether the data leave it possible that this arm is best
 * @param best whether this arm is shown to be best: no other may be
 */
public record ArmStanding(
    String arm,
    int n,
    double difference,
    double low,
    double high,
    boolean mayBeBest,
    boolean best) {}
