package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.DifferenceData;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.Assumption;
import org.demarche.model.Provenance;
import org.demarche.results.RunDescription.OutcomeEntry;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * How sure the answer is: what chance, assumptions and the model leave open, each in a sentence.
 */
final class Sureness {
  private static final int HUNDRED = 100;

  private final FinishedRun run;
  private final Results results;

  Sureness(FinishedRun run, Results results) {
    this.run = run;
    this.results = results;
  }

  List<Claim> lines() {
    List<Claim> lines = new ArrayList<>(chance());
    lines.add(Claim.ofRun(assumptions()));
    lines.add(Claim.ofRun(Message.of("pack-sure-model")));
    return lines;
  }

  private List<Claim> chance() {
    int runs = run.manifest().replications();
    if (runs < Claims.COMPARED_FROM) {
      return List.of(Claim.ofRun(Message.of("pack-sure-few", "runs", runs)));
    }
    List<Claim> lines = new ArrayList<>();
    List<OutcomeEntry> shares =
        results.headlines().stream().filter(each -> results.unit(each) == Unit.SHARE).toList();
    List<String> ids = shares.stream().map(OutcomeEntry::id).toList();
    shares.stream()
        .flatMap(
            outcome ->
                run.arms().stream()
                    .flatMap(arm -> results.estimate(arm.id(), outcome.id()).stream()))
        .mapToDouble(Sureness::half)
        .max()
        .ifPresent(
            most ->
                lines.add(
                    new Claim(
                        Message.of("pack-sure-within", "points", points(most), "runs", runs),
                        ids,
                        "scorecard")));
    hidden().max().ifPresent(most -> lines.add(new Claim(unseen(most), ids, "difference")));
    return lines;
  }

  /** What differences the runs would not show; a difference of shares is at most all of them. */
  private static Message unseen(double most) {
    return most < 1
        ? Message.of("pack-sure-hidden", "points", points(most))
        : Message.of("pack-sure-hidden-all");
  }

  /** Half the widths of the intervals of differences of shares. */
  private DoubleStream hidden() {
    return Differences.data(run).outcomes().stream()
        .filter(outcome -> outcome.unit() == Unit.SHARE)
        .flatMap(outcome -> outcome.differences().stream())
        .map(DifferenceData.Difference::estimate)
        .mapToDouble(Sureness::half);
  }

  private static double half(Estimate estimate) {
    return Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
  }

  /** Rounded up: what is said to be known is known. */
  private static Shown points(double share) {
    return new Shown.Fixed(Math.ceil(HUNDRED * share - 1e-9), 0);
  }

  private Message assumptions() {
    List<Assumption> all = run.plan().assumptions();
    if (all.isEmpty()) {
      return Message.of("pack-sure-none");
    }
    return Message.of(
        "pack-sure-judged",
        "judged",
        all.stream().filter(each -> each.source().kind() == Provenance.Kind.JUDGEMENT).count(),
        "all",
        all.size(),
        "uncertain",
        all.stream().filter(Assumption::isUncertain).count());
  }
}
