package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** But-for sets of runs whose causes are known. */
class ButForTest {
  private static final List<Long> EVENTS = LongStream.rangeClosed(1, 12).boxed().toList();

  private static ButFor.Answer search(Predicate<Set<Long>> comes, int budget) {
    return search(comes, budget, new AtomicInteger());
  }

  /** A run whose outcome comes by the events that are there; all of them come by themselves. */
  private static ButFor.Answer search(
      Predicate<Set<Long>> comes, int budget, AtomicInteger replays) {
    return new ButFor(
            sets ->
                sets.stream()
                    .map(
                        out -> {
                          replays.incrementAndGet();
                          Set<Long> there = new TreeSet<>(EVENTS);
                          there.removeAll(out);
                          return new ButFor.Result(comes.test(there), there);
                        })
                    .toList(),
            EVENTS,
            budget)
        .search();
  }

  @Test
  void eachOfTwoEventsThatAreBothNeededIsASet() {
    ButFor.Answer answer = search(there -> there.containsAll(Set.of(3L, 7L)), 200);
    assertThat(answer.sets()).containsExactly(List.of(3L), List.of(7L));
    assertThat(answer.wholeTo()).isEqualTo(1);
    assertThat(answer.weights().subList(0, 2)).containsExactly(3L, 7L);
  }

  @Test
  void twoEventsOfWhichEitherSufficesAreASetTogether() {
    ButFor.Answer answer = search(there -> there.contains(3L) || there.contains(7L), 200);
    assertThat(answer.sets()).containsExactly(List.of(3L, 7L));
    assertThat(answer.wholeTo()).isEqualTo(2);
  }

  @Test
  void threeOfWhichTwoSufficeAreThreePairs() {
    ButFor.Answer answer =
        search(there -> there.stream().filter(Set.of(2L, 5L, 9L)::contains).count() >= 2, 200);
    assertThat(answer.sets())
        .containsExactlyInAnyOrder(List.of(2L, 5L), List.of(2L, 9L), List.of(5L, 9L));
  }

  @Test
  void aTripleIsFoundAndNoSmallerSetIsMissed() {
    ButFor.Answer answer =
        search(there -> !List.of(1L, 6L, 11L).stream().noneMatch(there::contains), 500);
    assertThat(answer.sets()).containsExactly(List.of(1L, 6L, 11L));
    assertThat(answer.wholeTo()).isEqualTo(3);
  }

  @Test
  void aLargeSetIsFoundBeyondWhatCanBeLookedAtInFull() {
    Set<Long> five = Set.of(1L, 4L, 6L, 9L, 12L);
    ButFor.Answer answer = search(there -> five.stream().anyMatch(there::contains), 60);
    assertThat(answer.sets()).containsExactly(List.of(1L, 4L, 6L, 9L, 12L));
    assertThat(answer.wholeTo()).isLessThan(3);
  }

  @Test
  void whatComesAnywayHasNoSet() {
    ButFor.Answer answer = search(there -> true, 200);
    assertThat(answer.sets()).isEmpty();
    assertThat(answer.without()).isFalse();
  }

  @Test
  void theBudgetIsKept() {
    for (int budget : List.of(5, 14, 30, 80)) {
      AtomicInteger replays = new AtomicInteger();
      ButFor.Answer answer =
          search(
              there -> there.contains(1L) || there.contains(2L) || there.contains(8L),
              budget,
              replays);
      assertThat(replays.get())
          .isEqualTo(answer.replays())
          .isLessThanOrEqualTo(Math.max(2, budget));
    }
  }

  /** Event 2 comes only with 1, 3 only with 2: no set needs more than one of them. */
  @Test
  void whatFallsAwayWithItsCauseIsNotLookedAtAgain() {
    AtomicInteger replays = new AtomicInteger();
    List<Long> chain = LongStream.rangeClosed(1, 30).boxed().toList();
    ButFor.Answer answer =
        new ButFor(
                sets ->
                    sets.stream()
                        .map(
                            out -> {
                              replays.incrementAndGet();
                              Set<Long> there = new TreeSet<>();
                              for (long event : chain) {
                                boolean comes = event == 1 || there.contains(event - 1);
                                if (comes && !out.contains(event)) {
                                  there.add(event);
                                }
                              }
                              return new ButFor.Result(true, there);
                            })
                        .toList(),
                chain,
                1000)
            .search();
    assertThat(answer.sets()).isEmpty();
    assertThat(replays.get()).isLessThan(35);
  }
}
