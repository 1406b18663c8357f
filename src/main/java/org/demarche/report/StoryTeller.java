package org.demarche.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.StoryData;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Replay;
import org.demarche.model.PathClass;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunDescription;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Words;

/** Replays one run and tells it as the data of the story chart. */
final class StoryTeller {
  private static final String CHART = "story";

  /** Pairs whose class a title tells. */
  private static final int PAIRS_TOLD = 3;

  private final FinishedRun run;

  StoryTeller(FinishedRun run) {
    this.run = run;
  }

  /**
   * A story, or why there is none.
   *
   * @param data the run told, empty if it could not be replayed
   * @param note how the run was chosen, or why there is no story
   */
  record Told(Optional<StoryData> data, String note) {}

  /**
   * Starts to look for the run to tell of: in the arm that the scenario names, else the reference.
   */
  CommonEnding look() {
    Optional<ChartRequest> request = run.findChartRequest(CHART);
    String wanted = request.map(ChartRequest::arm).orElse("");
    List<String> ids = run.run().arms().stream().map(RunDescription.ArmEntry::id).toList();
    int arm = ids.contains(wanted) ? ids.indexOf(wanted) : ids.indexOf(run.run().reference().id());
    OptionalInt asked =
        wanted.isEmpty() || ids.contains(wanted)
            ? request.map(ChartRequest::replication).orElse(OptionalInt.empty())
            : OptionalInt.empty();
    return new CommonEnding(run.run(), arm, asked);
  }

  /** Replays the run that was chosen. */
  Told tell(CommonEnding ending) {
    if (!run.findChartRequest(CHART).map(ChartRequest::include).orElse(true)) {
      return new Told(Optional.empty(), "The scenario leaves the story of a run out.");
    }
    if (!run.manifest().versions().model().equals(ModelVersion.current())) {
      return new Told(
          Optional.empty(),
          "No run is told here: the run was made with another version of the model, which is needed"
              + " to replay it.");
    }
    Arm arm = run.arms().get(ending.arm());
    CommonEnding.Choice choice = ending.choice();
    StoryRecorder recorder = new StoryRecorder(false);
    try {
      new Replay(experiment(), EngineSimulation.INSTANCE)
          .run(arm.id(), choice.replication(), recorder);
    } catch (RuntimeException failed) {
      String reason =
          "Replication "
              + choice.replication()
              + " of “"
              + arm.label()
              + "” failed, so no run is told here. The failures below give its reason.";
      return new Told(Optional.empty(), reason);
    }
    Story story = recorder.story();
    StoryData data =
        new StoryLanes(run.scenario().plan(arm.id()), story)
            .data(arm, choice.replication(), ending(choice), run.run().horizonDays());
    return new Told(Optional.of(data), why(choice, arm));
  }

  private Experiment experiment() {
    RunRequest request = run.manifest().request();
    List<ArmPlan> arms =
        run.run().arms().stream()
            .map(
                arm ->
                    new ArmPlan(
                        arm.id(),
                        arm.title(),
                        arm.reference(),
                        arm.overrides(),
                        run.scenario().plan(arm.id())))
            .toList();
    return new Experiment(run.plan(), arms, request.seed(), request.design());
  }

  private String ending(CommonEnding.Choice choice) {
    List<String> known =
        IntStream.range(0, choice.classes().size())
            .filter(pair -> choice.classes().get(pair).isPresent())
            .mapToObj(
                pair ->
                    run.pairCodes(pair)
                        + " "
                        + choice
                            .classes()
                            .get(pair)
                            .map(PathClass::title)
                            .map(Words.english()::say)
                            .orElse(""))
            .toList();
    int more = known.size() - PAIRS_TOLD;
    String told = String.join(", ", known.subList(0, Math.min(PAIRS_TOLD, known.size())));
    return more <= 0 ? told : told + " and " + more + " more pairs";
  }

  private static String why(CommonEnding.Choice choice, Arm arm) {
    String which = "Replication " + choice.replication() + " of “" + arm.label() + "”";
    if (Double.isNaN(choice.share()) || choice.runs() < 1) {
      return which + ", one run shown as an example.";
    }
    if (choice.runs() == 1) {
      return which + ": the only run of this arm.";
    }
    String example = " It is one run of many, an example and not a typical course.";
    if (choice.share() * choice.runs() < 1.5) {
      return which + ": no two runs of this arm end alike, so the first is shown." + example;
    }
    return which
        + ": the first run that ends "
        + (choice.tied() ? "in one of the commonest ways" : "in the commonest way")
        + " for all focal pairs together ("
        + Claims.share(choice.share(), choice.runs())
        + " of this arm's runs end so)."
        + example;
  }
}
