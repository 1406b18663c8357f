package org.demarche.model;

import java.io.Serializable;

/**
 * A question asked of every run.
 *
 * @param id column id, matches {@code [a-z][a-z0-9_]*}
 * @param title for people
 * @param value its answer; a truth value counts as 1 or 0
 * @param headline whether stopping and the report lead with it
 * @param share whether the value is 0 or 1, so that its mean is a share of runs
 */
public record Outcome(String id, String title, Expression value, boolean headline, boolean share)
    implements Serializable {}
