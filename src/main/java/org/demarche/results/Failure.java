package org.demarche.results;

import java.io.Serializable;

/**
 * A replication that threw: it keeps an empty row and leaves every pair that it belongs to.
 *
 * @param arm id of the arm
 * @param replication from 1
 * @param seed the run's seed; with arm and replication it reproduces the failure
 * @param reason what went wrong, one line; empty when it is known only that it failed
 */
public record Failure(String arm, int replication, long seed, String reason)
    implements Serializable {}
