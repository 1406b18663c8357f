package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.events.Observations;
import org.demarche.events.Oddity;
import org.demarche.events.Tally;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** What was read of a file of event data, in words or as entries. */
public final class TallyText {
  private static final int SHOWN = 5;

  private TallyText() {}

  /** A sentence on the rows, and one for each kind of oddity with the first places. */
  public static List<Message> lines(Tally tally) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("event-read", "taken", count(tally.taken()), "rows", count(tally.rows())));
    for (Oddity oddity : Oddity.values()) {
      if (tally.count(oddity) > 0) {
        List<String> places =
            tally.places(oddity).stream().limit(SHOWN).map(TallyText::place).toList();
        lines.add(
            Message.of(
                "event-odd",
                "kind",
                new Shown.Case(id(oddity).replace('_', '-')),
                "count",
                tally.count(oddity),
                "lines",
                Shown.Row.of(places),
                "more",
                tally.count(oddity) - places.size()));
      }
    }
    return lines;
  }

  private static String place(Tally.Place place) {
    return place.detail().isEmpty()
        ? String.valueOf(place.line())
        : place.line() + " (" + place.detail() + ")";
  }

  private static Shown count(long number) {
    return new Shown.Plain(number, 0);
  }

  /** What says nothing to the scenario. */
  public static Message left(Observations.Left left, int acts) {
    return Message.of(
        "event-left",
        "acts",
        acts,
        "strangers",
        count(left.strangers()),
        "unknown",
        count(left.unknown()),
        "outside",
        count(left.outside()));
  }

  /** The same for programs: {@code {"rows","taken","odd":{kind:{"count","places"}}}}. */
  public static Map<String, Object> entries(Tally tally) {
    Map<String, Object> odd = new LinkedHashMap<>();
    for (Oddity oddity : Oddity.values()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("count", tally.count(oddity));
      entry.put("places", tally.places(oddity));
      odd.put(id(oddity), entry);
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("rows", tally.rows());
    entries.put("taken", tally.taken());
    entries.put("odd", odd);
    return entries;
  }

  private static String id(Oddity oddity) {
    return oddity.name().toLowerCase(Locale.ROOT);
  }
}
