package org.demarche.report.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.analysis.whatif.ButFor;
import org.demarche.analysis.whatif.RunCauses;
import org.demarche.model.EventId;
import org.demarche.report.story.StoryLines;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** What one run hung on, as lines and as a record. */
public final class ButForText {
  private static final int MOST_SETS = 12;

  private ButForText() {}

  /**
   * What one run hung on.
   *
   * @param answer the sets and values
   * @param chronicle of the run
   * @param replication its number
   * @param title of what is asked about
   * @param words of the language
   * @return lines
   */
  public static List<String> lines(
      RunCauses.Answer answer, StoryLines chronicle, int replication, String title, Words words) {
    Lines lines = new Lines(words);
    Map<String, String> names = names(chronicle, words);
    ButFor.Answer butFor = answer.butFor();
    lines.add(
        Message.of(
            "whatif-asked",
            "title",
            title,
            "came",
            new Shown.Case(answer.came() ? "yes" : "no"),
            "run",
            String.valueOf(replication),
            "candidates",
            butFor.candidates(),
            "replays",
            butFor.replays()));
    sets(butFor, names, lines);
    values(answer, names, lines);
    return lines.all();
  }

  private static void sets(ButFor.Answer butFor, Map<String, String> names, Lines lines) {
    if (!butFor.without()) {
      lines.add(Message.of("whatif-anyway"));
    } else if (butFor.sets().isEmpty()) {
      lines.add(Message.of("whatif-no-set"));
    }
    butFor.sets().stream()
        .limit(MOST_SETS)
        .forEach(
            set -> {
              lines.add(Message.of("whatif-set", "size", set.size()));
              set.forEach(id -> lines.add("  " + name(names, id)));
            });
    if (butFor.sets().size() > MOST_SETS) {
      lines.add(Message.of("whatif-more-sets", "sets", butFor.sets().size() - MOST_SETS));
    }
    if (butFor.without()) {
      int least = butFor.sets().stream().mapToInt(List::size).min().orElse(0);
      String found = least == 0 ? "none" : least == 1 ? "single" : "set";
      lines.add(
          Message.of("whatif-whole-to", "size", butFor.wholeTo(), "found", new Shown.Case(found)));
    }
  }

  private static void values(RunCauses.Answer answer, Map<String, String> names, Lines lines) {
    lines.blank();
    lines.add(Message.of("whatif-shapley", "replays", 1 << answer.weighty().size()));
    List<List<?>> rows = new ArrayList<>();
    for (int i = 0; i < answer.weighty().size(); i++) {
      rows.add(
          List.of(
              new Shown.Signed(answer.shapley().get(i), 3), name(names, answer.weighty().get(i))));
    }
    lines.table("  ", rows);
  }

  /**
   * What one run hung on, as it is written to a file.
   *
   * @param answer the sets and values
   * @param chronicle of the run
   * @param asked what is asked about
   * @param words of the language
   */
  public static Map<String, Object> records(
      RunCauses.Answer answer, StoryLines chronicle, String asked, Words words) {
    Map<String, String> names = names(chronicle, words);
    ButFor.Answer butFor = answer.butFor();
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("outcome", asked);
    record.put("came", answer.came());
    record.put("candidates", butFor.candidates());
    record.put("replays", butFor.replays());
    record.put("withoutAllOtherwise", butFor.without());
    record.put("wholeTo", butFor.wholeTo());
    record.put(
        "sets",
        butFor.sets().stream()
            .map(set -> set.stream().map(id -> event(names, id)).toList())
            .toList());
    List<Map<String, Object>> values = new ArrayList<>();
    for (int i = 0; i < answer.weighty().size(); i++) {
      Map<String, Object> value = event(names, answer.weighty().get(i));
      value.put("value", answer.shapley().get(i));
      values.add(value);
    }
    record.put("shapley", values);
    record.put("shapleyWithNone", answer.withNone());
    return record;
  }

  private static Map<String, Object> event(Map<String, String> names, long id) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event", EventId.toText(id));
    event.put("what", name(names, id));
    return event;
  }

  private static Map<String, String> names(StoryLines chronicle, Words words) {
    Map<String, String> names = new HashMap<>();
    for (StoryLines.Entry entry : chronicle.entries()) {
      if (!entry.event().isEmpty()) {
        names.putIfAbsent(
            entry.event(),
            words.say(
                Message.of(
                    "whatif-event",
                    "day",
                    Figures.fixed(entry.day(), 1),
                    "text",
                    entry.text(),
                    "id",
                    entry.event())));
      }
    }
    return names;
  }

  private static String name(Map<String, String> names, long id) {
    String text = EventId.toText(id);
    return names.getOrDefault(text, text);
  }
}
