package org.demarche.evidence.signs;

import java.util.List;
import org.demarche.model.Institution;
import org.demarche.trace.Story;
import org.jspecify.annotations.Nullable;

/**
 * Votes cast in bodies.
 *
 * @param of in which bodies
 * @param about on whose deed, or null for anybody's
 * @param by whose votes, or null for all members'
 * @param cast 1 in favour, -1 against
 */
record Votes(BodyKind of, @Nullable Who about, @Nullable Who by, int cast) implements Measure {
  @Override
  public boolean applies(Stage stage) {
    return !stage.bodies(of).isEmpty() && (by == null || !stage.who(by).isEmpty());
  }

  @Override
  public double value(Stage stage, Story story, double[] answers) {
    List<Integer> bodies = stage.bodies(of);
    int count = 0;
    for (Story.Session session : story.sessions()) {
      if (bodies.contains(session.institution()) && Bodies.isAbout(stage, about, session)) {
        count += count(stage, session);
      }
    }
    return count;
  }

  private int count(Stage stage, Story.Session session) {
    Institution body = stage.plan().institutions().get(session.institution());
    int count = 0;
    for (int m = 0; m < session.votes().size(); m++) {
      int actor = body.members().get(m).actor();
      boolean counted = by == null || (actor >= 0 && stage.who(by).get(actor));
      count += counted && session.votes().get(m) == cast ? 1 : 0;
    }
    return count;
  }
}
