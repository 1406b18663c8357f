package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.Assumption;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;

/**
 * Tells whether a part that is laid over the library, such as a fitted set or a prior, says
 * anything of its numbers: a misspelt id would otherwise be passed over in silence.
 */
public final class LaidOver {
  /** Discrepancies of checks are absent until a part states them. */
  private static final String DISCREPANCY = "discrepancy_";

  private LaidOver() {}

  /**
   * What speaks against a part.
   *
   * @param part {@code library:NAME}, or the path of a file that a scenario could include
   * @return a line for each number that the library does not have, or one if the part changes none
   *     that it has; empty if all is well
   */
  public static List<Message> listProblems(String part) {
    Map<String, Assumption> own = byId(List.of());
    Map<String, Assumption> laid = byId(List.of(part));
    List<Message> problems = new ArrayList<>();
    boolean changes = false;
    for (Assumption each : laid.values()) {
      boolean known = own.containsKey(each.id()) || each.id().startsWith(DISCREPANCY);
      changes |= known && !each.equals(own.get(each.id()));
      if (!known) {
        problems.add(unknown(part, each.id(), NearestName.find(each.id(), own.keySet())));
      }
    }
    if (problems.isEmpty() && !changes) {
      problems.add(Message.of("pattern-laid-over-idle", "part", part));
    }
    return problems;
  }

  private static Message unknown(String part, String id, Optional<String> nearest) {
    return nearest
        .map(
            near ->
                Message.of("pattern-laid-over-unknown-maybe", "part", part, "id", id, "near", near))
        .orElseGet(() -> Message.of("pattern-laid-over-unknown", "part", part, "id", id));
  }

  private static Map<String, Assumption> byId(List<String> parts) {
    Map<String, Assumption> found = new TreeMap<>();
    CrisisTemplate.read(parts).basePlan().assumptions().forEach(each -> found.put(each.id(), each));
    return found;
  }
}
