package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.demarche.experiment.DesignPoints.points;
import static org.demarche.experiment.TestPlans.uniform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Provenance;
import org.junit.jupiter.api.Test;

final class FactorialTest {
  private static final Factorial TWO_BY_THREE =
      new Factorial(
          List.of(
              new Factor("a", List.of(.25, .75)), new Factor("c", List.of(1 / 6.0, .5, 5 / 6.0))));

  @Test
  void everyLevelMeetsEveryOtherOnceInTheFirstSetAndOnceInTheNext() {
    double[][] points = points(TWO_BY_THREE, List.of("a", "b", "c"), List.of(), 12, 1);
    List<String> cells = new ArrayList<>();
    for (double[] p : points) {
      cells.add(Math.round(100 * p[0]) + "/" + Math.round(100 * p[2]));
    }
    List<String> all = List.of("25/17", "25/50", "25/83", "75/17", "75/50", "75/83");
    assertThat(cells.subList(0, 6)).isEqualTo(all);
    assertThat(cells.subList(6, 12)).isEqualTo(all);
  }

  @Test
  void whatIsNoFactorIsDrawnAsInMonteCarlo() {
    double[][] points = points(TWO_BY_THREE, List.of("a", "b", "c"), List.of(), 12, 1);
    double[][] drawn = points(new MonteCarlo(), List.of("b"), List.of(), 12, 1);
    assertThat(DesignPoints.column(points, 1)).isEqualTo(DesignPoints.column(drawn, 0));
  }

  @Test
  void anIdHoldsTheWholeDesign() {
    String id = "factorial[a=0.25|0.75,b=0.5]";
    assertThat(Samplers.get(id).id()).isEqualTo(id);
    assertThat(Samplers.get(TWO_BY_THREE.id()).id()).isEqualTo(TWO_BY_THREE.id());
    assertThat(Samplers.get(id).stratification().blockSize()).isEqualTo(2);
    assertThatThrownBy(() -> Samplers.get("factorial[a=low|high]"))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aDiscreteAssumptionTakesEachValueThatCanCome() {
    Distribution weather =
        new Distribution.Discrete(List.of(1.0, 2.0, 3.0), List.of(1.0, 0.0, 3.0));
    Factor factor = Factor.of(assumption(weather), 5);
    // Steps from 0 to 1/4 and from 1/4 to 1: their middles.
    assertThat(factor.levels()).containsExactly(.125, .625);
    Factor cut = Factor.of(assumption(new Distribution.Truncated(weather, 2, 9)), 5);
    assertThat(cut.levels()).containsExactly(.5);
  }

  private static Assumption assumption(Distribution distribution) {
    return new Assumption("a", "a", distribution, Provenance.UNSTATED, List.of());
  }

  @Test
  void aContinuousAssumptionTakesTheMiddlesOfEquallyProbableParts() {
    List<Double> levels = Factor.of(uniform("a", 0, 1), 3).levels();
    double[] numbers = levels.stream().mapToDouble(Double::doubleValue).toArray();
    assertThat(numbers).containsExactly(new double[] {1 / 6.0, .5, 5 / 6.0}, within(1e-15));
  }

  @Test
  void aColumnOfAFittedSetCannotBeAFactor() {
    Distribution column = new Distribution.Fitted("weights", List.of(1.0, 2.0));
    assertThatThrownBy(() -> Factor.of(assumption(column), 3))
        .hasMessageContaining("fitted set 'weights'")
        .hasMessageContaining("cannot be a factor");
  }

  @Test
  void tooManyCellsAreRefusedWithTheirNumber() {
    List<Factor> ten = Collections.nCopies(10, new Factor("a", List.of(.2, .5, .8)));
    assertThatThrownBy(() -> new Factorial(ten))
        .hasMessage(
            "10 factors make 59049 cells: a factorial design has at most 10000. Choose fewer"
                + " factors or levels.");
  }

  @Test
  void aFactorThatIsCorrelatedWithAnythingIsRefused() {
    List<Sampler.Correlation> asked = List.of(new Sampler.Correlation(0, 1, .5));
    assertThatThrownBy(
            () -> TWO_BY_THREE.uniforms(List.of("b", "c"), asked, DesignPoints.chance(1)))
        .hasMessageContaining("every level of c with every value of b");
    // Others may be correlated as ever.
    assertThat(Arrays.asList(points(TWO_BY_THREE, List.of("b", "d"), asked, 6, 1))).hasSize(6);
  }
}
