package org.demarche.engine.institutions;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.model.Parameter;
import org.demarche.model.Question;

/**
 * What governments say together: members of a body where it says nothing, and like-minded ones
 * after a grave breach without any body. Nobody signs who has voted against, and nobody twice.
 */
final class JointStatements {
  /** A block of draws beyond those of follow-ups. */
  private static final int JOINT = 1_001;

  private static final int LEAST = 3;
  private static final int STREAM = Streams.named("joint", Purpose.VOICE);
  private static final long GROUP = EventId.of("like-minded");

  private final Run run;
  private final Ballots ballots;
  private final Standpoints standpoints;
  private final int[] willing;

  JointStatements(Run run, Ballots ballots, Standpoints standpoints) {
    this.run = run;
    this.ballots = ballots;
    this.standpoints = standpoints;
    this.willing = new int[run.program.n];
    run.agenda.on(Happening.Kind.JOINT, this::gather);
  }

  /**
   * Where the body does not speak, those who were for the text may do so together: one statement,
   * whose strength is shared among them.
   */
  void speak(BodyTable.Body body, Happening meeting, int inFavour, byte[] votes) {
    Institution.Joint joint = body.plan().joint();
    if (joint == null || inFavour < joint.least()) {
      return;
    }
    run.chance.block(body.stream(), meeting.id, JOINT);
    boolean own = run.chance.get(0) < run.v[body.joint()];
    if (!run.answers(Question.JOINT, meeting.subject, meeting.id, own)) {
      return;
    }
    int count = 0;
    for (int m = 0; m < body.seats().length; m++) {
      int member = body.seats()[m].actor();
      if (member >= 0 && votes[m] == 1) {
        count = ask(member, meeting, count);
      }
    }
    sign(meeting, joint.action(), count, inFavour);
  }

  /** A breach that is graver than any before may move like-minded governments to speak. */
  void consider(Happening act, double breach, double known) {
    if (run.program.actions.joint < 0) {
      return;
    }
    long id = EventId.mix(act.id, GROUP);
    run.chance.block(STREAM, id, 0);
    if (run.chance.get(0) >= run.parameter(Parameter.JOINT_CHANCE) * breach) {
      return;
    }
    double lag = -run.parameter(Parameter.JOINT_DELAY) * Elementary.log(1 - run.chance.get(1));
    Happening later = run.agenda.take(Happening.Kind.JOINT);
    Happening.copy(act, later);
    later.id = id;
    later.cause = act.id;
    run.agenda.schedule(later, known + lag);
  }

  /** Those who are for a text as it stands speak, if they are enough. */
  private void gather(Happening occasion) {
    int count = 0;
    for (int i = 0; i < run.program.n; i++) {
      if (run.program.states[i]
          && run.program.involved[i]
          && i != occasion.target
          && ballots.isInFavour(i, occasion.source, occasion.target)) {
        count = ask(i, occasion, count);
      }
    }
    if (count >= LEAST) {
      sign(occasion, run.program.actions.joint, count, count);
    }
  }

  private int ask(int actor, Happening occasion, int count) {
    Standpoints.Matter matter = standpoints.on(occasion.source, occasion.target);
    if (actor == occasion.source || matter.opposes(actor) || matter.hasSigned(actor)) {
      return count;
    }
    willing[count] = actor;
    return count + 1;
  }

  private void sign(Happening occasion, int action, int count, int sharing) {
    Standpoints.Matter matter = standpoints.on(occasion.source, occasion.target);
    int n = run.program.n;
    for (int k = 0; k < count; k++) {
      matter.sign(willing[k]);
      Happening act = run.agenda.take(Happening.Kind.ACT);
      act.id = EventId.mix(occasion.id, run.program.streams.code(willing[k]));
      act.cause = occasion.kind == Happening.Kind.JOINT ? occasion.cause : occasion.id;
      act.source = willing[k];
      act.target = occasion.source;
      act.action = action;
      act.matter =
          Math.min(occasion.source, occasion.target) * n
              + Math.max(occasion.source, occasion.target);
      act.intensity = 1.0 / sharing;
      run.agenda.schedule(act, 0);
    }
  }
}
