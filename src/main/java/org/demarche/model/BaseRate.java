package org.demarche.model;

import java.io.Serializable;

/**
 * How common a family is in a role and at a speed, all else equal.
 *
 * @param role role of the chooser
 * @param speed road to the choice
 * @param family index in {@link Plan#families()}
 * @param logRate ln b of the nested quantal response
 */
public record BaseRate(Role role, Speed speed, int family, Quantity logRate)
    implements Serializable {}
