package org.demarche.evidence.background;

import java.util.HashMap;
import java.util.Map;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * Where the acts of a run began. An act is traced from cause to cause: through what it answers,
 * through meetings and procedures, to what fed the matter that its author looked at. The trail ends
 * at the timeline, at a dispute or measure of the eve that somebody looked at without any cause, or
 * nowhere.
 */
final class Origins {
  /** Longer trails are taken to end nowhere. */
  private static final int LONGEST = 10_000;

  /** Where a trail ends. */
  enum Origin {
    /** At the timeline. */
    SHOCK,
    /** At a dispute or a measure of the eve. */
    EVE,
    /** Elsewhere. */
    NOWHERE
  }

  private final WatchedRun run;
  private final Map<Long, Long> causes = new HashMap<>();
  private final Map<Long, Story.Act> acts = new HashMap<>();

  Origins(WatchedRun run) {
    this.run = run;
    for (Story.Act act : run.story().acts()) {
      acts.put(act.id(), act);
      causes.put(act.id(), act.cause());
    }
    run.story().sessions().forEach(each -> causes.putIfAbsent(each.calendar(), each.cause()));
    run.story().proceedings().forEach(each -> causes.putIfAbsent(each.event(), each.cause()));
  }

  Origin of(long event) {
    long at = event;
    for (int steps = 0; steps < LONGEST; steps++) {
      Story.@Nullable Act act = acts.get(at);
      if (act != null && act.scripted() >= 0) {
        return Origin.SHOCK;
      }
      @Nullable Long cause = causes.get(at);
      if (cause == null) {
        return Origin.NOWHERE;
      }
      if (cause == 0) {
        boolean eve = act != null && run.eve().isDispute(run.matter(act));
        return eve ? Origin.EVE : Origin.NOWHERE;
      }
      at = cause;
    }
    return Origin.NOWHERE;
  }
}
