package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.report.StoryPicture;
import org.demarche.report.story.StoryForm;
import org.demarche.report.story.StoryForms;
import org.demarche.report.story.ToldRun;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.PlayedRun;
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

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private ChartFormats formats = new ChartFormats();

  @Override
  public Integer call() {
    StoryForm as = form();
    check();
    formats.chosen();
    Optional<PlayedRun> played = arguments.played();
    if (played.isPresent()) {
      return tell(played.get(), as);
    }
    Scenario scenario = arguments.load(console.words());
    String chosen = Orders.arm(scenario, arm);
    RunRequest request =
        new RunRequest(seed, List.of(chosen), design.id(scenario), replication, 0, List.of());
    Experiment runs = Orders.experiment(scenario, request);
    StoryRecorder recorder = new StoryRecorder(false);
    double[] outcomes =
        new Replay(runs, EngineSimulation.INSTANCE).run(chosen, replication, recorder);
    Plan plan = scenario.plan(chosen);
    tell(
        new ToldRun(
            scenario.title(),
            plan,
            replication,
            seed,
            recorder.story(),
            DoubleStream.of(outcomes).boxed().toList(),
            console.words()),
        as);
    if (out != null) {
      draw(scenario, plan, new RunKey(seed, replication), recorder.story(), out);
    }
    return ExitStatus.DONE;
  }

  /** A class's run; arm, seed and number are the session's. */
  private int tell(PlayedRun played, StoryForm as) {
    StoryRecorder recorder = new StoryRecorder(false);
    double[] outcomes =
        new Replay(played.experiment(), EngineSimulation.INSTANCE)
            .run(played.setup().arm(), PlayedRun.REPLICATION, recorder);
    Scenario told = played.scenario().in(console.words().language());
    tell(
        new ToldRun(
            told.title(),
            played.plan(told),
            PlayedRun.REPLICATION,
            played.setup().seed(),
            recorder.story(),
            DoubleStream.of(outcomes).boxed().toList(),
            console.words()),
        as);
    if (out != null) {
      RunKey key = new RunKey(played.setup().seed(), PlayedRun.REPLICATION);
      draw(told, played.plan(told), key, recorder.story(), out);
    }
    return ExitStatus.DONE;
  }

  /** The picture is told of on standard error: standard output holds the story alone. */
  private void draw(Scenario scenario, Plan plan, RunKey run, Story story, Path results) {
    Path folder = results.resolve(scenario.id()).resolve("analysis");
    String question =
        JsonFile.toText(
            List.of(
                new String(scenario.canonical(), StandardCharsets.UTF_8),
                ModelVersion.current(),
                arguments.plugins(),
                List.of(plan.arm(), design.id(scenario)),
                List.of(run.replication(), run.seed())));
    AnalysisFiles files = new AnalysisFiles(folder, "story", question);
    ChartPack charts =
        StoryPicture.of(scenario, plan, run.replication(), run.seed(), story, console.words());
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    charts.notes().forEach(each -> console.report(each.said()));
    if (!charts.charts().isEmpty()) {
      console.report(Message.of("command-drawn", "folder", folder.toString()));
    }
  }

  private StoryForm form() {
    form = json ? "json" : form;
    return StoryForms.find(form)
        .orElseThrow(
            () -> {
              String maybe = Suggestion.of(form, StoryForms.ids());
              return new UnusableInputException(
                  Message.of("command-form-unknown", "id", form, "maybe", maybe));
            });
  }

  private void check() {
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
  }

  private void tell(ToldRun run, StoryForm as) {
    PrintWriter out = console.out();
    as.lines(run).forEach(out::println);
    out.flush();
    console.report(as.notes(run));
  }
}
