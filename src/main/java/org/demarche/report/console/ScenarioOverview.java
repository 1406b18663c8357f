package org.demarche.report.console;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Stock;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** A scenario as {@code demarche show} prints it. */
public final class ScenarioOverview {
  private static final int LONGEST_VALUE = 60;
  private static final double SECONDS_A_DAY = 86_400;

  private ScenarioOverview() {}

  /**
   * Returns the lines.
   *
   * @param scenario to show
   * @param words of the language
   */
  public static List<String> lines(Scenario scenario, Words words) {
    Plan plan = scenario.basePlan();
    Lines lines = new Lines(words);
    lines.add(scenario.title());
    if (!scenario.summary().isBlank()) {
      scenario.summary().strip().lines().forEach(lines::add);
    }
    lines.blank();
    lines.add(
        Message.of(
            "overview-span",
            "start",
            plan.start(),
            "days",
            Figures.number((Double) plan.horizonDays()),
            "pairs",
            plan.focalPairs().stream().map(p -> pair(plan, p)).collect(Collectors.joining(", "))));
    section(
        lines,
        Message.of("overview-actors"),
        plan.actors().stream().<List<?>>map(ScenarioOverview::actor).toList());
    section(
        lines,
        Message.of("overview-stocks"),
        plan.stocks().stream().<List<?>>map(s -> stock(plan, s, words)).toList());
    section(lines, Message.of("overview-timeline"), timeline(plan));
    section(lines, Message.of("overview-procedures"), procedures(plan));
    lines.blank();
    lines.add(Message.of("overview-arms"));
    scenario.arms().forEach(arm -> arm(lines, arm));
    List<List<?>> headlines =
        plan.outcomes().stream()
            .filter(Outcome::headline)
            .<List<?>>map(o -> List.of("  " + o.id(), o.title()))
            .toList();
    Message title = Message.of("overview-headlines", "count", plan.outcomes().size());
    section(lines, title, headlines);
    return lines.all();
  }

  private static String pair(Plan plan, Pair pair) {
    return plan.actors().get(pair.first()).code() + "-" + plan.actors().get(pair.second()).code();
  }

  private static List<?> actor(Actor actor) {
    Message kind =
        actor instanceof Actor.State
            ? Message.of("overview-actor-state")
            : actor instanceof Actor.Group
                ? Message.of("overview-actor-group")
                : actor instanceof Actor.Council
                    ? Message.of("overview-actor-council")
                    : Message.of("overview-actor-office");
    return List.of("  " + actor.code(), actor.name(), kind);
  }

  private static List<?> stock(Plan plan, Stock stock, Words words) {
    String supplies =
        stock.supplies().stream()
            .map(
                from ->
                    words.say(
                        "overview-supply",
                        "actor",
                        plan.actors().get(from.from()).code(),
                        "amount",
                        amount(plan, from.amount())))
            .collect(Collectors.joining(", "));
    return List.of(
        "  " + plan.actors().get(stock.holder()).code(),
        stock.title(),
        Message.of("overview-stock-days", "days", amount(plan, stock.days())),
        Message.of(
            "overview-stock-needs",
            "demand",
            stock.unit().isEmpty()
                ? amount(plan, stock.demand())
                : Message.of(
                    "overview-demand",
                    "amount",
                    amount(plan, stock.demand()),
                    "unit",
                    stock.unit()),
            "own",
            amount(plan, stock.own()),
            "supplies",
            new Shown.Case(supplies.isEmpty() ? "none" : stock.shares() ? "shares" : "amounts"),
            "from",
            supplies));
  }

  /** A number, or the assumption behind it. */
  private static Object amount(Plan plan, Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return Figures.number((Double) fixed.value());
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    String id = plan.assumptions().get(assumed.assumption()).id();
    Object amount =
        assumed.times() == 1
            ? id
            : Message.of(
                "overview-times", "times", Figures.number(assumed.times()), "assumption", id);
    return assumed.plus() == 0
        ? amount
        : Message.of("overview-plus", "amount", amount, "plus", Figures.number(assumed.plus()));
  }

  private static List<? extends List<?>> timeline(Plan plan) {
    return plan.timeline().stream()
        .sorted(Comparator.comparingDouble(ScenarioOverview::day))
        .map(
            event ->
                List.of(
                    Message.of("overview-time", "time", when(plan, event)),
                    event.title(),
                    event.id()))
        .toList();
  }

  private static List<? extends List<?>> procedures(Plan plan) {
    return plan.procedures().stream()
        .map(
            procedure ->
                List.of(
                    "  " + plan.actors().get(procedure.of()).code(),
                    procedure.kind() == Procedure.Kind.COURT
                        ? Message.of("overview-procedure-court")
                        : Message.of("overview-procedure-legislature"),
                    procedure.title(),
                    procedure.id()))
        .toList();
  }

  private static double day(ScriptedEvent event) {
    return event.hazard() == null && event.at() instanceof Quantity.Fixed fixed
        ? fixed.value()
        : Double.POSITIVE_INFINITY;
  }

  private static Object when(Plan plan, ScriptedEvent event) {
    if (event.hazard() != null) {
      return Message.of("overview-by-hazard");
    }
    if (event.when() != null) {
      return Message.of("overview-on-condition");
    }
    if (event.at() instanceof Quantity.Fixed fixed) {
      LocalDateTime time = plan.start().plusSeconds(Math.round(fixed.value() * SECONDS_A_DAY));
      return event.chance() == null ? time : Message.of("overview-by-chance", "time", time);
    }
    return Message.of("overview-random-time");
  }

  private static void section(Lines lines, Message title, List<? extends List<?>> rows) {
    if (!rows.isEmpty()) {
      lines.blank();
      lines.add(title);
      lines.table(rows);
    }
  }

  private static void arm(Lines lines, Arm arm) {
    lines.add(
        arm.reference()
            ? Message.of("overview-arm-reference", "id", arm.id(), "title", arm.title())
            : Message.of("overview-arm", "id", arm.id(), "title", arm.title()));
    if (!arm.summary().isBlank()) {
      lines.add("    " + arm.summary().strip());
    }
    arm.overrides()
        .forEach(
            (path, value) ->
                lines.add("    " + path + " = " + Columns.shorten(value, LONGEST_VALUE)));
  }
}
