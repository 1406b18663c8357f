package org.demarche.experiment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.model.Distribution;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;

/**
 * An engine without a model: outcomes are simple functions of the world and of keyed chance, so
 * that what a run's files should hold is known. An assumption called {@code fails_at} makes that
 * replication throw.
 */
final class FakeSimulation implements Simulation {
  private static final long serialVersionUID = 1L;

  @Override
  public Prepared prepare(Plan plan) {
    return () -> new FakeRunner(plan);
  }

  @Override
  public DoubleUnaryOperator quantile(Distribution distribution) {
    if (distribution instanceof Distribution.Constant c) {
      return u -> c.value();
    }
    Distribution.Uniform d = (Distribution.Uniform) distribution;
    return u -> d.min() + (d.max() - d.min()) * u;
  }

  @Override
  public KeyedChance chance(long seed) {
    return (stream, occasion, i) -> uniform(seed, stream, occasion, i);
  }

  private static double uniform(long... parts) {
    long h = 1;
    for (long part : parts) {
      h = EventId.mix(h, part);
    }
    return ((h >>> 12) + 0.5) * 0x1p-52;
  }

  private record FakeRunner(Plan plan) implements Runner {
    @Override
    public void run(
        double[] world,
        RunKey key,
        List<Intervention> interventions,
        RunListener listener,
        double[] outcomes) {
      listener.started();
      double sum = 0;
      for (int i = 0; i < world.length; i++) {
        String id = plan.assumptions().get(i).id();
        if (id.equals("fails_at") && (int) world[i] == key.replication()) {
          throw new IllegalStateException("replication " + key.replication() + " was to fail");
        }
        sum += id.equals("fails_at") ? 0 : world[i];
      }
      double chance = uniform(key.seed(), key.replication());
      int pairs = plan.focalPairs().size();
      for (int pair = 0; pair < pairs; pair++) {
        listener.rungChanged(0, pair, 6);
        listener.rungChanged(0.25 + 10 * chance, pair, 3);
        for (int day = 0; day <= plan.horizonDays(); day++) {
          listener.climateSampled(day, pair, sum - day * chance);
        }
        int at = outcomes.length - (pairs - pair) * PathOutcomes.PER_PAIR;
        outcomes[at] = Math.min(5, (int) (6 * chance));
        outcomes[at + 1] = 90 * chance;
        outcomes[at + 2] = chance < 0.5 ? 95 * chance : Double.NaN;
        outcomes[at + 3] = Double.NaN;
      }
      for (int i = 0; i < outcomes.length - pairs * PathOutcomes.PER_PAIR; i++) {
        outcomes[i] = outcome(plan.outcomes().get(i).id(), sum, chance);
      }
      listener.ended();
    }

    private static double outcome(String id, double sum, double chance) {
      return switch (id) {
        case "settled" -> sum + chance > 1 ? 1 : 0;
        case "day" -> chance < 0.2 ? Double.NaN : 100 * chance * sum;
        default -> sum;
      };
    }
  }
}
