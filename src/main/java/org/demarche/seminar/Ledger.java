package org.demarche.seminar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.scenario.compile.SeminarPlan;
import org.jspecify.annotations.Nullable;

/** What a journal comes to: who sits where, and turn by turn what counts of what was done. */
final class Ledger {
  private final List<Entry> all;
  private final List<SeminarPlan.Role> roles;
  final Map<String, Seat> seats = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Standing> chosen = new HashMap<>();
  private final Map<Reveal, Map<String, Boolean>> shown = new EnumMap<>(Reveal.class);
  private final int firstDay;
  final List<Turn> turns = new ArrayList<>();
  final Set<String> ready = new TreeSet<>();
  final Set<Long> withdrawn = new HashSet<>();
  final Set<Long> lapsed = new HashSet<>();
  Snapshot.Phase phase = Snapshot.Phase.LOBBY;
  boolean paused;
  @Nullable Instant clock;

  /**
   * A turn.
   *
   * @param day on which it begins
   * @param entries what counts of it, in order
   * @param standings of all roles when it ended, or now; filled in as it goes
   */
  record Turn(int day, List<Entry> entries, Map<String, Standing> standings) {}

  private Ledger(List<Entry> all, List<SeminarPlan.Role> roles, int firstDay) {
    this.all = all;
    this.roles = roles;
    this.firstDay = firstDay;
    for (Entry entry : counting(all)) {
      take(entry);
    }
    settle();
  }

  /**
   * What entries come to.
   *
   * @param firstDay on which the first turn begins
   */
  static Ledger of(List<Entry> all, List<SeminarPlan.Role> roles, int firstDay) {
    return new Ledger(List.copyOf(all), roles, firstDay);
  }

  /** What is left after every undo; what was said beside the run stays. */
  private static List<Entry> counting(List<Entry> all) {
    List<Entry> counting = new ArrayList<>();
    for (Entry entry : all) {
      if (entry.move() instanceof Move.Undo undo) {
        counting.removeIf(e -> e.number() > undo.to() && !(e.move() instanceof Move.Beside));
        counting.removeIf(e -> e.number() > undo.to() && e.move() instanceof Move.Ready);
      } else {
        counting.add(entry);
      }
    }
    return counting;
  }

  private void take(Entry entry) {
    Move move = entry.move();
    if (move instanceof Move.Beside beside) {
      beside(beside);
    } else if (move instanceof Move.Begin) {
      phase = Snapshot.Phase.PLAY;
      turns.add(new Turn(firstDay, new ArrayList<>(), new HashMap<>()));
    } else if (move instanceof Move.Advance advance) {
      settle();
      lapsed.addAll(advance.lapsed());
      ready.clear();
      clock = null;
      turns.add(new Turn(advance.day(), new ArrayList<>(), new HashMap<>()));
    } else if (move instanceof Move.End) {
      phase = Snapshot.Phase.OVER;
    } else if (move instanceof Move.Stand stand) {
      chosen.put(stand.role(), stand.standing());
    } else if (!turns.isEmpty()) {
      played(entry);
    }
  }

  private void played(Entry entry) {
    if (entry.move() instanceof Move.Withdraw withdraw) {
      withdrawn.add(withdraw.entry());
    }
    turns.get(turns.size() - 1).entries().add(entry);
  }

  private void beside(Move.Beside move) {
    if (move instanceof Move.Join join) {
      seats.put(join.seat(), new Seat(join.seat(), join.kind(), join.role(), join.person()));
      if (!join.key().isEmpty()) {
        keys.put(join.key(), join.seat());
      }
    } else if (move instanceof Move.Leave leave) {
      seats.remove(leave.seat());
    } else if (move instanceof Move.Pause pause) {
      paused = pause.paused();
    } else if (move instanceof Move.Clock until) {
      clock = until.until();
    } else if (move instanceof Move.Ready is && is.ready()) {
      ready.add(is.role());
    } else if (move instanceof Move.Ready not) {
      ready.remove(not.role());
    } else if (move instanceof Move.Show show) {
      Map<String, Boolean> to = shown.computeIfAbsent(show.what(), what -> new HashMap<>());
      if (show.to().isEmpty()) {
        to.clear();
        to.put("", show.shown());
      }
      show.to().forEach(role -> to.put(role, show.shown()));
    }
  }

  /** Writes down how the roles stand in the last turn. */
  private void settle() {
    if (!turns.isEmpty()) {
      Turn last = turns.get(turns.size() - 1);
      roles.forEach(role -> last.standings().put(role.id(), standing(role.id())));
    }
  }

  /** As the team has set it; else people decide where somebody sits, and the model where nobody. */
  Standing standing(String role) {
    boolean sat = seats.values().stream().anyMatch(seat -> seat.role().equals(role));
    return chosen.getOrDefault(role, sat ? Standing.HOLD : Standing.MODEL);
  }

  /** Whether something is shown to a seat beyond what is public. */
  boolean isShown(Reveal what, Seat seat) {
    if (seat.kind() == Seat.Kind.FACILITATOR) {
      return true;
    }
    return isShown(what, seat.role());
  }

  private boolean isShown(Reveal what, String role) {
    Map<String, Boolean> to = shown.getOrDefault(what, Map.of());
    return to.getOrDefault(role, to.getOrDefault("", false));
  }

  /** What is shown to a role; to everybody for none. */
  Set<Reveal> shown(String role) {
    Set<Reveal> all = new TreeSet<>(shown.keySet());
    all.removeIf(what -> !isShown(what, role));
    return all;
  }

  /** Numbers of the entries that an undo has taken back. */
  Set<Long> undone() {
    Set<Long> undone = new TreeSet<>();
    all.stream()
        .filter(entry -> !(entry.move() instanceof Move.Undo))
        .forEach(entry -> undone.add(entry.number()));
    counting(all).forEach(entry -> undone.remove(entry.number()));
    return undone;
  }

  Optional<Seat> seatOf(String key) {
    return Optional.ofNullable(keys.get(key)).map(seats::get);
  }

  List<Entry> all() {
    return all;
  }

  /** What has been written, and so on: all entries of a kind, undone or not. */
  <M extends Move> List<Entry> of(Class<M> kind) {
    return all.stream().filter(entry -> kind.isInstance(entry.move())).toList();
  }

  /** What counts of all turns, in order. */
  List<Entry> played() {
    return turns.stream().flatMap(turn -> turn.entries().stream()).toList();
  }

  /** Whether an entry still counts: neither taken back nor out of time. */
  boolean holds(Entry entry) {
    return !withdrawn.contains(entry.number()) && !lapsed.contains(entry.number());
  }

  int turn() {
    return turns.size();
  }

  int day() {
    return turns.isEmpty() ? firstDay : turns.get(turns.size() - 1).day();
  }

  Optional<Turn> now() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
  }
}
