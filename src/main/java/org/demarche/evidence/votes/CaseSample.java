package org.demarche.evidence.votes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The votes of those present in one case, like ones counted together, as arrays.
 *
 * <p>A case weighs as much as any other, whatever the number of its texts: several texts on one
 * case repeat much the same votes and are not new evidence each. In a case of very many votes
 * distances are rounded to a fiftieth of a point, so that the work stays bounded.
 */
final class CaseSample {
  private static final int MANY = 500;
  private static final double ROUND = 50;

  final double[] distance;
  final int[] answer;
  final double[] weight;

  private record Key(int answer, double distance) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byAnswer = Integer.compare(answer, other.answer);
      return byAnswer != 0 ? byAnswer : Double.compare(distance, other.distance);
    }
  }

  /**
   * Gathers the votes of a case.
   *
   * @param votes those of one case; absent members are skipped
   * @param total sum of the weights
   */
  CaseSample(List<RollCall> votes, double total) {
    Map<Key, Integer> counts = new TreeMap<>();
    int present = 0;
    for (RollCall vote : votes) {
      if (vote.vote().present()) {
        present++;
        double far =
            votes.size() <= MANY ? vote.distance() : Math.rint(vote.distance() * ROUND) / ROUND;
        counts.merge(new Key(vote.vote().ordinal(), far), 1, Integer::sum);
      }
    }
    int n = counts.size();
    this.distance = new double[n];
    this.answer = new int[n];
    this.weight = new double[n];
    int i = 0;
    for (Map.Entry<Key, Integer> entry : counts.entrySet()) {
      distance[i] = entry.getKey().distance();
      answer[i] = entry.getKey().answer();
      weight[i] = entry.getValue() * total / present;
      i++;
    }
  }

  /** Gathers all cases: each weighs as much as the mean number of votes on a text. */
  static List<CaseSample> all(RollCalls rolls) {
    List<String> cases = rolls.listCases();
    double sum = 0;
    for (String name : cases) {
      List<RollCall> votes = rolls.getCase(name);
      long present = votes.stream().filter(v -> v.vote().present()).count();
      sum += (double) present / votes.stream().map(RollCall::resolution).distinct().count();
    }
    double total = sum / cases.size();
    return cases.stream().map(name -> new CaseSample(rolls.getCase(name), total)).toList();
  }
}
