package org.demarche.report.story;

import java.time.LocalDateTime;
import java.util.Locale;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** What the events of a graph of causes are called, each in a few words. */
public final class CauseWords {
  private static final double SECONDS_A_DAY = 86_400;

  private final Plan plan;
  private final Words words;

  /**
   * Names events.
   *
   * @param plan of the runs
   * @param words of the language
   */
  public CauseWords(Plan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  /** Who did what to whom, without numbers that differ from run to run. */
  public String label(CauseNode node) {
    return words.say(
        node.item()
            .map(item -> named(node, item))
            .orElseGet(
                () ->
                    Message.of(
                        "explain-eve",
                        "first",
                        name(node.source()),
                        "second",
                        name(node.target()))));
  }

  private Message named(CauseNode node, Record item) {
    if (item instanceof Story.Act act) {
      return Message.verbatim(act(node, act));
    }
    if (item instanceof Story.Session session) {
      return new SessionWords(plan, session).title();
    }
    if (item instanceof Story.Proceeding step) {
      return Message.verbatim(plan.procedures().get(step.procedure()).title());
    }
    String source = name(node.source());
    String target = name(node.target());
    Shown what = new Shown.Case(node.what().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (item instanceof Story.Talk) {
      return Message.of("explain-talks", "first", source, "second", target, "step", what);
    }
    if (item instanceof Story.MeasureChange change) {
      Shown ends = new Shown.Case(change.intensity() == 0 ? "yes" : "no");
      String kind = plan.measureKinds().get(change.kind()).title();
      return Message.of(
          "explain-measure", "sender", source, "target", target, "kind", kind, "ends", ends);
    }
    if (item instanceof Story.Demand) {
      return Message.of("explain-demand", "by", source, "on", target, "step", what);
    }
    if (item instanceof Story.StockChange change) {
      String stock = plan.stocks().get(change.stock()).title();
      return Message.of("explain-stock", "holder", source, "stock", stock, "step", what);
    }
    return Message.of("explain-deaths", "side", source);
  }

  private String act(CauseNode node, Story.Act act) {
    boolean scripted = act.scripted() >= 0 && act.scripted() < plan.timeline().size();
    if (scripted) {
      return plan.timeline().get(act.scripted()).title();
    }
    return act.action() < 0
        ? node.what()
        : plan.actions()
            .get(act.action())
            .text()
            .replace("{source}", name(act.source()))
            .replace("{target}", name(act.target()));
  }

  /** The name of an actor, empty for none. */
  public String name(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).name();
  }

  /** The name of an actor by its code. */
  public String nameOf(String code) {
    return name(plan.getActor(code));
  }

  /** The code of an actor, empty for none. */
  public String code(int actor) {
    return actor < 0 ? "" : plan.actors().get(actor).code();
  }

  /** A day of the run as a date and an hour. */
  public LocalDateTime at(double day) {
    return plan.start().plusSeconds(Math.round(day * SECONDS_A_DAY));
  }

  /** A day of the run as a short date without the year. */
  public String date(double day) {
    LocalDateTime time = at(day);
    return words.say(
        Message.of(
            "explain-date",
            "day",
            time.getDayOfMonth(),
            "month",
            new Shown.Case("m" + time.getMonthValue())));
  }

  /** What an option of a choice is called: an act against a target, or nothing. */
  public String option(int actor, int action, int target) {
    return action < 0
        ? words.say("explain-nothing")
        : plan.actions()
            .get(action)
            .text()
            .replace("{source}", name(actor))
            .replace("{target}", name(target));
  }
}
