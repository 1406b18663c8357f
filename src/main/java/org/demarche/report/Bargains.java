package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.demarche.chart.Arm;
import org.demarche.chart.kind.BargainingData;
import org.demarche.experiment.Replay;
import org.demarche.model.Issue;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;

/** What the sides offer one another in a run, by round. */
final class Bargains {
  private final FinishedRun run;
  private final Plan plan;
  private final Story story;
  private final IntToDoubleFunction world;

  private Bargains(FinishedRun run, Plan plan, Story story, IntToDoubleFunction world) {
    this.run = run;
    this.plan = plan;
    this.story = story;
    this.world = world;
  }

  /**
   * Of the run that is told; where nobody moves in it, of that among those looked at in which most
   * moves are made.
   *
   * @param told the replication that is told
   * @param stories by replication
   * @param replay knows their worlds
   * @return empty where nobody moves in any
   */
  static Optional<BargainingData> of(
      FinishedRun run, Arm arm, int told, Map<Integer, Story> stories, Replay replay) {
    return stories.entrySet().stream()
        .filter(each -> !each.getValue().offers().isEmpty())
        .max(
            Comparator.comparing((Map.Entry<Integer, Story> each) -> each.getKey() == told)
                .thenComparing(each -> each.getValue().offers().size())
                .thenComparing(each -> -each.getKey()))
        .map(
            each -> {
              double[] world = replay.world(arm.id(), each.getKey());
              Bargains bargains =
                  new Bargains(
                      run,
                      run.scenario().plan(arm.id()),
                      each.getValue(),
                      assumption -> world[assumption]);
              return new BargainingData(arm, each.getKey(), bargains.pairs());
            });
  }

  private List<BargainingData.Pair> pairs() {
    List<BargainingData.Pair> pairs = new ArrayList<>();
    for (int pair : run.pairs("bargaining")) {
      List<BargainingData.Track> issues = issues(pair);
      if (!issues.isEmpty()) {
        Pair of = plan.focalPairs().get(pair);
        pairs.add(
            new BargainingData.Pair(
                run.pairNames(pair),
                plan.actors().get(of.first()).name(),
                plan.actors().get(of.second()).name(),
                rounds(pair),
                issues,
                List.of()));
      }
    }
    return pairs;
  }

  /** By issue in the plan's order; of several moves in a round the last holds. */
  private List<BargainingData.Track> issues(int pair) {
    Map<Integer, Map<Integer, BargainingData.Step>> steps = new TreeMap<>();
    for (Story.Offers offers : story.offers()) {
      if (offers.focalPair() == pair) {
        int round = round(pair, offers.day());
        steps
            .computeIfAbsent(offers.issue(), issue -> opening(pair, issue))
            .put(round, new BargainingData.Step(round, offers.first(), offers.second()));
      }
    }
    List<BargainingData.Track> tracks = new ArrayList<>();
    steps.forEach(
        (issue, by) ->
            tracks.add(
                new BargainingData.Track(
                    title(plan.issues().get(issue)), List.copyOf(by.values()))));
    return tracks;
  }

  /** What each wants, where the talks begin; on broken relations that hangs on who broke them. */
  private Map<Integer, BargainingData.Step> opening(int pair, int issue) {
    Map<Integer, BargainingData.Step> opening = new TreeMap<>();
    Issue of = plan.issues().get(issue);
    Pair who = plan.focalPairs().get(pair);
    OptionalDouble first = position(of, who.first());
    OptionalDouble second = position(of, who.second());
    if (first.isPresent() && second.isPresent()) {
      opening.put(0, new BargainingData.Step(0, first.getAsDouble(), second.getAsDouble()));
    }
    return opening;
  }

  /** The model's own issue has no title in a scenario. */
  private String title(Issue issue) {
    return issue.isNormalisation()
        ? run.say(Message.of("model-issue-normalisation"))
        : issue.title();
  }

  private OptionalDouble position(Issue issue, int actor) {
    return issue.stakes().stream()
        .filter(stake -> stake.actor() == actor && !issue.isNormalisation())
        .mapToDouble(stake -> stake.position().in(world))
        .findFirst();
  }

  private int rounds(int pair) {
    return story.talks().stream()
        .filter(talk -> talk.focalPair() == pair)
        .mapToInt(Story.Talk::round)
        .max()
        .orElse(0);
  }

  private int round(int pair, double day) {
    return story.talks().stream()
        .filter(talk -> talk.focalPair() == pair && talk.day() <= day)
        .mapToInt(Story.Talk::round)
        .max()
        .orElse(0);
  }
}
