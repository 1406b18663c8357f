package org.demarche.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.analysis.causes.FoldedTree;
import org.demarche.model.EventId;
import org.demarche.report.story.CauseWords;
import org.demarche.report.story.Explanation;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** How an event, an outcome or a whole run came about, in words. */
public final class ExplainText {
  private static final int MOST_EFFECTS = 12;
  private static final int ID_SHOWN = 8;
  private static final String INDENT = "  ";

  /** Pulls that would be shown as nothing are left out. */
  static final double NOTHING = 0.005;

  private final Words words;
  private final CauseWords named;

  /**
   * Speaks of a run.
   *
   * @param words of the language
   * @param named what its events are called
   */
  public ExplainText(Words words, CauseWords named) {
    this.words = words;
    this.named = named;
  }

  private static String shortId(String id) {
    return id.substring(0, ID_SHOWN);
  }

  /** The answer about an event or an outcome, without its title. */
  public List<String> lines(Explanation told) {
    List<String> lines = new ArrayList<>();
    Explanation.Event event = told.event();
    if (event != null) {
      lines.add(event.text());
      lines.add(
          words.say(
              Message.of(
                  "explain-event-when",
                  "date",
                  event.time(),
                  "day",
                  new Shown.Fixed(event.day(), 2),
                  "id",
                  event.id())));
    }
    Explanation.OutcomeSeen outcome = told.outcome();
    if (outcome != null) {
      lines.add(words.say(outcome(outcome, told.chain().isEmpty())));
    }
    chain(told, lines);
    Explanation.Choice choice = told.choice();
    if (choice != null) {
      new ChoiceText(words, named).add(told, choice, lines);
    } else if (event != null && told.chain().size() > 1) {
      lines.add("");
      lines.add(words.say("explain-choice-none"));
    }
    if (event != null) {
      effects(told, lines);
    }
    return lines;
  }

  private Message outcome(Explanation.OutcomeSeen outcome, boolean pathless) {
    Double day = outcome.day();
    if (!outcome.holds() || day == null) {
      return Message.of("explain-outcome-not", "title", outcome.title());
    }
    return pathless
        ? Message.of("explain-outcome-start", "title", outcome.title())
        : Message.of(
            "explain-outcome-came",
            "title",
            outcome.title(),
            "date",
            named.date(day),
            "day",
            new Shown.Fixed(day, 2),
            "times",
            outcome.times());
  }

  private void chain(Explanation told, List<String> lines) {
    if (told.chain().isEmpty()) {
      return;
    }
    lines.add("");
    if (told.event() != null && told.chain().size() == 1) {
      lines.add(words.say("explain-chain-root"));
      return;
    }
    lines.add(words.say("explain-chain"));
    for (Explanation.Event step : told.chain()) {
      lines.add(INDENT + line(step));
    }
  }

  private String line(Explanation.Event step) {
    String date =
        String.format(Locale.ROOT, "%6s", step.kind().equals("eve") ? "" : named.date(step.day()));
    String line = words.say(Message.of("explain-line", "date", date, "what", step.text()));
    return words.say(Message.of("explain-line-id", "line", line, "id", shortId(step.id())));
  }

  private void effects(Explanation told, List<String> lines) {
    lines.add("");
    if (told.effects().isEmpty()) {
      lines.add(words.say("explain-effects-none"));
      return;
    }
    lines.add(words.say("explain-effects"));
    int shown = Math.min(MOST_EFFECTS, told.effects().size());
    told.effects().subList(0, shown).forEach(effect -> lines.add(INDENT + line(effect)));
    if (told.effects().size() > shown) {
      lines.add(
          INDENT
              + words.say(Message.of("explain-and-more", "count", told.effects().size() - shown)));
    }
  }

  /** The whole run as a tree, set in by lines. */
  public List<String> tree(FoldedTree tree) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(Message.of("explain-tree", "shown", tree.rows().size(), "all", tree.total())));
    List<FoldedTree.Row> rows = tree.rows();
    for (int r = 0; r < rows.size(); r++) {
      FoldedTree.Row row = rows.get(r);
      String date =
          String.format(
              Locale.ROOT, "%6s", row.node().item().isEmpty() ? "" : named.date(row.node().day()));
      String folded =
          row.folded() > 0
              ? " " + words.say(Message.of("explain-folded", "count", row.folded()))
              : "";
      lines.add(
          date
              + INDENT
              + branch(rows, r)
              + named.label(row.node())
              + folded
              + INDENT
              + "["
              + shortId(EventId.toText(row.node().id()))
              + "]");
    }
    return lines;
  }

  /** The lines that come down to a row from above. */
  private static String branch(List<FoldedTree.Row> rows, int r) {
    StringBuilder branch = new StringBuilder();
    FoldedTree.Row row = rows.get(r);
    for (int level = 0; level < row.level(); level++) {
      branch.append(goesOn(rows, r, level) ? "│ " : "  ");
    }
    if (row.level() > 0 && !row.trunk()) {
      branch.setLength(branch.length() - 2);
      branch.append("├─");
    }
    return branch.append(row.trunk() ? "● " : row.parent() < 0 ? "■ " : "● ").toString();
  }

  /** Whether some later row hangs on one above at a level. */
  private static boolean goesOn(List<FoldedTree.Row> rows, int r, int level) {
    for (int later = r; later < rows.size(); later++) {
      int parent = rows.get(later).parent();
      if (parent >= 0 && parent < r && rows.get(parent).level() == level) {
        return true;
      }
    }
    return false;
  }

  /** The largest pulls first, those that are nothing left out. */
  static List<Map.Entry<String, Double>> sorted(Map<String, Double> pulls) {
    return pulls.entrySet().stream()
        .filter(pull -> Math.abs(pull.getValue()) >= NOTHING)
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, Double> pull) -> -Math.abs(pull.getValue())))
        .toList();
  }
}
