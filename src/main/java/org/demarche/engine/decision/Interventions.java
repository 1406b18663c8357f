package org.demarche.engine.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Intervention;
import org.demarche.model.Question;
import org.demarche.model.Speed;
import org.jspecify.annotations.Nullable;

/** The interventions of a run, looked up by what they change. */
public final class Interventions {
  /** How long before the end of its day an act takes place that no occasion led to, in days. */
  private static final double LATE = 1e-6;

  public static final Interventions NONE = new Interventions(List.of());

  private final boolean empty;
  private final Set<Long> removed = new HashSet<>();
  private final Map<Long, Double> delays = new HashMap<>();
  private final Map<Choosing, Intervention> choices = new HashMap<>();
  private final Set<Intervention.Forbid> forbidden = new HashSet<>();
  private final Map<Asked, Boolean> answers = new HashMap<>();
  private final Map<Ballot, Byte> votes = new HashMap<>();
  private final Map<Round, Intervention.Offer> offers = new HashMap<>();
  private final List<Intervention.Play> plays = new ArrayList<>();
  private final List<Intervention.Ban> bans = new ArrayList<>();
  private final List<Intervention.Move> moves = new ArrayList<>();
  private final List<Intervention.Observe> seen = new ArrayList<>();
  private final List<Intervention.Silence> silences = new ArrayList<>();
  private final Sightings sightings;

  private record Choosing(long occasion, int actor, Speed speed) {}

  private record Asked(Question question, int who, long occasion) {}

  private record Ballot(int institution, long meeting, int member) {}

  private record Round(int pair, int round, int actor) {}

  /** Sorts interventions; where two decide the same the later one holds. */
  public Interventions(List<Intervention> all) {
    this.empty = all.isEmpty();
    all.forEach(this::add);
    this.sightings = new Sightings(seen, silences);
  }

  private void add(Intervention one) {
    if (one instanceof Intervention.Remove remove) {
      removed.add(remove.event());
    } else if (one instanceof Intervention.Delay delay) {
      delays.merge(delay.event(), delay.days(), Double::sum);
    } else if (one instanceof Intervention.Force force) {
      choices.put(new Choosing(force.occasion(), force.actor(), force.speed()), force);
    } else if (one instanceof Intervention.Decide decide) {
      choices.put(new Choosing(decide.occasion(), decide.actor(), decide.speed()), decide);
    } else if (one instanceof Intervention.Move move) {
      moves.add(move);
      decide(move, Speed.REVIEW);
      decide(move, Speed.VOICE);
    } else {
      addRest(one);
    }
  }

  private void decide(Intervention.Move move, Speed speed) {
    long occasion = move.occasion();
    choices.put(
        new Choosing(occasion, move.actor(), speed),
        new Intervention.Decide(occasion, move.actor(), speed, move.action(), move.target()));
  }

  private void addRest(Intervention one) {
    if (one instanceof Intervention.Play play) {
      plays.add(play);
    } else if (one instanceof Intervention.Forbid forbid) {
      forbidden.add(forbid);
    } else if (one instanceof Intervention.Ban ban) {
      bans.add(ban);
    } else if (one instanceof Intervention.Answer a) {
      answers.put(new Asked(a.question(), a.who(), a.occasion()), a.yes());
    } else if (one instanceof Intervention.Vote vote) {
      votes.put(
          new Ballot(vote.institution(), vote.meeting(), vote.member()), (byte) vote.vote().code());
    } else if (one instanceof Intervention.Observe observed) {
      seen.add(observed);
      moves.add(lateMove(observed));
    } else if (one instanceof Intervention.Silence silence) {
      silences.add(silence);
    } else if (one instanceof Intervention.Offer offer) {
      offers.put(new Round(offer.focalPair(), offer.round(), offer.actor()), offer);
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return empty;
  }

  /** The initiatives that persons take. */
  public List<Intervention.Move> moves() {
    return moves;
  }

  /** Whether a person decides a move, rather than that it has been seen. */
  public boolean decides(Intervention.Move move) {
    return choice(move.occasion(), move.actor(), Speed.REVIEW) != null;
  }

  /** Whether the run is held to what has been seen. */
  public boolean observes() {
    return !seen.isEmpty() || !silences.isEmpty();
  }

  /** What has been seen and what has not. */
  Sightings sightings() {
    return sightings;
  }

  /** Whether an event is taken out of the run. */
  public boolean removes(long event) {
    return !removed.isEmpty() && removed.contains(event);
  }

  /** Days by which an event is put off. */
  public double delay(long event) {
    return delays.isEmpty() ? 0 : delays.getOrDefault(event, 0.0);
  }

  /** The {@code Force} or {@code Decide} of an occasion, or null. */
  @Nullable Intervention choice(long occasion, int actor, Speed speed) {
    return choices.get(new Choosing(occasion, actor, speed));
  }

  /** Whether a person plays an actor now. */
  boolean plays(int actor, double now) {
    for (Intervention.Play play : plays) {
      if (play.actor() == actor && now >= play.from() && now < play.until()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any action is closed on any occasion. */
  public boolean forbidsAnything() {
    return !forbidden.isEmpty() || !bans.isEmpty();
  }

  /** Whether an action is closed from outside to a choice at hand. */
  public boolean forbids(Choice choice, int action) {
    for (Intervention.Ban ban : bans) {
      boolean meant = ban.actor() == choice.actor && ban.action() == action;
      if (meant && choice.day >= ban.from() && choice.day < ban.until()) {
        return true;
      }
    }
    return forbidden.contains(
        new Intervention.Forbid(choice.occasion, choice.actor, choice.speed, action));
  }

  boolean answer(Question question, int who, long occasion, boolean own) {
    return answers.getOrDefault(new Asked(question, who, occasion), own);
  }

  byte vote(int institution, long meeting, int member, byte own) {
    return votes.isEmpty()
        ? own
        : votes.getOrDefault(new Ballot(institution, meeting, member), own);
  }

  Intervention.@Nullable Offer offer(int pair, int round, int actor) {
    return offers.isEmpty() ? null : offers.get(new Round(pair, round, actor));
  }

  /** The occasion at the end of the day on which an act takes place if it has not yet. */
  static Intervention.Move lateMove(Intervention.Observe act) {
    double day = act.day() + 1 - LATE;
    return new Intervention.Move(act.actor(), day, act.target(), act.action(), act.target());
  }
}
