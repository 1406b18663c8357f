package org.demarche.seminar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.demarche.model.Intervention;
import org.demarche.results.FolderLock;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * A class at play: a scenario, a seed and a journal. Safe for several threads: there is one writer
 * at a time, and what readers get never changes.
 */
public final class Session implements AutoCloseable {
  private final Path path;
  private final SessionFolder folder;
  private final FolderLock lock;
  private final Scenario scenario;
  private final Setup setup;
  private final Trunk trunk;
  private final Ahead ahead;
  private final Clock clock;
  private final Map<Language, Scenario> told = new ConcurrentHashMap<>();
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private Journal journal;
  private volatile SeminarPlan seminar;
  private volatile Present present;

  private Session(Path path, FolderLock lock, Scenario scenario, Setup setup) {
    this.path = path;
    this.folder = new SessionFolder(path);
    this.lock = lock;
    this.scenario = scenario;
    this.setup = setup;
    this.clock = Clock.systemUTC();
    this.seminar = folder.plan(scenario, setup);
    this.trunk = new Trunk(scenario, setup, seminar.roles());
    String branch = folder.played();
    this.journal = Journal.open(folder.journal(branch));
    this.present = presentOf(branch, journal.entries(), null);
    this.ahead = new Ahead(trunk, () -> present, () -> seminar);
  }

  /**
   * What is fixed when a session begins.
   *
   * @param arm id of the arm that is played
   * @param seed of all chance
   * @param design id of the design by which the world is drawn
   */
  public record Setup(String arm, long seed, String design) {}

  /**
   * Begins a session in a folder of its own.
   *
   * @param folder new or empty; locked until the session is closed
   * @param scenario a checked scenario, with or without a section for a seminar
   * @param setup what is fixed
   * @throws SessionException if the folder cannot be used
   */
  public static Session create(Path folder, Scenario scenario, Setup setup) {
    FolderLock lock = new SessionFolder(folder).make(scenario, setup);
    return opened(folder, lock, setup, scenario);
  }

  /**
   * Goes on with a session where it was left, be it by a crash.
   *
   * @param folder that of an earlier session
   * @throws SessionException if it is none, is damaged, was begun with another version of the
   *     model, or another process has it
   */
  public static Session resume(Path folder) {
    SessionFolder files = new SessionFolder(folder);
    SessionFolder.Description known = files.description();
    FolderLock lock = files.lock();
    Scenario scenario;
    try {
      scenario = files.scenario(known.scenario());
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
    return opened(folder, lock, known.setup(), scenario);
  }

  private static Session opened(Path folder, FolderLock lock, Setup setup, Scenario scenario) {
    try {
      return new Session(folder, lock, scenario, setup);
    } catch (RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * Tells whether a folder is that of a session.
   *
   * @param folder any
   */
  public static boolean isOne(Path folder) {
    return SessionFolder.isOne(folder);
  }

  /**
   * The folder.
   *
   * @return as it was given
   */
  public Path folder() {
    return path;
  }

  /**
   * What is fixed.
   *
   * @return as the session began
   */
  public Setup setup() {
    return setup;
  }

  /**
   * The scenario told in a language.
   *
   * @param language a text that lacks it is told as the library has it, else in the language that
   *     stands first
   * @return the same for the same language
   */
  public Scenario scenario(Language language) {
    return told.computeIfAbsent(language, scenario::in);
  }

  /**
   * The roles, injects and times, with what the scenario leaves unsaid filled in.
   *
   * @param language as above
   * @return the same for the same language
   */
  public SeminarPlan plan(Language language) {
    return folder.plan(scenario(language), setup);
  }

  /**
   * Does something, if it may be done by that seat and now. When this returns, it is on the disk.
   *
   * @param seat id of the seat that does it; empty for {@link Move.Join}
   * @param move what it does
   * @return the line of the journal
   * @throws UnfitException with what is wrong, if it may not be done or is not open now
   * @throws SessionException if it cannot be written: then it has not been done
   */
  public Entry move(String seat, Move move) {
    Entry entry;
    synchronized (this) {
      entry = take(seat, move);
    }
    tell();
    return entry;
  }

  private Entry take(String seat, Move move) {
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
    if (complete instanceof Move.Act
        || complete instanceof Move.Reply
        || complete instanceof Move.Improvise
        || complete instanceof Move.Inject) {
      next.course.check();
    }
    journal.add(entry);
    present = next;
    return entry;
  }

  private Present presentOf(
      String branch, List<Entry> entries, @org.jspecify.annotations.Nullable Present before) {
    Ledger ledger = Ledger.of(entries, seminar.roles());
    Course known = before == null ? null : before.course;
    long version = Math.max(before == null ? 0 : before.version + 1, clock.millis());
    Present next = new Present(branch, version, ledger, Course.of(trunk, seminar, ledger, known));
    return before == null ? next : next.after(before);
  }

  private static Seat seat(Present now, String id) {
    Seat seat = now.ledger.seats.get(id);
    if (seat == null) {
      throw new UnfitException(Message.of("seminar-no-seat", "seat", id));
    }
    return seat;
  }

  private void tell() {
    ahead.moved();
    Snapshot snapshot = snapshot();
    listeners.forEach(listener -> listener.accept(snapshot));
  }

  /**
   * Brings in injects from a table, see the page on seminars for its columns.
   *
   * @param seat id of the facilitator's seat
   * @param csv the table's text
   * @return how many they are
   * @throws UnfitException that says what is wrong with which row; nothing is brought in then
   * @throws SessionException if they cannot be kept
   */
  public int bringInjects(String seat, String csv) {
    int count;
    synchronized (this) {
      lead(seat);
      Msel list = new Msel(seminar, trunk.plan.start());
      List<SeminarPlan.Inject> more = list.read(csv);
      SeminarPlan all = seminar.with(more);
      List<SeatView.News> kept = new ArrayList<>();
      int own = scenario.seminar().map(plan -> plan.injects().size()).orElse(0);
      for (SeatView.News news : Injects.all(Ledger.of(List.of(), all.roles()), all)) {
        if (all.injects().stream().skip(own).anyMatch(i -> i.id().equals(news.inject()))) {
          kept.add(news);
        }
      }
      folder.injects(new Msel(all, trunk.plan.start()).write(kept));
      seminar = all;
      present = presentOf(present.branch, journal.entries(), present);
      count = more.size();
    }
    tell();
    return count;
  }

  /**
   * All injects as a table, with what has become of them, which {@link #bringInjects} reads.
   *
   * @param language of the texts
   */
  public String injectsAsTable(Language language) {
    SeminarPlan here = plan(language);
    return new Msel(here, trunk.plan.start()).write(Injects.all(present.ledger, here));
  }

  /**
   * Ends the turn at the first day on which a team that decides for itself has something new to
   * answer or to vote on, or at the end of the turn after the given number of days.
   *
   * @param seat id of the facilitator's seat
   * @param most days at most, at least 1
   * @return the line of the journal
   * @throws UnfitException as {@link #move}
   */
  public Entry toNextDecision(String seat, int most) {
    Entry entry;
    synchronized (this) {
      Present now = present;
      Rights.check(seat(now, seat), new Move.Advance(now.ledger.day() + 1, List.of()), now.ledger);
      int last = Math.min(trunk.horizon(), now.ledger.day() + Math.max(1, most));
      entry = take(seat, new Move.Advance(new NextDecision(trunk, now).day(last), List.of()));
    }
    tell();
    return entry;
  }

  /**
   * Finds the seat that a person proves to have.
   *
   * @param key the hash that was given when the person joined
   * @return empty if nobody joined with it, or was taken off the seat
   */
  public Optional<Seat> seatOf(String key) {
    return present.ledger.seatOf(key);
  }

  /** Where the class stands. */
  public Snapshot snapshot() {
    return present.snapshot(trunk);
  }

  /**
   * What a seat sees now.
   *
   * @param seat its id
   * @param language of the texts
   * @throws UnfitException if there is no such seat
   */
  public SeatView view(String seat, Language language) {
    Present now = present;
    Happened happened =
        now.happened(language, l -> new Happened(trunk, now, scenario(l).plan(setup.arm()), l));
    return new Viewer(trunk, now, plan(language), happened, language).view(seat(now, seat));
  }

  /**
   * All lines of the journal of the branch that is played, also those that an undo has taken back.
   */
  public List<Entry> journal() {
    return present.ledger.all();
  }

  /** Numbers of the lines of the journal that an undo has taken back. */
  public Set<Long> undone() {
    return present.ledger.undone();
  }

  /**
   * Asks to be told after each change, in the thread that made it.
   *
   * @param listener quick, and silent about its own troubles
   * @return to be run when no more is to be told
   */
  public Runnable listen(Consumer<Snapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Names of the branches, {@code main} first. */
  public List<String> branches() {
    return folder.branches();
  }

  /**
   * Leaves the present branch: another journal that begins with the same lines is played from now
   * on. Seats and what was written beside the run go along.
   *
   * @param seat id of the facilitator's seat
   * @param name new, small letters, digits and hyphens
   * @param after number of the last entry that the two share
   * @throws UnfitException if the name is taken or unfit, or there is no such entry
   */
  public void branch(String seat, String name, long after) {
    synchronized (this) {
      lead(seat);
      List<Entry> lines = Branches.from(journal.entries(), after);
      if (!SessionFolder.isName(name) || folder.branches().contains(name)) {
        throw new UnfitException(Message.of("seminar-branch-name", "name", name));
      }
      folder.branch(name, lines);
      change(name);
    }
    tell();
  }

  /**
   * Goes back to a branch.
   *
   * @param seat id of the facilitator's seat
   * @param name of the branch
   * @throws UnfitException if there is no such branch
   */
  public void play(String seat, String name) {
    synchronized (this) {
      lead(seat);
      if (!folder.branches().contains(name)) {
        throw new UnfitException(Message.of("seminar-branch-none", "name", name));
      }
      change(name);
    }
    tell();
  }

  private void lead(String seat) {
    if (seat(present, seat).kind() != Seat.Kind.FACILITATOR) {
      throw new UnfitException(Message.of("seminar-not-yours"));
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

  /** Where the run may go on. */
  public RunAhead ahead() {
    return ahead;
  }

  /**
   * What is left to talk about. Takes some seconds.
   *
   * @param language of the texts
   */
  public Debrief debrief(Language language) {
    Present now = present;
    return new Debriefing(scenario, setup, trunk, now, plan(language), language)
        .debrief(scenario(language).title(), scenario(language).plan(setup.arm()));
  }

  /**
   * What the class has done to the run so far.
   *
   * @return the engine's interventions, which with arm, seed and design give the class's run
   */
  public List<Intervention> interventions() {
    Present now = present;
    return Translation.whats(now.course.present());
  }

  /**
   * SHA-256 over all that the class's run tells to its last day, the model deciding what is not
   * played yet.
   *
   * @return 64 hexadecimal digits
   */
  public synchronized String fingerprint() {
    return Fingerprints.of(trunk, interventions());
  }

  /**
   * Writes down the fingerprint and lets go of the folder.
   *
   * @throws SessionException if it cannot be written down; the folder is free all the same
   */
  @Override
  public synchronized void close() {
    ahead.close();
    journal.close();
    try {
      Present last = present;
      PlayedRun.seal(
          path, new PlayedRun.Seal(last.branch, last.ledger.all().size(), fingerprint()));
    } finally {
      lock.close();
    }
  }
}
