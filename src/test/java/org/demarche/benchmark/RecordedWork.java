package org.demarche.benchmark;

import java.util.Arrays;
import org.demarche.model.Action;
import org.demarche.model.Feature;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.trace.ActView;
import org.demarche.trace.DecisionView;
import org.demarche.trace.RunListener;

/**
 * What a run had to work out, as flat arrays: every decision with its options, every act with those
 * who took notice, every ballot with its members.
 */
final class RecordedWork implements RunListener {
  static final int FEATURES = Feature.values().length;

  private final Plan plan;

  /** Where the options of each decision start, and the end. */
  int[] starts = new int[1];

  /** Family of each option, grouped by family within a decision. */
  int[] families = new int[0];

  /** Pull of each feature on each option: ten numbers an option. */
  double[] pulls = new double[0];

  /** How many look at each act. */
  int[] audiences = new int[0];

  /** Members of each ballot. */
  int[] members = new int[0];

  RecordedWork(Plan plan) {
    this.plan = plan;
  }

  int decisions() {
    return starts.length - 1;
  }

  int actors() {
    return plan.actors().size();
  }

  int days() {
    return (int) plan.horizonDays();
  }

  @Override
  public boolean wantsDecisions() {
    return true;
  }

  @Override
  public void decided(DecisionView decision) {
    for (int k = 0; k < decision.optionCount(); k++) {
      if (decision.probability(k) > 0) {
        int at = families.length;
        families = Arrays.copyOf(families, at + 1);
        int action = decision.action(k);
        families[at] = action < 0 ? -1 : plan.actions().get(action).family();
        pulls = Arrays.copyOf(pulls, pulls.length + FEATURES);
        for (Feature feature : Feature.values()) {
          pulls[at * FEATURES + feature.ordinal()] = decision.pull(k, feature);
        }
      }
    }
    starts = append(starts, families.length);
  }

  @Override
  public void acted(ActView act) {
    if (act.action() >= 0) {
      Action action = plan.actions().get(act.action());
      audiences = append(audiences, action.speed() == Speed.VOICE ? 1 : actors());
    }
  }

  @Override
  public void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {
    if (Arrays.stream(tally).sum() > 0) {
      members = append(members, plan.institutions().get(institution).members().size());
    }
  }

  private static int[] append(int[] array, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }
}
