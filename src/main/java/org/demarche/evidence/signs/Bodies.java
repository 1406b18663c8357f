package org.demarche.evidence.signs;

import java.util.List;
import java.util.Set;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * What bodies did.
 *
 * @param of which bodies
 * @param about whose deed is criticised, or null for anybody's
 * @param ofOpening whether only meetings count that the opening act itself brought about
 * @param results how a meeting ended, each counted; empty to count meetings however they ended
 */
record Bodies(BodyKind of, @Nullable Who about, boolean ofOpening, Set<Institution.Result> results)
    implements Measure {
  Bodies {
    results = Set.copyOf(results);
  }

  @Override
  public boolean applies(Stage stage) {
    return !stage.bodies(of).isEmpty();
  }

  @Override
  public double value(Stage stage, Story story, double[] answers) {
    List<Integer> bodies = stage.bodies(of);
    long opening = EventId.of(stage.opening().id());
    return story.sessions().stream()
        .filter(session -> bodies.contains(session.institution()))
        .filter(session -> results.isEmpty() || results.contains(session.result()))
        .filter(session -> isAbout(stage, about, session))
        .filter(session -> !ofOpening || session.cause() == opening)
        .count();
  }

  static boolean isAbout(Stage stage, @Nullable Who about, Story.Session session) {
    int criticised = session.meeting().criticised();
    return about == null || (criticised >= 0 && stage.who(about).get(criticised));
  }
}
