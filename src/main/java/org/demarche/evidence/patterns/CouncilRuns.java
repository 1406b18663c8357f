package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.engine.Replicator;
import org.demarche.engine.program.Program;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;

/** Runs of one event before the councils of its time: what each body did first. */
final class CouncilRuns {
  private final Plan plan;
  private final List<Story> stories;

  private CouncilRuns(Plan plan, List<Story> stories) {
    this.plan = plan;
    this.stories = List.copyOf(stories);
  }

  /** Runs an arm of a built-in scenario so many times. */
  static CouncilRuns of(Scenario scenario, String arm, int count, long seed) {
    Plan plan = scenario.plan(arm);
    Worlds worlds = new Worlds(plan, count, seed);
    Replicator replicator = new Replicator(Program.of(plan));
    List<Story> stories = new ArrayList<>();
    for (int r = 1; r <= count; r++) {
      StoryRecorder recorder = new StoryRecorder(false);
      double[] world = worlds.values(plan, r, Map.of());
      if (CrisisRuns.run(replicator, plan, world, new RunKey(seed, r), recorder)) {
        stories.add(recorder.story());
      }
    }
    return new CouncilRuns(plan, stories);
  }

  private Optional<Story.Session> first(Story story, String body, boolean voted) {
    int index = plan.institutions().stream().map(Institution::code).toList().indexOf(body);
    return story.sessions().stream()
        .filter(session -> session.institution() == index)
        .filter(session -> !voted || votes(session) > 0)
        .findFirst();
  }

  private static int votes(Story.Session session) {
    return session.tally().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of the runs in which a body met, those in which it met within so many days. */
  ClusteredSample metWithin(String body, double limit) {
    ClusteredSample soon = new ClusteredSample();
    IntStream.range(0, stories.size())
        .forEach(
            k ->
                first(stories.get(k), body, false)
                    .ifPresent(session -> soon.add(k, session.metDay() <= limit)));
    return soon;
  }

  /** Of the runs in which a body met, those in which it voted. */
  ClusteredSample voted(String body) {
    ClusteredSample voted = new ClusteredSample();
    IntStream.range(0, stories.size())
        .filter(k -> first(stories.get(k), body, false).isPresent())
        .forEach(k -> voted.add(k, first(stories.get(k), body, true).isPresent()));
    return voted;
  }

  /** Days to a body's first vote, for each run in which it voted. */
  ClusteredSample voteDays(String body) {
    ClusteredSample days = new ClusteredSample();
    IntStream.range(0, stories.size())
        .forEach(
            k ->
                first(stories.get(k), body, true).ifPresent(session -> days.add(k, session.day())));
    return days;
  }

  /** Of the first votes of a body, those that the permanent member criticised vetoed. */
  ClusteredSample vetoed(String body) {
    ClusteredSample vetoes = new ClusteredSample();
    IntStream.range(0, stories.size())
        .forEach(
            k ->
                first(stories.get(k), body, true)
                    .ifPresent(session -> vetoes.add(k, session.tally().get(4) > 0)));
    return vetoes;
  }

  /** A column of the tallies of a body's first votes: yes, no, abstain. */
  double[] tallies(String body, int column) {
    return stories.stream()
        .flatMap(story -> first(story, body, true).stream())
        .mapToDouble(session -> session.tally().get(column))
        .sorted()
        .toArray();
  }
}
