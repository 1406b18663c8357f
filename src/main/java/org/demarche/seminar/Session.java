package org.demarche.seminar;

import java.nio.file.Path;
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
import org.demarche.words.UnfitException;

/**
 * A class at play: a scenario, a seed and a journal. Safe for several threads: there is one writer
 * at a time, and what readers get never changes.
 */
public final class Session implements AutoCloseable {
  private final Path path;
  private final FolderLock lock;
  private final Scenario scenario;
  private final Setup setup;
  private final Stage stage;
  private final Ahead ahead;
  private final Map<Language, Scenario> told = new ConcurrentHashMap<>();
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();

  private Session(Path path, FolderLock lock, Scenario scenario, Setup setup) {
    this.path = path;
    this.lock = lock;
    this.scenario = scenario;
    this.setup = setup;
    this.stage = new Stage(path, scenario, setup);
    this.ahead = new Ahead(stage.trunk, stage::present, stage::seminar);
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
    return stage.folder.plan(scenario(language), setup);
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
      entry = stage.take(seat, move);
    }
    tell();
    return entry;
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
      count = stage.bringInjects(seat, csv);
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
    return new Msel(here, stage.trunk.plan.start())
        .write(Injects.all(stage.present().ledger, here));
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
      entry = stage.toNextDecision(seat, most);
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
    return stage.present().ledger.seatOf(key);
  }

  /** Where the class stands. */
  public Snapshot snapshot() {
    return stage.present().snapshot(stage.trunk);
  }

  /**
   * What a seat sees now.
   *
   * @param seat its id
   * @param language of the texts
   * @throws UnfitException if there is no such seat
   */
  public SeatView view(String seat, Language language) {
    Present now = stage.present();
    Happened happened =
        now.happened(
            language, l -> new Happened(stage.trunk, now, scenario(l).plan(setup.arm()), l));
    return new Viewer(stage.trunk, now, plan(language), happened, language)
        .view(Stage.seat(now, seat));
  }

  /**
   * All lines of the journal of the branch that is played, also those that an undo has taken back.
   */
  public List<Entry> journal() {
    return stage.present().ledger.all();
  }

  /** Numbers of the lines of the journal that an undo has taken back. */
  public Set<Long> undone() {
    return stage.present().ledger.undone();
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
    return stage.folder.branches();
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
      stage.branch(seat, name, after);
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
      stage.play(seat, name);
    }
    tell();
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
    Present now = stage.present();
    return new Debriefing(scenario, setup, stage.trunk, now, plan(language), language)
        .debrief(scenario(language).title(), scenario(language).plan(setup.arm()));
  }

  /**
   * What the class has done to the run so far.
   *
   * @return the engine's interventions, which with arm, seed and design give the class's run
   */
  public List<Intervention> interventions() {
    Present now = stage.present();
    return Translation.whats(now.course.present());
  }

  /**
   * SHA-256 over all that the class's run tells to its last day, the model deciding what is not
   * played yet.
   *
   * @return 64 hexadecimal digits
   */
  public synchronized String fingerprint() {
    return Fingerprints.of(stage.trunk, interventions());
  }

  /**
   * Writes down the fingerprint and lets go of the folder.
   *
   * @throws SessionException if it cannot be written down; the folder is free all the same
   */
  @Override
  public synchronized void close() {
    ahead.close();
    stage.close();
    try {
      Present last = stage.present();
      PlayedRun.seal(
          path, new PlayedRun.Seal(last.branch, last.ledger.all().size(), fingerprint()));
    } finally {
      lock.close();
    }
  }
}
