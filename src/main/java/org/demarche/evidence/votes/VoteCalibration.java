package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.List;

/**
 * The vote model fitted to roll calls, and how well it foresees cases that it was not fitted to.
 *
 * @param request what was asked for
 * @param coefficients of the fit to all cases
 * @param absent share of members that take no part, mean over cases
 * @param inSample how well the fit with its fitted effects describes the votes it was fitted to
 * @param heldOut each case left out of the fit, its effects drawn from the fitted spreads
 */
public record VoteCalibration(
    Request request,
    List<Coefficient> coefficients,
    double absent,
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
      return new Request(VotePenalty.ofCaseScale(scale), SIMULATIONS, SEED);
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
   */
  public record Coefficient(String name, double estimate, double standardError, double typical) {
    /** Whether it is the spread of an effect. */
    public boolean spread() {
      return name.endsWith("_sd");
    }
  }

  /** What government alignment adds is not fitted: roll calls do not say who stood by whom. */
  public static final String ALIGNMENT_PRIOR = "uniform from 0.5 to 2.5, stated, not fitted";

  /** Names in the order of {@link VoteParameters}. */
  private static final List<String> NAMES =
      List.of("vote_intercept", "vote_distance", "vote_cut", "vote_case_sd", "vote_group_sd");

  /**
   * Fits and scores.
   *
   * @param rolls at least two cases
   * @param asked what to do; in files of many rows with fewer simulations
   * @throws IllegalArgumentException with fewer than two cases
   */
  public static VoteCalibration of(RollCalls rolls, Request asked) {
    if (rolls.listCases().size() < 2) {
      throw new IllegalArgumentException("leaving a case out needs at least two cases");
    }
    Request request = asked.fitFor(rolls);
    VoteFit fit = VoteFitter.fit(rolls, request.penalty());
    BaseRate base = BaseRate.of(rolls);
    List<CaseScore> heldOut =
        rolls.listCases().parallelStream().map(name -> heldOut(rolls, name, request)).toList();
    return new VoteCalibration(
        request, coefficients(fit, request), base.absent(), inSample(rolls, fit, request), heldOut);
  }

  /** Leaves a case out, fits the others, and foresees the case. */
  static CaseScore heldOut(RollCalls rolls, String name, Request request) {
    RollCalls others = rolls.without(name);
    VoteFit fit = VoteFitter.fit(others, request.penalty());
    BaseRate base = BaseRate.of(others);
    VoteParameters[] drawn = request.draw(fit);
    VoteForecast forecast =
        VoteForecast.of(
            rolls.getCase(name),
            rolls.listGroups(),
            VoteForecast.unseen(drawn, name, request.seed()),
            base.absent(),
            request.simulations(),
            request.seed());
    return new CaseScore(name, forecast.score(base), forecast.listTallies());
  }

  private static List<Coefficient> coefficients(VoteFit fit, Request request) {
    double[] squares = new double[VoteParameters.COUNT];
    VoteParameters[] draws = request.draw(fit);
    for (VoteParameters drawn : draws) {
      double[] values = drawn.toArray();
      for (int k = 0; k < squares.length; k++) {
        squares[k] += values[k] * values[k] / draws.length;
      }
    }
    double[] at = fit.parameters().toArray();
    double[] errors = fit.standardErrors();
    List<Coefficient> all = new ArrayList<>();
    for (int k = 0; k < at.length; k++) {
      all.add(
          new Coefficient(
              NAMES.get(k), at[k], errors[k], Math.copySign(Math.sqrt(squares[k]), at[k])));
    }
    return all;
  }

  private static CaseScore inSample(RollCalls rolls, VoteFit fit, Request request) {
    VoteParameters at = fit.parameters();
    double[][] shifts = fit.likelihood().shifts(at);
    BaseRate base = BaseRate.of(rolls);
    List<String> cases = rolls.listCases();
    List<Score> scores = new ArrayList<>();
    List<ResolutionScore> tallies = new ArrayList<>();
    for (int c = 0; c < cases.size(); c++) {
      VoteForecast forecast =
          VoteForecast.of(
              rolls.getCase(cases.get(c)),
              rolls.listGroups(),
              fitted(at, shifts[c]),
              base.absent(),
              request.simulations(),
              request.seed());
      scores.add(forecast.score(base));
      tallies.addAll(forecast.listTallies());
    }
    return new CaseScore("all", mean(scores), tallies);
  }

  private static VoteForecast.Source fitted(VoteParameters at, double[] shifts) {
    return new VoteForecast.Source() {
      @Override
      public VoteParameters parameters(int simulation) {
        return at;
      }

      @Override
      public double shift(int simulation, int group) {
        return shifts[group];
      }
    };
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
