package org.demarche.scenario.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.demarche.model.Expression;
import org.demarche.model.Expression.Num;
import org.demarche.model.Expression.Operator;
import org.demarche.model.PathClass;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.grammar.ConditionBaseVisitor;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.scenario.grammar.ConditionParser;
import org.demarche.words.Message;

/** Walks a parse tree, checks the kinds of the parts and puts the expression together. */
final class ExpressionBuilder extends ConditionBaseVisitor<Typed> {
  private final List<Fault> faults;
  private final Calls calls;

  ExpressionBuilder(Vocabulary names, List<Fault> faults) {
    this.faults = faults;
    this.calls = new Calls(names, faults, this);
  }

  Typed build(ConditionParser.ConditionContext tree) {
    return visit(tree.disjunction());
  }

  @Override
  public Typed visitDisjunction(ConditionParser.DisjunctionContext tree) {
    return logic(Operator.OR, "or", tree.conjunction());
  }

  @Override
  public Typed visitConjunction(ConditionParser.ConjunctionContext tree) {
    return logic(Operator.AND, "and", tree.negation());
  }

  private Typed logic(Operator operator, String word, List<? extends ParserRuleContext> parts) {
    if (parts.size() == 1) {
      return visit(parts.get(0));
    }
    List<Typed> terms = parts.stream().map(part -> truth(part, word)).toList();
    return Typed.balanced(Typed.Type.TRUTH, operator, terms);
  }

  @Override
  public Typed visitNegation(ConditionParser.NegationContext tree) {
    if (tree.negation() == null) {
      return visit(tree.comparison());
    }
    Typed of = truth(tree.negation(), "not");
    return Typed.over(Typed.Type.TRUTH, new Expression.Not(of.expression()), of);
  }

  @Override
  public Typed visitComparison(ConditionParser.ComparisonContext tree) {
    Typed left = visit(tree.sum(0));
    if (tree.comparator() == null) {
      return left;
    }
    Typed right = visit(tree.sum(1));
    if (left.isBroken() || right.isBroken()) {
      return Typed.BROKEN;
    }
    Token sign = tree.comparator().getStart();
    Operator operator = comparison(sign.getType());
    boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    if (equality && left.type() == Typed.Type.PATH) {
      right = pathClass(right, tree.sum(1));
    } else if (equality && right.type() == Typed.Type.PATH) {
      left = pathClass(left, tree.sum(0));
    } else {
      left = number(left, tree.sum(0), sign.getText());
      right = number(right, tree.sum(1), sign.getText());
    }
    return Typed.binary(Typed.Type.TRUTH, operator, left, right);
  }

  private static Operator comparison(int token) {
    return switch (token) {
      case ConditionLexer.EQ -> Operator.EQUAL;
      case ConditionLexer.NE -> Operator.NOT_EQUAL;
      case ConditionLexer.LT -> Operator.LESS;
      case ConditionLexer.LE -> Operator.LESS_EQUAL;
      case ConditionLexer.GT -> Operator.GREATER;
      default -> Operator.GREATER_EQUAL;
    };
  }

  /** Turns the name of a path class into its ordinal. */
  private Typed pathClass(Typed value, ParserRuleContext where) {
    if (value.type() == Typed.Type.PATH || value.isBroken()) {
      return value;
    }
    if (value.type() != Typed.Type.TEXT) {
      return fault(
          Fault.maybe(
              offset(where),
              Message.of("problem-path-compared"),
              Message.verbatim("\"" + PathClass.SETTLEMENT.id() + "\"")));
    }
    List<String> known = new ArrayList<>();
    for (PathClass candidate : PathClass.values()) {
      if (candidate.id().equals(value.text())) {
        return Typed.number(candidate.ordinal());
      }
      known.add(candidate.id());
    }
    Optional<String> near = NearestName.find(value.text(), known);
    return fault(
        Fault.maybe(
            offset(where),
            Message.of("problem-path-class-unknown", "name", value.text()),
            near.or(() -> Optional.of(String.join(", ", known)))));
  }

  @Override
  public Typed visitSum(ConditionParser.SumContext tree) {
    return chain(tree, tree.product());
  }

  @Override
  public Typed visitProduct(ConditionParser.ProductContext tree) {
    return chain(tree, tree.signed());
  }

  private Typed chain(ParserRuleContext tree, List<? extends ParserRuleContext> parts) {
    Typed value = visit(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      Token sign = ((TerminalNode) tree.getChild(2 * i - 1)).getSymbol();
      Typed left = number(value, parts.get(i - 1), sign.getText());
      Typed right = number(visit(parts.get(i)), parts.get(i), sign.getText());
      value =
          finite(Typed.binary(Typed.Type.NUMBER, arithmetic(sign.getType()), left, right), sign);
    }
    return value;
  }

  /** Numbers that run over, or a division by a plain 0, are found here and in no run. */
  private Typed finite(Typed value, Token sign) {
    if (value.expression() instanceof Expression.Binary binary
        && binary.operator() == Operator.DIVIDE
        && constant(binary.right()).orElse(1) == 0) {
      return fault(
          Fault.maybe(
              sign.getStartIndex(),
              Message.of("problem-divides-by-zero"),
              Message.of("problem-divides-maybe-inverse")));
    }
    OptionalDouble known = value.isBroken() ? OptionalDouble.empty() : constant(value.expression());
    return known.isPresent() && !Double.isFinite(known.getAsDouble())
        ? fault(
            Fault.of(
                sign.getStartIndex(),
                Message.of("problem-sign-not-finite", "sign", sign.getText())))
        : value;
  }

  static OptionalDouble constant(Expression expression) {
    if (expression instanceof Num literal) {
      return OptionalDouble.of(literal.value());
    }
    if (!(expression instanceof Expression.Binary binary)) {
      return OptionalDouble.empty();
    }
    OptionalDouble left = constant(binary.left());
    OptionalDouble right = left.isPresent() ? constant(binary.right()) : OptionalDouble.empty();
    if (right.isEmpty()) {
      return OptionalDouble.empty();
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return switch (binary.operator()) {
      case ADD -> OptionalDouble.of(a + b);
      case SUBTRACT -> OptionalDouble.of(a - b);
      case MULTIPLY -> OptionalDouble.of(a * b);
      case DIVIDE -> OptionalDouble.of(a / b);
      default -> OptionalDouble.empty();
    };
  }

  private static Operator arithmetic(int token) {
    return switch (token) {
      case ConditionLexer.PLUS -> Operator.ADD;
      case ConditionLexer.MINUS -> Operator.SUBTRACT;
      case ConditionLexer.TIMES -> Operator.MULTIPLY;
      default -> Operator.DIVIDE;
    };
  }

  @Override
  public Typed visitSigned(ConditionParser.SignedContext tree) {
    if (tree.signed() == null) {
      return visit(tree.primary());
    }
    Typed of = number(visit(tree.signed()), tree.signed(), "-");
    if (of.expression() instanceof Num literal && !of.isBroken()) {
      return Typed.number(-literal.value());
    }
    return Typed.binary(Typed.Type.NUMBER, Operator.SUBTRACT, Typed.number(0), of);
  }

  @Override
  public Typed visitNumber(ConditionParser.NumberContext tree) {
    double value = Double.parseDouble(tree.getText());
    return Double.isInfinite(value)
        ? fault(
            Fault.of(offset(tree), Message.of("problem-number-large", "number", tree.getText())))
        : Typed.number(value);
  }

  @Override
  public Typed visitText(ConditionParser.TextContext tree) {
    String quoted = tree.getText();
    return Typed.text(quoted.substring(1, quoted.length() - 1));
  }

  @Override
  public Typed visitTruth(ConditionParser.TruthContext tree) {
    return Typed.leaf(Typed.Type.TRUTH, new Num(tree.TRUE() != null ? 1 : 0));
  }

  @Override
  public Typed visitGroup(ConditionParser.GroupContext tree) {
    return visit(tree.disjunction());
  }

  @Override
  public Typed visitName(ConditionParser.NameContext tree) {
    return calls.call(tree);
  }

  /** The value of a part that must be true or false. */
  Typed truth(ParserRuleContext part, String user) {
    Typed value = visit(part);
    return value.isTruth()
        ? value
        : fault(
            Fault.maybe(
                offset(part),
                Message.of("problem-truth-needed", "user", user, "what", describe(value)),
                Message.of("problem-truth-maybe-compare")));
  }

  /** Checks that a value can be calculated with. */
  Typed number(Typed value, ParserRuleContext part, String user) {
    return value.isNumeric()
        ? value
        : fault(
            Fault.of(
                offset(part),
                Message.of("problem-number-needed", "user", user, "what", describe(value))));
  }

  private static Message describe(Typed value) {
    return switch (value.type()) {
      case TEXT -> Message.of("problem-is-the-text", "text", value.text());
      case PATH -> Message.of("problem-is-a-path");
      default -> Message.of("problem-node-number");
    };
  }

  private Typed fault(Fault fault) {
    faults.add(fault);
    return Typed.BROKEN;
  }

  static int offset(ParserRuleContext part) {
    return part.getStart().getStartIndex();
  }
}
