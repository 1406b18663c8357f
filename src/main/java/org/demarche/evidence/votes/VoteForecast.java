package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.engine.chance.Chance;
import org.demarche.model.EventId;

/**
 * Votes of a case as a model foresees them, simulated with keyed chance: a member's draw hangs on
 * seed, simulation, resolution and member alone.
 */
final class VoteForecast {
  private static final int BALLOT = Chance.stream(EventId.of("votes/ballot"));
  private static final double TAIL = 0.1;
  private static final List<Vote> TOLD = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN);

  /** Where the simulated votes of a case come from, one entry a simulation. */
  interface Source {
    /** Numbers of the model in a simulation. */
    VoteParameters parameters(int simulation);

    /** What the level of a case adds to every score in a simulation. */
    double shift(int simulation, String caseName);

    /** Chance of a member to take no part in a vote. */
    double absent();
  }

  private final List<RollCall> votes;
  private final int[] texts;
  private final List<String> resolutions;
  private final long[] keys;
  private final double[][] chances;
  private final int[][][] tallies;
  private final Chance chance;
  private final long seed;

  private VoteForecast(List<RollCall> votes, int simulations, long seed) {
    this.votes = votes;
    this.resolutions = votes.stream().map(RollCall::resolution).distinct().toList();
    this.texts = votes.stream().mapToInt(v -> resolutions.indexOf(v.resolution())).toArray();
    this.keys =
        votes.stream()
            .mapToLong(v -> EventId.mix(EventId.of(v.resolution()), EventId.of(v.member())))
            .toArray();
    this.chances = new double[votes.size()][Vote.KINDS];
    this.tallies = new int[resolutions.size()][Vote.KINDS][simulations];
    this.chance = new Chance(seed);
    this.seed = seed;
  }

  /**
   * Simulates a case.
   *
   * @param votes those of the case: who votes, and what they did
   * @param source numbers and effects, by simulation
   * @param simulations how many
   * @param seed of the draws
   */
  static VoteForecast of(List<RollCall> votes, Source source, int simulations, long seed) {
    VoteForecast forecast = new VoteForecast(votes, simulations, seed);
    double[] shifts = new double[forecast.resolutions.size()];
    List<String> cases = forecast.resolutions.stream().map(text -> caseOf(votes, text)).toList();
    for (int s = 0; s < simulations; s++) {
      for (int t = 0; t < shifts.length; t++) {
        shifts[t] = source.shift(s, cases.get(t));
      }
      forecast.simulate(s, source.parameters(s), shifts, source.absent());
    }
    return forecast;
  }

  private static String caseOf(List<RollCall> votes, String resolution) {
    return votes.stream()
        .filter(vote -> vote.resolution().equals(resolution))
        .findFirst()
        .orElseThrow()
        .caseName();
  }

  private void simulate(int s, VoteParameters at, double[] shifts, double absent) {
    chance.reset(seed, s);
    double[] now = new double[Vote.KINDS];
    for (int i = 0; i < keys.length; i++) {
      double z = at.score(votes.get(i).distance()) + shifts[texts[i]];
      OrderedLogit.chances(z, at.cut(), now);
      double[] sum = chances[i];
      for (int k = 0; k < now.length; k++) {
        sum[k] += now[k] / tallies[0][0].length;
      }
      chance.block(BALLOT, keys[i], 0);
      if (chance.get(1) >= absent) {
        tallies[texts[i]][answer(chance.get(0), now)][s]++;
      }
    }
  }

  private static int answer(double u, double[] chances) {
    return u < chances[0] ? 0 : u < chances[0] + chances[1] ? 1 : 2;
  }

  /** How well the members' votes were foreseen, beside a base rate. */
  Score score(BaseRate base) {
    int n = 0;
    double[] known = base.chances();
    double[] sums = new double[4];
    for (int i = 0; i < chances.length; i++) {
      Vote vote = votes.get(i).vote();
      if (vote.present()) {
        n++;
        int answer = vote.ordinal();
        sums[0] -= StrictMath.log(Math.max(chances[i][answer], OrderedLogit.SMALLEST));
        sums[1] -= StrictMath.log(known[answer]);
        sums[2] += brier(chances[i], answer);
        sums[3] += brier(known, answer);
      }
    }
    return new Score(n, sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n);
  }

  private static double brier(double[] chances, int happened) {
    double sum = 0;
    for (int k = 0; k < chances.length; k++) {
      double miss = chances[k] - (k == happened ? 1 : 0);
      sum += miss * miss;
    }
    return sum;
  }

  /** The tally of each text, against the record. */
  List<ResolutionScore> listTallies() {
    List<ResolutionScore> scores = new ArrayList<>();
    for (int t = 0; t < resolutions.size(); t++) {
      Map<String, TallyBand> bands = new LinkedHashMap<>();
      double crps = 0;
      for (Vote vote : TOLD) {
        int[] sorted = tallies[t][vote.ordinal()].clone();
        Arrays.sort(sorted);
        int actual = actual(t, vote);
        bands.put(vote.word(), band(sorted, actual));
        crps += crps(sorted, actual) / TOLD.size();
      }
      scores.add(new ResolutionScore(resolutions.get(t), crps, bands));
    }
    return scores;
  }

  private int actual(int text, Vote vote) {
    int count = 0;
    for (int i = 0; i < texts.length; i++) {
      count += texts[i] == text && votes.get(i).vote() == vote ? 1 : 0;
    }
    return count;
  }

  private static TallyBand band(int[] sorted, int actual) {
    int n = sorted.length;
    int low = sorted[(int) Math.floor(TAIL * (n - 1))];
    int high = sorted[(int) Math.ceil((1 - TAIL) * (n - 1))];
    return new TallyBand(low, sorted[n / 2], high, actual);
  }

  /** E|X − y| − E|X − X′|/2 over the sample. */
  static double crps(int[] sorted, int actual) {
    double n = sorted.length;
    double toActual = 0;
    double apart = 0;
    for (int i = 0; i < sorted.length; i++) {
      toActual += Math.abs(sorted[i] - actual);
      apart += (2 * i - n + 1) * sorted[i];
    }
    return toActual / n - apart / (n * n);
  }
}
