package org.demarche.scenario.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.demarche.model.Expression;
import org.demarche.model.Expression.Operator;
import org.demarche.model.Query;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.grammar.ConditionParser;
import org.demarche.words.Message;

/** Resolves calls: the functions of arithmetic, a value at a day, and every {@link Query}. */
final class Calls {
  private static final Map<String, Integer> ARITHMETIC =
      Map.of("min", 2, "max", 2, "abs", 1, "if", 3);

  private static final String AT = "at";

  private static final List<String> FUNCTIONS =
      Stream.concat(ARITHMETIC.keySet().stream(), Stream.of(AT)).sorted().toList();

  private final Vocabulary names;
  private final List<Fault> faults;
  private final ExpressionBuilder builder;
  private final Arguments arguments;

  Calls(Vocabulary names, List<Fault> faults, ExpressionBuilder builder) {
    this.names = names;
    this.faults = faults;
    this.builder = builder;
    this.arguments = new Arguments(names, faults, builder);
  }

  Typed call(ConditionParser.NameContext tree) {
    String name = tree.NAME().getText();
    List<? extends ParserRuleContext> parts =
        tree.arguments() == null ? List.of() : tree.arguments().disjunction();
    if (name.equals(AT)) {
      return at(tree, parts);
    }
    Integer count = ARITHMETIC.get(name);
    if (count != null) {
      return arithmetic(tree, name, count, parts);
    }
    Optional<Query> query =
        Stream.of(Query.values()).filter(known -> known.id().equals(name)).findFirst();
    return query.isPresent() ? ask(tree, query.get(), parts) : unknown(tree, name);
  }

  private Typed unknown(ConditionParser.NameContext tree, String name) {
    int offset = ExpressionBuilder.offset(tree);
    boolean called = tree.arguments() != null;
    if (!called && names.actors().contains(name)) {
      return fault(
          Fault.maybe(
              offset,
              Message.of("problem-actor-no-value", "name", name),
              Message.verbatim("pressure(" + name + ")")));
    }
    List<String> known =
        Stream.concat(FUNCTIONS.stream(), Stream.of(Query.values()).map(Query::id))
            .sorted()
            .toList();
    return fault(
        Fault.maybe(
            offset,
            called
                ? Message.of("problem-function-unknown", "name", name)
                : Message.of("problem-nothing-called", "name", name),
            NearestName.find(name, known)));
  }

  private Typed arithmetic(
      ConditionParser.NameContext tree,
      String name,
      int count,
      List<? extends ParserRuleContext> parts) {
    if (parts.size() != count) {
      return wrongCount(tree, name, count, count, parts.size());
    }
    if (name.equals("if")) {
      return choice(parts);
    }
    Typed first = builder.number(builder.visit(parts.get(0)), parts.get(0), name);
    if (name.equals("abs")) {
      Typed negated = Typed.binary(Typed.Type.NUMBER, Operator.SUBTRACT, Typed.number(0), first);
      return Typed.binary(Typed.Type.NUMBER, Operator.MAX, first, negated);
    }
    Typed second = builder.number(builder.visit(parts.get(1)), parts.get(1), name);
    Operator operator = name.equals("min") ? Operator.MIN : Operator.MAX;
    return Typed.binary(Typed.Type.NUMBER, operator, first, second);
  }

  /** What something was worth at a day: any value or condition, at a time that a run comes to. */
  private Typed at(ConditionParser.NameContext tree, List<? extends ParserRuleContext> parts) {
    if (parts.size() != 2) {
      return wrongCount(tree, AT, 2, 2, parts.size());
    }
    Typed of = builder.visit(parts.get(0));
    if (of.type() == Typed.Type.TEXT) {
      of = builder.number(of, parts.get(0), AT);
    }
    Typed day = builder.number(builder.visit(parts.get(1)), parts.get(1), AT);
    if (of.isBroken() || day.isBroken()) {
      return Typed.BROKEN;
    }
    OptionalDouble known = fixedDay(day.expression(), parts);
    return known.isEmpty()
        ? Typed.BROKEN
        : Typed.over(of.type(), new Expression.At(of.expression(), known.getAsDouble()), of);
  }

  /** The day that {@code at} asks about; empty, with a fault, where no run comes to it. */
  private OptionalDouble fixedDay(Expression day, List<? extends ParserRuleContext> parts) {
    int offset = ExpressionBuilder.offset(parts.get(1));
    OptionalDouble known = ExpressionBuilder.constant(day);
    if (known.isEmpty()) {
      String example = "at(" + parts.get(0).getText() + ", 30)";
      fault(Fault.maybe(offset, Message.of("problem-at-fixed-day"), Message.verbatim(example)));
      return OptionalDouble.empty();
    }
    double days = known.getAsDouble();
    if (days < 0) {
      fault(Fault.of(offset, Message.of("problem-time-before-start", "time", day(days))));
      return OptionalDouble.empty();
    }
    if (days > names.horizonDays()) {
      fault(
          Fault.maybe(
              offset,
              Message.of(
                  "problem-time-beyond-horizon",
                  "time",
                  day(days),
                  "horizon",
                  shown(names.horizonDays())),
              Message.of("problem-horizon-maybe-longer")));
      return OptionalDouble.empty();
    }
    return known;
  }

  private static Message day(double days) {
    return Message.of("problem-time-day", "day", shown(days));
  }

  private static String shown(double days) {
    return days == Math.rint(days) && Math.abs(days) < 1e12
        ? String.valueOf((long) days)
        : String.valueOf(days);
  }

  private Typed choice(List<? extends ParserRuleContext> parts) {
    Typed condition = builder.truth(parts.get(0), "if");
    Typed then = builder.number(builder.visit(parts.get(1)), parts.get(1), "if");
    Typed otherwise = builder.number(builder.visit(parts.get(2)), parts.get(2), "if");
    Expression value =
        new Expression.If(condition.expression(), then.expression(), otherwise.expression());
    Typed.Type type = then.isTruth() && otherwise.isTruth() ? Typed.Type.TRUTH : Typed.Type.NUMBER;
    return Typed.over(type, value, condition, then, otherwise);
  }

  private Typed ask(
      ConditionParser.NameContext tree, Query query, List<? extends ParserRuleContext> parts) {
    List<Query.Arg> kinds = query.arguments();
    int optional = Collections.frequency(kinds, Query.Arg.ACTOR_OPTIONAL);
    int least = kinds.size() - optional;
    if (parts.size() < least || parts.size() > kinds.size()) {
      return wrongCount(tree, query.id() + signature(kinds), least, kinds.size(), parts.size());
    }
    int before = faults.size();
    List<Integer> indices = new ArrayList<>();
    double argument = Double.NaN;
    for (int i = 0; i < kinds.size(); i++) {
      if (i >= parts.size()) {
        indices.add(-1);
      } else if (kinds.get(i) == Query.Arg.NUMBER) {
        argument = arguments.rung(query, parts.get(i));
      } else if (kinds.get(i) == Query.Arg.STOCK) {
        int holder = indices.isEmpty() ? -1 : indices.get(0);
        indices.addAll(arguments.stock(query, holder, parts.get(i)));
      } else {
        indices.addAll(arguments.resolve(query, kinds.get(i), parts.get(i)));
      }
    }
    if (faults.size() == before) {
      arguments.checkPair(query, indices, tree);
      arguments.checkProcedure(query, indices, parts);
    }
    return faults.size() > before
        ? Typed.BROKEN
        : Typed.leaf(type(query), new Expression.Ask(query, indices, argument));
  }

  private static Typed.Type type(Query query) {
    if (query == Query.PATH) {
      return Typed.Type.PATH;
    }
    return query.isTruth() ? Typed.Type.TRUTH : Typed.Type.NUMBER;
  }

  private Typed wrongCount(
      ConditionParser.NameContext tree, String name, int least, int most, int actual) {
    return fault(
        Fault.of(
            ExpressionBuilder.offset(tree),
            least == most
                ? Message.of(
                    "problem-argument-count", "function", name, "count", least, "actual", actual)
                : Message.of(
                    "problem-argument-counts",
                    "function",
                    name,
                    "least",
                    least,
                    "most",
                    most,
                    "actual",
                    actual)));
  }

  private static String signature(List<Query.Arg> kinds) {
    return kinds.stream()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace("_optional", "?"))
        .toList()
        .toString()
        .replace('[', '(')
        .replace(']', ')');
  }

  private Typed fault(Fault fault) {
    faults.add(fault);
    return Typed.BROKEN;
  }
}
