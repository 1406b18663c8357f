package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Assumption;
import org.demarche.scenario.NearestName;

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
  public static List<String> listProblems(String part) {
    Map<String, Assumption> own = byId(List.of());
    Map<String, Assumption> laid = byId(List.of(part));
    List<String> problems = new ArrayList<>();
    boolean changes = false;
    for (Assumption each : laid.values()) {
      boolean known = own.containsKey(each.id()) || each.id().startsWith(DISCREPANCY);
      changes |= known && !each.equals(own.get(each.id()));
      if (!known) {
        String maybe =
            NearestName.find(each.id(), own.keySet()).map(near -> " Maybe: " + near).orElse("");
        problems.add(
            part
                + ": assumptions."
                + each.id()
                + ": the synthetic crises have no such number."
                + maybe);
      }
    }
    if (problems.isEmpty() && !changes) {
      problems.add(
          part
              + ": it changes no number of the library. Maybe: a file that demarche calibrate"
              + " patterns wrote, or library:fits/patterns");
    }
    return problems;
  }

  private static Map<String, Assumption> byId(List<String> parts) {
    Map<String, Assumption> found = new TreeMap<>();
    CrisisTemplate.read(parts).basePlan().assumptions().forEach(each -> found.put(each.id(), each));
    return found;
  }
}
