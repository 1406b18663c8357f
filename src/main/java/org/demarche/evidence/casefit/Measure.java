package org.demarche.evidence.casefit;

/**
 * One number that was measured.
 *
 * @param name which
 * @param value its value
 */
public record Measure(String name, double value) {}
