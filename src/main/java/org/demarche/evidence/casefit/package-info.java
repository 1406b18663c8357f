/**
 * Fits the model's own numbers to the library of cases, by score and cross-validated.
 *
 * <p>{@code Survey} runs every case in pairs of draws on either side of a point, by the same
 * chance, and {@code Regression} makes of them how likely each milestone, each stance and each deed
 * of the quiet world is there, and how that answers to each number. {@code Aim} says how badly the
 * point foretells the record (mean log score of milestones and stances, rates of the quiet world
 * outside their bands, prior) and takes one step of Fisher's scoring towards less. {@code CaseFit}
 * does so for each fold of cases left out and for all, and foretells every case by draws around the
 * best point of a fit that has not seen it. Every round is kept in a journal, so that a fit can be
 * interrupted.
 */
@org.jspecify.annotations.NullMarked
package org.demarche.evidence.casefit;
