package org.demarche.evidence.background;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.demarche.words.Message;

/** All oddities that are counted, in the order in which they are shown. */
final class Oddities {
  private Oddities() {}

  static List<Oddity> list() {
    return Stream.of(CouncilOddities.list(), ConductOddities.list(), TalkOddities.list())
        .flatMap(List::stream)
        .toList();
  }

  /** A share of runs. */
  static Oddity share(String id, Message title, Predicate<WatchedRun> rule) {
    return new Oddity(id, title, true, run -> rule.test(run) ? 1 : 0);
  }

  /** A number a run. */
  static Oddity mean(String id, Message title, ToDoubleFunction<WatchedRun> rule) {
    return new Oddity(id, title, false, rule);
  }
}
