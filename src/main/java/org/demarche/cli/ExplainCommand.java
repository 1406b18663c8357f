package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.analysis.causes.CausalPaths;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.analysis.causes.EventFinder;
import org.demarche.analysis.causes.FoldedTree;
import org.demarche.analysis.causes.Onsets;
import org.demarche.analysis.whatif.Goal;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.report.analysis.CausesCharts;
import org.demarche.report.analysis.PathsCharts;
import org.demarche.report.console.ExplainText;
import org.demarche.report.console.PathsText;
import org.demarche.report.story.CauseWords;
import org.demarche.report.story.Explainer;
import org.demarche.report.story.Explanation;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.PlayedRun;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche explain}: why a run went as it did, and what leads to an outcome. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--replication", paramLabel = "R")
  private @Nullable Integer replication;

  @Option(names = "--event", paramLabel = "E")
  private @Nullable String event;

  @Option(names = "--why-not", paramLabel = "ACT")
  private @Nullable String whyNot;

  @Option(names = "--outcome", paramLabel = "X")
  private @Nullable String outcome;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "400")
  private int replications;

  @Mixin private Seed seed = new Seed();

  @Mixin private DesignArguments design = new DesignArguments();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  /** The seed of the runs that are explained. */
  private long chance;

  @Override
  public Integer call() {
    check();
    Optional<PlayedRun> played = arguments.played();
    if (played.isPresent()) {
      return explain(played.get());
    }
    chance = seed.value();
    Scenario scenario = arguments.load(console.words());
    String chosen = Orders.arm(scenario, arm);
    Plan plan = scenario.plan(chosen);
    int run = replication == null ? 1 : replication;
    RunRequest request =
        new RunRequest(seed.value(), List.of(chosen), design.id(scenario), run, 0, List.of());
    return explain(scenario, plan, Orders.experiment(scenario, request), run);
  }

  /** A class's run; arm, seed and number are the session's. */
  private int explain(PlayedRun played) {
    chance = played.setup().seed();
    Scenario told = played.scenario().in(console.words().language());
    replication = PlayedRun.REPLICATION;
    return explain(told, played.plan(told), played.experiment(), PlayedRun.REPLICATION);
  }

  private int explain(Scenario scenario, Plan plan, Experiment runs, int run) {
    try {
      if (event != null) {
        return explainEvent(scenario, plan, runs, run, event);
      }
      Optional<Goal> goal = goal(plan);
      if (goal.isPresent() && replication == null) {
        return explainOutcome(scenario, plan, runs, goal.get());
      }
      return explainRun(scenario, plan, runs, run, goal);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  private void check() {
    formats.chosen();
    List<Message> problems = new ArrayList<>();
    design.check(problems);
    threads.check(problems);
    Bounds.check("--reps", replications, 1, RunRequest.MAX_REPLICATIONS, problems);
    if (replication != null) {
      Bounds.check("--replication", replication, 1, RunRequest.MAX_REPLICATIONS, problems);
    }
    if (event != null && outcome != null) {
      problems.add(Message.of("explain-event-or-outcome"));
    }
    if (whyNot != null && event == null) {
      problems.add(Message.of("explain-why-not-alone"));
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }

  private Optional<Goal> goal(Plan plan) {
    if (outcome == null) {
      return Optional.empty();
    }
    Goal goal = Goal.read(plan, outcome);
    if (!goal.share()) {
      throw new UnusableInputException(Message.of("explain-outcome-number", "text", goal.text()));
    }
    return Optional.of(goal);
  }

  /** Runs the replication and keeps what it told. */
  private double[] replay(
      Experiment runs, int run, List<Intervention> marks, StoryRecorder recorder) {
    String chosen = runs.arms().get(0).id();
    return new Replay(runs, EngineSimulation.INSTANCE)
        .run(chosen, new RunKey(runs.seed(), run), marks, recorder);
  }

  private int explainEvent(Scenario scenario, Plan plan, Experiment runs, int run, String name) {
    StoryRecorder recorder = new StoryRecorder(true);
    replay(runs, run, List.of(), recorder);
    Explainer explainer = new Explainer(plan, recorder.story(), console.words());
    List<CauseNode> found = new EventFinder(plan, explainer.graph()).find(name);
    CauseNode node = found.get(0);
    Explanation told =
        new Explanation(
            scenario.title(),
            plan.arm(),
            run,
            chance,
            explainer.event(node),
            null,
            explainer.chain(node.id()),
            explainer.choice(node, whyNot).orElse(null),
            explainer.effects(node));
    if (whyNot != null && told.choice() == null) {
      console.report(Message.of("explain-why-not-no-choice", "act", whyNot));
    }
    drawEvent(scenario, plan, explainer, node, told);
    if (json) {
      return print(told);
    }
    title(scenario, plan, run);
    console.answer(new ExplainText(console.words(), explainer.named()).lines(told));
    List<String> others =
        found.stream().skip(1).map(one -> EventId.toText(one.id()).substring(0, 8)).toList();
    if (!others.isEmpty()) {
      console.out().println();
      console.answer(
          Message.of(
              "explain-more-of",
              "count",
              others.size(),
              "ids",
              String.join(", ", others.subList(0, Math.min(8, others.size())))));
    }
    return done();
  }

  /** A decision is answered fast; a picture takes time, so it is drawn where a folder is named. */
  private void drawEvent(
      Scenario scenario, Plan plan, Explainer explainer, CauseNode node, Explanation told) {
    if (spec.commandLine().getParseResult().hasMatchedOption("--out")) {
      FoldedTree tree = tree(explainer, List.of(node.id()));
      ChartPack charts = new CausesCharts(scenario, plan, console.words()).of(tree, told);
      draw(files(scenario, plan, List.of("event", run(), String.valueOf(event))), charts);
    }
  }

  private static FoldedTree tree(Explainer explainer, List<Long> kept) {
    return new FoldedTree(explainer.graph(), CausesCharts.ROWS, kept);
  }

  private int explainRun(
      Scenario scenario, Plan plan, Experiment runs, int run, Optional<Goal> goal) {
    Optional<Onsets> onsets = goal.map(asked -> new Onsets(plan, asked));
    StoryRecorder recorder = new StoryRecorder(false);
    double[] values = replay(runs, run, onsets.map(Onsets::marks).orElse(List.of()), recorder);
    Optional<Onsets.Onset> onset = onsets.flatMap(marks -> marks.of(recorder.story()));
    Explainer explainer =
        new Explainer(
            plan,
            onsets.map(marks -> marks.without(recorder.story())).orElseGet(recorder::story),
            console.words());
    boolean holds = goal.map(asked -> asked.value(values) == 1).orElse(false);
    long through = holds ? onset.map(Onsets.Onset::cause).orElse(0L) : 0;
    Explanation told =
        new Explanation(
            scenario.title(),
            plan.arm(),
            run,
            chance,
            null,
            goal.map(asked -> seen(asked, holds, onset)).orElse(null),
            explainer.chain(through),
            null,
            List.of());
    FoldedTree tree =
        new FoldedTree(
            explainer.graph(), CausesCharts.ROWS, through == 0 ? List.of() : List.of(through));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("explanation", told);
    answer.put("events", explainer.graph().nodes().stream().map(explainer::event).toList());
    ExplainText text = new ExplainText(console.words(), explainer.named());
    List<String> lines = new ArrayList<>();
    if (told.outcome() != null) {
      lines.addAll(text.lines(told));
      lines.add("");
    }
    lines.addAll(text.tree(tree));
    lines.addAll(List.of("", console.words().say("explain-tree-hint")));
    ChartPack charts = new CausesCharts(scenario, plan, console.words()).of(tree, told);
    return give(scenario, plan, List.of("run", run), answer, lines, charts);
  }

  private static Explanation.OutcomeSeen seen(
      Goal goal, boolean holds, Optional<Onsets.Onset> onset) {
    return new Explanation.OutcomeSeen(
        goal.text(),
        goal.title(),
        holds,
        holds ? onset.map(Onsets.Onset::day).orElse(null) : null,
        onset.map(Onsets.Onset::times).orElse(0));
  }

  private int explainOutcome(Scenario scenario, Plan plan, Experiment runs, Goal goal) {
    CausalPaths paths = new CausalPaths(runs, EngineSimulation.INSTANCE, goal);
    CausalPaths.Answer answer =
        Watched.run(
            console,
            quiet,
            (shown, stop) -> paths.answer(replications, threads.count(), shown, stop));
    CauseWords named = new CauseWords(plan, console.words());
    PathsText text = new PathsText(console.words(), named);
    return give(
        scenario,
        plan,
        List.of("runs", replications),
        text.record(answer, goal.text(), plan.arm()),
        text.lines(answer, goal.title(), plan.arm()),
        new PathsCharts(scenario, plan, console.words()).of(answer, goal.title(), seed.value()));
  }

  private int give(
      Scenario scenario,
      Plan plan,
      List<Object> asked,
      Object answer,
      List<String> lines,
      ChartPack charts) {
    AnalysisFiles files = files(scenario, plan, asked);
    files.writeJson(answer);
    draw(files, charts);
    if (json) {
      return print(answer);
    }
    title(scenario, plan, replication == null && outcome != null ? 0 : run());
    console.answer(lines);
    files.tell(console, charts);
    return done();
  }

  private AnalysisFiles files(Scenario scenario, Plan plan, List<Object> asked) {
    List<Object> question = new ArrayList<>(asked);
    question.add(new String(scenario.canonical(), StandardCharsets.UTF_8));
    question.add(ModelVersion.current());
    question.add(arguments.plugins());
    question.add(plan.arm());
    question.add(chance);
    question.add(design.id(scenario));
    question.add(String.valueOf(outcome));
    return new AnalysisFiles(
        out.path().resolve(scenario.id()).resolve("analysis"),
        "explain",
        JsonFile.toText(question));
  }

  private void draw(AnalysisFiles files, ChartPack charts) {
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
  }

  private int run() {
    return replication == null ? 1 : replication;
  }

  private void title(Scenario scenario, Plan plan, int run) {
    if (run > 0) {
      console.answer(
          Message.of(
              "explain-title",
              "scenario",
              scenario.title(),
              "arm",
              plan.arm(),
              "run",
              run,
              "seed",
              String.valueOf(chance)));
      console.out().println();
    }
  }

  private int print(Object answer) {
    PrintWriter to = console.out();
    to.print(JsonFile.toText(answer));
    return done();
  }

  private int done() {
    console.out().flush();
    return ExitStatus.DONE;
  }
}
