package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;

/**
 * Episodes of economic coercion between the parties of a crisis: from the first measure of rung 3
 * that a government puts on the other. An episode succeeds when the target accepts the sender's
 * demand, or both reach terms on every issue, within a window and before the horizon.
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
            .anyMatch(step -> step.step() == TalkStep.AGREEMENT && window.contains(step.day()));
    successes.add(run.crisis().number(), yields || agreed);
  }

  private static boolean isEconomic(CrisisRun run, Story.MeasureChange change) {
    List<MeasureKind> kinds = run.plan().measureKinds();
    return kinds.get(change.kind()).rung() == ECONOMIC && change.intensity() > 0;
  }
}
