package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.PathClass;
import org.demarche.results.RunDescription;
import org.demarche.words.Words;

/**
 * The answer in five lines, from the numbers alone: two on the reference arm, one on what differs
 * from it, one on what does not, one on how far all this reaches. A difference is named only where
 * its simultaneous interval leaves out zero and enough runs carry it.
 */
final class Answers {
  private static final int LINES_ON_REFERENCE = 2;
  private static final int NAMED = 3;

  private final FinishedRun run;
  private final PathTally tally;
  private final Results results;
  private final List<Clear> clear = new ArrayList<>();

  /** A difference whose simultaneous interval leaves out zero. */
  private record Clear(Arm arm, RunDescription.OutcomeEntry outcome, Unit unit, Estimate by) {
    double sharpness() {
      return Math.abs(by.value()) / Math.max(by.high() - by.low(), Double.MIN_NORMAL);
    }
  }

  Answers(FinishedRun run, PathTally tally, Results results) {
    this.run = run;
    this.tally = tally;
    this.results = results;
    for (RunDescription.OutcomeEntry outcome : results.headlines()) {
      for (Arm arm : run.arms()) {
        results
            .clearDifference(arm.id(), outcome.id())
            .ifPresent(by -> clear.add(new Clear(arm, outcome, results.unit(outcome), by)));
      }
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(onReference());
    lines.add(whatDiffers());
    lines.add(whatDoesNot());
    lines.add(reach());
    return lines;
  }

  private List<String> onReference() {
    List<String> lines = new ArrayList<>();
    int reference = run.run().getArmIndex(run.run().reference().id());
    for (int pair = 0; pair < run.run().pairs().size() && lines.size() < 2; pair++) {
      lines.add(ending(reference, pair));
    }
    List<RunDescription.OutcomeEntry> told = new ArrayList<>(results.headlines());
    if (told.isEmpty()) {
      told.addAll(run.run().outcomes());
    }
    for (int i = 0; lines.size() < LINES_ON_REFERENCE; i++) {
      lines.add(
          i < told.size()
              ? outcome(told.get(i))
              : "The scenario asks for no further outcome of the runs.");
    }
    return lines;
  }

  private String ending(int arm, int pair) {
    List<Estimate> shares = tally.cell(arm, pair).classShares();
    long runs = tally.cell(arm, pair).ended();
    String lead = run.pairNames(pair) + " under “" + run.run().reference().title() + "”: ";
    if (shares.isEmpty()) {
      return lead + "no run was finished, so nothing can be said.";
    }
    List<PathClass> order =
        PathOrder.FOR_READERS.stream()
            .sorted(Comparator.comparingDouble(each -> -shares.get(each.ordinal()).value()))
            .filter(each -> shares.get(each.ordinal()).value() > 0)
            .toList();
    if (runs < Claims.COMPARED_FROM) {
      return lead
          + "too few runs to say; the path class was "
          + order.stream()
              .map(
                  each ->
                      Words.english().say(each.title())
                          + " in "
                          + Claims.ofRuns(shares.get(each.ordinal()).value(), runs))
              .collect(Collectors.joining(", "))
          + ".";
    }
    int leading = leading(order, shares);
    String most =
        order.size() == 1
            ? "every run is " + named(order.get(0), shares, runs)
            : leading == 1
                ? "the most frequent path class is " + named(order.get(0), shares, runs)
                : "no path class is clearly the most frequent; those of most runs are "
                    + named(order.get(0), shares, runs)
                    + " and "
                    + named(order.get(1), shares, runs);
    return lead + most + further(order.subList(0, leading), shares, runs);
  }

  private static String further(List<PathClass> told, List<Estimate> shares, long runs) {
    String others =
        List.of(PathClass.ARMED_ESCALATION, PathClass.SETTLEMENT).stream()
            .filter(each -> !told.contains(each))
            .map(each -> named(each, shares, runs))
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? "." : ". Further: " + others + ".";
  }

  /** How many classes are told as leading: one where its interval lies above the next, else two. */
  private static int leading(List<PathClass> order, List<Estimate> shares) {
    return order.size() == 1
            || shares.get(order.get(0).ordinal()).low() > shares.get(order.get(1).ordinal()).high()
        ? 1
        : 2;
  }

  private static String named(PathClass of, List<Estimate> shares, long runs) {
    Estimate share = shares.get(of.ordinal());
    return Words.english().say(of.title())
        + ", "
        + Claims.ofRuns(share.value(), runs)
        + " (95% interval "
        + Wording.limits(share, Unit.SHARE)
        + ")";
  }

  private String outcome(RunDescription.OutcomeEntry outcome) {
    Unit unit = results.unit(outcome);
    String lead = outcome.title() + " under “" + run.run().reference().title() + "”: ";
    return results
        .estimate(run.run().reference().id(), outcome.id())
        .map(
            e ->
                lead
                    + Wording.value(e, unit)
                    + (unit == Unit.SHARE ? " of runs" : " on average")
                    + " (95% interval "
                    + Wording.limits(e, unit)
                    + ").")
        .orElse(lead + "too few values for an estimate with an interval.");
  }

  private String whatDiffers() {
    if (run.arms().size() == 1) {
      return "Only one arm was run, so nothing is compared.";
    }
    String reference = "“" + run.run().reference().title() + "”";
    if (results.headlines().isEmpty()) {
      return "The scenario marks no headline outcome, so arms are not compared with "
          + reference
          + ".";
    }
    if (clear.isEmpty()) {
      return results.hasEnoughPairs()
          ? "No arm differs clearly from "
              + reference
              + " on any headline outcome"
              + (results.wouldShow() ? "." : "; at so few runs large differences may not show.")
          : "There are too few runs to tell any arm from " + reference + ".";
    }
    String found = chosen().stream().map(Answers::text).collect(Collectors.joining("; "));
    return "Clear differences from " + reference + " include: " + found + ".";
  }

  /**
   * The largest in shares, of different outcomes; then, where there are few, the sharpest others.
   */
  private List<Clear> chosen() {
    List<Clear> order = new ArrayList<>();
    clear.stream()
        .filter(each -> each.unit() == Unit.SHARE)
        .sorted(Comparator.comparingDouble(each -> -Math.abs(each.by().value())))
        .forEach(order::add);
    clear.stream()
        .filter(each -> each.unit() != Unit.SHARE)
        .sorted(Comparator.comparingDouble(each -> -each.sharpness()))
        .forEach(order::add);
    Set<String> seen = new HashSet<>();
    return order.stream().filter(each -> seen.add(each.arm().id())).limit(NAMED).toList();
  }

  private static String text(Clear found) {
    return found.outcome().title()
        + ", "
        + Wording.difference(found.by(), found.unit())
        + " (simultaneous 95% interval "
        + Wording.differenceLimits(found.by(), found.unit())
        + ") under “"
        + found.arm().label()
        + "”";
  }

  private String whatDoesNot() {
    if (run.arms().size() == 1) {
      return "Whether another policy would change this, the run cannot say.";
    }
    int compared =
        Differences.data(run).outcomes().stream().mapToInt(o -> o.differences().size()).sum();
    if (compared == 0 || !results.hasEnoughPairs()) {
      return "What arms have in common cannot be told either: that takes headline outcomes and enough"
          + " runs.";
    }
    List<String> without =
        run.arms().stream()
            .filter(arm -> !arm.reference())
            .filter(arm -> clear.stream().noneMatch(each -> each.arm().id().equals(arm.id())))
            .map(arm -> "“" + arm.label() + "”")
            .toList();
    String count =
        clear.size() + " of " + compared + " comparisons on headline outcomes are clear. ";
    String arms =
        without.isEmpty()
            ? "Every arm differs clearly on at least one of them"
            : "No clear difference on any of them: " + String.join(", ", without);
    return count + arms + ". What is not clear at this number of runs may still differ.";
  }

  private String reach() {
    int total = run.manifest().failures().total();
    Optional<String> failed =
        total == 0 ? Optional.empty() : Optional.of(", of which " + total + " failed");
    long all = (long) run.manifest().replications() * run.arms().size();
    return String.format(Locale.ROOT, "%,d", all)
        + (all == 1 ? " simulated run" : " simulated runs")
        + failed.orElse("")
        + ": the intervals cover the model's chance and its stated assumptions, not whether the model"
        + " is right. It explores what may follow from the assumptions and forecasts nothing.";
  }
}
