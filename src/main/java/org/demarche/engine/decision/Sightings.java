package org.demarche.engine.decision;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Intervention.Observe;
import org.demarche.model.Intervention.Silence;

/** What has been seen and what would have been, looked up by whose it is; shared by runs. */
final class Sightings {
  private static final int[] NO_ACTS = {};
  private static final Silence[] NO_SILENCES = {};

  final List<Observe> seen;

  /** By actor, numbers of what was seen of it, in order. */
  private final int[][] acts;

  /** By actor, what is known not to have been done. */
  private final Silence[][] silences;

  /** The same, by action as well. */
  private final Silence[][][] byAction;

  Sightings(List<Observe> seen, List<Silence> silent) {
    this.seen = List.copyOf(seen);
    int actors =
        1
            + Stream.concat(seen.stream().map(Observe::actor), silent.stream().map(Silence::actor))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    int actions = 1 + silent.stream().mapToInt(Silence::action).max().orElse(-1);
    this.acts = new int[actors][];
    this.silences = new Silence[actors][];
    this.byAction = new Silence[actors][actions][];
    for (int a = 0; a < actors; a++) {
      int actor = a;
      acts[a] = IntStream.range(0, seen.size()).filter(k -> seen.get(k).actor() == actor).toArray();
      silences[a] = silent.stream().filter(s -> s.actor() == actor).toArray(Silence[]::new);
      for (int b = 0; b < actions; b++) {
        int action = b;
        byAction[a][b] =
            Stream.of(silences[a]).filter(s -> s.action() == action).toArray(Silence[]::new);
      }
    }
  }

  /** Numbers of what was seen of an actor, in order. */
  int[] of(int actor) {
    return actor < acts.length ? acts[actor] : NO_ACTS;
  }

  /** What an actor is known not to have done. */
  Silence[] silences(int actor) {
    return actor < silences.length ? silences[actor] : NO_SILENCES;
  }

  /** What an actor is known not to have done by an action. */
  Silence[] silences(int actor, int action) {
    return actor < byAction.length && action < byAction[actor].length
        ? byAction[actor][action]
        : NO_SILENCES;
  }
}
