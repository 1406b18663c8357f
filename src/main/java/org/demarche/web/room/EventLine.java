package org.demarche.web.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.seminar.SeatView;

/**
 * Something that has happened, with others to whom the same can be said of the same day.
 *
 * @param event as the first did it
 * @param others names of those who did the same, in their order; mostly none
 */
public record EventLine(SeatView.Event event, List<String> others) {
  /** Copies the list. */
  public EventLine {
    others = List.copyOf(others);
  }

  /** Folds events that differ in nothing but who did it; what was said aloud stands alone. */
  static List<EventLine> fold(List<SeatView.Event> events, Told told) {
    Map<List<String>, List<SeatView.Event>> alike = new LinkedHashMap<>();
    for (SeatView.Event event : events) {
      alike.computeIfAbsent(name(event, told), each -> new ArrayList<>()).add(event);
    }
    return alike.values().stream()
        .map(
            same ->
                new EventLine(
                    same.get(0),
                    same.stream()
                        .skip(1)
                        .map(event -> told.actor(event.source()))
                        .distinct()
                        .toList()))
        .toList();
  }

  /** What events that can be told in one line have in common. */
  private static List<String> name(SeatView.Event event, Told told) {
    String source = told.actor(event.source());
    boolean alone = source.isEmpty() || !event.text().startsWith(source + " ");
    return alone || !event.statement().isEmpty()
        ? List.of(String.valueOf(System.identityHashCode(event)), event.event())
        : List.of(
            String.valueOf((long) Math.floor(event.day())),
            event.kind(),
            event.target(),
            event.text().substring(source.length()));
  }

  /** The sentence. */
  String text(Told told) {
    return others.isEmpty()
        ? event.text()
        : told.words().say("web-likewise", "what", event.text(), "others", others);
  }
}
