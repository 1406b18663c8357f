package org.demarche.model;

import java.io.Serializable;

/**
 * How a government or an office tends to act.
 *
 * @param reciprocity weight of answering in kind, 0 to 1
 * @param inertia weight of doing what it did last, 0 to 1
 * @param hawkishness how far domestic pressure turns into harder acts, 0 to 1
 * @param normCommitment weight of the norm against force and intervention, 0 to 1
 * @param casualtySensitivity how far own dead raise pressure, 0 to 1
 * @param riskTolerance 1 takes any risk, 0 none
 * @param tempo speed of answers; 1 is the evidence's, 2 is twice as fast
 * @param sharpness factor on the choice precision lambda
 */
public record Temperament(
    Quantity reciprocity,
    Quantity inertia,
    Quantity hawkishness,
    Quantity normCommitment,
    Quantity casualtySensitivity,
    Quantity riskTolerance,
    Quantity tempo,
    Quantity sharpness)
    implements Serializable {}
