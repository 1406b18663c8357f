package org.demarche.evidence.cases;

import java.util.List;

/**
 * What is said of one government's word on the trigger by a day, beside what it said.
 *
 * @param code the government
 * @param day 5 or 30
 * @param probabilities one for each {@link StanceClass}, in its order; each above 0, sum 1
 * @param observed what it said
 * @param party whether it is a perpetrator or a victim
 * @param towardPerpetrator its relation to the perpetrator on the eve, -1 (broken) to 1 (allied), 0
 *     where the table has none
 * @param towardVictim the same toward the victim
 * @param permanent whether it is a permanent member of the Council
 */
public record StanceForecast(
    String code,
    int day,
    List<Double> probabilities,
    StanceClass observed,
    boolean party,
    double towardPerpetrator,
    double towardVictim,
    boolean permanent) {}
