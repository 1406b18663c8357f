package org.demarche.evidence.signs;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Issue;
import org.demarche.model.PlanEdit;

/**
 * A party, or both, that want something nearer to what the other wants, or farther from it.
 *
 * @param of perpetrator, victim or both
 * @param share of the way to the other's position; below 0 that share of the way to the far end
 */
record PositionChange(Who of, double share) implements Change {
  @Override
  public Optional<Variant> apply(Stage stage) {
    List<Issue> issues = stage.plan().issues().stream().map(i -> changed(stage, i)).toList();
    return issues.equals(stage.plan().issues())
        ? Optional.empty()
        : Optional.of(Variant.of(PlanEdit.of(stage.plan()).issues(issues).plan()));
  }

  private Issue changed(Stage stage, Issue issue) {
    Optional<Issue.Stake> first = stake(issue, stage.perpetrator());
    Optional<Issue.Stake> second = stake(issue, stage.victim());
    if (first.isEmpty() || second.isEmpty()) {
      return issue;
    }
    double one = stage.median(first.get().position());
    double other = stage.median(second.get().position());
    List<Issue.Stake> stakes =
        issue.stakes().stream()
            .map(
                stake ->
                    !stage.who(of).get(stake.actor())
                        ? stake
                        : stake.actor() == stage.perpetrator()
                            ? moved(stake, one, other)
                            : moved(stake, other, one))
            .toList();
    return new Issue(
        issue.id(),
        issue.title(),
        stakes,
        issue.statusQuo(),
        issue.leader(),
        issue.measures(),
        issue.curvature(),
        issue.deliveries(),
        issue.isNormalisation());
  }

  /** The far end is the one on a party's own side of the other. */
  private Issue.Stake moved(Issue.Stake stake, double own, double other) {
    double farEnd = own > other ? 1 : own < other ? 0 : own;
    Shift shift = Shift.toward(share > 0 ? other : farEnd, Math.abs(share));
    return new Issue.Stake(stake.actor(), shift.on(stake.position()), stake.salience());
  }

  private static Optional<Issue.Stake> stake(Issue issue, int actor) {
    return issue.stakes().stream().filter(stake -> stake.actor() == actor).findFirst();
  }
}
