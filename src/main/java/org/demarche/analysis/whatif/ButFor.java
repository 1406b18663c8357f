package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of events without which a run had come out otherwise.
 *
 * <p>Single events come first; only where none of them turns the run, pairs and then triples, the
 * weightiest first. Events weigh by how much of the run falls away without them. Two things spare
 * replays without any loss: what holds a set that was found is not smallest; and where an event
 * does not come once others are out, taking it out as well changes nothing. Where no single event
 * turns the run, one set is first made by taking all out and putting back what is not needed
 * (Junker's QuickXplain, 2004): none of its events could be put back, and it bounds the size to
 * which the search has to go.
 */
public final class ButFor {
  private static final int LARGEST = 3;

  private final Runs runs;
  private final int budget;
  private final List<Long> candidates;
  private final Map<Set<Long>, Result> known = new HashMap<>();
  private final List<Set<Long>> found = new ArrayList<>();
  private final Map<Long, Integer> weights = new HashMap<>();
  private int replays;

  /** Runs a replication without events. */
  @FunctionalInterface
  public interface Runs {
    /**
     * Runs it, for each set of events without them.
     *
     * @param sets what to take out
     * @return a result for each set, in their order
     */
    List<Result> without(List<Set<Long>> sets);
  }

  /**
   * How a run came out.
   *
   * @param same whether as it did with all events
   * @param happened the events that took place
   */
  public record Result(boolean same, Set<Long> happened) {
    /** Copies the set. */
    public Result {
      happened = Set.copyOf(happened);
    }
  }

  /**
   * What was found.
   *
   * @param sets the sets, smallest first; none holds another, nor an event that could be put back
   * @param without whether the run turns when every candidate is out, or for a set that was found
   * @param candidates how many events could be taken out
   * @param replays how many runs it took
   * @param wholeTo the size up to which every set was looked at or spared without loss: no smaller
   *     set is missing
   * @param weights events by weight, the weightiest first
   */
  public record Answer(
      List<List<Long>> sets,
      boolean without,
      int candidates,
      int replays,
      int wholeTo,
      List<Long> weights) {
    /** Copies the lists. */
    public Answer {
      sets = sets.stream().map(List::copyOf).toList();
      weights = List.copyOf(weights);
    }
  }

  /**
   * A search.
   *
   * @param runs the replication
   * @param candidates ids of events that took place, in the order of time
   * @param budget replays at most
   */
  public ButFor(Runs runs, List<Long> candidates, int budget) {
    this.runs = runs;
    this.candidates = List.copyOf(candidates);
    this.budget = budget;
  }

  /**
   * Searches.
   *
   * @return what was found within the budget
   */
  public Answer search() {
    Result own = results(List.of(Set.of())).get(0);
    boolean turns = !results(List.of(Set.copyOf(candidates))).get(0).same();
    int wholeTo = singles(own) ? 1 : 0;
    if (turns && wholeTo == 1 && found.isEmpty()) {
      quick();
      wholeTo = largerSets(wholeTo);
    }
    found.sort(Comparator.comparingInt((Set<Long> set) -> set.size()).thenComparing(this::place));
    List<List<Long>> sets = new ArrayList<>();
    found.forEach(set -> sets.add(candidates.stream().filter(set::contains).toList()));
    return new Answer(
        sets, turns || !found.isEmpty(), candidates.size(), replays, wholeTo, byWeight());
  }

  private int place(Set<Long> set) {
    return set.stream().mapToInt(byWeight()::indexOf).sum();
  }

  private List<Result> results(List<Set<Long>> sets) {
    List<Result> all = runs.without(sets);
    for (int i = 0; i < sets.size(); i++) {
      known.put(sets.get(i), all.get(i));
    }
    replays += sets.size();
    return all;
  }

  private boolean singles(Result own) {
    int most = Math.min(candidates.size(), budget - replays);
    List<Set<Long>> sets = candidates.subList(0, Math.max(0, most)).stream().map(Set::of).toList();
    List<Result> all = results(sets);
    for (int i = 0; i < sets.size(); i++) {
      Set<Long> apart = new HashSet<>(own.happened());
      apart.removeAll(all.get(i).happened());
      weights.put(candidates.get(i), apart.size());
      if (!all.get(i).same()) {
        found.add(sets.get(i));
      }
    }
    return most == candidates.size();
  }

  private List<Long> byWeight() {
    return candidates.stream()
        .sorted(
            Comparator.<Long>comparingInt(e -> found.contains(Set.of(e)) ? 0 : 1)
                .thenComparing(e -> -weights.getOrDefault(e, 0)))
        .toList();
  }

  /** Pairs and triples, as far as the budget goes. */
  private int largerSets(int wholeTo) {
    List<Long> order = byWeight().stream().filter(e -> !found.contains(Set.of(e))).toList();
    int whole = wholeTo;
    for (int size = 2; size <= Math.min(LARGEST, largest()); size++) {
      if (!sets(order, size)) {
        return whole;
      }
      whole = size;
    }
    return whole;
  }

  /** A set that was made bounds the size of those that may be smaller. */
  private int largest() {
    return found.stream().mapToInt(Set::size).max().orElse(LARGEST);
  }

  /** Looks at all sets of a size; false when the budget ended first. */
  private boolean sets(List<Long> order, int size) {
    List<Set<Long>> batch = new ArrayList<>();
    int[] places = new int[size];
    for (int k = 0; k < size; k++) {
      places[k] = k;
    }
    boolean more = size <= order.size();
    while (more) {
      Set<Long> set = new TreeSet<>();
      for (int place : places) {
        set.add(order.get(place));
      }
      if (!isSpared(set)) {
        if (replays + batch.size() >= budget) {
          take(batch);
          return false;
        }
        batch.add(set);
      }
      if (batch.size() == 64) {
        take(batch);
        batch.clear();
      }
      more = next(places, order.size());
    }
    take(batch);
    return true;
  }

  /** The next choice of places, those with the least last place first. */
  private static boolean next(int[] places, int count) {
    int size = places.length;
    for (int k = 0; k < size; k++) {
      int limit = k + 1 < size ? places[k + 1] : count;
      if (places[k] + 1 < limit) {
        places[k]++;
        for (int j = 0; j < k; j++) {
          places[j] = j;
        }
        return true;
      }
    }
    return false;
  }

  private void take(List<Set<Long>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    List<Result> all = results(List.copyOf(batch));
    for (int i = 0; i < batch.size(); i++) {
      if (!all.get(i).same()) {
        found.add(batch.get(i));
      }
    }
  }

  private boolean isSpared(Set<Long> set) {
    if (known.containsKey(set) || found.stream().anyMatch(set::containsAll)) {
      return true;
    }
    for (long one : set) {
      Set<Long> rest = new TreeSet<>(set);
      rest.remove(one);
      @Nullable Result without = known.get(rest);
      if (without != null && !without.happened().contains(one)) {
        known.put(set, without);
        return true;
      }
    }
    return false;
  }

  /** Makes one set of which no part would do. */
  private void quick() {
    List<Long> heavyFirst = byWeight();
    List<Long> set = reduce(new ArrayList<>(), false, heavyFirst);
    // Events may work against each other, so that what is left is looked at once more.
    if (replays < budget && turns(set)) {
      found.add(new TreeSet<>(needed(set)));
    }
  }

  /** Puts back, one by one, what is not needed. */
  private List<Long> needed(List<Long> set) {
    List<Long> left = new ArrayList<>(set);
    for (long one : set) {
      List<Long> rest = new ArrayList<>(left);
      rest.remove(one);
      if (left.size() > 1 && replays < budget && turns(rest)) {
        left = rest;
      }
    }
    return left;
  }

  /** What of the rest is needed beside what is out already. */
  private List<Long> reduce(List<Long> out, boolean grown, List<Long> rest) {
    if (replays >= budget) {
      return rest;
    }
    if (grown && turns(out)) {
      return List.of();
    }
    if (rest.size() == 1) {
      return rest;
    }
    List<Long> first = rest.subList(0, rest.size() / 2);
    List<Long> second = rest.subList(rest.size() / 2, rest.size());
    List<Long> ofSecond = reduce(joined(out, first), !first.isEmpty(), second);
    List<Long> ofFirst = reduce(joined(out, ofSecond), !ofSecond.isEmpty(), first);
    return joined(ofFirst, ofSecond);
  }

  private static List<Long> joined(List<Long> one, Collection<Long> other) {
    List<Long> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private boolean turns(List<Long> out) {
    return !results(List.of(new TreeSet<>(out))).get(0).same();
  }
}
