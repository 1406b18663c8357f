package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.demarche.words.Message;

/**
 * The vote model fitted to roll calls, and how well it foresees cases that it was not fitted to.
 *
 * @param request what was asked for
 * @param coefficients of the fit to all cases
 * @param ties between numbers that the votes leave open together
 * @param inSample how well the fit with its fitted effects describes the votes it was fitted to
 * @param heldOut each case left out of the fit, its effects drawn from the fitted spreads
 */
public record VoteCalibration(
    Request request,
    List<Coefficient> coefficients,
    Ties ties,
    CaseScore inSample,
    List<CaseScore> heldOut) {

  /** Copies lists. */
  public VoteCalibration {
    coefficients = List.copyOf(coefficients);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * What to do.
   *
   * @param penalty on the numbers sought
   * @param simulations votes drawn for each case, at least 100
   * @param seed of all draws
   */
  public record Request(VotePenalty penalty, int simulations, long seed) {
    private static final int FEWEST = 100;
    private static final int FEWEST_IN_LARGE_FILES = 500;
    private static final int MOST_BALLOTS = 20_000_000;
    private static final int DRAWS_TIMES_CASES = 12_000;
    private static final int SIMULATIONS = 4_000;
    private static final long SEED = 20260103;

    /** Checks the number of simulations. */
    public Request {
      if (simulations < FEWEST) {
        throw new IllegalArgumentException("at least 100 simulations: " + simulations);
      }
    }

    /** Numbers that a fit leaves open; the more cases, the fewer are needed to show them. */
    VoteParameters[] draw(VoteFit fit) {
      int wanted = DRAWS_TIMES_CASES / fit.likelihood().countCases();
      return ParameterDraws.of(fit, Math.min(simulations, Math.max(FEWEST, wanted)), seed);
    }

    /** The same with so few simulations that a large file does not take for ever. */
    Request fitFor(RollCalls rolls) {
      int most = Math.max(FEWEST_IN_LARGE_FILES, MOST_BALLOTS / rolls.votes().size());
      return new Request(penalty, Math.min(simulations, most), seed);
    }

    /** What the command does unless told otherwise. */
    public static Request standard() {
      return ofCaseScale(VotePenalty.CASE_SCALE);
    }

    /** The same with another scale of the penalty on the case spread. */
    public static Request ofCaseScale(double scale) {
      return of(VotePenalty.ofCaseScale(scale));
    }

    /** The same with other penalties. */
    public static Request of(VotePenalty penalty) {
      return new Request(penalty, SIMULATIONS, SEED);
    }
  }

  /**
   * A fitted number.
   *
   * @param name as the library has it
   * @param estimate where the penalised likelihood peaks
   * @param standardError from the curvature there
   * @param typical root mean square over all values that the votes leave open, each as likely as it
   *     is; forecasts rest on these, and it is what a scenario should use for a spread
   * @param mean over the same values
   * @param deviation the standard deviation over the same values
   */
  public record Coefficient(
      String name,
      double estimate,
      double standardError,
      double typical,
      double mean,
      double deviation) {
    /** Whether it is the spread of an effect. */
    public boolean spread() {
      return name.endsWith("_sd");
    }
  }

  /**
   * Rank correlations (Spearman's) over all values that the votes leave open.
   *
   * @param distanceWithIntercept of slope and intercept
   * @param cutWithDistance of cut and slope
   */
  public record Ties(double distanceWithIntercept, double cutWithDistance) {}

  /** What government alignment adds is not fitted: roll calls do not say who stood by whom. */
  public static final Message ALIGNMENT_PRIOR = Message.of("votes-alignment-prior");

  /** Names in the order of {@link VoteParameters}. */
  private static final List<String> NAMES =
      List.of("vote_intercept", "vote_distance", "vote_cut", "vote_case_sd");

  /**
   * Fits and scores.
   *
   * @param file at least two cases
   * @param asked what to do; in files of many rows with fewer simulations
   * @throws IllegalArgumentException with fewer than two cases
   */
  public static VoteCalibration of(RollCalls file, Request asked) {
    if (file.listDisputes().size() < 2) {
      throw new IllegalArgumentException("leaving a case out needs at least two cases");
    }
    Request request = asked.fitFor(file);
    RollCalls rolls = file.relative();
    VoteFit fit = VoteFitter.fit(rolls, request.penalty());
    VoteParameters[] drawn = request.draw(fit);
    List<Coefficient> coefficients = new ArrayList<>(coefficients(fit, drawn));
    coefficients.add(absence(rolls));
    return new VoteCalibration(
        request,
        coefficients,
        ties(drawn),
        inSample(rolls, fit, request),
        HeldOut.scores(rolls, request));
  }

  private static List<Coefficient> coefficients(VoteFit fit, VoteParameters[] drawn) {
    double[] at = fit.parameters().toArray();
    double[] errors = fit.standardErrors();
    List<Coefficient> all = new ArrayList<>();
    for (int k = 0; k < at.length; k++) {
      all.add(coefficient(NAMES.get(k), at[k], errors[k], values(drawn, k)));
    }
    return all;
  }

  private static double[] values(VoteParameters[] drawn, int k) {
    return Arrays.stream(drawn).mapToDouble(one -> one.toArray()[k]).toArray();
  }

  private static Coefficient coefficient(
      String name, double estimate, double error, double[] draws) {
    double typical = Math.sqrt(StatUtils.sumSq(draws) / draws.length);
    double deviation = Math.sqrt(StatUtils.variance(draws));
    return new Coefficient(
        name, estimate, error, Math.copySign(typical, estimate), StatUtils.mean(draws), deviation);
  }

  private static Ties ties(VoteParameters[] drawn) {
    SpearmansCorrelation ranks = new SpearmansCorrelation();
    return new Ties(
        ranks.correlation(values(drawn, 0), values(drawn, 1)),
        ranks.correlation(values(drawn, 1), values(drawn, 2)));
  }

  /** The mean share over cases, and how far that is known. */
  private static Coefficient absence(RollCalls rolls) {
    double[] shares =
        rolls.listCases().stream()
            .mapToDouble(
                name ->
                    rolls.getCase(name).stream()
                        .mapToDouble(vote -> vote.vote().present() ? 0 : 1)
                        .average()
                        .orElseThrow())
            .toArray();
    double mean = StatUtils.mean(shares);
    double error = Math.sqrt(StatUtils.variance(shares) / shares.length);
    return new Coefficient("vote_absent", mean, error, mean, mean, error);
  }

  private static CaseScore inSample(RollCalls rolls, VoteFit fit, Request request) {
    VoteParameters at = fit.parameters();
    double[] shifts = fit.likelihood().shifts(at);
    BaseRate base = BaseRate.of(rolls);
    List<String> cases = rolls.listCases();
    List<Score> scores = new ArrayList<>();
    List<ResolutionScore> tallies = new ArrayList<>();
    for (int c = 0; c < cases.size(); c++) {
      VoteForecast forecast =
          VoteForecast.of(
              rolls.getCase(cases.get(c)),
              fitted(at, shifts[c], base.absent()),
              request.simulations(),
              request.seed());
      scores.add(forecast.score(base));
      tallies.addAll(forecast.listTallies());
    }
    Score mean = mean(scores);
    return new CaseScore("all", "", mean, tallies);
  }

  private static VoteForecast.Source fitted(VoteParameters at, double shift, double absent) {
    return new VoteForecast.Source() {
      @Override
      public VoteParameters parameters(int simulation) {
        return at;
      }

      @Override
      public double shift(int simulation, String caseName) {
        return shift;
      }

      @Override
      public double absent() {
        return absent;
      }
    };
  }

  /** The mean score over cases left out. */
  public Score mean() {
    return mean(heldOut.stream().map(CaseScore::score).toList());
  }

  /** The same by the state criticised, in alphabetical order; where a file does not say, none. */
  public Map<String, Score> meansByCriticised() {
    return heldOut.stream()
        .filter(one -> !one.criticised().isEmpty())
        .collect(
            Collectors.groupingBy(
                CaseScore::criticised,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(CaseScore::score, Collectors.toList()),
                    VoteCalibration::mean)));
  }

  /** Plain mean over cases; their members are added up. */
  public static Score mean(List<Score> scores) {
    return new Score(
        scores.stream().mapToInt(Score::n).sum(),
        scores.stream().mapToDouble(Score::logLoss).average().orElseThrow(),
        scores.stream().mapToDouble(Score::logLossBase).average().orElseThrow(),
        scores.stream().mapToDouble(Score::brier).average().orElseThrow(),
        scores.stream().mapToDouble(Score::brierBase).average().orElseThrow());
  }
}
