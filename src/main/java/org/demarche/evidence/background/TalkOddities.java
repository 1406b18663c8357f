package org.demarche.evidence.background;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.demarche.words.Message;

/** What is counted of talks. */
final class TalkOddities {
  private static final double MONTH = 30;
  private static final int MANY = 3;

  private TalkOddities() {}

  static List<Oddity> list() {
    return List.of(
        Oddities.share(
            "talks_by_day_30",
            Message.of("background-talks-by-day-30"),
            run ->
                run.story().talks().stream()
                    .anyMatch(
                        t ->
                            t.focalPair() == run.eve().pairOfOpening()
                                && t.step() == TalkStep.ROUND
                                && t.day() <= MONTH)),
        Oddities.share(
            "three_breakdowns",
            Message.of("background-three-breakdowns"),
            run -> pairs(run).anyMatch(p -> count(run, p, TalkStep.BROKEN_OFF) >= MANY)),
        Oddities.share(
            "agreement_while_broken",
            Message.of("background-agreement-while-broken"),
            run -> pairs(run).anyMatch(p -> hasAgreed(run, p) && isBrokenAtTheEnd(run, p))));
  }

  private static IntStream pairs(WatchedRun run) {
    return IntStream.range(0, run.eve().plan().focalPairs().size());
  }

  private static long count(WatchedRun run, int pair, TalkStep step) {
    return run.story().talks().stream()
        .filter(t -> t.focalPair() == pair && t.step() == step)
        .count();
  }

  private static boolean hasAgreed(WatchedRun run, int pair) {
    return count(run, pair, TalkStep.AGREEMENT) + count(run, pair, TalkStep.PARTIAL_AGREEMENT) > 0;
  }

  private static boolean isBrokenAtTheEnd(WatchedRun run, int p) {
    Eve eve = run.eve();
    BitSet inForce = eve.measures();
    for (Story.MeasureChange change : run.story().measures()) {
      int place = eve.place(change.kind(), change.sender(), change.target());
      inForce.set(place, change.intensity() > 0);
    }
    Pair pair = eve.plan().focalPairs().get(p);
    List<MeasureKind> kinds = eve.plan().measureKinds();
    return IntStream.range(0, kinds.size())
        .filter(k -> kinds.get(k).breaksRelations())
        .anyMatch(
            k ->
                inForce.get(eve.place(k, pair.first(), pair.second()))
                    || inForce.get(eve.place(k, pair.second(), pair.first())));
  }
}
