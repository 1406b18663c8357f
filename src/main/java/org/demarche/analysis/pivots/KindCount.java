package org.demarche.analysis.pivots;

import java.util.HashSet;
import java.util.Set;
import org.demarche.model.Plan;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;

/** Which of the candidates a run has, by their ids. */
final class KindCount implements RunListener {
  private final Plan plan;
  private final Set<String> seen = new HashSet<>();

  KindCount(Plan plan) {
    this.plan = plan;
  }

  /** What the last run had. */
  Set<String> seen() {
    return Set.copyOf(seen);
  }

  @Override
  public void started() {
    seen.clear();
  }

  @Override
  public void acted(ActView act) {
    if (act.scripted() >= 0) {
      seen.add(plan.timeline().get(act.scripted()).id());
    } else if (act.action() >= 0 && act.source() >= 0) {
      String family = plan.families().get(plan.actions().get(act.action()).family()).id();
      seen.add(plan.actors().get(act.source()).code() + ":" + family);
    }
  }
}
