package org.demarche.scenario.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.grammar.ConditionParser;

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
                  "a condition must be true or false, but this is a number",
                  "compare it, as in day > 10")));
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
                  ? "a path class is no number"
                  : "a text alone has no value",
              "compare a path with a class, as in path(A, B) = \"settlement\""));
    }
    if (value.depth() > DEEPEST || value.size() > LARGEST) {
      faults.add(
          Fault.maybe(
              0,
              "the expression is nested too deeply or too large",
              "split it into several outcomes or events"));
    }
    faults.sort(Comparator.comparingInt(Fault::offset));
    return faults.isEmpty()
        ? new Parsed(Optional.of(value.expression()), value.isTruth(), List.of())
        : Parsed.failed(faults);
  }
}
