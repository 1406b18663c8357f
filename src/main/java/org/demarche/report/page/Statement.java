package org.demarche.report.page;

/**
 * A sentence with where it comes from.
 *
 * @param text the sentence
 * @param number of its source, from 1
 * @param source the run and the outcomes that it rests on
 * @param command the command that shows them
 */
public record Statement(String text, int number, String source, String command) {}
