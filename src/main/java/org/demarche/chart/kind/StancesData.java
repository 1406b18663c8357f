package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * What governments say of the opening act.
 *
 * @param authors those whose act it is; they have no stance
 * @param arms the arms, each with the same states
 */
public record StancesData(List<Author> authors, List<ArmStances> arms) {

  /** Copies the lists. */
  public StancesData {
    authors = List.copyOf(authors);
    arms = List.copyOf(arms);
  }

  /**
   * One whose act it is.
   *
   * @param code its code, by which it finds its tile
   * @param name what a reader calls it
   */
  public record Author(String code, String name) {}

  /** The stances under the reference arm. */
  Optional<ArmStances> findReference() {
    return arms.stream().filter(each -> each.arm().reference()).findFirst();
  }

  /**
   * Stances under one arm.
   *
   * @param arm the arm
   * @param runs on which they rest
   * @param states one each
   */
  public record ArmStances(Arm arm, long runs, List<State> states) {

    /** Copies the states. */
    public ArmStances {
      states = List.copyOf(states);
    }

    /** A state by its code. */
    Optional<State> findState(String code) {
      return states.stream().filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /**
   * One government: the shares of runs in which its plainest word of the opening act condemns or
   * supports it; in the others it said neither.
   *
   * @param code its code, by which it finds its tile
   * @param name what a reader calls it
   * @param condemning with the 95% interval
   * @param supporting with the 95% interval
   */
  public record State(String code, String name, Estimate condemning, Estimate supporting) {

    /** The share of runs in which it said neither. */
    double silent() {
      return Math.max(0, 1 - condemning.value() - supporting.value());
    }
  }
}
