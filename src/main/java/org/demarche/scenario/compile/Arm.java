package org.demarche.scenario.compile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named set of changes to a scenario.
 *
 * @param id unique among the arms
 * @param title for people
 * @param summary what it is about, possibly empty
 * @param reference whether the other arms are compared with it
 * @param overrides what it sets, by path, as JSON; {@code removed} for what it takes away
 */
public record Arm(
    String id, String title, String summary, boolean reference, Map<String, String> overrides) {
  /** Copies the overrides and keeps their order. */
  public Arm {
    overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
  }
}
