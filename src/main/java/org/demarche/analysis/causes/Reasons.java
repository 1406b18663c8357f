package org.demarche.analysis.causes;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.demarche.model.Feature;
import org.demarche.trace.Story;
import org.demarche.trace.Story.Option;

/**
 * Why an actor took one option of a choice by quantal response, and what speaks for each other one.
 *
 * <p>The log odds of an option are its pulls: lambda w x of each feature, ln b of the family's base
 * rate, and what is left by its <em>company</em>: options of a family share its chance, so that an
 * act with many like it is the less likely for it, and within a family features count 1/tau as
 * much. With s = lambda U, company is (1/tau - 1) s + ln m + (tau - 1) ln sum m exp(s/tau), the sum
 * over the family. All three add up to the log odds exactly.
 */
public final class Reasons {
  private final Story.Decision decision;
  private final double tau;
  private final Map<Integer, Double> inclusive = new TreeMap<>();

  /**
   * The reasons of a choice.
   *
   * @param decision whose rule was quantal response; another rule's probabilities are not made of
   *     pulls
   */
  public Reasons(Story.Decision decision) {
    this.decision = decision;
    this.tau = decision.sharpness().dissimilarity();
    for (Option option : decision.options()) {
      if (option.probability() > 0) {
        inclusive.computeIfAbsent(option.kin().family(), family -> inclusive(family, -1));
      }
    }
  }

  /**
   * What parts the log odds of two options.
   *
   * @param features difference in the pull of each feature
   * @param base difference in the pull of the families' base rates
   * @param company difference in what the options' families take from or add to them
   * @param total sum of all, ln of the ratio of their probabilities
   */
  public record Difference(
      Map<Feature, Double> features, double base, double company, double total) {}

  /** The choice. */
  public Story.Decision decision() {
    return decision;
  }

  /** The options, likeliest first; among equals in the order of their numbers. */
  public List<Option> options() {
    return decision.options().stream()
        .sorted(
            Comparator.comparingDouble((Option option) -> -option.probability())
                .thenComparingInt(Option::number))
        .toList();
  }

  /** The option taken. */
  public Option chosen() {
    return option(decision.chosen());
  }

  /**
   * An option by its number.
   *
   * @throws NoSuchElementException if it had no probability and was not taken
   */
  public Option option(int number) {
    return decision.options().stream()
        .filter(option -> option.number() == number)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("option " + number));
  }

  /** The score lambda U of an option, without its family's base rate. */
  double score(Option option) {
    double utility = 0;
    for (Feature feature : Feature.values()) {
      utility += weight(feature) * value(option, feature);
    }
    return decision.sharpness().precision() * utility;
  }

  double weight(Feature feature) {
    return decision.weights().getOrDefault(feature, 0.0);
  }

  static double value(Option option, Feature feature) {
    return option.values().getOrDefault(feature, 0.0);
  }

  /**
   * ln of the sum of m exp(s/tau) over a family.
   *
   * @param without number of an option to leave out, or -1
   */
  double inclusive(int family, int without) {
    double top = Double.NEGATIVE_INFINITY;
    for (Option option : decision.options()) {
      if (counts(option, family, without)) {
        top = Math.max(top, rate(option));
      }
    }
    if (top == Double.NEGATIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (Option option : decision.options()) {
      if (counts(option, family, without)) {
        sum += StrictMath.exp(rate(option) - top);
      }
    }
    return top + StrictMath.log(sum);
  }

  private static boolean counts(Option option, int family, int without) {
    return option.kin().family() == family
        && option.number() != without
        && option.probability() > 0;
  }

  /** ln of m exp(s/tau). */
  double rate(Option option) {
    return score(option) / tau + option.kin().size();
  }

  /** What its family takes from an option's log odds, or adds to them. */
  double company(Option option) {
    return rate(option)
        - score(option)
        + (tau - 1) * inclusive.getOrDefault(option.kin().family(), rate(option));
  }

  /**
   * What parts two options.
   *
   * @param one the first
   * @param other the second
   * @return the first's less the second's
   */
  public Difference difference(Option one, Option other) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    double total = 0;
    for (Feature feature : Feature.values()) {
      double part =
          decision.sharpness().precision()
              * weight(feature)
              * (value(one, feature) - value(other, feature));
      features.put(feature, part);
      total += part;
    }
    double base = one.kin().base() - other.kin().base();
    double company = company(one) - company(other);
    return new Difference(features, base, company, total + base + company);
  }
}
