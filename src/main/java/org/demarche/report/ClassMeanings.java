package org.demarche.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.draw.PathNames;
import org.demarche.model.Distribution;
import org.demarche.model.Ladder;
import org.demarche.model.Parameter;
import org.demarche.model.PathClass;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.report.page.ReportPage.Named;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** What each path class means in a scenario, with the thresholds that it sets. */
final class ClassMeanings {
  private static final int HUNDRED = 100;
  private static final int DECIMALS = 4;

  private final Plan plan;
  private final Words words;

  ClassMeanings(Plan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  /** The classes, in order of precedence: the first that holds counts. */
  List<Named> all() {
    return Arrays.stream(PathClass.values())
        .map(each -> new Named(words.say(PathNames.heading(each)), words.say(meaning(each))))
        .toList();
  }

  private Message meaning(PathClass of) {
    return switch (of) {
      case ARMED_ESCALATION ->
          Message.of("report-class-force", "rung", Ladder.FORCE, "name", Ladder.name(Ladder.FORCE));
      case SETTLEMENT ->
          Message.of("report-class-settlement", "share", share(Parameter.CLASS_SETTLEMENT_SHARE));
      case ACCOMMODATION ->
          Message.of(
              "report-class-accommodation", "share", share(Parameter.CLASS_ACCOMMODATION_LOAD));
      case COERCIVE_SPIRAL ->
          Message.of(
              "report-class-spiral",
              "share",
              share(Parameter.CLASS_SPIRAL_LOAD),
              "rung",
              number(Parameter.CLASS_SPIRAL_RUNG));
      case MANAGED_TENSION ->
          Message.of("report-class-tension", "days", number(Parameter.CLASS_TENSION_DAYS));
      case FROZEN_STANDOFF -> Message.of("report-class-frozen");
    };
  }

  private Message share(Parameter parameter) {
    return value(parameter)
        .map(value -> Message.of("chart-axis-share", "number", plain(HUNDRED * value)))
        .orElse(uncertain(parameter));
  }

  private static Shown plain(double value) {
    return new Shown.Plain(value, DECIMALS);
  }

  private Message number(Parameter parameter) {
    return value(parameter).map(DistributionWords::number).orElse(uncertain(parameter));
  }

  private static Message uncertain(Parameter parameter) {
    return Message.of("report-class-uncertain", "id", parameter.id().toLowerCase(Locale.ROOT));
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
