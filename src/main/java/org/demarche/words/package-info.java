/**
 * What the program says to people, in a language of theirs.
 *
 * <p>Code says <em>what</em> it has to say by a {@link org.demarche.words.Message}: a key and named
 * values, in no language. {@link org.demarche.words.Words} turns it into text. The sentences stand
 * in files of the Project Fluent syntax, {@code words/LANGUAGE/AREA.ftl}: one folder a language,
 * one file an area ({@code problem}, {@code console}, {@code help}, {@code report}, {@code chart},
 * {@code story}); the area is the key up to its first hyphen. Plurals, word order and the order of
 * sentences belong to the file; how numbers, shares, dates and spans of time look stands in its
 * {@code format} area. Another language is another folder; no code changes.
 *
 * <pre>
 * # problem.ftl
 * problem-actors-too-many = { $count -&gt;
 *     [one] there is { $count } actor
 *    *[other] there are { $count } actors
 * }, at most { $most } are allowed
 *
 * Message m = Message.of("problem-actors-too-many", "count", 2001, "most", 2000);
 * String text = Words.english().say(m);
 * </pre>
 *
 * <p>A value may be a message itself, so that parts of a sentence are put together without gluing
 * text. Begin with {@link org.demarche.words.Message}.
 */
@NullMarked
package org.demarche.words;

import org.jspecify.annotations.NullMarked;
