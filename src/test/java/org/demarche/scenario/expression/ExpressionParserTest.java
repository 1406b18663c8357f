package org.demarche.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.demarche.model.Expression;
import org.demarche.model.Expression.Ask;
import org.demarche.model.Expression.Binary;
import org.demarche.model.Expression.Num;
import org.demarche.model.Expression.Operator;
import org.demarche.model.Pair;
import org.demarche.model.PathClass;
import org.demarche.model.Query;
import org.junit.jupiter.api.Test;

/**
 * Expected trees follow the precedence stated in the grammar: or, and, not, comparison, +, *, sign.
 */
final class ExpressionParserTest {
  private static final Vocabulary NAMES =
      new Vocabulary(
          List.of("CUB", "UNSC", "USA", "VEN"),
          List.of("UNSC"),
          List.of("embargo", "sanctions"),
          List.of("mourning", "raid"),
          List.of("condemn", "raid"),
          List.of("war_powers"),
          Set.of(new Pair(2, 3)),
          List.of("CUB.oil"),
          180);

  private static final ExpressionParser PARSER = new ExpressionParser(NAMES);
  private static final Expression DAY = new Ask(Query.DAY, List.of(), Double.NaN);

  private static Expression parsed(String text) {
    Parsed parsed = PARSER.parse(text);
    assertThat(parsed.faults()).isEmpty();
    return parsed.expression().orElseThrow();
  }

  private static Expression of(Operator operator, Expression left, Expression right) {
    return new Binary(operator, left, right);
  }

  private static Num number(double value) {
    return new Num(value);
  }

  @Test
  void productsBindTighterThanSums() {
    assertThat(parsed("1 + 2 * 3 - 4 / 5"))
        .isEqualTo(
            of(
                Operator.SUBTRACT,
                of(Operator.ADD, number(1), of(Operator.MULTIPLY, number(2), number(3))),
                of(Operator.DIVIDE, number(4), number(5))));
  }

  @Test
  void subtractionGroupsFromTheLeft() {
    assertThat(parsed("9 - 4 - 3"))
        .isEqualTo(of(Operator.SUBTRACT, of(Operator.SUBTRACT, number(9), number(4)), number(3)));
  }

  @Test
  void parenthesesOverridePrecedence() {
    assertThat(parsed("(1 + 2) * 3"))
        .isEqualTo(of(Operator.MULTIPLY, of(Operator.ADD, number(1), number(2)), number(3)));
  }

  @Test
  void andBindsTighterThanOrAndComparisonTighterThanAnd() {
    Expression late = of(Operator.GREATER, DAY, number(10));
    Expression early = of(Operator.LESS, DAY, number(2));
    Expression raid = new Ask(Query.HAPPENED, List.of(1, 1, -1, -1), Double.NaN);
    assertThat(parsed("day > 10 or day < 2 and happened(\"raid\")"))
        .isEqualTo(of(Operator.OR, late, of(Operator.AND, early, raid)));
  }

  @Test
  void notNegatesTheComparisonThatFollows() {
    assertThat(parsed("not day > 10 and true"))
        .isEqualTo(
            of(Operator.AND, new Expression.Not(of(Operator.GREATER, DAY, number(10))), number(1)));
  }

  @Test
  void aSignBindsTighterThanAProduct() {
    assertThat(parsed("-day * 2"))
        .isEqualTo(of(Operator.MULTIPLY, of(Operator.SUBTRACT, number(0), DAY), number(2)));
    assertThat(parsed("3 - -2")).isEqualTo(of(Operator.SUBTRACT, number(3), number(-2)));
  }

  @Test
  void oneEqualsSignAndTwoMeanTheSame() {
    assertThat(parsed("day == 3")).isEqualTo(parsed("day = 3"));
  }

  @Test
  void theAbsoluteValueIsTheGreaterOfAValueAndItsOpposite() {
    assertThat(parsed("abs(day)"))
        .isEqualTo(of(Operator.MAX, DAY, of(Operator.SUBTRACT, number(0), DAY)));
  }

  @Test
  void namesBecomeIndices() {
    assertThat(parsed("rung(USA, CUB)")).isEqualTo(new Ask(Query.RUNG, List.of(2, 0), Double.NaN));
    assertThat(parsed("in_force(\"sanctions\", USA, VEN)"))
        .isEqualTo(new Ask(Query.IN_FORCE, List.of(1, 2, 3), Double.NaN));
    assertThat(parsed("vetoed(UNSC)"))
        .isEqualTo(new Ask(Query.VETOED, List.of(0, -1, -1), Double.NaN));
    assertThat(parsed("time_to_rung(USA, VEN, 5)"))
        .isEqualTo(new Ask(Query.TIME_TO_RUNG, List.of(2, 3), 5));
  }

  @Test
  void anEventIsLookedUpInTheTimelineAndAmongTheActions() {
    assertThat(parsed("first(\"raid\")"))
        .isEqualTo(new Ask(Query.FIRST, List.of(1, 1, -1, -1), Double.NaN));
    assertThat(parsed("first(\"mourning\")"))
        .isEqualTo(new Ask(Query.FIRST, List.of(0, -1, -1, -1), Double.NaN));
    assertThat(parsed("first(\"condemn\")"))
        .isEqualTo(new Ask(Query.FIRST, List.of(-1, 0, -1, -1), Double.NaN));
  }

  @Test
  void actorsThatAreLeftOutOfACountAreMarked() {
    assertThat(parsed("count(\"condemn\")"))
        .isEqualTo(new Ask(Query.COUNT, List.of(-1, 0, -1, -1), Double.NaN));
    assertThat(parsed("count(\"condemn\", CUB, USA)"))
        .isEqualTo(new Ask(Query.COUNT, List.of(-1, 0, 0, 2), Double.NaN));
  }

  @Test
  void theFirstActIsAskedForByActorAndTarget() {
    assertThat(parsed("first(\"condemn\", CUB, USA)"))
        .isEqualTo(new Ask(Query.FIRST, List.of(-1, 0, 0, 2), Double.NaN));
    assertThat(parsed("happened(\"raid\", USA)"))
        .isEqualTo(new Ask(Query.HAPPENED, List.of(1, 1, 2, -1), Double.NaN));
  }

  @Test
  void anythingCanBeAskedAtADay() {
    assertThat(parsed("at(rung(USA, CUB), 30)"))
        .isEqualTo(new Expression.At(new Ask(Query.RUNG, List.of(2, 0), Double.NaN), 30));
    assertThat(parsed("at(day, 2 * 90)")).isEqualTo(new Expression.At(DAY, 180));
    assertThat(PARSER.parse("at(day > 3, 30)").truth()).isTrue();
    assertThat(PARSER.parse("at(day, 30)").truth()).isFalse();
    assertThat(PARSER.parse("at(path(USA, VEN), 30) = \"settlement\"").truth()).isTrue();
  }

  @Test
  void aPathIsComparedWithTheOrdinalOfItsClass() {
    assertThat(parsed("path(USA, VEN) = \"settlement\""))
        .isEqualTo(
            of(
                Operator.EQUAL,
                new Ask(Query.PATH, List.of(2, 3), Double.NaN),
                number(PathClass.SETTLEMENT.ordinal())));
  }

  @Test
  void comparisonsAreTruthValuesAndSumsAreNot() {
    assertThat(PARSER.parse("day > 3").truth()).isTrue();
    assertThat(PARSER.parse("happened(\"raid\")").truth()).isTrue();
    assertThat(PARSER.parse("if(day > 3, true, false)").truth()).isTrue();
    assertThat(PARSER.parse("if(day > 3, 1, 0)").truth()).isFalse();
    assertThat(PARSER.parse("day + 3").truth()).isFalse();
  }

  @Test
  void manyAlternativesStayShallow() {
    String text = String.join(" or ", java.util.Collections.nCopies(500, "day > 3"));
    assertThat(PARSER.parse(text).faults()).isEmpty();
  }
}
