package org.demarche.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * A finished run with its scenario and its estimates: what charts and reports are made from.
 *
 * @param folder the run's folder
 * @param scenario the scenario that was run, told in the language of the words
 * @param summary its estimates
 * @param run names and order of arms, outcomes and pairs, in the language of the words
 * @param words in which charts and report speak
 * @param asked what is asked of every chart at the moment, beside the scenario's own settings
 */
public record FinishedRun(
    RunFolder folder,
    Scenario scenario,
    RunSummary summary,
    RunDescription run,
    Words words,
    Optional<ChartRequest> asked) {

  /**
   * Opens a folder; the scenario is compiled from the manifest.
   *
   * @param folder the folder of a finished run
   * @throws RunFolderException if it is none, or a file in it was changed
   */
  public static FinishedRun open(Path folder) {
    RunFolder run = RunFolder.open(folder);
    return of(run, ChartSettings.scenario(run));
  }

  /**
   * Joins a folder and its scenario, where that is at hand.
   *
   * @param folder the folder of a finished run
   * @param scenario the scenario that was run
   */
  public static FinishedRun of(RunFolder folder, Scenario scenario) {
    Words english = Words.english().forPrint();
    return new FinishedRun(
        folder, scenario, folder.readSummary(), folder.run(), english, Optional.empty());
  }

  /** The same run, told in other words; the scenario's texts are in their language too. */
  public FinishedRun in(Words others) {
    Scenario told = scenario.in(others.language());
    boolean isAsRun = told == scenario && others.language().equals(words.language());
    RunDescription description =
        isAsRun ? run : ToldDescription.of(folder.run(), told, others.forPrint());
    return new FinishedRun(folder, told, summary, description, others.forPrint(), asked);
  }

  /** The same run, with something asked of every chart; what is left empty stays as it was. */
  public FinishedRun asking(ChartRequest of) {
    return new FinishedRun(folder, scenario, summary, run, words, Optional.of(of));
  }

  /** The text of a message. */
  String say(Message message) {
    return words.say(message);
  }

  /** How the run came about. */
  public Manifest manifest() {
    return folder.manifest();
  }

  /** The scenario without any arm's changes. */
  public Plan plan() {
    return scenario.basePlan();
  }

  /** The arms of the run; an arm keeps its place in the scenario, and so its colour. */
  public List<Arm> arms() {
    List<String> places =
        scenario.arms().stream().map(org.demarche.scenario.compile.Arm::id).toList();
    List<RunDescription.ArmEntry> entries = run().arms();
    String reference = run().reference().id();
    return IntStream.range(0, entries.size())
        .mapToObj(
            i -> {
              RunDescription.ArmEntry entry = entries.get(i);
              int place = places.indexOf(entry.id());
              return new Arm(
                  entry.id(), entry.title(), place < 0 ? i : place, entry.id().equals(reference));
            })
        .toList();
  }

  /** What was run. */
  Experiment experiment() {
    RunRequest request = manifest().request();
    List<ArmPlan> arms =
        run().arms().stream()
            .map(
                arm ->
                    new ArmPlan(
                        arm.id(),
                        arm.title(),
                        arm.reference(),
                        arm.overrides(),
                        scenario.plan(arm.id())))
            .toList();
    return new Experiment(plan(), arms, request.seed(), request.design());
  }

  /** What every chart's footer says. */
  public ChartContext chartContext() {
    return new ChartContext(
            run().title(),
            arms(),
            manifest().replications(),
            manifest().request().seed(),
            manifest().versions().model())
        .in(words);
  }

  /**
   * The arms that a chart shows: those that the scenario asks for, or all where it asks for none
   * that was run.
   *
   * @param chart the chart's id
   */
  List<Arm> arms(String chart) {
    List<String> wanted =
        findChartRequest(chart)
            .map(asked -> asked.arm().isEmpty() ? asked.arms() : List.of(asked.arm()))
            .orElse(List.of());
    List<Arm> shown = arms().stream().filter(arm -> wanted.contains(arm.id())).toList();
    return shown.isEmpty() ? arms() : shown;
  }

  /** The arm that a chart of one arm shows: that which is asked for, else the reference. */
  Arm arm(String chart) {
    List<Arm> wanted = arms(chart);
    return wanted.size() == 1
        ? wanted.get(0)
        : wanted.stream().filter(Arm::reference).findFirst().orElse(wanted.get(0));
  }

  /** The focal pairs that a chart is to show, in either order of their codes. */
  List<Integer> pairs(String chart) {
    List<String> wanted =
        findChartRequest(chart).map(ChartRequest::pairs).orElse(List.of()).stream()
            .map(FinishedRun::sorted)
            .toList();
    return IntStream.range(0, run().pairs().size())
        .filter(i -> wanted.isEmpty() || wanted.contains(sorted(run().pairs().get(i))))
        .boxed()
        .toList();
  }

  private static String sorted(String pair) {
    String[] codes = pair.split("-", -1);
    Arrays.sort(codes);
    return String.join("-", codes);
  }

  /** What the scenario asks of a chart, and what is asked at the moment, if anything. */
  public Optional<ChartRequest> findChartRequest(String chart) {
    Optional<ChartRequest> own =
        scenario.charts().stream().filter(request -> request.id().equals(chart)).findFirst();
    return asked.map(now -> own.map(was -> was.changedBy(now)).orElse(now)).or(() -> own);
  }

  /**
   * A focal pair by its codes.
   *
   * @param pair its place in the run
   * @return such as {@code CUB–USA}
   */
  public String pairCodes(int pair) {
    return run().pairs().get(pair).replace('-', '–');
  }

  /**
   * A focal pair by its names.
   *
   * @param pair its place in the run
   * @return such as {@code Cuba and United States}
   */
  public String pairNames(int pair) {
    String[] codes = run().pairs().get(pair).split("-", 2);
    return words.show(List.of(actorName(codes[0]), actorName(codes[codes.length - 1])));
  }

  private String actorName(String code) {
    return plan().actors().stream()
        .filter(actor -> actor.code().equals(code))
        .map(Actor::name)
        .findFirst()
        .orElse(code);
  }
}
