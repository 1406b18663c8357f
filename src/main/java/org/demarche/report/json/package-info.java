/**
 * Answers in the shapes of JSON that other programs read.
 *
 * <p>Keys, ids and codes are no language; they stay as they are in every one.
 *
 * <pre>{@code
 * String text = JsonFile.toText(SkillJson.of(report, forecasts));   // {"cases": [...]}
 * }</pre>
 */
@NullMarked
package org.demarche.report.json;

import org.jspecify.annotations.NullMarked;
