package org.demarche.report.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.report.story.CauseWords;
import org.demarche.report.story.Explanation;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** Why an option was taken, and why not another, in words. */
final class ChoiceText {
  /** Changes that are told of each option. */
  private static final int TURNS = 3;

  private static final String INDENT = "  ";
  private final Words words;
  private final CauseWords named;

  ChoiceText(Words words, CauseWords named) {
    this.words = words;
    this.named = named;
  }

  /** A part of an option's odds that no feature makes. */
  private record Pull(String what, double value) {}

  void add(Explanation told, Explanation.Choice choice, List<String> lines) {
    Explanation.Event event = told.event();
    Explanation.OptionSeen taken =
        choice.options().stream().filter(Explanation.OptionSeen::taken).findFirst().orElseThrow();
    String actor = event == null ? choice.actor() : named.nameOf(choice.actor());
    lines.add("");
    lines.add(words.say(Message.of("explain-choice", "actor", actor)));
    lines.add(
        INDENT
            + words.say(
                Message.of(
                    "explain-choice-road",
                    "actor",
                    actor,
                    "road",
                    new Shown.Case(choice.road()),
                    "options",
                    choice.options().size(),
                    "chance",
                    new Shown.Percent(taken.probability()))));
    if (!choice.byPulls()) {
      lines.add(
          INDENT
              + words.say(
                  Message.of("explain-choice-by-rule", "actor", actor, "rule", choice.rule())));
      return;
    }
    lines.add(INDENT + words.say("explain-pulls"));
    pulls(
        taken.pulls(),
        List.of(new Pull(words.say("explain-base"), taken.basePull())),
        taken.score(),
        lines);
    choice.whyNot().forEach(other -> whyNot(other, lines));
  }

  private void pulls(
      Map<String, Double> features, List<Pull> more, double sum, List<String> lines) {
    for (Map.Entry<String, Double> pull : ExplainText.sorted(features)) {
      lines.add(pull(pull.getValue(), feature(pull.getKey())));
    }
    for (Pull pull : more) {
      if (Math.abs(pull.value()) >= ExplainText.NOTHING) {
        lines.add(pull(pull.value(), pull.what()));
      }
    }
    lines.add(INDENT + INDENT + words.say(Message.of("explain-pull-sum", "value", signed(sum))));
  }

  private String pull(double value, String what) {
    return INDENT
        + INDENT
        + words.say(Message.of("explain-pull", "value", signed(value), "what", what));
  }

  private String signed(double value) {
    return String.format(Locale.ROOT, "%6s", words.show(new Shown.Signed(value, 2)));
  }

  private String feature(String id) {
    return words.say(Message.of("explain-feature", "feature", new Shown.Case(id)));
  }

  private void whyNot(Explanation.Instead other, List<String> lines) {
    lines.add("");
    lines.add(
        words.say(
            Message.of(
                "explain-whynot",
                "what",
                other.text(),
                "chance",
                new Shown.Percent(other.probability()))));
    lines.add(INDENT + words.say("explain-whynot-odds"));
    List<Pull> more =
        List.of(
            new Pull(words.say("explain-base"), other.base()),
            new Pull(words.say("explain-company"), other.company()));
    pulls(other.pulls(), more, other.logOdds(), lines);
    if (other.logOdds() < 0) {
      lines.add(INDENT + words.say("explain-whynot-likelier"));
    }
    lines.add(INDENT + words.say("explain-whynot-turn"));
    for (Explanation.Turn turn :
        other.changes().subList(0, Math.min(TURNS, other.changes().size()))) {
      lines.add(
          INDENT
              + INDENT
              + words.say(
                  Message.of(
                      "explain-whynot-change",
                      "feature",
                      feature(turn.feature()),
                      "now",
                      new Shown.Signed(turn.now(), 3),
                      "more",
                      new Shown.Signed(turn.toBeTaken(), 3),
                      "possible",
                      new Shown.Case(turn.canBeTaken() ? "yes" : "no"))));
    }
  }
}
