package org.demarche.chart.kind;

import java.util.List;
import java.util.Map;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * How two bargain: what each offers in one run, and how far talks come in all.
 *
 * @param arm whose runs
 * @param replication the number of the one run, from 1
 * @param pairs the pairs that bargained in it
 */
public record BargainingData(Arm arm, long replication, List<Pair> pairs) {

  /** Copies the pairs. */
  public BargainingData {
    pairs = List.copyOf(pairs);
  }

  /** The same with how far talks come, by the label of a pair. */
  public BargainingData with(Map<String, List<Stage>> stages) {
    return new BargainingData(
        arm,
        replication,
        pairs.stream()
            .map(
                pair ->
                    new Pair(
                        pair.label(),
                        pair.first(),
                        pair.second(),
                        pair.rounds(),
                        pair.issues(),
                        stages.getOrDefault(pair.label(), List.of())))
            .toList());
  }

  /**
   * A pair.
   *
   * @param label what a reader calls it
   * @param first the name of its first side
   * @param second the name of its second side
   * @param rounds how many rounds the talks had
   * @param issues what they bargained about
   * @param stages how far they come, over all runs
   */
  public record Pair(
      String label,
      String first,
      String second,
      int rounds,
      List<Track> issues,
      List<Stage> stages) {

    /** Copies the lists. */
    public Pair {
      issues = List.copyOf(issues);
      stages = List.copyOf(stages);
    }
  }

  /**
   * What both sides offer on an issue.
   *
   * @param issue its title
   * @param steps where they stand after each round in which one moved, ascending, at least one
   */
  public record Track(String issue, List<Step> steps) {

    /** Copies the steps. */
    public Track {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("Nobody moved on “" + issue + "”.");
      }
    }
  }

  /**
   * Where both stand.
   *
   * @param round after which, from 0
   * @param first the first side's offer, 0 to 1
   * @param second the second side's offer, 0 to 1
   */
  public record Step(int round, double first, double second) {}

  /**
   * How often talks come so far.
   *
   * @param label what has come, such as "First agreement"
   * @param inSentence the same within a sentence
   * @param share of runs
   * @param runs how many there are
   */
  public record Stage(String label, String inSentence, Estimate share, long runs) {}
}
