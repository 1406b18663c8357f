package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
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
import org.demarche.words.Message;

/** The last sections of a report: limits, failures, how to reproduce. */
final class Closing {
  private static final List<Message> READING =
      List.of(
          Message.of("report-reading-model"),
          Message.of("report-reading-intervals"),
          Message.of("report-reading-judgement"),
          Message.of("report-reading-arms"),
          Message.of("report-reading-single"));
  private static final List<Message> LEFT_OUT =
      List.of(
          Message.of("report-leaves-out-persons"),
          Message.of("report-leaves-out-politics"),
          Message.of("report-leaves-out-markets"),
          Message.of("report-leaves-out-military"),
          Message.of("report-leaves-out-covert"),
          Message.of("report-leaves-out-media"),
          Message.of("report-leaves-out-migration"),
          Message.of("report-leaves-out-others"));

  private final FinishedRun run;

  Closing(FinishedRun run) {
    this.run = run;
  }

  Limits limits() {
    return new Limits(run.words().sayAll(READING), run.words().sayAll(LEFT_OUT));
  }

  Failures failures() {
    Manifest.Failures failures = run.manifest().failures();
    long all = (long) run.manifest().replications() * run.run().arms().size();
    if (failures.total() == 0) {
      return new Failures(run.say(Message.of("report-failures-none", "all", all)), List.of());
    }
    List<FailureText> first =
        failures.first().stream()
            .map(f -> new FailureText(title(f.arm()), f.replication(), f.reason()))
            .toList();
    Message sentence =
        Message.of(
            "report-failures",
            "failed",
            failures.total(),
            "all",
            all,
            "seed",
            Long.toString(run.manifest().request().seed()));
    return new Failures(run.say(sentence), first);
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
    facts.add(fact(Message.of("report-fact-run"), manifest.runId()));
    facts.add(fact(Message.of("report-fact-fingerprint"), String.valueOf(manifest.fingerprint())));
    facts.add(fact(Message.of("report-fact-scenario"), manifest.scenarioSha256()));
    facts.add(fact(Message.of("report-fact-model"), manifest.versions().model()));
    facts.add(fact(Message.of("report-fact-demarche"), manifest.versions().demarche()));
    Message java =
        Message.of(
            "report-java-on",
            "java",
            manifest.versions().java(),
            "machine",
            manifest.versions().architecture());
    facts.add(fact(Message.of("report-fact-java"), run.say(java)));
    facts.add(fact(Message.of("report-fact-seed"), Long.toString(request.seed())));
    facts.add(
        fact(Message.of("report-fact-design"), run.say(Samplers.get(request.design()).title())));
    facts.add(fact(Message.of("report-fact-replications"), run.say(replications())));
    if (!request.plugins().isEmpty()) {
      facts.add(fact(Message.of("report-fact-plug-ins"), String.join(", ", request.plugins())));
    }
    facts.add(fact(Message.of("report-fact-begun"), manifest.times().started()));
    return new Reproduce(command(), facts);
  }

  private Named fact(Message name, String value) {
    return new Named(run.say(name), value);
  }

  private Message replications() {
    int count = run.manifest().replications();
    return switch (run.summary().stopped().reason()) {
      case RunSummary.Stopped.PRECISION -> Message.of("report-stopped-precise", "count", count);
      case RunSummary.Stopped.CAP -> Message.of("report-stopped-cap", "count", count);
      default -> Message.of("report-stopped-asked", "count", count);
    };
  }

  private String command() {
    RunRequest request = run.manifest().request();
    Stratification stratification = Samplers.get(request.design()).stratification();
    List<String> command = new ArrayList<>();
    command.addAll(List.of("demarche", "run", run.run().scenario() + ".yaml"));
    if (request.stopsByPrecision()) {
      command.addAll(List.of("--precision", String.valueOf(request.precision())));
      command.addAll(List.of("--max-reps", String.valueOf(request.replications())));
    } else {
      int each =
          stratification.kind() == Stratification.Kind.CROSSED ? stratification.blockSize() : 1;
      command.addAll(List.of("--reps", String.valueOf(request.replications() / each)));
    }
    if (!request.design().equals(LatinHypercube.ID)) {
      command.addAll(List.of("--design", "'" + request.design() + "'"));
    }
    command.addAll(List.of("--seed", String.valueOf(request.seed())));
    if (request.arms().size() < run.scenario().arms().size()) {
      command.addAll(List.of("--arms", String.join(",", request.arms())));
    }
    return String.join(" ", command);
  }
}
