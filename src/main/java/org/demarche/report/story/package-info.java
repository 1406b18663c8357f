/**
 * What happened in one run, told event by event.
 *
 * <p>Start from {@link org.demarche.report.story.StoryLines}, which orders what a run recorded and
 * gives every entry a sentence and its cause. {@link org.demarche.report.story.StoryForms} tells a
 * run in a form that a person or a program reads; {@link org.demarche.report.story.Explainer} says
 * why its events came about:
 *
 * <pre>{@code
 * StoryLines story = new StoryLines(plan, recorded, Words.english());
 * story.csv().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.demarche.report.story;

import org.jspecify.annotations.NullMarked;
