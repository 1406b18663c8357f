package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Action;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;
import org.demarche.trace.Story;

/** Weekly sums of the Goldstein scores of what two actors did to each other in one run. */
final class WeeklyScores {
  private static final int DAYS = 7;

  private final double[] first;
  private final double[] second;
  private final boolean[] atForce;
  private int acts;

  private WeeklyScores(int weeks) {
    this.first = new double[weeks];
    this.second = new double[weeks];
    this.atForce = new boolean[weeks];
  }

  /** The dyads of a run with at least so many acts. */
  static List<WeeklyScores> list(CrisisRun run, int fewestActs) {
    List<WeeklyScores> list = new ArrayList<>();
    int n = run.plan().actors().size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        WeeklyScores scores = of(run, new Pair(i, j));
        if (scores.acts >= fewestActs) {
          list.add(scores);
        }
      }
    }
    return list;
  }

  private static WeeklyScores of(CrisisRun run, Pair pair) {
    WeeklyScores scores = new WeeklyScores((int) (run.plan().horizonDays() / DAYS));
    Signs signs = new Signs(run.plan(), pair, run.story());
    for (Story.Act act : signs.acts(0)) {
      int week = (int) (act.day() / DAYS);
      if (week < scores.first.length) {
        double points = run.value(signs.action(act).goldstein()) * act.intensity();
        (act.source() == pair.first() ? scores.first : scores.second)[week] += points;
        scores.acts++;
      }
    }
    scores.mark(signs);
    return scores;
  }

  /** Notes the weeks in which the pair stood on the rung of force or above. */
  private void mark(Signs signs) {
    List<Span> spans = new ArrayList<>(signs.inForceFrom(Ladder.FORCE));
    for (Story.Act act : signs.acts(Ladder.FORCE)) {
      Action action = signs.action(act);
      spans.add(new Span(act.day(), act.day() + action.holdsDays()));
    }
    for (int week = 0; week < atForce.length; week++) {
      double from = (double) week * DAYS;
      double to = from + DAYS;
      atForce[week] = spans.stream().anyMatch(span -> span.low() < to && span.high() > from);
    }
  }

  /** Adds the dyad to a regression: all steps, those in calm, or those at the rung of force. */
  void addTo(PanelVar all, PanelVar calm, PanelVar force, int cluster) {
    all.add(cluster, first, second, week -> true);
    calm.add(cluster, first, second, week -> !atForce[week - 1]);
    force.add(cluster, first, second, week -> atForce[week - 1]);
  }
}
