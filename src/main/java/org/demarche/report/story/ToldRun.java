package org.demarche.report.story;

import java.util.List;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Words;

/**
 * A run that is to be told.
 *
 * @param title of the scenario
 * @param plan of its arm
 * @param replication its number, from 1
 * @param seed of all chance
 * @param story what it recorded
 * @param outcomes by the plan's order, NaN for missing
 * @param words of the language
 */
public record ToldRun(
    String title,
    Plan plan,
    int replication,
    long seed,
    Story story,
    List<Double> outcomes,
    Words words) {
  /** Copies the list. */
  public ToldRun {
    outcomes = List.copyOf(outcomes);
  }

  /** Its events as entries. */
  StoryLines entries() {
    return new StoryLines(plan, story, words);
  }
}
