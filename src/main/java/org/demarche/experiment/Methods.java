package org.demarche.experiment;

import java.util.Arrays;
import java.util.stream.Stream;
import org.demarche.statistics.IntervalMethod;
import org.demarche.statistics.SimultaneousMethod;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** How intervals were made, in words: what a report prints beside the numbers. */
public final class Methods {
  private Methods() {}

  /** Returns how an interval was made, without a full stop. */
  public static Message of(IntervalMethod method) {
    return switch (method) {
      case WILSON_BLOCKS -> Message.of("method-wilson-blocks");
      case WILSON_INDEPENDENT -> Message.of("method-wilson-independent");
      case WILSON_WORLDS -> Message.of("method-wilson-worlds");
      case WILSON_CELLS -> Message.of("method-wilson-cells");
      case STUDENT_BLOCKS -> Message.of("method-student-blocks");
      case STUDENT_WORLDS -> Message.of("method-student-worlds");
      case STUDENT_CELLS -> Message.of("method-student-cells");
      case STUDENT_INDEPENDENT -> Message.of("method-student-independent");
      case BCA_BLOCKS -> Message.of("method-bca-blocks");
      case ORDER_STATISTICS -> Message.of("method-order-statistics");
      case ORDER_STATISTICS_RANGE -> Message.of("method-order-statistics-range");
      case CONSTANT -> Message.of("method-constant");
      case NONE -> Message.of("method-none");
    };
  }

  /**
   * Returns what a summary says of a method, which it says in English, as a message of any
   * language.
   *
   * @param summary as {@code summary.json} has it
   */
  public static Message told(String summary) {
    return Stream.concat(
            Arrays.stream(IntervalMethod.values()).map(Methods::of),
            Arrays.stream(SimultaneousMethod.values()).map(Methods::of))
        .filter(method -> Words.english().say(method).equals(summary))
        .findFirst()
        .orElseGet(() -> Message.verbatim(summary));
  }

  /** Returns how a family of intervals was made to hold at once, without a full stop. */
  public static Message of(SimultaneousMethod method) {
    return switch (method) {
      case SINGLE -> Message.of("method-single");
      case MAX_T -> Message.of("method-max-t");
      case BONFERRONI -> Message.of("method-bonferroni");
    };
  }
}
