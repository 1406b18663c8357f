package org.demarche.report.console;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Stock;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;

/** A scenario as {@code demarche show} prints it. */
public final class ScenarioOverview {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LONGEST_VALUE = 60;
  private static final double SECONDS_A_DAY = 86_400;

  private ScenarioOverview() {}

  /** Returns the lines. */
  public static List<String> lines(Scenario scenario) {
    Plan plan = scenario.basePlan();
    List<String> lines = new ArrayList<>();
    lines.add(scenario.title());
    if (!scenario.summary().isBlank()) {
      lines.add(scenario.summary().strip());
    }
    lines.add("");
    lines.add(
        "From "
            + DATE.format(plan.start())
            + " for "
            + Texts.number(plan.horizonDays())
            + " days. In focus: "
            + plan.focalPairs().stream().map(p -> pair(plan, p)).collect(Collectors.joining(", "))
            + ".");
    section(lines, "Actors", plan.actors().stream().map(ScenarioOverview::actor).toList());
    section(lines, "Stocks", plan.stocks().stream().map(s -> stock(plan, s)).toList());
    section(lines, "Timeline", timeline(plan));
    section(lines, "Procedures", procedures(plan));
    lines.add("");
    lines.add("Arms");
    scenario.arms().forEach(arm -> arm(lines, arm));
    List<List<String>> headlines =
        plan.outcomes().stream()
            .filter(Outcome::headline)
            .map(o -> List.of("  " + o.id(), o.title()))
            .toList();
    section(lines, "Headline outcomes (of " + plan.outcomes().size() + " in all)", headlines);
    return lines;
  }

  private static String pair(Plan plan, Pair pair) {
    return plan.actors().get(pair.first()).code() + "-" + plan.actors().get(pair.second()).code();
  }

  private static List<String> actor(Actor actor) {
    String kind =
        actor instanceof Actor.State
            ? "state"
            : actor instanceof Actor.Group
                ? "armed group"
                : actor instanceof Actor.Council ? "council" : "office";
    return List.of("  " + actor.code(), actor.name(), kind);
  }

  private static List<String> stock(Plan plan, Stock stock) {
    String supplies =
        stock.supplies().stream()
            .map(from -> plan.actors().get(from.from()).code() + " " + amount(plan, from.amount()))
            .collect(Collectors.joining(", "));
    return List.of(
        "  " + plan.actors().get(stock.holder()).code(),
        stock.title(),
        amount(plan, stock.days()) + " days",
        "needs "
            + (amount(plan, stock.demand()) + " " + stock.unit()).strip()
            + " a day; own "
            + amount(plan, stock.own())
            + (supplies.isEmpty() ? "" : stock.shares() ? "; shares: " : "; from ")
            + supplies);
  }

  /** A number, or the assumption behind it. */
  private static String amount(Plan plan, Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return Texts.number(fixed.value());
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    String id = plan.assumptions().get(assumed.assumption()).id();
    return (assumed.times() == 1 ? "" : Texts.number(assumed.times()) + " x ")
        + id
        + (assumed.plus() == 0 ? "" : " + " + Texts.number(assumed.plus()));
  }

  private static List<List<String>> timeline(Plan plan) {
    return plan.timeline().stream()
        .sorted(Comparator.comparingDouble(ScenarioOverview::day))
        .map(event -> List.of("  " + when(plan, event), event.title(), event.id()))
        .toList();
  }

  private static List<List<String>> procedures(Plan plan) {
    return plan.procedures().stream()
        .map(
            procedure ->
                List.of(
                    "  " + plan.actors().get(procedure.of()).code(),
                    procedure.kind().name().toLowerCase(Locale.ROOT),
                    procedure.title(),
                    procedure.id()))
        .toList();
  }

  private static double day(ScriptedEvent event) {
    return event.hazard() == null && event.at() instanceof Quantity.Fixed fixed
        ? fixed.value()
        : Double.POSITIVE_INFINITY;
  }

  private static String when(Plan plan, ScriptedEvent event) {
    if (event.hazard() != null) {
      return "by a hazard";
    }
    if (event.when() != null) {
      return "on a condition";
    }
    if (event.at() instanceof Quantity.Fixed fixed) {
      LocalDateTime time = plan.start().plusSeconds(Math.round(fixed.value() * SECONDS_A_DAY));
      return DATE.format(time) + (event.chance() == null ? "" : ", by chance");
    }
    return "at a random time";
  }

  private static void section(List<String> lines, String title, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(Texts.table(rows));
    }
  }

  private static void arm(List<String> lines, Arm arm) {
    lines.add("  " + arm.id() + ": " + arm.title() + (arm.reference() ? " (reference)" : ""));
    if (!arm.summary().isBlank()) {
      lines.add("    " + arm.summary().strip());
    }
    arm.overrides()
        .forEach(
            (path, value) ->
                lines.add("    " + path + " = " + Texts.shorten(value, LONGEST_VALUE)));
  }
}
