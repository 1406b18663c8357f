package org.demarche.seminar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Intervention;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Translation.Meant;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.demarche.words.UnfitException;

/** The class's run, turn by turn: what a ledger comes to when it is played. Never changes. */
final class Course {
  /** More rounds of votes that change one another do not come up in a turn. */
  private static final int MOST_ROUNDS = 100;

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
        points.add(new Point(turn, List.of(), trunk.to(0, List.of())));
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
    List<Meant> all = all(from, turn.day());
    return new Point(turn, all, trunk.to(turn.day(), Translation.whats(all)));
  }

  /** Everything that makes a turn what it is, with the votes that standing instructions cast. */
  private List<Meant> all(Point from, int until) {
    List<Meant> handedIn = handedIn(from);
    List<Meant> plays = Translation.played(trunk, from.turn().standings(), from.day(), until);
    List<Meant> before = extended(from.before(), plays);
    List<Meant> ballots = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Meant> all = Trunk.join(Trunk.join(before, ballots), handedIn);
      if (instructions(from).isEmpty()) {
        return all;
      }
      Story story = trunk.to(until, Translation.whats(all)).story();
      List<Meant> more = ballots(from, story);
      if (more.equals(ballots)) {
        return all;
      }
      ballots = more;
    }
    return Trunk.join(Trunk.join(before, ballots), handedIn);
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
    Map<List<String>, Entry> last = new HashMap<>();
    for (Ledger.Turn turn : ledger.turns) {
      for (Entry entry : turn.day() <= at.day() ? turn.entries() : List.<Entry>of()) {
        if (entry.move() instanceof Move.Instruct i && ledger.holds(entry)) {
          last.put(List.of(i.role(), i.body(), i.about()), entry);
        }
      }
    }
    return last.values().stream()
        .sorted(java.util.Comparator.comparingLong(Entry::number))
        .toList();
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

  /** The same as the engine has it, to the end of the present turn's standings or for no time. */
  List<Intervention> interventions(double until) {
    if (points.isEmpty()) {
      return List.of();
    }
    List<Meant> plays = Translation.played(trunk, now().turn().standings(), now().day(), until);
    return Translation.whats(Trunk.join(extended(now().before(), plays), handedIn(now())));
  }

  /** The same without what some entries have decided. */
  List<Intervention> interventionsWithout(List<Long> entries, double until) {
    List<Meant> plays = Translation.played(trunk, now().turn().standings(), now().day(), until);
    return Trunk.join(extended(now().before(), plays), handedIn(now())).stream()
        .filter(m -> !Translation.mayLapse(m.what()) || !entries.contains(m.entry()))
        .map(Meant::what)
        .toList();
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
    try {
      trunk.state(until, Translation.whats(all(now(), until)), RunListener.NONE);
      return List.of();
    } catch (UnfitException unfit) {
      return lapsing(all(now(), until, true), until);
    }
  }

  private List<Meant> all(Point from, int until, boolean withoutBallots) {
    List<Meant> plays = Translation.played(trunk, from.turn().standings(), from.day(), until);
    return Trunk.join(extended(from.before(), plays), handedIn(from));
  }

  private List<Long> lapsing(List<Meant> all, int until) {
    List<Meant> kept =
        new ArrayList<>(all.stream().filter(m -> !Translation.mayLapse(m.what())).toList());
    Set<Long> lapsed = new HashSet<>();
    for (Meant one : all) {
      if (Translation.mayLapse(one.what())) {
        kept.add(one);
        if (!isOpen(kept, until)) {
          kept.remove(one);
          lapsed.add(one.entry());
        }
      }
    }
    return lapsed.stream().sorted().toList();
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
