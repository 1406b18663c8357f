package org.demarche.evidence.background;

import java.util.function.ToDoubleFunction;
import org.demarche.words.Message;

/**
 * Something that is counted over runs because a reader would not believe it of a crisis, or only in
 * some.
 *
 * @param id of the row
 * @param title for people
 * @param share whether the rule gives 0 or 1, so that the mean is a share of runs
 * @param rule its value in a run, NaN where there was no occasion
 */
public record Oddity(String id, Message title, boolean share, ToDoubleFunction<WatchedRun> rule) {}
