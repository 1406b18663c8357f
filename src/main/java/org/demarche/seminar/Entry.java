package org.demarche.seminar;

import java.time.Instant;

/**
 * A line of the journal.
 *
 * @param number from 1, without gaps
 * @param at when it was acknowledged; nothing of the run depends on it
 * @param seat id of the seat that did it; empty for the program itself
 * @param move what was done
 */
public record Entry(long number, Instant at, String seat, Move move) {}
