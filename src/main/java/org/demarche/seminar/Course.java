package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.model.Intervention;
import org.demarche.model.Question;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Translation.Meant;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.demarche.words.UnfitException;

/** The class's run, turn by turn: what a ledger comes to when it is played. Never changes. */
final class Course {
  /** More questions that raise one another do not come up in a turn. */
  private static final int MOST_ROUNDS = 200;

  private final Trunk trunk;
  private final SeminarPlan seminar;
  private final Ledger ledger;
  private final List<Point> points;

  /**
   * The beginning of a turn.
   *
   * @param turn what was done in it
   * @param before interventions of all earlier turns
   * @param stand where the run stands
   */
  record Point(Ledger.Turn turn, List<Meant> before, Trunk.Stand stand) {
    int day() {
      return turn.day();
    }
  }

  private Course(Trunk trunk, SeminarPlan seminar, Ledger ledger, List<Point> points) {
    this.trunk = trunk;
    this.seminar = seminar;
    this.ledger = ledger;
    this.points = points;
  }

  /**
   * Plays a ledger.
   *
   * @param known a course of the same session, whose turns are taken over as far as they are the
   *     same; null for none
   */
  static Course of(
      Trunk trunk,
      SeminarPlan seminar,
      Ledger ledger,
      @org.jspecify.annotations.Nullable Course known) {
    List<Point> points = new ArrayList<>();
    Course course = new Course(trunk, seminar, ledger, points);
    for (int k = 0; k < ledger.turns.size(); k++) {
      Ledger.Turn turn = ledger.turns.get(k);
      if (k == 0) {
        points.add(new Point(turn, List.of(), trunk.to(turn.day(), List.of())));
      } else if (known != null && known.agrees(ledger, k)) {
        points.add(new Point(turn, known.points.get(k).before(), known.points.get(k).stand()));
      } else {
        points.add(course.next(points.get(k - 1), turn));
      }
    }
    return course;
  }

  /** Whether all turns before one, and its day, are the same. */
  private boolean agrees(Ledger other, int turn) {
    return turn < points.size()
        && ledger.lapsed.equals(other.lapsed)
        && ledger.withdrawn.equals(other.withdrawn)
        && ledger.turns.subList(0, turn).equals(other.turns.subList(0, turn))
        && ledger.turns.get(turn).day() == other.turns.get(turn).day();
  }

  private Point next(Point from, Ledger.Turn turn) {
    List<Meant> all = all(from, turn.day(), Set.of());
    return new Point(turn, all, trunk.to(turn.day(), Translation.whats(all)));
  }

  /**
   * Everything that makes a turn what it is: also what standing instructions come to, and what is
   * held back. Each question that is answered otherwise may raise others, until none is new.
   *
   * @param without entries whose decisions are left out
   * @throws UnfitException if what a person decides is not open when its time comes
   */
  private List<Meant> all(Point from, int until, Set<Long> without) {
    List<Meant> handedIn = without(handedIn(from), without);
    List<Meant> plays = Translation.played(trunk, from.turn().standings(), from.day(), until);
    List<Meant> before = without(extended(from.before(), plays), without);
    HeldBack held = new HeldBack(trunk, from.turn(), Trunk.join(from.before(), handedIn));
    boolean instructs = !instructions(from).isEmpty() || !receptions(from).isEmpty();
    boolean idle = handedIn.isEmpty() && !instructs;
    List<Meant> standing = new ArrayList<>();
    List<Meant> all = Trunk.join(before, handedIn);
    for (int round = 0; round < MOST_ROUNDS && (!idle || !held.concernsNobody()); round++) {
      trunk.state(until, Translation.whats(all), held);
      List<Meant> more = new ArrayList<>(held.answers());
      more.addAll(carriedOver(from, before, handedIn, held));
      if (instructs) {
        Story story = trunk.to(until, Translation.whats(all)).story();
        more.addAll(ballots(from, story));
        more.addAll(answers(from, story));
      }
      if (more.equals(standing)) {
        break;
      }
      standing = more;
      all = Trunk.join(Trunk.join(before, standing), handedIn);
    }
    return all;
  }

  /** An answer that was pending holds for the graver event that it gave way to. */
  private static List<Meant> carriedOver(
      Point from, List<Meant> before, List<Meant> handedIn, HeldBack held) {
    List<Meant> all = new ArrayList<>();
    for (HeldBack.Graver graver : held.graver()) {
      for (Meant meant : Trunk.join(before, handedIn)) {
        if (meant.what() instanceof Intervention.Decide decide
            && decide.actor() == graver.actor()
            && decide.speed() == Speed.MAJOR
            && isPending(from, decide)) {
          all.add(
              new Meant(
                  meant.entry(),
                  new Intervention.Decide(
                      graver.event(),
                      decide.actor(),
                      Speed.MAJOR,
                      decide.action(),
                      decide.target())));
        }
      }
    }
    return all;
  }

  private static boolean isPending(Point from, Intervention.Decide decide) {
    return from.stand().state().pending().stream()
        .anyMatch(
            p ->
                p.actor() == decide.actor()
                    && p.event() == decide.occasion()
                    && p.speed() == decide.speed());
  }

  private List<Meant> handedIn(Point at) {
    List<Entry> earlier = new ArrayList<>();
    for (Ledger.Turn turn : ledger.turns) {
      if (turn.day() < at.day()) {
        earlier.addAll(turn.entries());
      }
    }
    return Translation.of(trunk, seminar, at.stand(), at.turn(), ledger, earlier);
  }

  /** Spans in which people play that follow one another are one. */
  private static List<Meant> extended(List<Meant> before, List<Meant> plays) {
    List<Meant> all = new ArrayList<>(before);
    for (Meant play : plays) {
      Intervention.Play span = (Intervention.Play) play.what();
      int last = -1;
      for (int k = 0; k < all.size(); k++) {
        if (all.get(k).what() instanceof Intervention.Play p
            && p.actor() == span.actor()
            && p.until() == span.from()) {
          last = k;
        }
      }
      if (last < 0) {
        all.add(play);
      } else {
        Intervention.Play first = (Intervention.Play) all.get(last).what();
        all.set(
            last, new Meant(0, new Intervention.Play(span.actor(), first.from(), span.until())));
      }
    }
    return all;
  }

  /** The instructions in force, the last for a role, body and actor. */
  private List<Entry> instructions(Point at) {
    return inForce(
        at,
        move ->
            move instanceof Move.Instruct i ? List.of(i.role(), i.body(), i.about()) : List.of());
  }

  /** How teams receive feelers, the last for a role and partner. */
  private List<Entry> receptions(Point at) {
    return inForce(
        at, move -> move instanceof Move.Receive r ? List.of(r.role(), r.partner()) : List.of());
  }

  /** The last entry of each name up to a turn; entries without a name are passed over. */
  private List<Entry> inForce(Point at, Function<Move, List<String>> name) {
    Map<List<String>, Entry> last = new HashMap<>();
    for (Ledger.Turn turn : ledger.turns) {
      for (Entry entry : turn.day() <= at.day() ? turn.entries() : List.<Entry>of()) {
        List<String> named = name.apply(entry.move());
        if (!named.isEmpty() && ledger.holds(entry)) {
          last.put(named, entry);
        }
      }
    }
    return last.values().stream().sorted(Comparator.comparingLong(Entry::number)).toList();
  }

  /** Feelers that come in the turn are received as the team has said. */
  private List<Meant> answers(Point from, Story story) {
    List<Meant> answers = new ArrayList<>();
    for (Entry entry : receptions(from)) {
      Move.Receive receive = (Move.Receive) entry.move();
      int actor = trunk.actor(receive.role());
      int partner = trunk.find(receive.partner());
      for (Story.Act act : story.acts()) {
        if (act.day() >= from.day() && act.source() == partner && act.target() == actor) {
          answers.add(
              new Meant(
                  entry.number(),
                  new Intervention.Answer(Question.TAKE_UP, actor, act.id(), receive.willing())));
        }
      }
    }
    return answers;
  }

  private List<Meant> ballots(Point from, Story story) {
    List<Meant> ballots = new ArrayList<>();
    for (Entry entry : instructions(from)) {
      Move.Instruct instruct = (Move.Instruct) entry.move();
      int body = body(trunk, instruct.body());
      int member = body < 0 ? -1 : Translation.member(trunk, body, trunk.actor(instruct.role()));
      for (Story.Session session : story.sessions()) {
        boolean meant =
            session.institution() == body
                && session.meeting().criticised() == trunk.find(instruct.about());
        boolean open = session.day() >= from.day() || session.votes().isEmpty();
        if (member >= 0 && meant && open) {
          ballots.add(
              new Meant(
                  entry.number(),
                  new Intervention.Vote(body, session.calendar(), member, instruct.vote())));
        }
      }
    }
    return ballots;
  }

  /** The body with a code, or -1. */
  static int body(Trunk trunk, String code) {
    for (int b = 0; b < trunk.plan.institutions().size(); b++) {
      if (trunk.plan.institutions().get(b).code().equals(code)) {
        return b;
      }
    }
    return -1;
  }

  /** Whether the run has come to the very same point in another course, with the same timeline. */
  @SuppressWarnings("ReferenceEquality") // a stand that was not worked out anew is the same object
  boolean happenedAsIn(Course other) {
    return !points.isEmpty()
        && !other.points.isEmpty()
        && now().stand() == other.now().stand()
        && inserted().equals(other.inserted());
  }

  /** The events that the class has had inserted. */
  List<ScriptedEvent> inserted() {
    List<ScriptedEvent> inserted = new ArrayList<>();
    for (Meant meant : present()) {
      if (meant.what() instanceof Intervention.Insert insert) {
        inserted.add(insert.event());
      }
    }
    return inserted;
  }

  List<Point> points() {
    return points;
  }

  Point now() {
    return points.get(points.size() - 1);
  }

  /** Everything so far, and what has been handed in for the present turn. */
  List<Meant> present() {
    return points.isEmpty() ? List.of() : Trunk.join(now().before(), handedIn(now()));
  }

  /** The same as the engine has it, while the present turn goes on until a day. */
  List<Intervention> interventions(double until) {
    return points.isEmpty() ? List.of() : Translation.whats(interventionsAsMeant(until));
  }

  private List<Meant> interventionsAsMeant(double until) {
    List<Meant> plays = Translation.played(trunk, now().turn().standings(), now().day(), until);
    return Trunk.join(extended(now().before(), plays), handedIn(now()));
  }

  /** What the engine is given if the turn ends on a day, without what comes too late by then. */
  List<Intervention> ending(int until) {
    return Translation.whats(all(now(), until, new TreeSet<>(lapsing(until))));
  }

  /**
   * Tries what takes place at once in the present turn.
   *
   * @throws UnfitException if something of it is not open
   */
  void check() {
    double soon = now().day() + (now().turn().entries().size() + 2) * Translation.MINUTE;
    double until = Math.min(soon, trunk.plan.horizonDays());
    trunk.state(until, interventions(until), RunListener.NONE);
  }

  /**
   * Finds the entries whose decision is not open any more when its time comes, if the turn ends on
   * a day.
   */
  List<Long> lapsing(int until) {
    Set<Long> lapsed = new TreeSet<>();
    while (true) {
      try {
        trunk.state(until, Translation.whats(all(now(), until, lapsed)), RunListener.NONE);
        return List.copyOf(lapsed);
      } catch (UnfitException unfit) {
        lapsed.add(culprit(without(interventionsAsMeant(until), lapsed), until));
      }
    }
  }

  private static List<Meant> without(List<Meant> all, Set<Long> entries) {
    return entries.isEmpty()
        ? all
        : all.stream()
            .filter(m -> !Translation.mayLapse(m.what()) || !entries.contains(m.entry()))
            .toList();
  }

  /**
   * The first decision that is not open once all before it are taken; the last of all where only
   * what is held back stands in the way.
   */
  private long culprit(List<Meant> all, int until) {
    List<Meant> kept =
        new ArrayList<>(all.stream().filter(m -> !Translation.mayLapse(m.what())).toList());
    long last = 0;
    for (Meant one : all) {
      if (Translation.mayLapse(one.what())) {
        kept.add(one);
        last = one.entry();
        if (!isOpen(kept, until)) {
          return last;
        }
      }
    }
    return last;
  }

  private boolean isOpen(List<Meant> meant, int until) {
    try {
      trunk.state(until, Translation.whats(meant), RunListener.NONE);
      return true;
    } catch (UnfitException unfit) {
      return false;
    }
  }
}
