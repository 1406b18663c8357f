package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Query;
import org.demarche.trace.Story;

/**
 * How somebody, or two, stand at the end or on a day, by a question of the condition language.
 *
 * @param query which question
 * @param of of whom, in order
 * @param day when; infinite for the end
 */
record Standing(Query query, List<Who> of, double day) implements Measure {
  Standing {
    of = List.copyOf(of);
  }

  @Override
  public boolean applies(Stage stage) {
    return of.stream().allMatch(who -> stage.who(who).cardinality() == 1)
        && (Double.isInfinite(day) || day <= stage.plan().horizonDays());
  }

  @Override
  public List<Expression> asks(Stage stage) {
    List<Integer> indices = new ArrayList<>();
    of.forEach(who -> indices.add(stage.who(who).nextSetBit(0)));
    Expression ask = new Expression.Ask(query, indices, Double.NaN);
    return List.of(Double.isInfinite(day) ? ask : new Expression.At(ask, day));
  }

  @Override
  public double value(Stage stage, Story story, double[] answers) {
    return answers[0];
  }
}
