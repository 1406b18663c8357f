package org.demarche.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Acts on record as YAML: a piece of a timeline, or the list that {@code update} takes. */
public final class ScenarioText {
  private final Plan plan;
  private final String file;
  private final Words words;

  /**
   * Writes the acts of a file.
   *
   * @param plan in whose terms they are
   * @param file its name, for the sources
   * @param words of the sources
   */
  public ScenarioText(Plan plan, String file, Words words) {
    this.plan = plan;
    this.words = words;
    this.file = file;
  }

  /** A section {@code timeline}, an entry for each act. */
  public List<String> timeline(List<ObservedAct> acts) {
    List<String> lines = new ArrayList<>();
    lines.add(acts.isEmpty() ? "timeline: {}" : "timeline:");
    Set<String> ids = new HashSet<>();
    plan.timeline().forEach(event -> ids.add(event.id()));
    for (ObservedAct act : acts) {
      String title = act.text().isBlank() ? plan.actions().get(act.action()).title() : act.text();
      lines.add("  " + fresh(ids, act.id()) + ":");
      lines.add("    " + entry("title", quoted(title)));
      lines.add("    " + entry("at", date(act)));
      lines.add("    " + entry("by", code(act.source())));
      lines.add("    " + entry("on", code(act.target())));
      lines.add("    " + entry("action", action(act)));
      if (act.dead() > 0) {
        String dead = entry("side", code(act.target())) + ", " + entry("number", act.dead());
        lines.add("    " + entry("casualties", "[{" + dead + "}]"));
      }
      lines.add("    " + entry("source", quoted(entry("data", source(act)))));
    }
    return lines;
  }

  /** A list of acts for an update, see {@link Observations#deeds}. */
  public List<String> observed(List<ObservedAct> acts) {
    List<String> lines = new ArrayList<>();
    for (ObservedAct act : acts) {
      lines.add(
          "- {"
              + String.join(
                  ", ",
                  entry("date", date(act)),
                  entry("by", code(act.source())),
                  entry("on", code(act.target())),
                  entry("action", plan.actions().get(act.action()).id()))
              + "}");
    }
    return lines.isEmpty() ? List.of("[]") : lines;
  }

  private static String entry(String key, Object value) {
    return key + ": " + value;
  }

  private String action(ObservedAct act) {
    String id = plan.actions().get(act.action()).id();
    return act.certain() ? id : id + "  # " + words.say("event-nearest");
  }

  private String source(ObservedAct act) {
    return words.say(
        Message.of(
            "event-source", "file", file, "line", Long.toString(act.line()), "event", act.id()));
  }

  private String code(int actor) {
    return plan.actors().get(actor).code();
  }

  private LocalDate date(ObservedAct act) {
    return plan.start().toLocalDate().plusDays((long) act.day());
  }

  private static String fresh(Set<String> ids, String id) {
    String name = "e_" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    String wanted = name;
    for (int i = 2; !ids.add(wanted); i++) {
      wanted = name + "_" + i;
    }
    return wanted;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.append('"').toString();
  }
}
