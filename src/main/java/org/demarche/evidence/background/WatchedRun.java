package org.demarche.evidence.background;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.Action;
import org.demarche.trace.Story;

/**
 * The record of one run.
 *
 * @param eve who is who
 * @param story what happened
 * @param matters by the id of an act, the matter that brought it forth
 */
record WatchedRun(Eve eve, Story story, Map<Long, Integer> matters) {
  /** The acts that somebody took, without happenings. */
  Stream<Story.Act> acts() {
    return story.acts().stream().filter(act -> act.action() >= 0 && act.target() >= 0);
  }

  /** The acts that the model brought about by itself. */
  Stream<Story.Act> own() {
    return acts().filter(act -> act.scripted() < 0);
  }

  Action what(Story.Act act) {
    return eve.plan().actions().get(act.action());
  }

  /** The matter of an act, -1 for none. */
  int matter(Story.Act act) {
    return Objects.requireNonNullElse(matters.get(act.id()), -1);
  }

  /** Whether one did something of at least a rung to another before a day. */
  boolean hasDone(int one, int other, int rung, double before) {
    return acts()
        .anyMatch(
            act ->
                act.source() == one
                    && act.target() == other
                    && act.day() < before
                    && what(act).rung() >= rung);
  }
}
