package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.demarche.engine.rules.BestReply;
import org.demarche.engine.rules.ChoiceProblem;
import org.demarche.engine.rules.ChoiceRule;
import org.demarche.engine.rules.ChoiceRules;
import org.demarche.engine.rules.Playbook;
import org.demarche.engine.rules.QuantalResponse;
import org.demarche.engine.rules.Reciprocity;
import org.junit.jupiter.api.Test;

class ChoiceRulesTest {

  /** Two families: a with one option, b with two; the last may be shut. */
  private record Problem(
      double[] utilities,
      double[] scores,
      double[] sizes,
      double[] base,
      double lambda,
      double tau,
      double climateReceived,
      boolean lastOpen)
      implements ChoiceProblem {
    @Override
    public int familyCount() {
      return 2;
    }

    @Override
    public int start(int family) {
      return new int[] {0, 1, 3}[family];
    }

    @Override
    public boolean isAvailable(int option) {
      return option < 2 || lastOpen;
    }

    @Override
    public double utility(int option) {
      return utilities[option];
    }

    @Override
    public double score(int option) {
      return scores[option];
    }

    @Override
    public double climate(int option) {
      return climateReceived;
    }

    @Override
    public double logSize(int option) {
      return Math.log(sizes[option]);
    }

    @Override
    public double logBaseRate(int family) {
      return base[family];
    }

    @Override
    public int preferred() {
      return 1;
    }

    @Override
    public double precision() {
      return lambda;
    }

    @Override
    public double dissimilarity() {
      return tau;
    }
  }

  private static Problem problem(double lambda, boolean lastOpen) {
    return new Problem(
        new double[] {0.1, 0.2, 0.3},
        new double[] {0.4, -0.4, -0.8},
        new double[] {1, 0.5, 0.5},
        new double[] {0.7, 0},
        lambda,
        0.5,
        -0.6,
        lastOpen);
  }

  private static double[][] run(ChoiceRule rule, ChoiceProblem problem) {
    double[] family = new double[2];
    double[] within = new double[3];
    rule.probabilities(problem, family, within);
    return new double[][] {family, within};
  }

  /**
   * By hand, lambda 2, tau .5: scale 4; family a V = .7 + .5 (.4) = .9; family b V = .5 ln(.5 e^.8
   * + .5 e^1.2) = .5 ln(2.7728290) = .5099423; P(a) = 1 / (1 + e^(.5099423 - .9)) = .5962977;
   * within b P(last) = e^.4 / (1 + e^.4) = .5986877.
   */
  @Test
  void nestedQuantalResponseFollowsItsFormula() {
    double[][] p = run(new QuantalResponse(), problem(2, true));
    assertThat(p[0][0]).isCloseTo(0.5962977, within(1e-6));
    assertThat(p[0][0] + p[0][1]).isCloseTo(1, within(1e-12));
    assertThat(p[1][2]).isCloseTo(0.5986877, within(1e-6));
    assertThat(p[1][0]).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatIsNotAvailableHasNoProbability() {
    for (ChoiceRule rule : ChoiceRules.listAll().values()) {
      double[][] p = run(rule, problem(25, false));
      assertThat(p[1][2]).as(rule.name()).isZero();
      assertThat(Arrays.stream(p[0]).sum()).as(rule.name()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void bestReplyTakesTheHighestScoreForCertain() {
    // 25 * .3 + 0 beats 25 * .1 + .7
    double[][] p = run(new BestReply(), problem(25, true));
    assertThat(p[0][1]).isEqualTo(1);
    assertThat(p[1][2]).isEqualTo(1);
    // 2 * .1 + .7 beats 2 * .3
    assertThat(run(new BestReply(), problem(2, true))[0][0]).isEqualTo(1);
  }

  @Test
  void aPlaybookTakesTheLineThatHolds() {
    double[][] p = run(new Playbook(), problem(2, true));
    assertThat(p[0][1]).isEqualTo(1);
    assertThat(p[1][1]).isEqualTo(1);
  }

  /** Aim -.5: distances .9, .1, .3; the second is nearest. */
  @Test
  void reciprocityAnswersInKindALittleKinder() {
    double[][] p = run(new Reciprocity(), problem(25, true));
    assertThat(p[0][1]).isGreaterThan(0.999);
    assertThat(p[1][1]).isCloseTo(1 / (1 + Math.exp(-25 * 0.2)), within(1e-9));
  }
}
