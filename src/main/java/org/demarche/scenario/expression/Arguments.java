package org.demarche.scenario.expression;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.demarche.model.Expression.Num;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;
import org.demarche.model.Procedure;
import org.demarche.model.Query;
import org.demarche.scenario.LibraryParts;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Resolves the arguments of a query: codes by name, everything else as text. */
final class Arguments {
  private static final String ACTIONS = "repertoire.actions";

  /** What is only followed between the focal pairs: talks, use of force, path. */
  private static final Set<Query> FOCAL_ONLY =
      EnumSet.of(
          Query.PATH,
          Query.DAYS_AT_RUNG,
          Query.FIRST_CONTACT,
          Query.FIRST_TALKS,
          Query.FIRST_AGREEMENT,
          Query.BREAKDOWNS,
          Query.ROUNDS,
          Query.AGREEMENT,
          Query.MEDIATED,
          Query.EVER_ARMED,
          Query.FIRST_ARMED);

  private final Vocabulary names;
  private final List<Fault> faults;
  private final ExpressionBuilder builder;

  Arguments(Vocabulary names, List<Fault> faults, ExpressionBuilder builder) {
    this.names = names;
    this.faults = faults;
    this.builder = builder;
  }

  /** The indices that an argument stands for; of no meaning once a fault has been noted. */
  List<Integer> resolve(Query query, Query.Arg kind, ParserRuleContext part) {
    return switch (kind) {
      case ACTOR, ACTOR_OPTIONAL -> actor(query, part);
      case INSTITUTION -> institution(query, part);
      case MEASURE -> measure(query, part);
      case EVENT -> event(query, part);
      case STOCK, NUMBER -> throw new IllegalArgumentException("resolved apart: " + kind);
    };
  }

  private List<Integer> actor(Query query, ParserRuleContext part) {
    return code(query, "actor", names.actors(), part);
  }

  private List<Integer> institution(Query query, ParserRuleContext part) {
    return code(query, "institution", names.institutions(), part);
  }

  private List<Integer> code(Query query, String kind, List<String> known, ParserRuleContext part) {
    Shown.Case of = new Shown.Case(kind);
    Optional<String> code = single(part, ConditionLexer.NAME);
    if (code.isEmpty()) {
      return fault(
          part,
          known.isEmpty()
              ? Message.of("problem-code-needed", "function", query.id(), "kind", of)
              : Message.of(
                  "problem-code-needed-as-in",
                  "function",
                  query.id(),
                  "kind",
                  of,
                  "example",
                  query.id() + "(" + known.get(0) + " …"));
    }
    int index = Collections.binarySearch(known, code.get());
    return index >= 0
        ? List.of(index)
        : unknown(
            part,
            Message.of("problem-name-unknown", "kind", of, "name", code.get()),
            code.get(),
            known);
  }

  private List<Integer> measure(Query query, ParserRuleContext part) {
    Optional<String> id = text(query, "measure", part);
    if (id.isEmpty()) {
      return List.of();
    }
    int index = Collections.binarySearch(names.measureKinds(), id.get());
    return index >= 0
        ? List.of(index)
        : unknown(
            part,
            Message.of("problem-measure-unknown", "id", id.get()),
            id.get(),
            names.measureKinds());
  }

  /** The index of a stock of an actor, whose index is -1 when it could not be resolved. */
  List<Integer> stock(Query query, int holder, ParserRuleContext part) {
    Optional<String> id = text(query, "stock", part);
    if (id.isEmpty() || holder < 0) {
      return List.of();
    }
    String code = names.actors().get(holder);
    int index = Collections.binarySearch(names.stocks(), code + "." + id.get());
    if (index >= 0) {
      return List.of(index);
    }
    List<String> own =
        names.stocks().stream()
            .filter(name -> name.startsWith(code + "."))
            .map(name -> name.substring(code.length() + 1))
            .toList();
    return unknown(
        part, Message.of("problem-stock-unknown", "code", code, "id", id.get()), id.get(), own);
  }

  private List<Integer> event(Query query, ParserRuleContext part) {
    Optional<String> id = text(query, "event", part);
    if (id.isEmpty()) {
      return List.of();
    }
    Optional<Integer> step = procedure(id.get());
    if (step.isPresent()) {
      return List.of(step.get(), -1);
    }
    int event = Math.max(-1, Collections.binarySearch(names.events(), id.get()));
    int action = Math.max(-1, Collections.binarySearch(names.actions(), id.get()));
    if (event < 0 && action < 0) {
      Message message = Message.of("problem-event-unknown", "id", id.get());
      Optional<String> near =
          NearestName.find(id.get(), names.events())
              .or(() -> NearestName.find(id.get(), procedureWords()));
      faults.add(
          new Fault(
              ExpressionBuilder.offset(part),
              message,
              near.or(() -> NearestName.find(id.get(), names.actions()))
                  .map(Message::verbatim)
                  .or(
                      () ->
                          Optional.of(
                              Message.of(
                                  "problem-event-maybe-action",
                                  "command",
                                  LibraryParts.command(ACTIONS))))));
    }
    return List.of(event, action);
  }

  /** A procedure that has taken effect, or a step of it: {@code id} or {@code id.step}. */
  private Optional<Integer> procedure(String id) {
    String[] parts = id.split("\\.", 2);
    int procedure = Collections.binarySearch(names.procedures(), parts[0]);
    if (procedure < 0) {
      return Optional.empty();
    }
    String word = parts.length < 2 ? Procedure.Step.IN_FORCE.id() : parts[1];
    return Arrays.stream(Procedure.Step.values())
        .filter(step -> step.id().equals(word))
        .map(step -> Procedure.eventIndex(procedure, step))
        .findFirst();
  }

  private List<String> procedureWords() {
    return names.procedures().stream()
        .flatMap(
            id ->
                Stream.concat(
                    Stream.of(id),
                    Arrays.stream(Procedure.Step.values()).map(step -> id + "." + step.id())))
        .toList();
  }

  private Optional<String> text(Query query, String kind, ParserRuleContext part) {
    Optional<String> quoted = single(part, ConditionLexer.TEXT);
    if (quoted.isPresent()) {
      return Optional.of(quoted.get().substring(1, quoted.get().length() - 1));
    }
    Optional<String> bare = single(part, ConditionLexer.NAME);
    faults.add(
        Fault.maybe(
            ExpressionBuilder.offset(part),
            Message.of("problem-id-needed", "function", query.id(), "kind", new Shown.Case(kind)),
            bare.map(name -> "\"" + name + "\"")));
    return Optional.empty();
  }

  /** A rung, the only number that a query takes. */
  double rung(Query query, ParserRuleContext part) {
    int before = faults.size();
    Typed value = builder.visit(part);
    boolean whole =
        value.expression() instanceof Num number
            && number.value() == Math.rint(number.value())
            && number.value() >= 0
            && number.value() <= Ladder.TOP;
    if (whole && value.type() == Typed.Type.NUMBER) {
      return ((Num) value.expression()).value();
    }
    if (faults.size() == before) {
      fault(part, Message.of("problem-rung-needed", "function", query.id(), "top", Ladder.TOP));
    }
    return Double.NaN;
  }

  /** Refuses an actor paired with itself, and a path of a pair that has none. */
  void checkPair(Query query, List<Integer> indices, ParserRuleContext call) {
    List<Query.Arg> kinds = query.arguments();
    int firstActor = kinds.indexOf(Query.Arg.ACTOR);
    if (firstActor < 0
        || kinds.size() < firstActor + 2
        || kinds.get(firstActor + 1) != Query.Arg.ACTOR) {
      return;
    }
    int a = indices.get(firstActor);
    int b = indices.get(firstActor + 1);
    if (a == b) {
      fault(
          call,
          Message.of("problem-two-actors", "function", query.id(), "actor", names.actors().get(a)));
    } else if (FOCAL_ONLY.contains(query) && !names.focalPairs().contains(new Pair(a, b))) {

      faults.add(
          Fault.maybe(
              ExpressionBuilder.offset(call),
              Message.of(
                  "problem-pair-not-focal",
                  "function",
                  query.id(),
                  "first",
                  names.actors().get(a),
                  "second",
                  names.actors().get(b)),
              Message.of("problem-pair-maybe-focal")));
    }
  }

  /** Refuses actors beside a procedure, which is nobody's act on anybody. */
  void checkProcedure(Query query, List<Integer> indices, List<? extends ParserRuleContext> parts) {
    boolean isStep = query.arguments().contains(Query.Arg.EVENT) && indices.get(0) < -1;
    if (isStep && parts.size() > 1) {
      faults.add(
          Fault.maybe(
              ExpressionBuilder.offset(parts.get(1)),
              Message.of("problem-procedure-nobody"),
              Message.verbatim(query.id() + "(" + parts.get(0).getText() + ")")));
    }
  }

  private static Optional<String> single(ParserRuleContext part, int type) {
    Token token = part.getStart();
    return token == part.getStop() && token.getType() == type
        ? Optional.of(token.getText())
        : Optional.empty();
  }

  private List<Integer> unknown(
      ParserRuleContext part, Message what, String typed, List<String> known) {
    faults.add(Fault.maybe(ExpressionBuilder.offset(part), what, NearestName.find(typed, known)));
    return List.of();
  }

  private List<Integer> fault(ParserRuleContext part, Message what) {
    faults.add(Fault.of(ExpressionBuilder.offset(part), what));
    return List.of();
  }
}
