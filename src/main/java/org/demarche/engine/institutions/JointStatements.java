package org.demarche.engine.institutions;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.model.Question;

/** What members say together where their body says nothing. */
final class JointStatements {
  /** A block of draws beyond those of follow-ups. */
  private static final int JOINT = 1_001;

  private final Run run;

  JointStatements(Run run) {
    this.run = run;
  }

  /**
   * Where the body does not speak, those who were for the text may do so together: one statement,
   * whose strength is shared among them.
   */
  void speak(BodyTable.Body body, Happening meeting, int willing, byte[] votes) {
    Institution.Joint joint = body.plan().joint();
    if (joint == null || willing < joint.least()) {
      return;
    }
    run.chance.block(body.stream(), meeting.id, JOINT);
    boolean own = run.chance.get(0) < run.v[body.joint()];
    if (!run.answers(Question.JOINT, meeting.subject, meeting.id, own)) {
      return;
    }
    for (int m = 0; m < body.seats().length; m++) {
      int member = body.seats()[m].actor();
      if (member >= 0 && member != meeting.source && votes[m] == 1) {
        Happening act = run.agenda.take(Happening.Kind.ACT);
        act.id = EventId.mix(meeting.id, run.program.streams.code(member));
        act.cause = meeting.id;
        act.source = member;
        act.target = meeting.source;
        act.action = joint.action();
        act.intensity = 1.0 / willing;
        run.agenda.schedule(act, 0);
      }
    }
  }
}
