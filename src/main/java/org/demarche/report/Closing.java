package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Samplers;
import org.demarche.report.page.ReportPage.FailureText;
import org.demarche.report.page.ReportPage.Failures;
import org.demarche.report.page.ReportPage.Limits;
import org.demarche.report.page.ReportPage.Named;
import org.demarche.report.page.ReportPage.Reproduce;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.statistics.Stratification;
import org.demarche.words.Words;

/** The last sections of a report: limits, failures, how to reproduce. */
final class Closing {
  private static final List<String> READING =
      List.of(
          "This is an exploratory model, not a forecast. A share of runs is no probability that"
              + " something will happen; it says how often it followed from the assumptions.",
          "Intervals cover the chance within the model and the spread of the stated assumptions."
              + " They do not cover what the model has wrong, nor assumptions that nobody stated.",
          "Most numbers are judgements, marked as such in the register. Another judgement may move"
              + " results more than any arm does.",
          "Compare arms rather than single numbers: arms meet the same worlds and the same chance,"
              + " so much of what is uncertain cancels in their differences.",
          "A single run told here is an example; others may end differently.");

  private static final List<String> LEFT_OUT =
      List.of(
          "Named persons and their characters: governments act as one, by a few traits.",
          "Domestic politics beyond one pressure on each government: parties, elections that are"
              + " not scripted, protest and repression.",
          "Markets, prices, exchange rates and the wider economy: measures press by stated"
              + " dependences.",
          "Military detail: forces, logistics and the course of any fighting. Force is an act with"
              + " a rung, not a campaign.",
          "Covert action, intelligence, cyber operations and what is not public.",
          "Media and public opinion beyond the attention that events draw.",
          "Migration, humanitarian consequences and the people who bear them, beyond reported"
              + " deaths.",
          "Governments and organisations that are not on the scenario's list.");

  private final FinishedRun run;

  Closing(FinishedRun run) {
    this.run = run;
  }

  Limits limits() {
    return new Limits(READING, LEFT_OUT);
  }

  Failures failures() {
    Manifest.Failures failures = run.manifest().failures();
    long all = (long) run.manifest().replications() * run.run().arms().size();
    if (failures.total() == 0) {
      return new Failures(
          all == 1
              ? "None: the only replication was finished."
              : String.format(Locale.ROOT, "None: all %,d replications were finished.", all),
          List.of());
    }
    List<FailureText> first =
        failures.first().stream()
            .map(f -> new FailureText(title(f.arm()), f.replication(), f.reason()))
            .toList();
    String sentence =
        String.format(
            Locale.ROOT,
            "%,d of %,d replications failed. They count as missing in every estimate and leave"
                + " every pair that they belong to. With seed %d, arm and replication each can be"
                + " repeated.",
            failures.total(),
            all,
            run.manifest().request().seed());
    return new Failures(sentence, first);
  }

  private String title(String arm) {
    return run.run().arms().stream()
        .filter(entry -> entry.id().equals(arm))
        .map(RunDescription.ArmEntry::title)
        .findFirst()
        .orElse(arm);
  }

  Reproduce reproduce() {
    Manifest manifest = run.manifest();
    RunRequest request = manifest.request();
    List<Named> facts = new ArrayList<>();
    facts.add(new Named("Run", manifest.runId()));
    facts.add(new Named("Fingerprint of the results", String.valueOf(manifest.fingerprint())));
    facts.add(new Named("SHA-256 of the resolved scenario", manifest.scenarioSha256()));
    facts.add(new Named("Model version", manifest.versions().model()));
    facts.add(new Named("Demarche", manifest.versions().demarche()));
    facts.add(
        new Named(
            "Java", manifest.versions().java() + " on " + manifest.versions().architecture()));
    facts.add(new Named("Seed", Long.toString(request.seed())));
    facts.add(
        new Named(
            "Design of the worlds", Words.english().say(Samplers.get(request.design()).title())));
    facts.add(new Named("Replications per arm", replications()));
    if (!request.plugins().isEmpty()) {
      facts.add(new Named("Plug-ins", String.join(", ", request.plugins())));
    }
    facts.add(new Named("Begun", manifest.times().started()));
    return new Reproduce(command(), facts);
  }

  private String replications() {
    String count = String.format(Locale.ROOT, "%,d", run.manifest().replications());
    return switch (run.summary().stopped().reason()) {
      case RunSummary.Stopped.PRECISION -> count + ", when the precision asked for was reached";
      case RunSummary.Stopped.CAP -> count + ", the most allowed, before the precision was reached";
      default -> count + ", as asked for";
    };
  }

  private String command() {
    RunRequest request = run.manifest().request();
    Stratification stratification = Samplers.get(request.design()).stratification();
    StringBuilder command = new StringBuilder("demarche run ");
    command.append(run.run().scenario()).append(".yaml");
    if (request.stopsByPrecision()) {
      command.append(" --precision ").append(request.precision());
      command.append(" --max-reps ").append(request.replications());
    } else {
      int each =
          stratification.kind() == Stratification.Kind.CROSSED ? stratification.blockSize() : 1;
      command.append(" --reps ").append(request.replications() / each);
    }
    if (!request.design().equals(LatinHypercube.ID)) {
      command.append(" --design '").append(request.design()).append('\'');
    }
    command.append(" --seed ").append(request.seed());
    if (request.arms().size() < run.scenario().arms().size()) {
      command.append(" --arms ").append(String.join(",", request.arms()));
    }
    return command.toString();
  }
}
