package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.Better;

/**
 * Arms by headline outcomes.
 *
 * @param arms the columns, the reference first
 * @param outcomes the rows
 */
public record ScorecardData(List<Arm> arms, List<Outcome> outcomes) {

  /** Copies the lists. */
  public ScorecardData {
    arms = List.copyOf(arms);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One outcome.
   *
   * @param id its id in the result files
   * @param label what a reader calls it
   * @param unit what it is measured in
   * @param better which way it is better
   * @param cells a cell for each arm that has a value
   */
  public record Outcome(String id, String label, Unit unit, Better better, List<Cell> cells) {

    /** Copies the cells. */
    public Outcome {
      cells = List.copyOf(cells);
    }

    /** The cell of an arm, if it has a value. */
    public Optional<Cell> findCell(Arm arm) {
      return cells.stream().filter(cell -> cell.arm().equals(arm)).findFirst();
    }

    /** What may be said of an arm's difference from the reference. */
    public Verdict verdict(Cell cell) {
      return cell.clear()
          .map(
              difference ->
                  switch (better.judge(difference.value())) {
                    case 1 -> Verdict.BETTER;
                    case -1 -> Verdict.WORSE;
                    default -> Verdict.DIFFERENT;
                  })
          .orElse(Verdict.UNCLEAR);
    }
  }

  /** What may be said of a difference. */
  public enum Verdict {
    /** It is clear, and for the better. */
    BETTER,
    /** It is clear, and for the worse. */
    WORSE,
    /** It is clear, and nobody said which way is better. */
    DIFFERENT,
    /** Its interval holds zero, or there are too few runs. */
    UNCLEAR
  }

  /**
   * One arm in one outcome.
   *
   * @param arm the arm
   * @param value its value, with the 95% interval
   * @param difference arm minus reference with its simultaneous 95% interval; empty for the
   *     reference, and where it cannot be told
   * @param pairs pairs of runs that the difference rests on
   */
  public record Cell(Arm arm, Estimate value, Optional<Estimate> difference, long pairs) {

    /** The difference, where it may be called clear. */
    public Optional<Estimate> clear() {
      return difference.filter(each -> Claims.isClear(each, pairs));
    }
  }
}
