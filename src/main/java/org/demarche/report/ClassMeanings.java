package org.demarche.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.draw.Numbers;
import org.demarche.model.Distribution;
import org.demarche.model.Ladder;
import org.demarche.model.Parameter;
import org.demarche.model.PathClass;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.report.page.ReportPage.Named;
import org.demarche.words.Words;

/** What each path class means in a scenario, with the thresholds that it sets. */
final class ClassMeanings {
  private static final int HUNDRED = 100;

  private final Plan plan;

  ClassMeanings(Plan plan) {
    this.plan = plan;
  }

  /** The classes, in order of precedence: the first that holds counts. */
  List<Named> all() {
    return Arrays.stream(PathClass.values())
        .map(each -> new Named(PathOrder.heading(each), meaning(each)))
        .toList();
  }

  private String meaning(PathClass of) {
    return switch (of) {
      case ARMED_ESCALATION ->
          "at any time after the opening there was a lethal act between the two, or an act or measure"
              + " of rung "
              + Ladder.FORCE
              + " ("
              + Words.english().say(Ladder.name(Ladder.FORCE))
              + ") or above. It counts whatever comes after it, a settlement too.";
      case SETTLEMENT ->
          "no force used, and at the end an agreement is in force on at least "
              + percent(Parameter.CLASS_SETTLEMENT_SHARE)
              + " of what the two care about in their dispute. Measures, and the rung that they hold,"
              + " may stay in force all the same.";
      case ACCOMMODATION ->
          "none of these, and at the end the measures in force weigh at most "
              + percent(Parameter.CLASS_ACCOMMODATION_LOAD)
              + " of what they weighed right after the opening.";
      case COERCIVE_SPIRAL ->
          "none of these, and at the end the measures in force weigh at least "
              + percent(Parameter.CLASS_SPIRAL_LOAD)
              + " of what they weighed right after the opening, on rung "
              + number(Parameter.CLASS_SPIRAL_RUNG)
              + " or above.";
      case MANAGED_TENSION ->
          "none of these, and there was a round of talks in the last "
              + number(Parameter.CLASS_TENSION_DAYS)
              + " days.";
      case FROZEN_STANDOFF -> "none of these.";
    };
  }

  private String percent(Parameter parameter) {
    return value(parameter)
        .map(value -> Numbers.plain(HUNDRED * value) + "%")
        .orElse(uncertain(parameter));
  }

  private String number(Parameter parameter) {
    return value(parameter).map(Numbers::plain).orElse(uncertain(parameter));
  }

  private static String uncertain(Parameter parameter) {
    return "a number that differs from run to run ("
        + parameter.id().toLowerCase(Locale.ROOT)
        + ")";
  }

  private Optional<Double> value(Parameter parameter) {
    Quantity quantity = plan.getParameter(parameter);
    if (quantity instanceof Quantity.Fixed fixed) {
      return Optional.of(fixed.value());
    }
    return quantity instanceof Quantity.Assumed assumed
            && plan.assumptions().get(assumed.assumption()).distribution()
                instanceof Distribution.Constant constant
        ? Optional.of(constant.value() * assumed.times() + assumed.plus())
        : Optional.empty();
  }
}
