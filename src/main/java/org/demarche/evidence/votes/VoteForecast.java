package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What case and group add to the scores of a group's members in a simulation. */
    double shift(int simulation, int group);

    /** Chance of a member to take no part in a vote on a text in a simulation. */
    double absent(int simulation, String resolution);

    /** The part of the forecast that takes no notice of distances, if there is one. */
    default Optional<Pool> pool() {
      return Optional.empty();
    }

    /** Shares of the answers in a simulation that belongs to that part; empty in the others. */
    default Optional<double[]> pooled(int simulation) {
      return Optional.empty();
    }
  }

  private final List<RollCall> votes;
  private final int[] groups;
  private final int[] texts;
  private final List<String> resolutions;
  private final long[] keys;
  private final double[][] chances;
  private final int[][][] tallies;
  private final Optional<Pool> pool;
  private final Chance chance;
  private final long seed;

  private VoteForecast(
      List<RollCall> votes, List<String> labels, Source source, int simulations, long seed) {
    this.votes = votes;
    this.pool = source.pool();
    this.resolutions = votes.stream().map(RollCall::resolution).distinct().toList();
    this.groups = votes.stream().mapToInt(v -> labels.indexOf(v.group())).toArray();
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
   * @param labels all groups
   * @param source numbers and effects, by simulation
   * @param simulations how many
   * @param seed of the draws
   */
  static VoteForecast of(
      List<RollCall> votes, List<String> labels, Source source, int simulations, long seed) {
    VoteForecast forecast = new VoteForecast(votes, labels, source, simulations, seed);
    double[] shifts = new double[labels.size()];
    double[] absent = new double[forecast.resolutions.size()];
    for (int s = 0; s < simulations; s++) {
      for (int g = 0; g < shifts.length; g++) {
        shifts[g] = source.shift(s, g);
      }
      for (int t = 0; t < absent.length; t++) {
        absent[t] = source.absent(s, forecast.resolutions.get(t));
      }
      forecast.simulate(s, source.parameters(s), shifts, absent, source.pooled(s));
    }
    return forecast;
  }

  private void simulate(
      int s, VoteParameters at, double[] shifts, double[] absent, Optional<double[]> pooled) {
    chance.reset(seed, s);
    double[] now = new double[Vote.KINDS];
    for (int i = 0; i < keys.length; i++) {
      double z = at.score(votes.get(i).distance()) + shifts[groups[i]];
      OrderedLogit.chances(z, at.cut(), now);
      double[] sum = chances[i];
      for (int k = 0; k < now.length; k++) {
        sum[k] += now[k] / tallies[0][0].length;
      }
      chance.block(BALLOT, keys[i], 0);
      if (chance.get(1) >= absent[texts[i]]) {
        tallies[texts[i]][answer(chance.get(0), pooled.orElse(now))][s]++;
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
    double[] mixed = new double[Vote.KINDS];
    double[] sums = new double[3];
    for (int i = 0; i < chances.length; i++) {
      Vote vote = votes.get(i).vote();
      if (vote.present()) {
        n++;
        for (int k = 0; k < mixed.length; k++) {
          mixed[k] = chance(i, k, pool);
        }
        sums[0] -= StrictMath.log(known[vote.ordinal()]);
        sums[1] += brier(mixed, vote.ordinal());
        sums[2] += brier(known, vote.ordinal());
      }
    }
    return new Score(n, logLoss(pool), sums[0] / n, sums[1] / n, sums[2] / n);
  }

  /** The log-loss were the part that takes no notice of distances another one. */
  double logLoss(Pool other) {
    return logLoss(Optional.of(other));
  }

  /** The log-loss without that part. */
  double logLossOfLogit() {
    return logLoss(Optional.empty());
  }

  private double logLoss(Optional<Pool> part) {
    int n = 0;
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      Vote vote = votes.get(i).vote();
      if (vote.present()) {
        n++;
        double p = chance(i, vote.ordinal(), part);
        sum -= StrictMath.log(Math.max(p, OrderedLogit.SMALLEST));
      }
    }
    return sum / n;
  }

  private double chance(int member, int answer, Optional<Pool> part) {
    double logit = chances[member][answer];
    return part.isPresent() ? part.get().mix(logit, answer) : logit;
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
