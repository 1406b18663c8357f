package org.demarche.seminar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the class stands; what everybody may know of it.
 *
 * @param version grows with every change, also over an undo and a restart
 * @param branch name of the branch that is played, {@code main} at first
 * @param phase before, during or after
 * @param paused whether the class stops for a while
 * @param turn number of the turn from 1, 0 before the class begins
 * @param day whole days from the start
 * @param date the same as a date
 * @param horizon last day
 * @param clock when the turn is to end, or null
 * @param seats who sits where, in the order in which they came
 * @param standings what becomes of what each role leaves open, by role
 * @param ready roles that have nothing more to hand in
 * @param shown what is shown to everybody beyond what is public
 * @param shownTo the same for each role, with what it alone is shown and without what is kept from
 *     it
 */
public record Snapshot(
    long version,
    String branch,
    Phase phase,
    boolean paused,
    int turn,
    int day,
    LocalDateTime date,
    int horizon,
    @Nullable Instant clock,
    List<Seat> seats,
    Map<String, Standing> standings,
    Set<String> ready,
    Set<Reveal> shown,
    Map<String, Set<Reveal>> shownTo) {
  /** Copies the collections. */
  public Snapshot {
    seats = List.copyOf(seats);
    standings = Collections.unmodifiableMap(new TreeMap<>(standings));
    ready = Collections.unmodifiableSet(new TreeSet<>(ready));
    shown = Collections.unmodifiableSet(new TreeSet<>(shown));
    Map<String, Set<Reveal>> copies = new TreeMap<>();
    shownTo.forEach((role, set) -> copies.put(role, Collections.unmodifiableSet(set)));
    shownTo = Collections.unmodifiableMap(copies);
  }

  /**
   * Whether something is shown to a seat beyond what is public.
   *
   * @param what what
   * @param seat any; a facilitator's, which sees everything, counts as one without a role
   */
  public boolean isShown(Reveal what, Seat seat) {
    return shownTo.getOrDefault(seat.role(), shown).contains(what);
  }

  /** Where a session is. */
  public enum Phase {
    /** People come in. */
    LOBBY,
    /** The class plays. */
    PLAY,
    /** The class has ended or the run has reached its last day. */
    OVER
  }
}
