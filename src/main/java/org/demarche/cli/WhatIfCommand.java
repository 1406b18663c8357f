package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.analysis.whatif.Change;
import org.demarche.analysis.whatif.ChangeReader;
import org.demarche.analysis.whatif.Goal;
import org.demarche.analysis.whatif.OneRun;
import org.demarche.analysis.whatif.RunCauses;
import org.demarche.analysis.whatif.WhatIf;
import org.demarche.analysis.whatif.WhatIfReport;
import org.demarche.chart.ChartPack;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.report.analysis.WhatIfCharts;
import org.demarche.report.console.ButForText;
import org.demarche.report.console.WhatIfText;
import org.demarche.report.story.SideBySide;
import org.demarche.report.story.StoryLines;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.PlayedRun;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche whatif}: counterfactual replay of one run and of many. */
@Command(name = "whatif", sortOptions = false)
final class WhatIfCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Mixin private ScenarioArguments arguments = new ScenarioArguments();

  @Option(names = "--arm", paramLabel = "A")
  private @Nullable String arm;

  @Option(names = "--remove", paramLabel = "EVENT")
  private List<String> removed = new ArrayList<>();

  @Option(names = "--delay", paramLabel = "EVENT=TIME")
  private List<String> delayed = new ArrayList<>();

  @Option(names = "--forbid", paramLabel = "ACT")
  private List<String> forbidden = new ArrayList<>();

  @Option(names = "--force", paramLabel = "CHOICE=ACT")
  private List<String> forced = new ArrayList<>();

  @Option(names = "--insert", paramLabel = "ACT@DAY")
  private List<String> inserted = new ArrayList<>();

  @Option(names = "--outcome", paramLabel = "X")
  private @Nullable String outcome;

  @Option(names = "--replication", paramLabel = "R", defaultValue = "1")
  private int replication;

  @Option(names = "--reps", paramLabel = "N", defaultValue = "1000")
  private int replications;

  @Option(names = "--budget", paramLabel = "N", defaultValue = "400")
  private int budget;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Mixin private ResultsFolder out = new ResultsFolder();

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--json")
  private boolean json;

  /** The seed of the runs that are asked about. */
  private long chance;

  @Override
  public Integer call() {
    checkArguments();
    Optional<PlayedRun> played = arguments.played();
    if (played.isPresent()) {
      return ask(played.get());
    }
    chance = seed.value();
    Scenario scenario = arguments.load(console.words());
    String chosen = Orders.arm(scenario, arm);
    Plan plan = scenario.plan(chosen);
    OneRun run =
        new OneRun(
            scenario.basePlan(),
            plan,
            new RunKey(chance, replication),
            LatinHypercube.ID,
            EngineSimulation.INSTANCE);
    return ask(scenario, plan, run);
  }

  /** A class's run; arm, seed and number are the session's, and there are not many of it. */
  private int ask(PlayedRun played) {
    chance = played.setup().seed();
    replication = PlayedRun.REPLICATION;
    replications = 0;
    Scenario told = played.scenario().in(console.words().language());
    OneRun run = new OneRun(played.experiment(), PlayedRun.REPLICATION, EngineSimulation.INSTANCE);
    return ask(told, played.plan(told), run);
  }

  private int ask(Scenario scenario, Plan plan, OneRun run) {
    OneRun.Told own = run.run(List.of(), true);
    List<Change> changes = changes(new ChangeReader(plan, Optional.of(own.story())));
    @Nullable Goal goal = goal(plan);
    Map<String, Object> answer = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    if (!changes.isEmpty()) {
      SideBySide sides = sides(plan, run, own, changes);
      answer.put("run", sides);
      lines.addAll(WhatIfText.lines(sides, console.words()));
    }
    if (goal != null) {
      RunCauses.Answer causes = new RunCauses(run, goal, threads.count()).answer(budget);
      StoryLines chronicle = new StoryLines(plan, causes.story(), console.words());
      answer.put("butFor", ButForText.records(causes, chronicle, goal.text(), console.words()));
      lines.addAll(ButForText.lines(causes, chronicle, replication, goal.title(), console.words()));
    }
    if (changes.isEmpty() || replications == 0) {
      return give(scenario, plan, answer, lines, ChartPack.EMPTY);
    }
    return overRuns(scenario, plan, changes, answer, lines);
  }

  private int overRuns(
      Scenario scenario,
      Plan plan,
      List<Change> changes,
      Map<String, Object> answer,
      List<String> lines) {
    WhatIf asked =
        new WhatIf(scenario.basePlan(), plan, changes, replications, chance, LatinHypercube.ID);
    Optional<WhatIfReport> report = run(asked);
    if (report.isEmpty()) {
      console.report(Message.of("command-interrupted"));
      return ExitStatus.INTERRUPTED;
    }
    answer.put("runs", report.get());
    lines.add("");
    lines.addAll(WhatIfText.lines(report.get(), console.words()));
    return give(
        scenario, plan, answer, lines, WhatIfCharts.of(scenario, report.get(), console.words()));
  }

  private Optional<WhatIfReport> run(WhatIf asked) {
    return Watched.run(
        console,
        quiet,
        (shown, stop) -> asked.answer(EngineSimulation.INSTANCE, threads.count(), shown, stop));
  }

  private SideBySide sides(Plan plan, OneRun run, OneRun.Told own, List<Change> changes) {
    List<Intervention> all =
        changes.stream().flatMap(change -> change.interventions().stream()).toList();
    Plan longer =
        plan.with(
            all.stream()
                .filter(Intervention.Insert.class::isInstance)
                .map(one -> ((Intervention.Insert) one).event())
                .toList());
    StoryLines asItIs = new StoryLines(plan, own.story(), console.words());
    StoryLines changed = new StoryLines(longer, run.run(all, false).story(), console.words());
    Set<Long> touched = new TreeSet<>();
    changes.forEach(change -> touched.addAll(change.touched()));
    return SideBySide.of(replication, asItIs, changed, touched);
  }

  private List<Change> changes(ChangeReader reader) {
    List<Message> problems = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    read(removed, reader::remove, changes, problems);
    read(delayed, reader::delay, changes, problems);
    read(forbidden, reader::forbid, changes, problems);
    read(forced, reader::force, changes, problems);
    read(inserted, reader::insert, changes, problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    return changes;
  }

  private static void read(
      List<String> texts,
      Function<String, Change> reader,
      List<Change> changes,
      List<Message> problems) {
    for (String text : texts) {
      try {
        changes.add(reader.apply(text));
      } catch (IllegalArgumentException e) {
        problems.add(Reasons.said(e));
      }
    }
  }

  private @Nullable Goal goal(Plan plan) {
    try {
      Goal goal = outcome == null ? null : Goal.read(plan, outcome);
      if (goal != null && !goal.share()) {
        throw new UnusableInputException(Message.of("whatif-goal-number", "text", goal.text()));
      }
      return goal;
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(Reasons.said(e));
    }
  }

  private int give(
      Scenario scenario,
      Plan plan,
      Map<String, Object> answer,
      List<String> lines,
      ChartPack charts) {
    AnalysisFiles files =
        new AnalysisFiles(
            out.path().resolve(scenario.id()).resolve("analysis"), "whatif", question(scenario));
    files.writeJson(answer);
    charts
        .charts()
        .forEach(chart -> files.writeChart(chart, formats.chosen(), console.words().language()));
    if (json) {
      console.out().print(JsonFile.toText(answer));
      console.out().flush();
      return ExitStatus.DONE;
    }
    console.answer(
        Message.of(
            "whatif-title",
            "scenario",
            scenario.title(),
            "arm",
            plan.arm(),
            "seed",
            Long.toString(chance)));
    console.answer(lines);
    files.tell(console, charts);
    return ExitStatus.DONE;
  }

  private String question(Scenario scenario) {
    return JsonFile.toText(
        List.of(
            new String(scenario.canonical(), StandardCharsets.UTF_8),
            ModelVersion.current(),
            arguments.plugins(),
            List.of(String.valueOf(arm), String.valueOf(outcome)),
            List.of(removed, delayed, forbidden, forced, inserted),
            List.of(replication, replications, budget, chance)));
  }

  private void checkArguments() {
    formats.chosen();
    List<Message> problems = new ArrayList<>();
    Bounds.check("--replication", replication, 1, RunRequest.MAX_REPLICATIONS, problems);
    Bounds.check("--reps", replications, 0, RunRequest.MAX_REPLICATIONS, problems);
    Bounds.check("--budget", budget, 1, 1_000_000, problems);
    threads.check(problems);
    boolean changes =
        !(removed.isEmpty()
            && delayed.isEmpty()
            && forbidden.isEmpty()
            && forced.isEmpty()
            && inserted.isEmpty());
    if (!changes && outcome == null) {
      problems.add(Message.of("whatif-nothing-asked"));
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
