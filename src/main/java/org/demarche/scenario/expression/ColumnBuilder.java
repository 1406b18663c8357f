package org.demarche.scenario.expression;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.grammar.ConditionBaseVisitor;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.scenario.grammar.ConditionParser;
import org.demarche.words.Message;

/** Walks a parse tree, looks up columns and puts a condition over them together. */
final class ColumnBuilder extends ConditionBaseVisitor<ColumnTerm> {
  private static final int MOST_NAMES_SHOWN = 8;

  private final List<String> names;
  private final List<Fault> faults;
  private final TreeSet<Integer> used = new TreeSet<>();

  ColumnBuilder(List<String> names, List<Fault> faults) {
    this.names = List.copyOf(names);
    this.faults = faults;
  }

  ColumnTerm build(ConditionParser.ConditionContext tree) {
    return visit(tree.disjunction());
  }

  List<Integer> columns() {
    return List.copyOf(used);
  }

  @Override
  public ColumnTerm visitDisjunction(ConditionParser.DisjunctionContext tree) {
    if (tree.conjunction().size() == 1) {
      return visit(tree.conjunction(0));
    }
    List<ColumnTerm> parts = tree.conjunction().stream().map(p -> truth(p, "or")).toList();
    return ColumnTerm.truth(row -> parts.stream().anyMatch(part -> part.holds(row)));
  }

  @Override
  public ColumnTerm visitConjunction(ConditionParser.ConjunctionContext tree) {
    if (tree.negation().size() == 1) {
      return visit(tree.negation(0));
    }
    List<ColumnTerm> parts = tree.negation().stream().map(p -> truth(p, "and")).toList();
    return ColumnTerm.truth(row -> parts.stream().allMatch(part -> part.holds(row)));
  }

  @Override
  public ColumnTerm visitNegation(ConditionParser.NegationContext tree) {
    if (tree.negation() == null) {
      return visit(tree.comparison());
    }
    ColumnTerm of = truth(tree.negation(), "not");
    return ColumnTerm.truth(row -> !of.holds(row));
  }

  @Override
  public ColumnTerm visitComparison(ConditionParser.ComparisonContext tree) {
    ColumnTerm left = visit(tree.sum(0));
    if (tree.comparator() == null) {
      return left;
    }
    ColumnTerm right = visit(tree.sum(1));
    int sign = tree.comparator().getStart().getType();
    return ColumnTerm.truth(row -> compare(sign, left.in(row), right.in(row)));
  }

  private static boolean compare(int sign, double left, double right) {
    if (Double.isNaN(left) || Double.isNaN(right)) {
      return false;
    }
    return switch (sign) {
      case ConditionLexer.EQ -> left == right;
      case ConditionLexer.NE -> left != right;
      case ConditionLexer.LT -> left < right;
      case ConditionLexer.LE -> left <= right;
      case ConditionLexer.GT -> left > right;
      default -> left >= right;
    };
  }

  @Override
  public ColumnTerm visitSum(ConditionParser.SumContext tree) {
    return chain(tree, tree.product());
  }

  @Override
  public ColumnTerm visitProduct(ConditionParser.ProductContext tree) {
    return chain(tree, tree.signed());
  }

  private ColumnTerm chain(ParserRuleContext tree, List<? extends ParserRuleContext> parts) {
    ColumnTerm value = visit(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      Token sign = ((TerminalNode) tree.getChild(2 * i - 1)).getSymbol();
      ColumnTerm left = value;
      ColumnTerm right = visit(parts.get(i));
      value =
          ColumnTerm.number(
              switch (sign.getType()) {
                case ConditionLexer.PLUS -> row -> left.in(row) + right.in(row);
                case ConditionLexer.MINUS -> row -> left.in(row) - right.in(row);
                case ConditionLexer.TIMES -> row -> left.in(row) * right.in(row);
                default -> row -> left.in(row) / right.in(row);
              });
    }
    return value;
  }

  @Override
  public ColumnTerm visitSigned(ConditionParser.SignedContext tree) {
    if (tree.signed() == null) {
      return visit(tree.primary());
    }
    ColumnTerm of = visit(tree.signed());
    return ColumnTerm.number(row -> -of.in(row));
  }

  @Override
  public ColumnTerm visitNumber(ConditionParser.NumberContext tree) {
    double value = Double.parseDouble(tree.getText());
    return ColumnTerm.number(row -> value);
  }

  @Override
  public ColumnTerm visitTruth(ConditionParser.TruthContext tree) {
    boolean value = tree.TRUE() != null;
    return ColumnTerm.truth(row -> value);
  }

  @Override
  public ColumnTerm visitGroup(ConditionParser.GroupContext tree) {
    return visit(tree.disjunction());
  }

  @Override
  public ColumnTerm visitText(ConditionParser.TextContext tree) {
    String quoted = tree.getText();
    return column(quoted.substring(1, quoted.length() - 1), tree);
  }

  @Override
  public ColumnTerm visitName(ConditionParser.NameContext tree) {
    String name = tree.NAME().getText();
    if (tree.arguments() == null) {
      return column(name, tree);
    }
    return fault(tree, Message.of("problem-column-no-functions", "name", name));
  }

  private ColumnTerm column(String name, ParserRuleContext where) {
    int index = names.indexOf(name);
    if (index >= 0) {
      used.add(index);
      return ColumnTerm.number(row -> row[index]);
    }
    List<String> known = names.stream().filter(n -> !n.isBlank()).toList();
    Optional<String> near = NearestName.find(name, known);
    String few = String.join(", ", known.subList(0, Math.min(MOST_NAMES_SHOWN, known.size())));
    String maybe = near.orElse(known.size() > MOST_NAMES_SHOWN ? few + ", …" : few);
    Message wrong = Message.of("problem-column-unknown", "name", name);
    faults.add(
        maybe.isEmpty()
            ? Fault.of(offset(where), wrong)
            : Fault.maybe(offset(where), wrong, Message.verbatim(onOneLine(maybe))));
    return ColumnTerm.number(row -> Double.NaN);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }

  private ColumnTerm truth(ParserRuleContext part, String user) {
    int before = faults.size();
    ColumnTerm value = visit(part);
    if (value.truth() || faults.size() > before) {
      return value;
    }
    faults.add(
        Fault.maybe(
            offset(part),
            Message.of(
                "problem-truth-needed", "user", user, "what", Message.of("problem-node-number")),
            ColumnCondition.compared(part.getText())));
    return value;
  }

  private ColumnTerm fault(ParserRuleContext where, Message what) {
    faults.add(Fault.of(offset(where), what));
    return ColumnTerm.number(row -> Double.NaN);
  }

  private static int offset(ParserRuleContext where) {
    return where.getStart().getStartIndex();
  }
}
