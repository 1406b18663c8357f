package org.demarche.engine.institutions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.relations.Climate;
import org.demarche.engine.run.Run;
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
public final class Bodies {
  /** How much weaker than a resolution a statement is, log odds in favour. */
  private static final double WEAKER_TEXT = 3;

  private static final double LN_TWO = StrictMath.log(2);

  /** Blocks of draws beyond those of follow-ups. */
  private static final int HOPELESS = 1_000;

  private static final long DEBATE = EventId.of("debate");
  private static final long REQUEST = EventId.of("request");

  /** A breach without force that brings a body together as readily as any such. */
  private static final double GRAVE_BREACH = 0.5;

  /** The rung of economic coercion: over less no government calls a body or others together. */
  private static final int LEAST_GRAVE = 3;

  /** What has come of their meetings. */
  public final BodyRecord record;

  private final Run run;
  private final Climate climate;
  private final Domestic domestic;
  private final List<BodyTable.Body> table;
  private final Ballots ballots;
  private final JointStatements joint;
  private final Sponsors sponsors;
  private final Occasions occasions;
  private final Standpoints standpoints;

  /** Matters on which a draft has met a veto: body, state criticised, victim. */
  private final BitSet blocked = new BitSet();

  public Bodies(Run run, Climate climate, Domestic domestic) {
    this.run = run;
    this.climate = climate;
    this.domestic = domestic;
    this.table = run.program.bodies.bodies;
    this.standpoints = new Standpoints(run);
    this.ballots = new Ballots(run, standpoints);
    this.joint = new JointStatements(run, ballots, standpoints);
    this.sponsors = new Sponsors(run);
    this.occasions = new Occasions(run, table.size());
    this.record = new BodyRecord();
    run.agenda.on(Happening.Kind.MEETING, this::meet);
    run.agenda.on(Happening.Kind.VOTE, this::vote);
  }

  /** Begins a run: no body has met. */
  public void reset() {
    record.reset();
    occasions.reset();
    blocked.clear();
    standpoints.reset();
  }

  /**
   * What is said of a matter is heard; a breach that is grave enough lets those concerned ask for
   * meetings.
   *
   * @param act what has been done, with its matter
   * @param severity as attention has it
   */
  public void watch(Happening act, double severity) {
    hear(act);
    double grave = occasions.note(act, severity);
    if (grave == 0) {
      return;
    }
    for (int b = 0; b < table.size(); b++) {
      if (grave >= table.get(b).plan().convening().rung()
          && occasions.isFresh(b, act.source, act.target, grave)
          && occasions.isNews(b, act.source, act.target, grave)
          && sponsors.isThere(table.get(b), act)) {
        bring(b, act, grave);
      }
    }
    if (occasions.wasGravest() && grave >= LEAST_GRAVE) {
      double breach = run.v[run.program.layout.norm + act.action] / GRAVE_BREACH;
      joint.consider(act, Math.min(1, breach), known());
    }
  }

  /** Words on a matter of others tell how governments stand to it. */
  private void hear(Happening act) {
    double said = run.program.actions.stance[act.action];
    int n = run.program.n;
    if (said == 0 || act.matter < 0 || !run.program.states[act.source]) {
      return;
    }
    int first = act.matter / n;
    int second = act.matter % n;
    if (act.source == first || act.source == second) {
      return;
    }
    if (act.target == first || act.target == second) {
      int other = act.target == first ? second : first;
      tell(act.source, act.target, other, said);
      tell(act.source, other, act.target, -said);
    }
  }

  private void tell(int actor, int criticised, int victim, double said) {
    if (occasions.gravity(criticised, victim) > 0) {
      double fixed = ballots.leaning(actor, criticised, victim);
      standpoints.on(criticised, victim).speak(actor, said, fixed);
    }
  }

  /**
   * A government asks a body to meet on the gravest that one has done to another of late; nothing
   * comes of it where there is nothing that the body has not taken up.
   *
   * @param b the body
   * @param act who did it as source, to whom as target (or who asks, where that is not said), the
   *     request as id
   */
  public void request(int b, Happening act) {
    int source = act.source;
    int target = occasions.victim(source, act.target);
    if (isOpen(b, source, target)) {
      double grave = occasions.gravity(source, target);
      Happening meeting = meeting(b, act);
      meeting.target = target;
      meeting.action = occasions.action(source, target);
      meeting.amount = grave;
      request(meeting, EventId.mix(occasions.event(source, target), REQUEST));
    }
  }

  /** Those concerned may bring an act before a body by themselves; else they let it pass. */
  private void bring(int b, Happening act, double grave) {
    Happening meeting = meeting(b, act);
    meeting.amount = grave;
    int source = act.source;
    int target = act.target;
    if (!request(meeting, meeting.id)) {
      occasions.pass(b, source, target, grave);
    }
  }

  private boolean isOpen(int b, int source, int target) {
    double grave = occasions.gravity(source, target);
    return grave >= LEAST_GRAVE && occasions.isNews(b, source, target, grave);
  }

  /** Whether a body is to meet: all who ask it about the same act get the same answer. */
  private boolean request(Happening meeting, long occasion) {
    BodyTable.Body body = table.get(meeting.subject);
    run.chance.block(body.stream(), occasion, 0);
    boolean own = run.chance.get(0) < chance(body, meeting);
    double u = run.chance.get(1);
    boolean meets = run.answers(Question.CONVENE, meeting.subject, meeting.id, own);
    if (meets) {
      convene(meeting, body.meetingLag(), meetingLag(body, u));
    } else {
      run.agenda.release(meeting);
    }
    return meets;
  }

  /** A body seldom meets over a slight breach. */
  private double chance(BodyTable.Body body, Happening meeting) {
    return run.program.actions.rung[meeting.action] >= Ladder.FORCE
        ? run.v[body.forceConvening()]
        : run.v[body.otherConvening()]
            * Math.min(1, run.v[run.program.layout.norm + meeting.action] / GRAVE_BREACH);
  }

  private Happening meeting(int b, Happening about) {
    Happening meeting = run.agenda.take(Happening.Kind.MEETING);
    meeting.id = EventId.mix(table.get(b).key(), about.id);
    meeting.cause = about.id;
    meeting.source = about.source;
    meeting.target = about.target;
    meeting.action = about.action;
    meeting.amount = about.amount;
    meeting.subject = b;
    return meeting;
  }

  /** Sets a meeting that may bring a text, if the body sits or is called together. */
  private void convene(Happening meeting, DoubleUnaryOperator law, double lag) {
    int b = meeting.subject;
    BodyTable.Body body = table.get(b);
    if (!occasions.isNews(b, meeting.source, meeting.target, meeting.amount)
        || !sits(body, meeting)) {
      run.agenda.release(meeting);
      return;
    }
    takeUp(meeting, run.now + lag);
    meeting.wait.quantile(run.now, law, law == body.meetingLag() ? known() : 0);
    run.agenda.schedule(meeting, lag);
  }

  /** Out of session it takes so many votes of a council, with no veto on it, or most members. */
  private boolean sits(BodyTable.Body body, Happening meeting) {
    Institution.Call call = body.plan().convening().call();
    return call == null
        || run.answers(Question.CALL, meeting.subject, meeting.id, isCalled(body, call, meeting));
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
    int n = run.program.n;
    return (b * n + source) * n + target;
  }

  /** Whether an actor may ask a body to meet, at present, on what a source did to a target. */
  public boolean mayAsk(int b, int actor, int source, int target) {
    BodyTable.Body body = table.get(b);
    return body.mayCall()[actor]
        && isOpen(b, source, target)
        && mayBeCalled(body.plan().convening().call(), source, target);
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
    next.wait.quantile(run.now, follow.lag(), 0);
    run.agenda.schedule(next, lag);
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
    return Math.max(0, run.program.plan.asOfDays() - run.now);
  }

  /**
   * A branch has drawn another day for a meeting; the time in which none other comes follows it.
   */
  public void moved(Happening meeting, double day) {
    if (!meeting.flag) {
      takeUp(meeting, day);
    }
  }

  private void takeUp(Happening meeting, double day) {
    double until = day + table.get(meeting.subject).plan().convening().cooldownDays();
    occasions.take(meeting.subject, meeting.source, meeting.target, meeting.amount, until);
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
    record.met(b, meeting, run.now);
    run.listener.met(run.now, described(meeting));
    boolean force = run.program.actions.rung[meeting.action] >= Ladder.FORCE;
    run.chance.block(body.stream(), meeting.id, 1);
    boolean sought =
        !meeting.flag
            && run.chance.get(0) < run.v[force ? body.forceDraft() : body.otherDraft()]
            && sponsors.isThere(body, meeting);
    boolean draft = sought && inSight(body, meeting);
    if (meeting.flag || !run.answers(Question.DRAFT, b, meeting.id, draft)) {
      boolean blocked = sought && body.plan().rule() instanceof VotingRule.Consensus;
      conclude(meeting, blocked ? speakApart(meeting) : statement(meeting));
      return;
    }
    run.chance.block(body.stream(), meeting.id, 1);
    DoubleUnaryOperator law = force ? body.forceLag() : body.otherLag();
    double lag = law.applyAsDouble(run.chance.get(1));
    Happening vote = run.agenda.take(Happening.Kind.VOTE);
    vote.id = meeting.id;
    vote.cause = meeting.cause;
    vote.source = meeting.source;
    vote.target = meeting.target;
    vote.action = meeting.action;
    vote.amount = meeting.amount;
    vote.subject = b;
    vote.wait.quantile(run.now, law, 0);
    run.agenda.schedule(vote, Math.max(0, lag));
  }

  /**
   * Whether a text has the votes it needs, or is put to the vote without them, which no body does
   * that decides by consensus.
   */
  private boolean inSight(BodyTable.Body body, Happening meeting) {
    boolean consensus = body.plan().rule() instanceof VotingRule.Consensus;
    if ((!consensus && run.v[body.hopeless()] >= 1) || !Double.isNaN(softening(body, meeting))) {
      return true;
    }
    if (consensus) {
      return false;
    }
    run.chance.block(body.stream(), meeting.id, HOPELESS);
    return run.chance.get(0) < run.v[body.hopeless()];
  }

  /** By how much sponsors weaken a text; NaN where even that does not bring the votes. */
  private double softening(BodyTable.Body body, Happening meeting) {
    if (body.plan().rule() instanceof VotingRule.Consensus) {
      return ballots.agree(body, meeting, run.v[body.softening()]);
    }
    return body.plan().rule() instanceof VotingRule.Supermajority rule
        ? ballots.soften(body, meeting, rule.votes())
        : 0;
  }

  /** A statement needs that nobody objects, whatever the body's rule for resolutions. */
  private Result statement(Happening meeting) {
    BodyTable.Body body = table.get(meeting.subject);
    run.chance.block(body.stream(), meeting.id, 2);
    int b = meeting.subject;
    if (run.chance.get(0) >= run.v[body.statement()]) {
      return run.answers(Question.STATEMENT, b, meeting.id, false)
          ? Result.STATEMENT
          : Result.NOTHING;
    }
    boolean own = !Double.isNaN(ballots.agree(body, meeting, WEAKER_TEXT));
    if (run.answers(Question.STATEMENT, b, meeting.id, own)) {
      return Result.STATEMENT;
    }
    return speakApart(meeting);
  }

  /** Where the body says nothing, those who were for the text as it stood may speak together. */
  private Result speakApart(Happening meeting) {
    BodyTable.Body body = table.get(meeting.subject);
    VotingRule.Ballot ballot = ballots.take(body, meeting, 0);
    joint.speak(body, meeting, ballot.yes(), ballots.votes);
    Arrays.fill(ballots.tally, 0);
    return Result.NOTHING;
  }

  /** A body votes. */
  void vote(Happening vote) {
    int b = vote.subject;
    BodyTable.Body body = table.get(b);
    double softened = softening(body, vote);
    double ease = Double.isNaN(softened) ? run.v[body.softening()] : softened;
    if (ease > 0) {
      run.listener.softened(run.now, b, vote.id, ease);
    }
    VotingRule.Ballot ballot = ballots.cast(body, vote, ease);
    run.listener.voted(run.now, vote.id, Arrays.copyOf(ballots.votes, body.seats().length));
    Result result = body.plan().rule().decide(ballot);
    record.voted(b, vote, ballot, run.now);
    if (result == Result.ADOPTED) {
      condemn(body, vote, strength(ease));
    } else {
      joint.speak(body, vote, ballot.yes(), ballots.votes);
    }
    conclude(vote, result);
  }

  /** What is left of a text: half, where it is as weak as a statement. */
  private static double strength(double ease) {
    return Elementary.exp(-ease / WEAKER_TEXT * LN_TWO);
  }

  /** An adopted text isolates the actor it criticises and cools those who voted for it. */
  private void condemn(BodyTable.Body body, Happening vote, double strength) {
    domestic.isolate(vote.source, strength * run.v[body.pressure()]);
    for (int m = 0; m < body.seats().length; m++) {
      int member = body.seats()[m].actor();
      if (member >= 0 && member != vote.source && ballots.votes[m] == 1) {
        climate.receive(member, vote.source, -strength * run.v[body.climate()], run.now);
      }
    }
  }

  private void conclude(Happening meeting, Result result) {
    int b = meeting.subject;
    record.concluded(b, meeting, result);
    if (result == Result.VETOED) {
      blocked.set(matter(b, meeting.source, meeting.target));
    }
    run.listener.concluded(run.now, b, meeting.id, result, ballots.tally);
    Arrays.fill(ballots.tally, 0);
    BodyTable.Body body = table.get(b);
    for (int f = 0; f < body.follows().size(); f++) {
      BodyTable.Follow follow = body.follows().get(f);
      if (follow.plan().on() == result) {
        run.chance.block(body.stream(), meeting.id, 3 + f);
        if (run.chance.get(0) < run.v[follow.chance()]) {
          follow(follow, meeting, Math.max(0, follow.lag().applyAsDouble(run.chance.get(1))));
        }
      }
    }
  }
}
