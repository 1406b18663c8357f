package org.demarche.seminar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.Question;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;

/**
 * What a turn's entries are to the engine. Acts of a turn take place at its beginning, a minute
 * after one another in the order in which they were handed in.
 */
final class Translation {
  /** A minute, in days. */
  static final double MINUTE = 1.0 / 1440;

  private static final Provenance SOURCE = new Provenance(Provenance.Kind.UNSTATED, "seminar");

  private final Trunk trunk;
  private final SeminarPlan seminar;
  private final Trunk.Stand stand;
  private final int day;
  private final List<Meant> meant = new ArrayList<>();
  private final Map<Integer, Integer> nextRound = new HashMap<>();
  private int minutes;

  /**
   * An intervention and whence it comes.
   *
   * @param entry number of the entry, 0 for what no one has handed in
   * @param what the intervention
   */
  record Meant(long entry, Intervention what) {}

  private Translation(Trunk trunk, SeminarPlan seminar, Trunk.Stand stand, int day) {
    this.trunk = trunk;
    this.seminar = seminar;
    this.stand = stand;
    this.day = day;
  }

  /**
   * Translates a turn.
   *
   * @param stand where the run stands at its beginning
   * @param turn with all entries that counted or count of it; what was taken back keeps its minute
   * @param ledger knows what was taken back or came too late
   * @param earlier entries of earlier turns, to which these may answer
   */
  static List<Meant> of(
      Trunk trunk,
      SeminarPlan seminar,
      Trunk.Stand stand,
      Ledger.Turn turn,
      Ledger ledger,
      List<Entry> earlier) {
    Translation translation = new Translation(trunk, seminar, stand, turn.day());
    Map<Long, Entry> known = new HashMap<>();
    earlier.forEach(entry -> known.put(entry.number(), entry));
    for (Entry entry : turn.entries()) {
      known.put(entry.number(), entry);
      translation.take(entry, ledger.holds(entry), known);
    }
    return translation.meant;
  }

  /** While people decide for actors, the model does not. */
  static List<Meant> played(Trunk trunk, Map<String, Standing> standings, int from, double until) {
    List<Meant> plays = new ArrayList<>();
    standings.forEach(
        (role, standing) -> {
          if (standing == Standing.HOLD && until > from) {
            plays.add(new Meant(0, new Intervention.Play(trunk.actor(role), from, until)));
          }
        });
    plays.sort(
        java.util.Comparator.comparingInt(play -> ((Intervention.Play) play.what()).actor()));
    return plays;
  }

  static List<Intervention> whats(List<Meant> meant) {
    return meant.stream().map(Meant::what).toList();
  }

  private void take(Entry entry, boolean counts, Map<Long, Entry> known) {
    Move move = entry.move();
    long number = entry.number();
    double at = at(move);
    if (!counts) {
      return;
    }
    if (move instanceof Move.Act act) {
      int actor = trunk.actor(act.role());
      add(number, initiative(actor, at, act.partner(), act.action(), act.target()));
    } else if (move instanceof Move.Reply reply) {
      reply(number, reply, at);
    } else if (move instanceof Move.Vote vote) {
      vote(number, vote);
    } else if (move instanceof Move.Sponsor sponsor) {
      long meeting = id(sponsor.meeting());
      called(meeting)
          .ifPresent(
              called ->
                  add(
                      number,
                      new Intervention.Answer(
                          Question.DRAFT, called.institution(), meeting, true)));
    } else if (move instanceof Move.Propose propose) {
      propose(number, propose);
    } else if (move instanceof Move.Respond respond && respond.accepted()) {
      Entry proposal = known.get(respond.proposal());
      if (proposal != null && proposal.move() instanceof Move.Propose propose) {
        accept(number, propose);
      }
    } else if (move instanceof Move.WalkOut walkOut) {
      walkOut(number, walkOut);
    } else if (move instanceof Move.Strike strike) {
      add(number, new Intervention.Remove(id(strike.event())));
    } else {
      news(number, move, at);
    }
  }

  /** The time of what takes place at once; everything of that kind has a minute of its own. */
  private double at(Move move) {
    boolean atOnce =
        move instanceof Move.Act
            || move instanceof Move.Reply
            || move instanceof Move.Inject
            || move instanceof Move.Improvise;
    minutes += atOnce ? 1 : 0;
    return day + minutes * MINUTE;
  }

  private void add(long entry, Intervention what) {
    meant.add(new Meant(entry, what));
  }

  private Intervention initiative(
      int actor, double at, String partner, String action, String target) {
    return new Intervention.Move(
        actor, at, trunk.find(partner), trunk.action(action), trunk.find(target));
  }

  /** What is still to be answered is decided then; what came and went is answered late, at once. */
  private void reply(long entry, Move.Reply reply, double at) {
    int actor = trunk.actor(reply.role());
    long occasion = id(reply.occasion());
    boolean pending =
        stand.state().pending().stream()
            .anyMatch(
                p -> p.actor() == actor && p.event() == occasion && p.speed() == reply.speed());
    if (pending) {
      int action = trunk.action(reply.action());
      add(
          entry,
          new Intervention.Decide(
              occasion, actor, reply.speed(), action, trunk.find(reply.target())));
    } else if (!reply.action().isEmpty()) {
      cause(occasion)
          .ifPresent(
              act ->
                  add(
                      entry,
                      initiative(
                          actor, at, trunk.code(act.source()), reply.action(), reply.target())));
    }
  }

  private Optional<Story.Act> cause(long event) {
    return stand.story().acts().stream().filter(act -> act.id() == event).findFirst();
  }

  private Optional<RunState.Called> called(long meeting) {
    return stand.state().meetings().stream().filter(m -> m.meeting() == meeting).findFirst();
  }

  private void vote(long entry, Move.Vote vote) {
    long meeting = id(vote.meeting());
    called(meeting)
        .ifPresent(
            called -> {
              int member = member(trunk, called.institution(), trunk.actor(vote.role()));
              if (member >= 0) {
                add(
                    entry,
                    new Intervention.Vote(called.institution(), meeting, member, vote.vote()));
              }
            });
  }

  /** The place of an actor among the members of a body, or -1. */
  static int member(Trunk trunk, int institution, int actor) {
    Plan plan = trunk.plan;
    for (int m = 0; m < plan.institutions().get(institution).members().size(); m++) {
      if (plan.institutions().get(institution).members().get(m).actor() == actor) {
        return m;
      }
    }
    return -1;
  }

  /** Terms are put one issue a round, from the next round on. */
  private void propose(long entry, Move.Propose propose) {
    int actor = trunk.actor(propose.role());
    int pair = pair(trunk.plan, actor, trunk.find(propose.to()));
    if (pair >= 0) {
      int round = nextRound.getOrDefault(pair, rounds(pair)) + 1;
      for (RunState.Terms issue : issues(pair, propose.terms())) {
        double position = position(issue, propose.terms());
        add(entry, new Intervention.Offer(pair, round++, actor, issue.issue(), position));
      }
    }
  }

  /** What both agree on is settled, one issue a round, from the next round on. */
  private void accept(long entry, Move.Propose propose) {
    int from = trunk.actor(propose.role());
    int to = trunk.find(propose.to());
    int pair = pair(trunk.plan, from, to);
    if (pair < 0) {
      return;
    }
    int round = nextRound.getOrDefault(pair, rounds(pair));
    for (RunState.Terms issue : issues(pair, propose.terms())) {
      round++;
      double position = position(issue, propose.terms());
      add(entry, new Intervention.Offer(pair, round, from, issue.issue(), position));
      add(entry, new Intervention.Offer(pair, round, to, issue.issue(), position));
      long occasion = EventId.mix(talks(trunk, pair), round);
      long settles = EventId.mix(occasion, issue.place());
      add(entry, new Intervention.Answer(Question.SETTLE, pair, settles, true));
      add(entry, new Intervention.Answer(Question.BREAK_OFF, pair, occasion, false));
    }
    nextRound.put(pair, round);
  }

  private void walkOut(long entry, Move.WalkOut move) {
    int pair = pair(trunk.plan, trunk.actor(move.role()), trunk.find(move.partner()));
    if (pair >= 0) {
      long round = EventId.mix(talks(trunk, pair), rounds(pair) + 1);
      add(entry, new Intervention.Answer(Question.BREAK_OFF, pair, round, true));
    }
  }

  private int rounds(int pair) {
    return stand.state().tracks().get(pair).rounds();
  }

  private List<RunState.Terms> issues(int pair, Map<String, Double> terms) {
    return stand.state().tracks().get(pair).issues().stream()
        .filter(t -> terms.containsKey(trunk.plan.issues().get(t.issue()).id()))
        .toList();
  }

  private double position(RunState.Terms issue, Map<String, Double> terms) {
    return terms.getOrDefault(trunk.plan.issues().get(issue.issue()).id(), 0.0);
  }

  static long talks(Trunk trunk, int pair) {
    Pair sides = trunk.plan.focalPairs().get(pair);
    return EventId.ofTalks(trunk.code(sides.first()), trunk.code(sides.second()));
  }

  /** The relation under study between two actors, or -1. */
  static int pair(Plan plan, int one, int other) {
    for (int p = 0; p < plan.focalPairs().size(); p++) {
      Pair pair = plan.focalPairs().get(p);
      boolean same =
          (pair.first() == one && pair.second() == other)
              || (pair.first() == other && pair.second() == one);
      if (same) {
        return p;
      }
    }
    return -1;
  }

  private void news(long entry, Move move, double at) {
    if (move instanceof Move.Inject sent) {
      inject(sent.inject()).ifPresent(inject -> send(entry, inject, at));
    } else if (move instanceof Move.Hold held) {
      inject(held.inject()).ifPresent(inject -> withhold(entry, inject));
    } else if (move instanceof Move.Skip skipped) {
      inject(skipped.inject()).ifPresent(inject -> withhold(entry, inject));
    } else if (move instanceof Move.Improvise made) {
      SeminarPlan.Deed deed = made.deed();
      if (deed != null) {
        insert(entry, "improvised_" + entry, made.title(), at, deed);
      }
    }
  }

  private Optional<SeminarPlan.Inject> inject(String id) {
    return seminar.injects().stream().filter(inject -> inject.id().equals(id)).findFirst();
  }

  private void withhold(long entry, SeminarPlan.Inject inject) {
    if (!inject.event().isEmpty()) {
      add(entry, new Intervention.Remove(EventId.of(inject.event())));
    }
  }

  private void send(long entry, SeminarPlan.Inject inject, double at) {
    withhold(entry, inject);
    String id = "inject_" + inject.id() + "_" + entry;
    trunk.plan.timeline().stream()
        .filter(event -> event.id().equals(inject.event()))
        .findFirst()
        .ifPresent(event -> add(entry, new Intervention.Insert(now(event, id, at))));
    SeminarPlan.Deed deed = inject.act();
    if (deed != null) {
      insert(entry, id + "_act", inject.title().isEmpty() ? inject.id() : inject.title(), at, deed);
    }
  }

  private void insert(long entry, String id, String title, double at, SeminarPlan.Deed deed) {
    ScriptedEvent.Deed does =
        new ScriptedEvent.Deed(
            trunk.find(deed.source()), trunk.action(deed.action()), trunk.find(deed.target()));
    add(entry, new Intervention.Insert(ScriptedEvent.act(id, title, at, does, SOURCE)));
  }

  /** The same event, certain and at a time. */
  private static ScriptedEvent now(ScriptedEvent event, String id, double at) {
    return new ScriptedEvent(
        id,
        event.title(),
        Quantity.of(at),
        null,
        Quantity.ZERO,
        null,
        null,
        event.source(),
        event.targets(),
        event.action(),
        event.intensity(),
        event.casualties(),
        event.answers(),
        event.demands(),
        event.opening(),
        event.authorised(),
        event.mourning(),
        event.leadership(),
        event.facts(),
        event.provenance());
  }

  /** The id that a text of sixteen hexadecimal digits stands for, or 0. */
  static long id(String text) {
    try {
      return Long.parseUnsignedLong(text, 16);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** Whether a way of deciding is one that only a day to come can tell. */
  static boolean mayLapse(Intervention what) {
    return what instanceof Intervention.Decide || what instanceof Intervention.Move;
  }

  /** The road by which an initiative is taken. */
  static Speed road(Trunk trunk, String action) {
    int index = trunk.action(action);
    return index >= 0 && trunk.plan.actions().get(index).speed() == Speed.VOICE
        ? Speed.VOICE
        : Speed.REVIEW;
  }
}
