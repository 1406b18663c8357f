package org.demarche.evidence.signs;

import java.util.Set;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * Steps of the parties' negotiation.
 *
 * @param steps which
 * @param from from this day
 * @param until to this day
 * @param ever whether it is counted that there was one, and not how many
 */
record Talks(Set<TalkStep> steps, double from, double until, boolean ever) implements Measure {
  Talks {
    steps = Set.copyOf(steps);
  }

  @Override
  public boolean applies(Stage stage) {
    return stage.focalPair() >= 0;
  }

  @Override
  public double value(Stage stage, Story story, double[] answers) {
    int pair = stage.focalPair();
    long count =
        story.talks().stream()
            .filter(talk -> talk.focalPair() == pair && steps.contains(talk.step()))
            .filter(talk -> talk.day() >= from && talk.day() <= until)
            .count();
    return ever ? Math.min(1, count) : count;
  }
}
