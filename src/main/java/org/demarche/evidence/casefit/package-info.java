/**
 * Fits the model's own numbers to the library of cases, by score and cross-validated.
 *
 * <p>{@code CaseObjective} says how badly some values foretell a set of cases: mean log score over
 * milestones and stances, and the prior. {@code Chain} lets a covariance matrix adaptation (Hansen
 * 2006) look for better ones, {@code CaseFit} does so for each fold of cases left out and for all,
 * keeps the draws that are nearly as good as the best, and foretells every case by draws that have
 * not seen it. Every measurement is kept in a journal, so that a fit can be interrupted.
 */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.casefit;
