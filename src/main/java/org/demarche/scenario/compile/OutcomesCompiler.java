package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.demarche.model.Better;
import org.demarche.model.Outcome;
import org.demarche.scenario.Located;
import org.demarche.scenario.expression.Parsed;
import org.demarche.words.Message;

/**
 * Compiles the columns of the results: the scenario's own in their order, then the standard ones.
 */
final class OutcomesCompiler {
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*");

  /** The columns that say whose row it is; results would have two columns of one name. */
  private static final List<String> KEYS = List.of("arm", "replication");

  private final Reading reading;
  private final Expressions expressions;

  OutcomesCompiler(Reading reading, Expressions expressions) {
    this.reading = reading;
    this.expressions = expressions;
  }

  /**
   * The columns. A scenario may give a standard column's id to the same question, and its title and
   * place then hold; to another question it may not.
   */
  List<Outcome> outcomes(Located top, StandardOutcomes standard) {
    List<Outcome> own = own(top);
    boolean hasHeadline = own.stream().anyMatch(Outcome::headline);
    Map<String, Outcome> byId = new TreeMap<>();
    own.forEach(outcome -> byId.put(outcome.id(), outcome));
    List<Outcome> outcomes = new ArrayList<>(own);
    for (Outcome outcome : standard.outcomes(!hasHeadline)) {
      Outcome same = byId.putIfAbsent(outcome.id(), outcome);
      if (same == null) {
        outcomes.add(outcome);
      } else if (!same.value().equals(outcome.value())) {
        clash(top, outcome);
      }
    }
    return outcomes;
  }

  private void clash(Located top, Outcome outcome) {
    Located where = top.find("outcomes").flatMap(section -> section.find(outcome.id())).orElse(top);
    reading
        .problems()
        .addToKey(
            where,
            Message.of("problem-outcome-standard", "id", outcome.id()),
            Message.verbatim("my_" + outcome.id()));
  }

  private void refuseKey(Located entry) {
    if (KEYS.contains(entry.id())) {
      reading
          .problems()
          .addToKey(
              entry,
              Message.of("problem-column-taken", "id", entry.id()),
              Message.verbatim("my_" + entry.id()));
    }
  }

  private List<Outcome> own(Located top) {
    List<Outcome> own = new ArrayList<>();
    for (Located entry : top.find("outcomes").map(Located::members).orElse(List.of())) {
      if (!COLUMN.matcher(entry.id()).matches()) {
        reading
            .problems()
            .addToKey(
                entry,
                Message.of("problem-outcome-id", "id", entry.id()),
                Message.of("problem-outcome-maybe-id"));
      }
      refuseKey(entry);
      Optional<Located> value = entry.find("value");
      if (value.isEmpty()) {
        reading.problems().add(entry, Message.of("problem-outcome-value"));
      }
      Optional<Parsed> parsed = value.flatMap(expressions::value);
      String title = reading.label(entry, "title", entry.id().replace('_', ' '));
      boolean headline = reading.flag(entry, "headline", false);
      double halfWidth = reading.number(entry, "precision", Range.POSITIVE, 0);
      Better better = reading.choice(entry, "better", Better.class, Better.UNSAID);
      parsed
          .flatMap(Parsed::expression)
          .ifPresent(
              expression ->
                  own.add(
                      new Outcome(
                          entry.id(),
                          Message.verbatim(title),
                          expression,
                          headline,
                          parsed.map(Parsed::truth).orElse(false),
                          halfWidth,
                          better)));
    }
    return own;
  }
}
