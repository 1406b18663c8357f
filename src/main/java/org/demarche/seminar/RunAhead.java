package org.demarche.seminar;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where the run may go on from the present day: many branches of it in the same world, in which the
 * model decides for everybody. Worked out beside the class in threads of low priority.
 *
 * <p>Safe for several threads. A question that the class has left behind is cancelled.
 */
public interface RunAhead {
  /** Branches of an answer unless asked otherwise. */
  int BRANCHES = 500;

  /**
   * From the present day, with what has been handed in.
   *
   * @return completes with the answer; cancelled when the class moves on or by the caller
   */
  CompletableFuture<Ahead> now();

  /**
   * The same if a team took an initiative or gave an answer that is under discussion.
   *
   * @param option an {@link Move.Act} or {@link Move.Reply}, which is not handed in by this
   * @return completes with the answer; exceptionally with an {@code UnfitException} where the
   *     option is not open; cancelled when the class moves on or by the caller
   */
  CompletableFuture<Ahead> of(Move option);

  /**
   * An answer.
   *
   * @param day from which the branches leave
   * @param branches how many
   * @param pairs one for each relation under study
   * @param outcomes means of the scenario's headline outcomes over the branches, by id
   * @param option what was under discussion, or null
   */
  record Ahead(
      int day,
      int branches,
      List<PairAhead> pairs,
      Map<String, Double> outcomes,
      @Nullable Move option) {
    /** Copies the collections. */
    public Ahead {
      pairs = List.copyOf(pairs);
      outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }
  }

  /**
   * A relation under study.
   *
   * @param first code of the one side
   * @param second code of the other
   * @param classes shares of path classes by their ids; they add up to 1
   * @param fan quantiles of the rung by day
   */
  record PairAhead(String first, String second, Map<String, Double> classes, List<FanDay> fan) {
    /** Copies the collections. */
    public PairAhead {
      classes = Collections.unmodifiableMap(new TreeMap<>(classes));
      fan = List.copyOf(fan);
    }
  }

  /**
   * A day of a fan.
   *
   * @param day whole days from the start
   * @param low rung that one branch in ten is at or below
   * @param lower rung that one in four is at or below
   * @param middle rung that half are at or below
   * @param upper rung that three in four are at or below
   * @param high rung that nine in ten are at or below
   */
  record FanDay(int day, int low, int lower, int middle, int upper, int high) {}
}
