package org.demarche.web.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.seminar.Entry;
import org.demarche.seminar.Move;
import org.demarche.seminar.Seat;
import org.demarche.seminar.SeatView;
import org.demarche.words.Words;

/**
 * A line of the journal that an undo can go back to.
 *
 * @param number of the entry
 * @param who did it
 * @param what was done, in a few words
 * @param undone whether it counts no more
 */
public record JournalLine(long number, String who, String what, boolean undone) {
  private static final int MOST = 40;

  /** The last moves of the class, the latest first; for others than facilitators nothing. */
  static List<JournalLine> of(Room room, SeatView view, Told told) {
    if (view.seat().kind() != Seat.Kind.FACILITATOR) {
      return List.of();
    }
    Set<Long> undone = room.session().undone();
    List<Entry> entries =
        new ArrayList<>(
            room.session().journal().stream()
                .filter(entry -> !(entry.move() instanceof Move.Beside))
                .filter(entry -> !(entry.move() instanceof Move.Undo))
                .toList());
    Collections.reverse(entries);
    return entries.stream()
        .limit(MOST)
        .map(entry -> of(entry, view, told, undone.contains(entry.number())))
        .toList();
  }

  /** A line for each entry, by its number. */
  static Map<Long, JournalLine> all(Room room, SeatView view, Told told) {
    Map<Long, JournalLine> lines = new TreeMap<>();
    room.session()
        .journal()
        .forEach(entry -> lines.put(entry.number(), of(entry, view, told, false)));
    return lines;
  }

  private static JournalLine of(Entry entry, SeatView view, Told told, boolean undone) {
    return new JournalLine(
        entry.number(), who(entry, view, told), what(entry.move(), told.words()), undone);
  }

  private static String who(Entry entry, SeatView view, Told told) {
    String role = entry.move() instanceof Move.ByTeam team ? team.role() : "";
    return told.speaker(view.at(), entry.seat(), role);
  }

  private static String what(Move move, Words words) {
    if (move instanceof Move.Advance advance) {
      return words.say("web-did-advance", "day", advance.day());
    }
    if (move instanceof Move.ByTeam) {
      return ofTeam(move, words);
    }
    if (move instanceof Move.Begin) {
      return words.say("web-did-begin");
    }
    if (move instanceof Move.Inject || move instanceof Move.Improvise) {
      return words.say("web-did-inject");
    }
    if (move instanceof Move.Hold || move instanceof Move.Skip) {
      return words.say("web-did-hold");
    }
    return move instanceof Move.Strike ? words.say("web-did-strike") : words.say("web-did-other");
  }

  private static String ofTeam(Move move, Words words) {
    if (move instanceof Move.Reply || move instanceof Move.Act) {
      return words.say("web-did-act");
    }
    if (move instanceof Move.Propose || move instanceof Move.Respond) {
      return words.say("web-did-talk");
    }
    if (move instanceof Move.Vote
        || move instanceof Move.Instruct
        || move instanceof Move.Sponsor) {
      return words.say("web-did-vote");
    }
    return move instanceof Move.Withdraw
        ? words.say("web-did-withdraw")
        : words.say("web-did-stand");
  }

  /** The number of the entry before it. */
  public long before() {
    return number - 1;
  }
}
