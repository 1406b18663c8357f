package org.demarche.seminar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a session: it tries a move, puts it on the disk, and only then lets anybody see
 * it. Writing is for one thread at a time; what it shows may be read by all.
 */
final class Stage implements AutoCloseable {
  final SessionFolder folder;
  final Trunk trunk;
  private final Scenario scenario;
  private final Clock clock = Clock.systemUTC();
  private Journal journal;
  private volatile SeminarPlan seminar;
  private volatile Present present;

  Stage(Path path, Scenario scenario, Session.Setup setup) {
    this.folder = new SessionFolder(path);
    this.scenario = scenario;
    this.seminar = folder.plan(scenario, setup);
    this.trunk = new Trunk(scenario, setup, seminar.roles());
    String branch = folder.played();
    this.journal = Journal.open(folder.journal(branch));
    this.present = presentOf(branch, journal.entries(), null);
  }

  Present present() {
    return present;
  }

  SeminarPlan seminar() {
    return seminar;
  }

  /** Takes a move, if it may be made. */
  Entry take(String seat, Move move) {
    Present now = present;
    if (!(move instanceof Move.Join && seat.isEmpty())) {
      Rights.check(seat(now, seat), move, now.ledger);
    }
    new Checks(trunk, seminar, now.ledger, now.course).check(move);
    Move complete =
        move instanceof Move.Advance advance
            ? new Move.Advance(advance.day(), now.course.lapsing(advance.day()))
            : move;
    List<Entry> all = new ArrayList<>(journal.entries());
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Entry entry = new Entry(all.size() + 1L, at, seat, complete);
    all.add(entry);
    Present next = presentOf(now.branch, all, now);
    if (isAtOnce(complete)) {
      next.course.check();
    }
    journal.add(entry);
    present = next;
    return entry;
  }

  private static boolean isAtOnce(Move move) {
    return move instanceof Move.Act
        || move instanceof Move.Reply
        || move instanceof Move.Improvise
        || move instanceof Move.Inject;
  }

  /** Ends the turn at the next decision. */
  Entry toNextDecision(String seat, int most) {
    Present now = present;
    Rights.check(seat(now, seat), new Move.Advance(now.ledger.day() + 1, List.of()), now.ledger);
    if (now.ledger.day() >= trunk.horizon()) {
      throw new UnfitException(Message.of("seminar-last-day"));
    }
    int last = Math.min(trunk.horizon(), now.ledger.day() + Math.max(1, most));
    return take(seat, new Move.Advance(new NextDecision(trunk, now).day(last), List.of()));
  }

  private Present presentOf(String branch, List<Entry> entries, @Nullable Present before) {
    Ledger ledger = Ledger.of(entries, seminar.roles(), trunk.firstDay());
    Course known = before == null ? null : before.course;
    long version = Math.max(before == null ? 0 : before.version + 1, clock.millis());
    Present next = new Present(branch, version, ledger, Course.of(trunk, seminar, ledger, known));
    return before == null ? next : next.after(before);
  }

  static Seat seat(Present now, String id) {
    Seat seat = now.ledger.seats.get(id);
    if (seat == null) {
      throw new UnfitException(Message.of("seminar-no-seat", "seat", id));
    }
    return seat;
  }

  private void lead(String seat) {
    if (seat(present, seat).kind() != Seat.Kind.FACILITATOR) {
      throw new UnfitException(Message.of("seminar-not-yours"));
    }
  }

  /** Brings injects in; returns how many they are. */
  int bringInjects(String seat, String csv) {
    lead(seat);
    List<SeminarPlan.Inject> more = new Msel(seminar, trunk.plan.start()).read(csv);
    SeminarPlan all = seminar.with(more);
    int own = scenario.seminar().map(plan -> plan.injects().size()).orElse(0);
    List<SeatView.News> kept =
        Injects.all(Ledger.of(List.of(), all.roles(), trunk.firstDay()), all).stream()
            .skip(own)
            .toList();
    folder.injects(new Msel(all, trunk.plan.start()).write(kept));
    seminar = all;
    present = presentOf(present.branch, journal.entries(), present);
    return more.size();
  }

  /** Begins another branch and plays it. */
  void branch(String seat, String name, long after) {
    lead(seat);
    List<Entry> lines = Branches.from(journal.entries(), after);
    if (!SessionFolder.isName(name) || folder.branches().contains(name)) {
      throw new UnfitException(Message.of("seminar-branch-name", "name", name));
    }
    folder.branch(name, lines);
    change(name);
  }

  /** Plays a branch. */
  void play(String seat, String name) {
    lead(seat);
    if (!folder.branches().contains(name)) {
      throw new UnfitException(Message.of("seminar-branch-none", "name", name));
    }
    if (!name.equals(present.branch)) {
      change(name);
    }
  }

  /** Seats that came in meanwhile come along to the branch that is played from now on. */
  private void change(String name) {
    Journal next = Journal.open(folder.journal(name));
    for (Entry entry : Branches.missing(journal.entries(), next.entries())) {
      next.add(new Entry(next.entries().size() + 1L, entry.at(), entry.seat(), entry.move()));
    }
    folder.play(name);
    Journal old = journal;
    journal = next;
    present = presentOf(name, next.entries(), present);
    old.close();
  }

  @Override
  public void close() {
    journal.close();
  }
}
