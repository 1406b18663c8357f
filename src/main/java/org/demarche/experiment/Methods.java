package org.demarche.experiment;

import org.demarche.statistics.IntervalMethod;
import org.demarche.statistics.SimultaneousMethod;
import org.demarche.words.Message;

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

  /** Returns how a family of intervals was made to hold at once, without a full stop. */
  public static Message of(SimultaneousMethod method) {
    return switch (method) {
      case SINGLE -> Message.of("method-single");
      case MAX_T -> Message.of("method-max-t");
      case BONFERRONI -> Message.of("method-bonferroni");
    };
  }
}
