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
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche trace}: one run as a story. */
@Command(name = "trace", sortOptions = false)
final class TraceCommand implements Callable<Integer> {
  static final List<String> FORMS = List.of("text", "json", "csv");

  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--replication", paramLabel = "R", defaultValue = "1")
  private int replication;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "20260103")
  private long seed;

  @Mixin private DesignArguments design = new DesignArguments();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      completionCandidates = Choices.Forms.class,
      defaultValue = "text")
  private String form = "text";

  @Override
  public Integer call() {
    if (!FORMS.contains(form)) {
      String maybe = Suggestion.of(form, FORMS);
      throw new UnusableInputException(
          Message.of("command-form-unknown", "id", form, "maybe", maybe));
    }
    if (replication < 1) {
      throw new UnusableInputException(
          Message.of("command-replication-low", "value", String.valueOf(replication)));
    }
    if (replication > RunRequest.MAX_REPLICATIONS) {
      throw new UnusableInputException(
          Message.of(
              "command-replication-high",
              "most",
              String.valueOf(RunRequest.MAX_REPLICATIONS),
              "value",
              String.valueOf(replication)));
    }
    List<Message> problems = new ArrayList<>();
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
    PrintWriter out = console.out();
    StoryLines lines = new StoryLines(scenario.plan(told), story, console.words());
    switch (form) {
      case "json" -> out.print(JsonFile.toText(lines.entries()));
      case "csv" -> lines.csv().forEach(out::println);
      default -> {
        console.answer(
            Message.of(
                "command-trace-title",
                "scenario",
                scenario.title(),
                "arm",
                told,
                "replication",
                String.valueOf(replication),
                "seed",
                String.valueOf(seed)));
        lines.text().forEach(out::println);
      }
    }
    out.flush();
  }
}
