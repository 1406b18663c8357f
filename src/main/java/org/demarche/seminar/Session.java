package org.demarche.seminar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;

/**
 * A class at play: a scenario, a seed and a journal. Safe for several threads: there is one writer
 * at a time, and what readers get never changes.
 */
public final class Session implements AutoCloseable {

  private Session() {}

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
    throw new UnsupportedOperationException();
  }

  /**
   * Goes on with a session where it was left, be it by a crash.
   *
   * @param folder that of an earlier session
   * @throws SessionException if it is none, is damaged, or another process has it
   */
  public static Session resume(Path folder) {
    throw new UnsupportedOperationException();
  }

  /**
   * The folder.
   *
   * @return as it was given
   */
  public Path folder() {
    throw new UnsupportedOperationException();
  }

  /**
   * The scenario told in a language.
   *
   * @param language a text that lacks it is told as the library has it, else in the language that
   *     stands first
   * @return the same for the same language
   */
  public Scenario scenario(Language language) {
    throw new UnsupportedOperationException();
  }

  /**
   * The roles, injects and times, with what the scenario leaves unsaid filled in.
   *
   * @param language as above
   * @return the same for the same language
   */
  public SeminarPlan plan(Language language) {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /**
   * Ends the turn at the first day on which a team that decides for itself has something new to
   * answer, or at the end of the turn after the given number of days.
   *
   * @param seat id of the facilitator's seat
   * @param most days at most, at least 1
   * @return the line of the journal
   * @throws UnfitException as {@link #move}
   */
  public Entry toNextDecision(String seat, int most) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds the seat that a person proves to have.
   *
   * @param key the hash that was given when the person joined
   * @return empty if nobody joined with it, or was taken off the seat
   */
  public Optional<Seat> seatOf(String key) {
    throw new UnsupportedOperationException();
  }

  /** Where the class stands. */
  public Snapshot snapshot() {
    throw new UnsupportedOperationException();
  }

  /**
   * What a seat sees now.
   *
   * @param seat its id
   * @param language of the texts
   * @throws UnfitException if there is no such seat
   */
  public SeatView view(String seat, Language language) {
    throw new UnsupportedOperationException();
  }

  /**
   * All lines of the journal of the branch that is played, also those that an undo has taken back.
   */
  public List<Entry> journal() {
    throw new UnsupportedOperationException();
  }

  /**
   * Asks to be told after each change, in the thread that made it.
   *
   * @param listener quick, and silent about its own troubles
   * @return to be run when no more is to be told
   */
  public Runnable listen(Consumer<Snapshot> listener) {
    throw new UnsupportedOperationException();
  }

  /** Names of the branches, {@code main} first. */
  public List<String> branches() {
    throw new UnsupportedOperationException();
  }

  /**
   * Leaves the present branch: another journal that begins with the same lines is played from now
   * on.
   *
   * @param seat id of the facilitator's seat
   * @param name new, small letters, digits and hyphens
   * @param after number of the last entry that the two share
   * @throws UnfitException if the name is taken or unfit, or there is no such entry
   */
  public void branch(String seat, String name, long after) {
    throw new UnsupportedOperationException();
  }

  /**
   * Goes back to a branch.
   *
   * @param seat id of the facilitator's seat
   * @param name of the branch
   * @throws UnfitException if there is no such branch
   */
  public void play(String seat, String name) {
    throw new UnsupportedOperationException();
  }

  /** Where the run may go on. */
  public RunAhead ahead() {
    throw new UnsupportedOperationException();
  }

  /**
   * What is left to talk about. Takes some seconds.
   *
   * @param language of the texts
   */
  public Debrief debrief(Language language) {
    throw new UnsupportedOperationException();
  }

  /**
   * SHA-256 over all that the class's run tells to its last day, the model deciding what is not
   * played yet.
   *
   * @return 64 hexadecimal digits
   */
  public String fingerprint() {
    throw new UnsupportedOperationException();
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
