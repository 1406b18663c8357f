package org.demarche.evidence.skill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.evidence.cases.CaseKnown;
import org.demarche.evidence.cases.MilestoneGroup;
import org.demarche.evidence.cases.Milestones;

/**
 * The first reference: how often a milestone came in other cases, by Laplace's rule (k + 1) / (n +
 * 2), a case counting once. In groups of milestones where the class of violence helps, the rate is
 * that of cases of the same class, drawn to the rate of all as eight cases would. Whether it helps
 * is found by leaving out each training case in turn.
 */
public final class BaseRates {
  /** The weight of the rate of all beside the cases of a class. */
  private static final double PULL = 8;

  private final List<PastCase> training;
  private final Set<MilestoneGroup> byViolence = EnumSet.noneOf(MilestoneGroup.class);

  private BaseRates(List<PastCase> training) {
    this.training = training;
  }

  /**
   * Learns from cases.
   *
   * @param training the other cases, none of them to be forecast; without any every rate is ½
   */
  public static BaseRates of(List<PastCase> training) {
    BaseRates rates = new BaseRates(List.copyOf(training));
    for (MilestoneGroup group : MilestoneGroup.values()) {
      if (rates.violenceHelps(group)) {
        rates.byViolence.add(group);
      }
    }
    return rates;
  }

  /** Returns whether the rates of a group know the class of violence. */
  public boolean knowsViolence(MilestoneGroup group) {
    return byViolence.contains(group);
  }

  /** Returns the rate of a milestone, by class of violence where that helps; inside (0, 1). */
  public double rate(String milestone, CaseKnown known) {
    return byViolence.contains(Milestones.group(milestone))
        ? inClass(milestone, known.violence(), "")
        : plain(milestone);
  }

  /** Returns the rate of a milestone over all training cases, inside (0, 1). */
  public double plain(String milestone) {
    return plain(milestone, "");
  }

  private boolean violenceHelps(MilestoneGroup group) {
    Losses losses = new Losses(2);
    for (PastCase left : training) {
      left.came()
          .forEach(
              (milestone, came) -> {
                if (Milestones.group(milestone) == group) {
                  double plain = plain(milestone, left.id());
                  double inClass = inClass(milestone, left.known().violence(), left.id());
                  losses.add(0, ProperScores.logarithmic(plain, came));
                  losses.add(1, ProperScores.logarithmic(inClass, came));
                }
              });
      losses.endCase();
    }
    return losses.choose() == 1;
  }

  private double plain(String milestone, String without) {
    double sum = 1;
    double count = 2;
    for (PastCase each : training) {
      Double came = each.came().get(milestone);
      if (came != null && !each.id().equals(without)) {
        sum += came;
        count++;
      }
    }
    return sum / count;
  }

  private double inClass(String milestone, int violence, String without) {
    double sum = PULL * plain(milestone, without);
    double count = PULL;
    for (PastCase each : training) {
      Double came = each.came().get(milestone);
      if (came != null && each.known().violence() == violence && !each.id().equals(without)) {
        sum += came;
        count++;
      }
    }
    return sum / count;
  }
}
