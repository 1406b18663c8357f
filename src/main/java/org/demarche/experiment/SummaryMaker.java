package org.demarche.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.model.EventId;
import org.demarche.results.FailureLog;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.statistics.ArmComparison;
import org.demarche.statistics.ArmStanding;
import org.demarche.statistics.BestArmComparison;
import org.demarche.statistics.Comparison;
import org.demarche.statistics.Contrast;
import org.demarche.statistics.FamilyComparison;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.Summary;
import org.demarche.statistics.sensitivity.VarianceSplit;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Works out {@code summary.json} from the files of a run, some outcomes at a time. The headline
 * outcomes of all arms are one family of comparisons; every other outcome is a family of its own.
 * Intervals hold at once within a family.
 */
public final class SummaryMaker {
  private static final String HEADLINE = "headline";
  private static final int MOST_FOR_BOOTSTRAP = 100_000;
  private static final int MOST_NUMBERS = 4_000_000;

  private final RunFolder folder;
  private final Stratification stratification;
  private final OutcomeEstimator estimator;
  private final Map<String, Map<String, RunSummary.Estimate>> estimates = new LinkedHashMap<>();
  private final Map<String, List<Contrast>> families = new LinkedHashMap<>();
  private final List<RunSummary.Standing> best = new ArrayList<>();

  private SummaryMaker(RunFolder folder, Stratification stratification) {
    this.folder = folder;
    this.stratification = stratification;
    this.estimator = new OutcomeEstimator(stratification, OutcomeEstimator.DEFAULT_LEVEL);
    folder.run().arms().forEach(arm -> estimates.put(arm.id(), new LinkedHashMap<>()));
    families.put(HEADLINE, new ArrayList<>());
  }

  /**
   * Summarises a run.
   *
   * @param folder with whole outcomes; its summary need not be there
   * @param stratification of the design
   * @param stopped why the run ended
   * @param failures replications that threw
   */
  public static RunSummary summarise(
      RunFolder folder,
      Stratification stratification,
      RunSummary.Stopped stopped,
      FailureLog failures) {
    SummaryMaker maker = new SummaryMaker(folder, stratification);
    maker.addOutcomes();
    return maker.summary(stopped, failures);
  }

  /** As many outcomes at a time as fit a fixed share of memory, to save passes over the file. */
  private void addOutcomes() {
    List<RunDescription.OutcomeEntry> outcomes = folder.run().outcomes();
    int rows = Math.max(1, folder.manifest().replications() * folder.run().arms().size());
    int batch = Math.max(1, MOST_NUMBERS / rows);
    for (int from = 0; from < outcomes.size(); from += batch) {
      List<RunDescription.OutcomeEntry> some =
          outcomes.subList(from, Math.min(outcomes.size(), from + batch));
      double[][][] values =
          folder.readOutcomes(some.stream().map(RunDescription.OutcomeEntry::id).toList());
      for (int i = 0; i < some.size(); i++) {
        addOutcome(some.get(i), values[i]);
      }
    }
  }

  private void addOutcome(RunDescription.OutcomeEntry outcome, double[][] values) {
    List<RunDescription.ArmEntry> arms = folder.run().arms();
    int reference = folder.run().getArmIndex(folder.run().reference().id());
    // Arms side by side; each works on its own numbers, so that the order changes nothing.
    List<RunSummary.Estimate> ofArms =
        IntStream.range(0, arms.size())
            .parallel()
            .mapToObj(
                arm ->
                    entry(estimate(outcome, arms.get(arm).id(), values[arm]), split(values[arm])))
            .toList();
    for (int arm = 0; arm < arms.size(); arm++) {
      String id = arms.get(arm).id();
      estimatesOf(id).put(outcome.id(), ofArms.get(arm));
      if (arm != reference) {
        Contrast contrast =
            Contrast.between(id, outcome.id(), values[arm], values[reference], stratification);
        boolean shares = isShare(outcome, values[arm]) && isShare(outcome, values[reference]);
        familyOf(outcome.headline() ? HEADLINE : outcome.id())
            .add(shares ? contrast.ofShares() : contrast);
      }
    }
    if (outcome.headline() && arms.size() > 1) {
      addStandings(outcome.id(), values);
    }
  }

  /** Which arms may have the most of a headline outcome, and which the least. */
  private void addStandings(String outcome, double[][] values) {
    List<String> arms = folder.run().arms().stream().map(RunDescription.ArmEntry::id).toList();
    for (String direction : List.of(RunSummary.Standing.MOST, RunSummary.Standing.LEAST)) {
      long key = EventId.mix(EventId.of(String.join(" ", "best", direction, outcome)), seed());
      new BestArmComparison(stratification, OutcomeEstimator.DEFAULT_LEVEL, key)
          .compare(arms, Arrays.asList(values), direction.equals(RunSummary.Standing.MOST))
          .forEach(standing -> best.add(standing(outcome, direction, standing)));
    }
  }

  private static RunSummary.Standing standing(String outcome, String direction, ArmStanding s) {
    return new RunSummary.Standing(
        outcome,
        direction,
        s.arm(),
        number(s.difference()),
        Arrays.asList(number(s.low()), number(s.high())),
        s.mayBeBest(),
        s.best());
  }

  private Summary estimate(RunDescription.OutcomeEntry outcome, String arm, double[] values) {
    if (isShare(outcome, values)) {
      return estimator.share(values);
    }
    long key = EventId.mix(EventId.of(arm + "/" + outcome.id()), seed());
    if (values.length <= MOST_FOR_BOOTSTRAP) {
      return estimator.mean(values, key);
    }
    var moments = estimator.gather();
    for (double value : values) {
      moments.add(value);
    }
    return estimator.mean(moments);
  }

  private static boolean isShare(RunDescription.OutcomeEntry outcome, double[] values) {
    return outcome.share()
        && Arrays.stream(values).allMatch(v -> Double.isNaN(v) || v == 0 || v == 1);
  }

  private long seed() {
    return folder.manifest().request().seed();
  }

  private Map<String, RunSummary.Estimate> estimatesOf(String arm) {
    return estimates.computeIfAbsent(arm, id -> new LinkedHashMap<>());
  }

  private List<Contrast> familyOf(String name) {
    return families.computeIfAbsent(name, id -> new ArrayList<>());
  }

  private RunSummary.@Nullable Split split(double[] values) {
    if (stratification.kind() != Stratification.Kind.CLUSTERED) {
      return null;
    }
    int runs = stratification.blockSize();
    double[][] worlds = new double[stratification.blocksIn(values.length)][];
    for (int w = 0; w < worlds.length; w++) {
      worlds[w] = Arrays.copyOfRange(values, w * runs, Math.min(values.length, (w + 1) * runs));
    }
    Interval share =
        VarianceSplit.of(worlds, Stratification.independent(), OutcomeEstimator.DEFAULT_LEVEL)
            .assumptionShare();
    return new RunSummary.Split(number(share.estimate()), limits(share));
  }

  private static RunSummary.Estimate entry(Summary summary, RunSummary.@Nullable Split split) {
    Interval interval = summary.interval();
    return new RunSummary.Estimate(
        summary.n(),
        summary.missing(),
        number(interval.estimate()),
        number(interval.standardError()),
        limits(interval),
        Words.english().say(Methods.of(summary.method())),
        split);
  }

  private RunSummary summary(RunSummary.Stopped stopped, FailureLog failures) {
    RunDescription run = folder.run();
    Map<String, RunSummary.ArmSummary> arms = new LinkedHashMap<>();
    for (RunDescription.ArmEntry arm : run.arms()) {
      arms.put(
          arm.id(),
          new RunSummary.ArmSummary(
              arm.title(), stopped.n(), failures.count(arm.id()), estimatesOf(arm.id())));
    }
    List<RunSummary.Difference> differences = new ArrayList<>();
    Map<String, String> methods = new LinkedHashMap<>();
    for (Compared compared : compareFamilies()) {
      methods.put(compared.name(), Words.english().say(Methods.of(compared.comparison().method())));
      compared
          .comparison()
          .comparisons()
          .forEach(c -> differences.add(difference(compared.name(), c)));
    }
    RunRequest request = folder.manifest().request();
    return new RunSummary(
        run.scenario(),
        run.title(),
        request.seed(),
        request.design(),
        run.reference().id(),
        stopped,
        arms,
        differences,
        best,
        methods);
  }

  private record Compared(String name, FamilyComparison comparison) {}

  private List<Compared> compareFamilies() {
    return families.entrySet().stream()
        .filter(family -> !family.getValue().isEmpty())
        .toList()
        .parallelStream()
        .map(family -> compare(family.getKey(), family.getValue()))
        .toList();
  }

  private Compared compare(String name, List<Contrast> family) {
    long key = EventId.mix(EventId.of(name), seed());
    return new Compared(
        name, ArmComparison.againstReference(family, OutcomeEstimator.DEFAULT_LEVEL, key));
  }

  private RunSummary.Difference difference(String family, Comparison c) {
    return new RunSummary.Difference(
        c.arm(),
        folder.run().reference().id(),
        c.outcome(),
        family,
        c.n(),
        c.missing(),
        number(c.interval().estimate()),
        number(c.interval().standardError()),
        limits(c.interval()),
        limits(c.pointwise()),
        number(c.p()),
        number(c.holmP()),
        number(c.varianceReduction().estimate()),
        limits(c.varianceReduction()));
  }

  private static List<@Nullable Double> limits(Interval interval) {
    // List.of refuses the nulls that stand for what cannot be told.
    return Arrays.asList(number(interval.low()), number(interval.high()));
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? (Double) (value == 0 ? 0.0 : value) : null;
  }
}
