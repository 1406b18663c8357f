package org.demarche.evidence.patterns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Issue;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * Episodes of economic coercion between the parties of a crisis: from the first measure of rung 3
 * that a government puts on the other. An episode succeeds when, within a window and before the
 * horizon, the target accepts the sender's demand, or both reach terms on every issue that are
 * nearer to what the sender wanted than to what the target did.
 */
final class SanctionsEpisodes {
  private static final int ECONOMIC = 3;
  private static final String YIELDING = "accept_demand";

  private SanctionsEpisodes() {}

  /** Adds each episode of a run that could be watched for the whole window. */
  static void add(CrisisRun run, double windowDays, ClusteredSample successes) {
    Pair pair = run.plan().focalPairs().get(0);
    add(run, pair.first(), pair, windowDays, successes);
    add(run, pair.second(), pair, windowDays, successes);
  }

  private static void add(
      CrisisRun run, int sender, Pair pair, double windowDays, ClusteredSample successes) {
    Signs signs = new Signs(run.plan(), pair, run.story());
    double since =
        run.story().measures().stream()
            .filter(change -> change.sender() == sender && isEconomic(run, change))
            .filter(change -> signs.between(change.sender(), change.target()))
            .mapToDouble(Story.MeasureChange::day)
            .findFirst()
            .orElse(Double.NaN);
    if (Double.isNaN(since) || since + windowDays > run.plan().horizonDays()) {
      return;
    }
    Span window = new Span(since, since + windowDays);
    boolean yields =
        signs.acts(0).stream()
            .anyMatch(
                act ->
                    act.source() != sender
                        && window.contains(act.day())
                        && signs.action(act).id().equals(YIELDING));
    boolean agreed =
        signs.steps().stream()
            .filter(step -> step.step() == TalkStep.AGREEMENT && window.contains(step.day()))
            .anyMatch(step -> favours(run, sender, pair, step.day()));
    successes.add(run.crisis().number(), yields || agreed);
  }

  /**
   * Whether the terms reached by a day lie nearer to the sender's positions than to the target's.
   */
  private static boolean favours(CrisisRun run, int sender, Pair pair, double day) {
    int target = sender == pair.first() ? pair.second() : pair.first();
    Map<Integer, Story.Offers> last = new TreeMap<>();
    run.story().offers().stream()
        .filter(offers -> offers.day() <= day)
        .forEach(offers -> last.put(offers.issue(), offers));
    double advantage = 0;
    for (Story.Offers offers : last.values()) {
      Issue issue = run.plan().issues().get(offers.issue());
      double terms = (offers.first() + offers.second()) / 2;
      Issue.Stake own = stake(issue, sender);
      double other = run.value(stake(issue, target).position());
      double gap = Math.abs(terms - other) - Math.abs(terms - run.value(own.position()));
      advantage += run.value(own.salience()) * gap;
    }
    return advantage > 0;
  }

  private static Issue.Stake stake(Issue issue, int actor) {
    return issue.stakes().stream()
        .filter(stake -> stake.actor() == actor)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("an issue of the pair lacks a position"));
  }

  private static boolean isEconomic(CrisisRun run, Story.MeasureChange change) {
    List<MeasureKind> kinds = run.plan().measureKinds();
    return kinds.get(change.kind()).rung() == ECONOMIC && change.intensity() > 0;
  }
}
