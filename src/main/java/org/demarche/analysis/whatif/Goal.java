package org.demarche.analysis.whatif;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.demarche.words.Words;

/**
 * What is asked about: an outcome, or a comparison of it with a number, such as {@code
 * peak_usa_cub>=5}.
 *
 * @param text as it was asked for
 * @param outcome index of the outcome in the plan
 * @param title for people
 * @param comparison one of {@code >= > <= < =}, or empty for the outcome's own value
 * @param bound what it is compared with
 * @param share whether it is 0 or 1 in every run
 */
public record Goal(
    String text, int outcome, String title, String comparison, double bound, boolean share) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([a-z][a-z0-9_]*)\\s*(?:(>=|<=|>|<|=)\\s*(-?[0-9.]{1,20}))?\\s*");

  /**
   * Reads a goal.
   *
   * @param plan with the outcomes
   * @param text id of an outcome, or a comparison
   * @throws UnfitException if there is no such outcome
   */
  public static Goal read(Plan plan, String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new UnfitException(Message.of("whatif-goal-malformed", "text", text));
    }
    List<String> known = plan.outcomes().stream().map(Outcome::id).toList();
    int index = known.indexOf(parts.group(1));
    if (index < 0) {
      String maybe =
          NearestName.find(parts.group(1), known).orElse(String.join(", ", headlines(plan)));
      throw new UnfitException(
          Message.of("whatif-no-outcome", "id", parts.group(1), "maybe", maybe));
    }
    Outcome outcome = plan.outcomes().get(index);
    String title = Words.english().say(outcome.title());
    if (parts.group(2) == null) {
      return new Goal(text, index, title, "", 0, outcome.share());
    }
    return new Goal(
        text,
        index,
        title + " " + parts.group(2) + " " + parts.group(3),
        parts.group(2),
        number(text, parts.group(3)),
        true);
  }

  private static double number(String text, String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw new UnfitException(Message.of("whatif-goal-malformed", "text", text), e);
    }
  }

  private static List<String> headlines(Plan plan) {
    return plan.outcomes().stream().filter(Outcome::headline).map(Outcome::id).toList();
  }

  /**
   * Its value in a run: 0 or 1 for a comparison, where a missing outcome makes none true.
   *
   * @param outcomes of the run
   * @return NaN where an outcome asked for as it stands is missing or infinite
   */
  public double value(double[] outcomes) {
    double value = outcomes[outcome];
    return switch (comparison) {
      case ">=" -> value >= bound ? 1 : 0;
      case ">" -> value > bound ? 1 : 0;
      case "<=" -> value <= bound ? 1 : 0;
      case "<" -> value < bound ? 1 : 0;
      case "=" -> value == bound ? 1 : 0;
      default -> Double.isInfinite(value) ? Double.NaN : value;
    };
  }
}
