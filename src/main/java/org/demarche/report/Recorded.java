package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.RelationsData;
import org.demarche.chart.kind.StocksData;
import org.demarche.chart.kind.VotesData;
import org.demarche.experiment.Samplers;
import org.demarche.model.Institution;
import org.demarche.model.Stock;
import org.demarche.model.VotingRule;
import org.demarche.results.RecordVisitor;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.words.Message;

/**
 * What {@code record.csv} holds, in one pass: the first vote of each body in each run, and stocks
 * through time. Of stocks the first {@value #MOST_RUNS} runs of an arm are kept, which bounds
 * memory.
 */
final class Recorded {
  private static final int MOST_RUNS = 2000;
  private static final double EMPTY = .05;

  private final FinishedRun run;
  private final boolean there;
  private final List<Map<String, Ballots>> ballots = new ArrayList<>();
  private final List<List<List<double[]>>> stores = new ArrayList<>();
  private final long[] runs;
  private final Relations relations;

  /** The first votes of a body in an arm. */
  private static final class Ballots {
    private final long[] yes;
    private final long[] no;
    private final Map<Integer, long[]> tallies = new TreeMap<>();
    private final List<String> results = new ArrayList<>();

    Ballots(int members) {
      this.yes = new long[members];
      this.no = new long[members];
    }

    void add(RecordVisitor.Vote vote) {
      int count = 0;
      for (int i = 0; i < yes.length && i < vote.votes().length(); i++) {
        char sign = vote.votes().charAt(i);
        yes[i] += sign == 'y' ? 1 : 0;
        no[i] += sign == 'n' ? 1 : 0;
        count += sign == 'y' ? 1 : 0;
      }
      int kind = vote.result().equals("adopted") ? 0 : vote.result().equals("vetoed") ? 1 : 2;
      tallies.computeIfAbsent(count, unused -> new long[3])[kind]++;
      results.add(vote.result());
    }
  }

  private Recorded(FinishedRun run) {
    this.run = run;
    int stocks = run.plan().stocks().size();
    for (int arm = 0; arm < run.arms().size(); arm++) {
      ballots.add(new HashMap<>());
      List<List<double[]>> of = new ArrayList<>();
      IntStream.range(0, stocks).forEach(k -> of.add(new ArrayList<>()));
      stores.add(of);
    }
    this.runs = new long[run.arms().size()];
    this.relations = new Relations(run);
    this.there = run.folder().forEachRecord(this::add);
  }

  static Recorded read(FinishedRun run) {
    return new Recorded(run);
  }

  /** Whether the folder has a record: those of earlier versions have none. */
  boolean isThere() {
    return there;
  }

  private void add(int replication, int arm, RecordVisitor.Row row) {
    runs[arm]++;
    relations.add(arm, row);
    Set<String> seen = new HashSet<>();
    for (RecordVisitor.Vote vote : row.votes()) {
      if (seen.add(vote.body())) {
        ballots
            .get(arm)
            .computeIfAbsent(vote.body(), code -> new Ballots(vote.votes().length()))
            .add(vote);
      }
    }
    for (int k = 0; k < Math.min(row.stocks().size(), stores.get(arm).size()); k++) {
      List<double[]> kept = stores.get(arm).get(k);
      if (kept.size() < MOST_RUNS) {
        kept.add(row.stocks().get(k).stream().mapToDouble(Double::doubleValue).toArray());
      }
    }
  }

  /** Of the arm that the scenario's settings name, else of the reference. */
  VotesData votes() {
    Arm arm = run.arm("votes");
    int place = run.arms().indexOf(arm);
    List<VotesData.BodyVotes> bodies = new ArrayList<>();
    for (Institution body : run.plan().institutions()) {
      Ballots cast = ballots.get(place).get(body.code());
      if (cast != null && cast.yes.length == body.members().size()) {
        bodies.add(body(body, cast, runs[place]));
      }
    }
    // Where somebody has a veto first, then by how often there is a vote.
    bodies.sort(
        Comparator.comparing(
                (VotesData.BodyVotes body) ->
                    body.members().stream().noneMatch(VotesData.Member::veto))
            .thenComparing(body -> -body.results().votes()));
    return new VotesData(arm, bodies);
  }

  private VotesData.BodyVotes body(Institution body, Ballots cast, long all) {
    int n = cast.results.size();
    List<VotesData.Tally> tallies = new ArrayList<>();
    cast.tallies.forEach((yes, by) -> tallies.add(new VotesData.Tally(yes, by[0], by[1], by[2])));
    Set<String> veto =
        body.rule() instanceof VotingRule.Supermajority fixed
            ? new HashSet<>(fixed.veto())
            : Set.of();
    List<VotesData.Member> members = new ArrayList<>();
    for (int i = 0; i < body.members().size(); i++) {
      Institution.Member member = body.members().get(i);
      if (member.participates()) {
        members.add(
            new VotesData.Member(
                member.code(),
                name(member),
                (double) cast.yes[i] / n,
                (double) cast.no[i] / n,
                veto.contains(member.code())));
      }
    }
    members.sort(Comparator.comparingDouble((VotesData.Member m) -> m.no() - m.yes()));
    return new VotesData.BodyVotes(
        body.code(),
        run.plan().actors().get(body.actor()).name(),
        rule(body.rule()),
        needed(body.rule()),
        all,
        new VotesData.Results(n, share(cast, "adopted"), share(cast, "vetoed")),
        tallies,
        members);
  }

  private static VotesData.Rule rule(VotingRule of) {
    if (of instanceof VotingRule.Supermajority) {
      return VotesData.Rule.NUMBER;
    }
    return of instanceof VotingRule.Share ? VotesData.Rule.SHARE : VotesData.Rule.CONSENSUS;
  }

  private static int needed(VotingRule of) {
    if (of instanceof VotingRule.Supermajority fixed) {
      return fixed.votes();
    }
    return of instanceof VotingRule.Share share ? (int) Math.round(100 * share.share()) : 0;
  }

  private Estimate share(Ballots cast, String result) {
    OutcomeEstimator estimator =
        new OutcomeEstimator(
            Samplers.get(run.manifest().request().design()).stratification(),
            OutcomeEstimator.DEFAULT_LEVEL);
    BlockMoments moments = estimator.gather();
    cast.results.forEach(each -> moments.add(each.equals(result) ? 1 : 0));
    return PathTally.estimate(estimator.share(moments).interval())
        .orElseGet(() -> new Estimate(moments.mean(), moments.mean(), moments.mean()));
  }

  /** Members that only vote have a code and no name in the scenario. */
  private String name(Institution.Member member) {
    if (member.actor() >= 0) {
      return run.plan().actors().get(member.actor()).name();
    }
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale("", two);
      if (country.getISO3Country().equals(member.code())) {
        return country.getDisplayCountry(run.words().language().locale());
      }
    }
    return member.code();
  }

  /** Of the arm that the scenario's settings name, else of the reference. */
  RelationsData relations() {
    return relations.data();
  }

  /** Of all arms shown; the reference's first. */
  StocksData stocks() {
    List<Double> days = run.run().climateDays().stream().map(Integer::doubleValue).toList();
    List<StocksData.Store> all = new ArrayList<>();
    for (int k = 0; k < run.plan().stocks().size(); k++) {
      List<StocksData.Course> courses = new ArrayList<>();
      for (Arm arm : run.arms("stocks")) {
        course(arm, stores.get(run.arms().indexOf(arm)).get(k), days.size())
            .ifPresent(courses::add);
      }
      if (!courses.isEmpty()) {
        all.add(new StocksData.Store(label(run.plan().stocks().get(k)), courses));
      }
    }
    return new StocksData(days, all);
  }

  private String label(Stock stock) {
    return run.say(
        Message.of(
            "report-stock",
            "stock",
            stock.title(),
            "holder",
            run.plan().actors().get(stock.holder()).name()));
  }

  private static Optional<StocksData.Course> course(Arm arm, List<double[]> kept, int days) {
    List<double[]> whole = kept.stream().filter(row -> row.length == days).toList();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<StocksData.Band> bands = new ArrayList<>();
    List<Double> empty = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      int at = day;
      double[] sorted = whole.stream().mapToDouble(row -> row[at]).sorted().toArray();
      bands.add(
          new StocksData.Band(quantile(sorted, .1), quantile(sorted, .5), quantile(sorted, .9)));
      empty.add(
          (double) Arrays.stream(sorted).filter(left -> left < EMPTY).count() / sorted.length);
    }
    return Optional.of(new StocksData.Course(arm, whole.size(), bands, empty));
  }

  /** Between the two nearest values in order. */
  private static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
