package org.demarche.scenario.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.grammar.ConditionParser;
import org.demarche.words.Message;

/**
 * Parses conditions and outcomes, resolves their names and checks the kinds of their parts.
 *
 * <p>Truth values count as 1 and 0 in arithmetic; the reverse does not hold, so that {@code rung(A,
 * B) and day} is an error rather than a riddle.
 */
public final class ExpressionParser {
  /** Deepest nesting, of the text as of the expression. */
  static final int DEEPEST = 100;

  private static final long LARGEST = 20_000;

  private final Vocabulary names;

  /**
   * A parser for the expressions of one scenario.
   *
   * @param names what they may refer to
   */
  public ExpressionParser(Vocabulary names) {
    this.names = names;
  }

  /**
   * Parses a text whose value may be a number or a truth value.
   *
   * @param text the text, at most 10,000 characters, nested at most 100 deep
   * @return the expression, or every fault that was found
   */
  public Parsed parse(String text) {
    ConditionText read = ConditionText.read(text);
    return read.tree().map(this::build).orElseGet(() -> Parsed.failed(read.faults()));
  }

  /**
   * Parses a text whose value must be a truth value.
   *
   * @param text as for {@link #parse}
   * @return the expression, or every fault that was found
   */
  public Parsed parseCondition(String text) {
    Parsed parsed = parse(text);
    if (parsed.expression().isPresent() && !parsed.truth()) {
      return Parsed.failed(
          List.of(
              Fault.maybe(
                  0,
                  Message.of("problem-condition-number"),
                  Message.of("problem-condition-maybe-compare", "example", "day > 10"))));
    }
    return parsed;
  }

  private Parsed build(ConditionParser.ConditionContext tree) {
    List<Fault> faults = new ArrayList<>();
    Typed value = new ExpressionBuilder(names, faults).build(tree);
    if (faults.isEmpty() && !value.isNumeric()) {
      faults.add(
          Fault.maybe(
              0,
              value.type() == Typed.Type.PATH
                  ? Message.of("problem-path-no-number")
                  : Message.of("problem-text-no-value"),
              Message.of("problem-path-maybe-compare")));
    }
    if (value.depth() > DEEPEST || value.size() > LARGEST) {
      faults.add(
          Fault.maybe(
              0,
              Message.of("problem-expression-large"),
              Message.of("problem-expression-maybe-split")));
    }
    faults.sort(Comparator.comparingInt(Fault::offset));
    return faults.isEmpty()
        ? new Parsed(Optional.of(value.expression()), value.isTruth(), List.of())
        : Parsed.failed(faults);
  }
}
