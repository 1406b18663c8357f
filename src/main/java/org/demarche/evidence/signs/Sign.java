package org.demarche.evidence.signs;

import org.jspecify.annotations.Nullable;

/**
 * What a plain change does, as said before anything was run.
 *
 * @param id unique among the signs
 * @param title the statement, a sentence
 * @param group what kind of outcome it is about, such as {@code force}
 * @param change what is changed
 * @param measure what is compared
 * @param direction what becomes of it
 * @param reason why it should be so
 * @param source who says so: literature, fact, or judgement
 * @param known why it fails at present, or null where it is not known to
 */
public record Sign(
    String id,
    String title,
    String group,
    Change change,
    Measure measure,
    Direction direction,
    String reason,
    String source,
    @Nullable String known) {}
