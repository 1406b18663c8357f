package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.StancesData;
import org.demarche.experiment.Samplers;
import org.demarche.model.Actor;
import org.demarche.model.ScriptedEvent;
import org.demarche.statistics.BlockMoments;
import org.demarche.statistics.OutcomeEstimator;

/** Counts what governments say of the opening act, in one pass over {@code outcomes.csv}. */
final class Stances {
  private static final String CHART = "stances";

  private final FinishedRun run;
  private final OutcomeEstimator estimator;
  private final List<Actor> states = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<List<Count>> counts = new ArrayList<>();

  private record Count(BlockMoments condemning, BlockMoments supporting) {}

  private Stances(FinishedRun run) {
    this.run = run;
    this.estimator =
        new OutcomeEstimator(
            Samplers.get(run.manifest().request().design()).stratification(),
            OutcomeEstimator.DEFAULT_LEVEL);
    List<String> ids = run.run().outcomes().stream().map(each -> each.id()).toList();
    Set<Integer> authors = authors(run);
    for (int i = 0; i < run.plan().actors().size(); i++) {
      Actor actor = run.plan().actors().get(i);
      int column = ids.indexOf("stance_" + actor.code().toLowerCase(Locale.ROOT));
      if (actor instanceof Actor.State && column >= 0 && !authors.contains(i)) {
        states.add(actor);
        columns.add(column);
      }
    }
    for (int arm = 0; arm < run.run().arms().size(); arm++) {
      counts.add(
          states.stream().map(each -> new Count(estimator.gather(), estimator.gather())).toList());
    }
  }

  /** Those whose act the opening is. */
  private static Set<Integer> authors(FinishedRun run) {
    Set<Integer> authors = new TreeSet<>();
    run.plan().timeline().stream()
        .filter(ScriptedEvent::opening)
        .forEach(event -> authors.add(event.source()));
    return authors;
  }

  static StancesData shown(FinishedRun run) {
    Stances stances = new Stances(run);
    run.folder()
        .forEachOutcomes(stances.read(), (replication, arm, values) -> stances.add(arm, values));
    List<StancesData.Author> authors =
        authors(run).stream()
            .filter(author -> author >= 0)
            .map(author -> run.plan().actors().get(author))
            .map(author -> new StancesData.Author(author.code(), author.name()))
            .toList();
    List<StancesData.ArmStances> arms = new ArrayList<>();
    List<Arm> wanted = run.arms(CHART);
    for (int arm = 0; arm < run.arms().size(); arm++) {
      if (wanted.contains(run.arms().get(arm)) || run.arms().get(arm).reference()) {
        arms.add(stances.arm(arm));
      }
    }
    return new StancesData(authors, arms);
  }

  /** The outcomes that count. */
  private List<String> read() {
    return columns.stream().map(column -> run.run().outcomes().get(column).id()).toList();
  }

  private void add(int arm, double[] values) {
    for (int i = 0; i < columns.size(); i++) {
      double stance = values[columns.get(i)];
      boolean missing = Double.isNaN(stance);
      Count count = counts.get(arm).get(i);
      count.condemning().add(missing ? Double.NaN : stance <= -1 ? 1 : 0);
      count.supporting().add(missing ? Double.NaN : stance >= 1 ? 1 : 0);
    }
  }

  private StancesData.ArmStances arm(int arm) {
    List<StancesData.State> known = new ArrayList<>();
    long runs = 0;
    for (int i = 0; i < states.size(); i++) {
      Count count = counts.get(arm).get(i);
      runs = Math.max(runs, count.condemning().n());
      Actor state = states.get(i);
      Optional<Estimate> condemning = estimate(count.condemning());
      Optional<Estimate> supporting = estimate(count.supporting());
      if (condemning.isPresent() && supporting.isPresent()) {
        known.add(
            new StancesData.State(state.code(), state.name(), condemning.get(), supporting.get()));
      }
    }
    return new StancesData.ArmStances(run.arms().get(arm), runs, known);
  }

  private Optional<Estimate> estimate(BlockMoments moments) {
    return PathTally.estimate(estimator.share(moments).interval());
  }
}
