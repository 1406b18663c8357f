package org.demarche.engine.choice;

import java.util.HashMap;
import java.util.Map;
import org.demarche.engine.program.Program;
import org.jspecify.annotations.Nullable;

/**
 * The lines that governments take on what others do to one another. Who has spoken in public keeps
 * to what it said, for going back on it has a price (Fearon 1994, on audience costs), until
 * something graver comes than what it first spoke on.
 */
final class Lines {
  /** Words up to here condemn. */
  private static final double CONDEMNS = -0.7;

  /** Words from here on support. */
  private static final double SUPPORTS = 0.4;

  private final Program program;
  private final Map<Long, Line> taken = new HashMap<>();

  /** What an actor has said and still holds to, where it does. */
  private @Nullable Line binding;

  /** What was said first, toward the first of the two in order, and on what. */
  private record Line(int word, int rung) {}

  Lines(Program program) {
    this.program = program;
  }

  void reset() {
    taken.clear();
  }

  /** Recalls what an actor has said on what is between two others, for all that it may say now. */
  void look(int actor, Sides view) {
    Line before = isBetween(actor, view) ? taken.get(key(actor, view)) : null;
    binding = before == null || view.answeredRung > before.rung() ? null : before;
  }

  /** Whether a word to one of both sides is what the actor looked at may say. */
  boolean keeps(int action, int target, Sides view) {
    Line line = binding;
    return line == null
        || (target != view.opponent && target != view.favoured)
        || line.word() == word(action, target, view);
  }

  /** An actor has spoken. */
  void speak(int actor, int action, int target, Sides view) {
    if (!isBetween(actor, view) || (target != view.opponent && target != view.favoured)) {
      return;
    }
    Line before = taken.get(key(actor, view));
    if (before == null || view.answeredRung > before.rung()) {
      taken.put(key(actor, view), new Line(word(action, target, view), view.answeredRung));
    }
  }

  /** Whether two others are at odds. */
  private static boolean isBetween(int actor, Sides view) {
    int one = view.opponent;
    int other = view.favoured;
    return one >= 0 && other >= 0 && one != other && actor != one && actor != other;
  }

  private int word(int action, int target, Sides view) {
    double said = program.actions.stance[action];
    double toward = target == Math.min(view.opponent, view.favoured) ? said : -said;
    if (said <= CONDEMNS || said >= SUPPORTS) {
      return toward > 0 ? 1 : -1;
    }
    return 0;
  }

  private long key(int actor, Sides view) {
    long pair =
        (long) Math.min(view.opponent, view.favoured) * program.n
            + Math.max(view.opponent, view.favoured);
    return pair * program.n + actor;
  }
}
