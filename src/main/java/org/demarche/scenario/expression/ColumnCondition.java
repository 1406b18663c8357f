package org.demarche.scenario.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/**
 * A condition over the columns of a table of numbers, such as {@code burden > 0.4 and talks = 1}.
 *
 * <p>It is written in the language of conditions, with names of columns where a scenario has its
 * functions; a name that is no plain word stands in double quotes. A comparison with a missing
 * value does not hold, whichever way it compares.
 */
public final class ColumnCondition {
  private final ColumnTerm term;
  private final List<Integer> columns;

  private ColumnCondition(ColumnTerm term, List<Integer> columns) {
    this.term = term;
    this.columns = List.copyOf(columns);
  }

  /**
   * What became of a text: a condition, or at least one fault.
   *
   * @param condition the condition, present when there is no fault
   * @param faults what is wrong, in the order of the text
   */
  public record Result(Optional<ColumnCondition> condition, List<Fault> faults) {
    /** Copies the list. */
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Parses a condition.
   *
   * @param text the text, at most 10,000 characters, nested at most 100 deep
   * @param names names of the columns, in order
   * @return the condition, or every fault that was found
   */
  public static Result parse(String text, List<String> names) {
    ConditionText read = ConditionText.read(text);
    if (read.tree().isEmpty()) {
      return new Result(Optional.empty(), read.faults());
    }
    List<Fault> faults = new ArrayList<>();
    ColumnBuilder builder = new ColumnBuilder(names, faults);
    ColumnTerm term = builder.build(read.tree().get());
    if (faults.isEmpty() && !term.truth()) {
      faults.add(Fault.maybe(0, Message.of("problem-condition-number"), compared(text.strip())));
    }
    faults.sort(Comparator.comparingInt(Fault::offset));
    return faults.isEmpty()
        ? new Result(Optional.of(new ColumnCondition(term, builder.columns())), List.of())
        : new Result(Optional.empty(), faults);
  }

  static Message compared(String text) {
    return Message.of("problem-condition-maybe-compare", "example", text + " = 1");
  }

  /** Returns the columns that the condition reads, from 0, rising. */
  public List<Integer> columns() {
    return columns;
  }

  /**
   * Tells whether the condition holds.
   *
   * @param row a value for each column, NaN for missing
   */
  public boolean holds(double[] row) {
    return term.value().applyAsDouble(row) != 0;
  }
}
