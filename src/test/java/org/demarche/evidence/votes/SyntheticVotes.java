package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Roll calls drawn from numbers that are known. */
final class SyntheticVotes {
  static final VoteParameters TRUTH = new VoteParameters(0.8, 1.4, 1.1, 0.9);
  private static final double ABSENT = 0.1;
  private static final int LETTERS = 26;

  private SyntheticVotes() {}

  /** So many cases of so many members, who are two points away in the middle. */
  static RollCalls draw(int cases, int members, int seed) {
    return draw(TRUTH, cases, members, seed);
  }

  /** The same from numbers of one's choice. */
  static RollCalls draw(VoteParameters truth, int cases, int members, int seed) {
    RandomGenerator random = new Well19937c(seed);
    double[] distances = new double[members];
    for (int m = 0; m < members; m++) {
      distances[m] = 4 * random.nextDouble();
    }
    List<RollCall> votes = new ArrayList<>();
    for (int c = 0; c < cases; c++) {
      double shared = truth.caseSd() * random.nextGaussian();
      for (int m = 0; m < members; m++) {
        double z = truth.score(distances[m] - 2) + shared;
        votes.add(
            new RollCall(
                "text " + c,
                "case " + c,
                code(m),
                vote(random, z, truth.cut()),
                distances[m],
                "AAA"));
      }
    }
    return new RollCalls("synthetic.csv", votes, 0);
  }

  private static Vote vote(RandomGenerator random, double z, double cut) {
    if (random.nextDouble() < ABSENT) {
      return Vote.ABSENT;
    }
    double u = random.nextDouble();
    double latent = z + Math.log(u / (1 - u));
    return latent > cut ? Vote.YES : latent < -cut ? Vote.NO : Vote.ABSTAIN;
  }

  static String code(int member) {
    char first = (char) ('A' + member / LETTERS);
    char second = (char) ('A' + member % LETTERS);
    return "" + first + second + "X";
  }

  /** The roll calls as a file. */
  static String csv(RollCalls rolls) {
    StringBuilder text =
        new StringBuilder("vote,dist_criticised,note,iso3,case,resolution,criticised\n");
    for (RollCall vote : rolls.votes()) {
      text.append(vote.vote().word()).append(',').append(vote.distance()).append(",\"a, b\",");
      text.append(vote.member()).append(',').append(vote.caseName()).append(',');
      text.append(vote.resolution()).append(',').append(vote.criticised()).append('\n');
    }
    return text.toString();
  }
}
