package org.demarche.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Result;
import org.demarche.model.Ladder;
import org.demarche.model.Question;
import org.demarche.model.VotingRule;
import org.demarche.model.quantile.Quantile;
import org.demarche.trace.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Bodies at work: a request, a meeting after its lag, perhaps a draft and a vote, perhaps a
 * statement, and what follows from the result.
 */
final class Bodies {
  private static final double WEAKER_TEXT = 2;

  /** Blocks of draws beyond those of follow-ups. */
  private static final int HOPELESS = 1_000;

  private static final long DEBATE = EventId.of("debate");

  final int[] meetings;
  final int[] drafts;
  final int[] adopted;
  final int[] rejected;
  final int[] vetoed;
  final int[] statements;
  final double[] firstMeeting;
  final double[] firstVote;
  final double[] firstYes;
  final double[] firstNo;
  final double[] firstAbstain;
  final boolean[] seated;

  private final Situation s;
  private final List<BodyTable.Body> table;
  private final Ballots ballots;
  private final JointStatements joint;
  private final Sponsors sponsors;
  private final double[] quietUntil;

  /** Matters on which a draft has met a veto: body, state criticised, victim. */
  private final BitSet blocked = new BitSet();

  Bodies(Situation situation) {
    this.s = situation;
    this.table = situation.program.bodies.bodies;
    this.seated = situation.program.bodies.seated;
    this.ballots = new Ballots(situation);
    this.joint = new JointStatements(situation);
    this.sponsors = new Sponsors(situation);
    int count = table.size();
    this.meetings = new int[count];
    this.drafts = new int[count];
    this.adopted = new int[count];
    this.rejected = new int[count];
    this.vetoed = new int[count];
    this.statements = new int[count];
    this.firstMeeting = new double[count];
    this.firstVote = new double[count];
    this.firstYes = new double[count];
    this.firstNo = new double[count];
    this.firstAbstain = new double[count];
    this.quietUntil = new double[count * situation.program.n];
  }

  void reset() {
    for (int[] counts : List.of(meetings, drafts, adopted, rejected, vetoed, statements)) {
      Arrays.fill(counts, 0);
    }
    for (double[] days : List.of(firstMeeting, firstVote, firstYes, firstNo, firstAbstain)) {
      Arrays.fill(days, Double.NaN);
    }
    Arrays.fill(quietUntil, Double.NEGATIVE_INFINITY);
    blocked.clear();
    ballots.reset();
  }

  /** An act grave enough, without authority, lets those concerned ask for meetings. */
  void watch(Happening act) {
    double breach = act.authorised ? 0 : s.v[s.program.layout.norm + act.action];
    if (breach <= 0) {
      return;
    }
    for (int b = 0; b < table.size(); b++) {
      boolean grave = s.program.actions.rung[act.action] >= table.get(b).plan().convening().rung();
      if (grave && !isQuiet(b, act) && sponsors.isThere(table.get(b), act)) {
        request(b, act);
      }
    }
  }

  /**
   * Asks a body to meet on what the act's source did to its target; nothing comes of it within the
   * cooling-off time of an earlier meeting on the same source.
   */
  void request(int b, Happening act) {
    BodyTable.Body body = table.get(b);
    if (isQuiet(b, act)) {
      return;
    }
    Happening meeting = meeting(b, act);
    s.chance.block(body.stream(), meeting.id, 0);
    boolean own = s.chance.get(0) < s.v[body.convening()];
    double u = s.chance.get(1);
    if (s.answers(Question.CONVENE, b, meeting.id, own)) {
      convene(meeting, body.meetingLag(), meetingLag(body, u));
    } else {
      s.agenda.release(meeting);
    }
  }

  private boolean isQuiet(int b, Happening act) {
    return quietUntil[b * s.program.n + act.source] > s.now;
  }

  private Happening meeting(int b, Happening about) {
    Happening meeting = s.agenda.take(Happening.Kind.MEETING);
    meeting.id = EventId.mix(table.get(b).key(), about.id);
    meeting.cause = about.id;
    meeting.source = about.source;
    meeting.target = about.target;
    meeting.action = about.action;
    meeting.subject = b;
    return meeting;
  }

  /** Sets a meeting that may bring a text, if the body sits or is called together. */
  private void convene(Happening meeting, DoubleUnaryOperator law, double lag) {
    int b = meeting.subject;
    BodyTable.Body body = table.get(b);
    int quiet = b * s.program.n + meeting.source;
    if (quietUntil[quiet] > s.now || !sits(body, meeting)) {
      s.agenda.release(meeting);
      return;
    }
    quietUntil[quiet] = s.now + lag + body.plan().convening().cooldownDays();
    meeting.wait.quantile(s.now, law, law == body.meetingLag() ? known() : 0);
    s.agenda.schedule(meeting, lag);
  }

  /** Out of session it takes so many votes of a council, with no veto on it, or most members. */
  private boolean sits(BodyTable.Body body, Happening meeting) {
    Institution.Call call = body.plan().convening().call();
    return call == null
        || s.answers(Question.CALL, meeting.subject, meeting.id, isCalled(body, call, meeting));
  }

  private boolean isCalled(BodyTable.Body body, Institution.Call call, Happening meeting) {
    if (!mayBeCalled(call, meeting.source, meeting.target)) {
      return false;
    }
    boolean called =
        call.institution() >= 0
            && ballots.take(table.get(call.institution()), meeting, WEAKER_TEXT).yes()
                >= call.votes();
    if (!called) {
      VotingRule.Ballot all = ballots.take(body, meeting, WEAKER_TEXT);
      called = 2 * all.yes() > all.participating();
    }
    Arrays.fill(ballots.tally, 0);
    return called;
  }

  /**
   * Whether a call is in order: where it takes a veto, one on the same matter in the council that
   * calls. A council that is not in the scenario cannot fail, and its veto is not waited for.
   */
  private boolean mayBeCalled(Institution.@Nullable Call call, int source, int target) {
    return call == null
        || !call.afterVeto()
        || call.institution() < 0
        || blocked.get(matter(call.institution(), source, target));
  }

  private int matter(int b, int source, int target) {
    int n = s.program.n;
    return (b * n + source) * n + target;
  }

  /** Whether an actor may ask a body to meet, at present, on what a source did to a target. */
  boolean mayAsk(int b, int actor, int source, int target) {
    BodyTable.Body body = table.get(b);
    return body.mayCall()[actor] && mayBeCalled(body.plan().convening().call(), source, target);
  }

  /**
   * What a result leads to comes after its own lag and by its own chance. A debate that a rule of
   * the body orders needs no call, brings no text, and stands in the way of none.
   */
  private void follow(BodyTable.Follow follow, Happening meeting, double lag) {
    Happening next = meeting(follow.plan().institution(), meeting);
    if (!follow.plan().debateOnly()) {
      convene(next, follow.lag(), lag);
      return;
    }
    next.id = EventId.mix(next.id, DEBATE);
    next.flag = true;
    next.wait.quantile(s.now, follow.lag(), 0);
    s.agenda.schedule(next, lag);
  }

  /**
   * Up to the information cut-off the record stands for what bodies did: the lag goes beyond it.
   */
  private double meetingLag(BodyTable.Body body, double u) {
    double known = known();
    return known > 0
        ? Quantile.beyond(body.meetingLag(), known, u)
        : Math.max(0, body.meetingLag().applyAsDouble(u));
  }

  /** Days for which the record stands for what bodies do. */
  private double known() {
    return Math.max(0, s.program.plan.asOfDays() - s.now);
  }

  /**
   * A branch has drawn another day for a meeting; the time in which none other comes follows it.
   */
  void moved(Happening meeting, double day) {
    if (!meeting.flag) {
      int quiet = meeting.subject * s.program.n + meeting.source;
      Institution plan = table.get(meeting.subject).plan();
      quietUntil[quiet] = day + plan.convening().cooldownDays();
    }
  }

  private Meeting described(Happening meeting) {
    boolean called = table.get(meeting.subject).plan().convening().call() != null;
    Meeting.Kind kind = called ? Meeting.Kind.EMERGENCY : Meeting.Kind.REGULAR;
    return new Meeting(
        meeting.id,
        meeting.cause,
        meeting.subject,
        meeting.source,
        meeting.target,
        meeting.flag ? Meeting.Kind.DEBATE : kind);
  }

  /** A body meets; somebody may bring a draft. */
  void meet(Happening meeting) {
    int b = meeting.subject;
    BodyTable.Body body = table.get(b);
    meetings[b]++;
    if (Double.isNaN(firstMeeting[b])) {
      firstMeeting[b] = s.now;
    }
    s.listener.met(s.now, described(meeting));
    boolean force = s.program.actions.rung[meeting.action] >= Ladder.FORCE;
    s.chance.block(body.stream(), meeting.id, 1);
    boolean draft =
        !meeting.flag
            && s.chance.get(0) < s.v[force ? body.forceDraft() : body.otherDraft()]
            && sponsors.isThere(body, meeting)
            && inSight(body, meeting);
    if (meeting.flag || !s.answers(Question.DRAFT, b, meeting.id, draft)) {
      conclude(meeting, statement(meeting));
      return;
    }
    s.chance.block(body.stream(), meeting.id, 1);
    DoubleUnaryOperator law = force ? body.forceLag() : body.otherLag();
    double lag = law.applyAsDouble(s.chance.get(1));
    Happening vote = s.agenda.take(Happening.Kind.VOTE);
    vote.id = meeting.id;
    vote.cause = meeting.cause;
    vote.source = meeting.source;
    vote.target = meeting.target;
    vote.action = meeting.action;
    vote.subject = b;
    vote.wait.quantile(s.now, law, 0);
    s.agenda.schedule(vote, Math.max(0, lag));
  }

  /** Whether a text has the votes it needs, or is put to the vote without them. */
  private boolean inSight(BodyTable.Body body, Happening meeting) {
    if (s.v[body.hopeless()] >= 1 || !Double.isNaN(softening(body, meeting))) {
      return true;
    }
    s.chance.block(body.stream(), meeting.id, HOPELESS);
    return s.chance.get(0) < s.v[body.hopeless()];
  }

  /** By how much sponsors weaken a text; NaN where even that does not bring the votes. */
  private double softening(BodyTable.Body body, Happening meeting) {
    return body.plan().rule() instanceof VotingRule.Supermajority rule
        ? ballots.soften(body, meeting, rule.votes())
        : 0;
  }

  /** A statement needs that nobody objects, whatever the body's rule for resolutions. */
  private Result statement(Happening meeting) {
    BodyTable.Body body = table.get(meeting.subject);
    s.chance.block(body.stream(), meeting.id, 2);
    int b = meeting.subject;
    if (s.chance.get(0) >= s.v[body.statement()]) {
      return s.answers(Question.STATEMENT, b, meeting.id, false)
          ? Result.STATEMENT
          : Result.NOTHING;
    }
    VotingRule.Ballot ballot = ballots.take(body, meeting, WEAKER_TEXT);
    boolean agreed =
        s.answers(Question.STATEMENT, b, meeting.id, ballot.no() == 0 && ballot.yes() > 0);
    if (!agreed && ballot.no() > 0) {
      joint.speak(body, meeting, ballot.yes(), ballots.votes);
    }
    Arrays.fill(ballots.tally, 0);
    return agreed ? Result.STATEMENT : Result.NOTHING;
  }

  /** A body votes. */
  void vote(Happening vote) {
    int b = vote.subject;
    BodyTable.Body body = table.get(b);
    double softened = softening(body, vote);
    double ease = Double.isNaN(softened) ? s.v[body.softening()] : softened;
    if (ease > 0) {
      s.listener.softened(s.now, b, vote.id, ease);
    }
    VotingRule.Ballot ballot = ballots.cast(body, vote, ease);
    s.listener.voted(s.now, vote.id, Arrays.copyOf(ballots.votes, body.seats().length));
    Result result = body.plan().rule().decide(ballot);
    drafts[b]++;
    if (Double.isNaN(firstVote[b])) {
      firstVote[b] = s.now;
      firstYes[b] = ballot.yes();
      firstNo[b] = ballot.no();
      firstAbstain[b] = ballot.abstain();
    }
    if (result == Result.ADOPTED) {
      condemn(body, vote);
    } else {
      joint.speak(body, vote, ballot.yes(), ballots.votes);
    }
    conclude(vote, result);
  }

  /** An adopted text isolates the actor it criticises and cools those who voted for it. */
  private void condemn(BodyTable.Body body, Happening vote) {
    s.domestic.isolate(vote.source, s.v[body.pressure()]);
    for (int m = 0; m < body.seats().length; m++) {
      int member = body.seats()[m].actor();
      if (member >= 0 && member != vote.source && ballots.votes[m] == 1) {
        s.climate.receive(member, vote.source, -s.v[body.climate()], s.now);
      }
    }
  }

  private void conclude(Happening meeting, Result result) {
    int b = meeting.subject;
    switch (result) {
      case ADOPTED -> adopted[b]++;
      case REJECTED -> rejected[b]++;
      case VETOED -> {
        vetoed[b]++;
        blocked.set(matter(b, meeting.source, meeting.target));
      }
      case STATEMENT -> statements[b]++;
      default -> {}
    }
    s.listener.concluded(s.now, b, meeting.id, result, ballots.tally);
    Arrays.fill(ballots.tally, 0);
    BodyTable.Body body = table.get(b);
    for (int f = 0; f < body.follows().size(); f++) {
      BodyTable.Follow follow = body.follows().get(f);
      if (follow.plan().on() == result) {
        s.chance.block(body.stream(), meeting.id, 3 + f);
        if (s.chance.get(0) < s.v[follow.chance()]) {
          follow(follow, meeting, Math.max(0, follow.lag().applyAsDouble(s.chance.get(1))));
        }
      }
    }
  }
}
