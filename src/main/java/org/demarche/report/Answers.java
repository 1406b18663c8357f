package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.PathClass;
import org.demarche.results.RunDescription;
import org.demarche.words.Message;
import org.demarche.words.Shown;

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

  List<Claim> lines() {
    List<Claim> lines = new ArrayList<>(onReference());
    lines.add(new Claim(whatDiffers(), outcomesNamed(), "difference"));
    List<String> compared =
        results.headlines().stream().map(RunDescription.OutcomeEntry::id).toList();
    lines.add(new Claim(whatDoesNot(), compared, "scorecard"));
    lines.add(Claim.ofRun(reach()));
    return lines;
  }

  private List<String> outcomesNamed() {
    return clear.isEmpty()
        ? results.headlines().stream().map(RunDescription.OutcomeEntry::id).toList()
        : chosen().stream().map(each -> each.outcome().id()).distinct().toList();
  }

  private List<Claim> onReference() {
    List<Claim> lines = new ArrayList<>();
    int reference = run.run().getArmIndex(run.run().reference().id());
    for (int pair = 0; pair < run.run().pairs().size() && lines.size() < 2; pair++) {
      lines.add(new Claim(ending(reference, pair), results.classColumns(pair), "outcomes"));
    }
    List<RunDescription.OutcomeEntry> told = new ArrayList<>(results.headlines());
    if (told.isEmpty()) {
      told.addAll(run.run().outcomes());
    }
    for (int i = 0; lines.size() < LINES_ON_REFERENCE; i++) {
      lines.add(
          i < told.size()
              ? new Claim(outcome(told.get(i)), List.of(told.get(i).id()), "scorecard")
              : Claim.ofRun(Message.of("report-no-outcome")));
    }
    return lines;
  }

  private Message ending(int arm, int pair) {
    List<Estimate> shares = tally.cell(arm, pair).classShares();
    long runs = tally.cell(arm, pair).ended();
    String pairs = run.pairNames(pair);
    String title = run.run().reference().title();
    if (shares.isEmpty()) {
      return Message.of("report-ending-none", "pair", pairs, "arm", title);
    }
    List<PathClass> order =
        PathNames.FOR_READERS.stream()
            .sorted(Comparator.comparingDouble(each -> -shares.get(each.ordinal()).value()))
            .filter(each -> shares.get(each.ordinal()).value() > 0)
            .toList();
    if (runs < Claims.COMPARED_FROM) {
      return Message.of(
          "report-ending-few",
          "pair",
          pairs,
          "arm",
          title,
          "classes",
          Shown.Row.of(order.stream().map(each -> counted(each, shares, runs)).toList()));
    }
    return ending(pairs, title, order, shares, runs);
  }

  private Message ending(
      String pairs, String title, List<PathClass> order, List<Estimate> shares, long runs) {
    int leading = leading(order, shares);
    Message most = most(order, leading, shares, runs);
    List<Message> others =
        List.of(PathClass.ARMED_ESCALATION, PathClass.SETTLEMENT).stream()
            .filter(each -> !order.subList(0, leading).contains(each))
            .map(each -> named(each, shares, runs))
            .toList();
    return others.isEmpty()
        ? Message.of("report-ending", "pair", pairs, "arm", title, "most", most)
        : Message.of(
            "report-ending-further",
            "pair",
            pairs,
            "arm",
            title,
            "most",
            most,
            "others",
            new Shown.Row(others, Shown.Between.SEMICOLON));
  }

  private static Message counted(PathClass of, List<Estimate> shares, long runs) {
    return Message.of(
        "report-class-in",
        "class",
        of.title(),
        "share",
        Claims.ofRuns(shares.get(of.ordinal()).value(), runs));
  }

  private static Message most(
      List<PathClass> order, int leading, List<Estimate> shares, long runs) {
    Message first = named(order.get(0), shares, runs);
    if (order.size() == 1) {
      return Message.of("report-most-all", "first", first);
    }
    return leading == 1
        ? Message.of("report-most-one", "first", first)
        : Message.of(
            "report-most-two", "first", first, "second", named(order.get(1), shares, runs));
  }

  /** How many classes are told as leading: one where its interval lies above the next, else two. */
  private static int leading(List<PathClass> order, List<Estimate> shares) {
    return order.size() == 1
            || shares.get(order.get(0).ordinal()).low() > shares.get(order.get(1).ordinal()).high()
        ? 1
        : 2;
  }

  private static Message named(PathClass of, List<Estimate> shares, long runs) {
    Estimate share = shares.get(of.ordinal());
    return Message.of(
        "report-class-share",
        "class",
        of.title(),
        "share",
        Claims.ofRuns(share.value(), runs),
        "limits",
        Wording.limits(share, Unit.SHARE));
  }

  private Message outcome(RunDescription.OutcomeEntry outcome) {
    Unit unit = results.unit(outcome);
    String arm = run.run().reference().title();
    return results
        .estimate(run.run().reference().id(), outcome.id())
        .map(
            e ->
                Message.of(
                    "report-outcome",
                    "outcome",
                    outcome.title(),
                    "arm",
                    arm,
                    "unit",
                    unit.variant(),
                    "value",
                    Wording.value(e, unit),
                    "limits",
                    Wording.limits(e, unit)))
        .orElseGet(() -> Message.of("report-outcome-few", "outcome", outcome.title(), "arm", arm));
  }

  private Message whatDiffers() {
    if (run.arms().size() == 1) {
      return Message.of("report-differs-one-arm");
    }
    String reference = run.run().reference().title();
    if (results.headlines().isEmpty()) {
      return Message.of("report-differs-no-headline", "reference", reference);
    }
    if (!clear.isEmpty()) {
      List<Message> found = chosen().stream().map(Answers::text).toList();
      return Message.of(
          "report-differs",
          "reference",
          reference,
          "found",
          new Shown.Row(found, Shown.Between.SEMICOLON));
    }
    if (!results.hasEnoughPairs()) {
      return Message.of("report-differs-few", "reference", reference);
    }
    return results.wouldShow()
        ? Message.of("report-differs-none", "reference", reference)
        : Message.of("report-differs-none-shown", "reference", reference);
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

  private static Message text(Clear found) {
    return Message.of(
        "report-differs-found",
        "outcome",
        found.outcome().title(),
        "difference",
        Wording.difference(found.by(), found.unit()),
        "limits",
        Wording.differenceLimits(found.by(), found.unit()),
        "arm",
        found.arm().label());
  }

  private Message whatDoesNot() {
    if (run.arms().size() == 1) {
      return Message.of("report-alike-one-arm");
    }
    int compared =
        Differences.data(run).outcomes().stream().mapToInt(o -> o.differences().size()).sum();
    if (compared == 0 || !results.hasEnoughPairs()) {
      return Message.of("report-alike-few");
    }
    List<Message> without = new ArrayList<>();
    for (Arm arm : run.arms()) {
      boolean none = clear.stream().noneMatch(each -> each.arm().id().equals(arm.id()));
      if (!arm.reference() && none) {
        without.add(Message.of("report-quoted", "name", arm.label()));
      }
    }
    return without.isEmpty()
        ? Message.of("report-alike-none", "clear", clear.size(), "all", compared)
        : Message.of(
            "report-alike", "clear", clear.size(), "all", compared, "arms", Shown.Row.of(without));
  }

  private Message reach() {
    int failed = run.manifest().failures().total();
    long all = (long) run.manifest().replications() * run.arms().size();
    return Message.of("report-reach", "runs", all, "failed", failed);
  }
}
