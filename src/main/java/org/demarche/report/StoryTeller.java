package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.chart.Arm;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.BargainingData;
import org.demarche.chart.kind.StoryData;
import org.demarche.chart.kind.TimelineData;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Replay;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunDescription;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.demarche.words.Message;
import org.demarche.words.Shown;

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
   * @param timeline its weightiest events, empty likewise
   * @param bargaining what is offered in it, empty likewise and where nobody moves
   * @param told the run itself, empty likewise
   * @param note how the run was chosen, or why there is no story
   */
  record Told(
      Optional<StoryData> data,
      Optional<TimelineData> timeline,
      Optional<BargainingData> bargaining,
      Optional<ToldOf> told,
      Message note) {
    private static Told none(Message why) {
      return new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why);
    }
  }

  /** The run that is told of. */
  record ToldOf(String arm, int replication, Story story) {}

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
      return Told.none(Message.of("report-story-left-out"));
    }
    if (!run.manifest().versions().model().equals(ModelVersion.current())) {
      return Told.none(Message.of("report-story-other-model"));
    }
    Arm arm = run.arms().get(ending.arm());
    CommonEnding.Choice first = ending.choice();
    Map<Integer, Story> stories = new HashMap<>();
    Replay replay;
    try {
      replay = new Replay(run.experiment(), EngineSimulation.INSTANCE);
      for (int replication : candidates(first)) {
        StoryRecorder recorder = new StoryRecorder(false);
        replay.run(arm.id(), replication, recorder);
        stories.put(replication, recorder.story());
      }
    } catch (RuntimeException failed) {
      return Told.none(
          Message.of(
              "report-story-failed", "replication", first.replication(), "arm", arm.label()));
    }
    CommonEnding.Choice choice = first.told(middling(candidates(first), stories));
    Story story = Objects.requireNonNull(stories.get(choice.replication()));
    StoryData data =
        new StoryLanes(run.scenario().plan(arm.id()), story, run.words())
            .data(arm, choice.replication(), ending(choice), run.run().horizonDays());
    TimelineData timeline = Timelines.of(run, arm, data, story);
    Optional<BargainingData> bargaining =
        Bargains.of(run, arm, choice.replication(), stories, replay);
    ToldOf told = new ToldOf(arm.id(), choice.replication(), story);
    return new Told(
        Optional.of(data), Optional.of(timeline), bargaining, Optional.of(told), why(choice, arm));
  }

  private static List<Integer> candidates(CommonEnding.Choice first) {
    return first.alike().size() > 2 ? first.alike() : List.of(first.replication());
  }

  /** Of some runs the one with a middling number of acts: no talkative world, and no silent one. */
  private static int middling(List<Integer> replications, Map<Integer, Story> stories) {
    return replications.stream()
        .sorted(
            Comparator.comparingInt(
                each -> Objects.requireNonNull(stories.get(each)).acts().size()))
        .skip((replications.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }

  private String ending(CommonEnding.Choice choice) {
    List<Message> known = new ArrayList<>();
    for (int pair = 0; pair < choice.classes().size(); pair++) {
      String codes = run.pairNames(pair);
      choice
          .classes()
          .get(pair)
          .map(c -> Message.of("report-pair-class", "pair", codes, "class", c.title()))
          .ifPresent(known::add);
    }
    if (known.isEmpty()) {
      return "";
    }
    List<Message> told = known.subList(0, Math.min(PAIRS_TOLD, known.size()));
    return run.say(
        Message.of(
            "report-pair-classes", "told", Shown.Row.of(told), "more", known.size() - told.size()));
  }

  private static Message why(CommonEnding.Choice choice, Arm arm) {
    int replication = choice.replication();
    if (Double.isNaN(choice.share()) || choice.runs() < 1) {
      return Message.of("report-story-asked", "replication", replication, "arm", arm.label());
    }
    if (choice.runs() == 1) {
      return Message.of("report-story-only", "replication", replication, "arm", arm.label());
    }
    if (choice.share() * choice.runs() < 1.5) {
      return Message.of("report-story-first", "replication", replication, "arm", arm.label());
    }
    return Message.of(
        "report-story-common",
        "looked",
        choice.alike().size(),
        "replication",
        replication,
        "arm",
        arm.label(),
        "tied",
        new Shown.Case(choice.tied() ? "yes" : "no"),
        "share",
        Claims.share(choice.share(), choice.runs()));
  }
}
