package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Replay;
import org.demarche.experiment.RunOrder;
import org.demarche.report.story.StoryLines;
import org.demarche.results.JsonFile;
import org.demarche.results.RunRequest;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche trace}: one run as a story. */
@Command(
    name = "trace",
    sortOptions = false,
    description = {
      "Tells one run: who did what to whom, when, and because of what. It is the same run as the",
      "one with this arm, number and seed in the result files. Of a session of a body it tells whose",
      "deeds it is about, what kind it is, and how it ended; json gives the votes by member."
    },
    footer = {
      "",
      "Exit status: 0 told; 1 the run failed; 2 unusable scenario or arguments.",
      "",
      "Example: demarche trace scenarios/caracas-raid.yaml --arm baseline --replication 7"
    })
final class TraceCommand implements Callable<Integer> {
  static final List<String> FORMS = List.of("text", "json", "csv");

  @Spec private CommandSpec spec;

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A", description = "The arm (default the reference arm).")
  private @Nullable String arm;

  @Option(
      names = "--replication",
      paramLabel = "R",
      defaultValue = "1",
      description = "The number of the run, from 1 (default ${DEFAULT-VALUE}).")
  private int replication;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20260103",
      description = "The seed (default ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private DesignArguments design = new DesignArguments();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      completionCandidates = Choices.Forms.class,
      defaultValue = "text",
      description = "text, json or csv (default ${DEFAULT-VALUE}).")
  private String form = "text";

  @Override
  public Integer call() {
    if (!FORMS.contains(form)) {
      String maybe = NearestName.find(form, FORMS).orElse(String.join(", ", FORMS));
      throw new UnusableInputException("--as: there is no form '" + form + "'. Maybe: " + maybe);
    }
    if (replication < 1) {
      throw new UnusableInputException("--replication counts from 1, but is " + replication + ".");
    }
    if (replication > RunRequest.MAX_REPLICATIONS) {
      throw new UnusableInputException(
          "--replication is at most "
              + RunRequest.MAX_REPLICATIONS
              + ", but is "
              + replication
              + ".");
    }
    List<String> problems = new ArrayList<>();
    design.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    Scenario scenario = arguments.load();
    List<String> arms =
        Orders.arms(scenario, List.of(arm == null ? scenario.referenceArm().id() : arm));
    RunRequest request = new RunRequest(seed, arms, design.id(scenario), replication, 0, List.of());
    RunOrder order = Orders.of(scenario, request);
    StoryRecorder recorder = new StoryRecorder(false);
    new Replay(order.experiment(), EngineSimulation.INSTANCE)
        .run(arms.get(0), replication, recorder);
    tell(scenario, arms.get(0), recorder.story());
    return ExitStatus.DONE;
  }

  private void tell(Scenario scenario, String told, Story story) {
    PrintWriter out = spec.commandLine().getOut();
    StoryLines lines = new StoryLines(scenario.plan(told), story);
    switch (form) {
      case "json" -> out.print(JsonFile.toText(lines.entries()));
      case "csv" -> lines.csv().forEach(out::println);
      default -> {
        out.println(
            scenario.title() + ", arm " + told + ", replication " + replication + ", seed " + seed);
        lines.text().forEach(out::println);
      }
    }
    out.flush();
  }
}
