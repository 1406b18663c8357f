package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.demarche.engine.agenda.HeapEventList;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.numbers.Elementary;
import org.junit.jupiter.api.Test;
import umontreal.ssj.probdist.ExponentialDist;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Simulator;

/** A single-server queue on the engine's own event list and chance, against known figures. */
class QueueTest {

  /** M/M/1 built on the engine's classes. */
  private static final class Queue {
    final HeapEventList list = new HeapEventList();
    final Simulator simulator = new Simulator(list);
    final Deque<Double> line = new ArrayDeque<>();
    final List<Double> waits = new ArrayList<>();
    final DoubleSupplier gaps;
    final DoubleSupplier services;
    boolean busy;
    int limit = Integer.MAX_VALUE;

    Queue(DoubleSupplier gaps, DoubleSupplier services) {
      this.gaps = gaps;
      this.services = services;
    }

    void run(double horizon) {
      simulator.init();
      new Step(this::arrive).schedule(gaps.getAsDouble());
      if (horizon < Double.POSITIVE_INFINITY) {
        new Step(simulator::stop).schedule(horizon);
      }
      simulator.start();
    }

    void arrive() {
      new Step(this::arrive).schedule(gaps.getAsDouble());
      if (busy) {
        line.add(simulator.time());
      } else {
        serve(0);
      }
    }

    void serve(double wait) {
      busy = true;
      waits.add(wait);
      if (waits.size() == limit) {
        simulator.stop();
        return;
      }
      new Step(this::depart).schedule(services.getAsDouble());
    }

    void depart() {
      busy = false;
      if (!line.isEmpty()) {
        serve(simulator.time() - line.remove());
      }
    }

    private final class Step extends HeapEventList.Entry {
      private final Runnable action;

      Step(Runnable action) {
        super(simulator);
        this.action = action;
      }

      @Override
      public void actions() {
        action.run();
      }
    }
  }

  /** SSJ user's guide, QueueEv(1, 2), T = 1000: 1037 waits, mean .495, variance .697, max 6.262. */
  @Test
  void reproducesTheTutorialQueueOfSsj() {
    MRG32k3a.setPackageSeed(new long[] {12345, 12345, 12345, 12345, 12345, 12345});
    MRG32k3a arrivals = new MRG32k3a();
    MRG32k3a services = new MRG32k3a();
    Queue queue =
        new Queue(
            () -> ExponentialDist.inverseF(1, arrivals.nextDouble()),
            () -> ExponentialDist.inverseF(2, services.nextDouble()));
    queue.run(1000);
    double mean = queue.waits.stream().mapToDouble(w -> w).average().orElseThrow();
    double squares = queue.waits.stream().mapToDouble(w -> (w - mean) * (w - mean)).sum();
    assertThat(queue.waits).hasSize(1037);
    assertThat(mean).isCloseTo(0.495, within(0.0005));
    assertThat(squares / 1036).isCloseTo(0.697, within(0.0005));
    assertThat(queue.waits.stream().mapToDouble(w -> w).max().orElseThrow())
        .isCloseTo(6.262, within(0.0005));
  }

  /**
   * M/M/1, arrival rate 1, load .9, empty at the start: mean delay of the first 25 customers is
   * 2.124489 (Law 2013). 20,000 runs, accepted within 4 standard errors (wrongly refused once in
   * 16,000).
   */
  @Test
  void firstTwentyFiveCustomersWaitAsLongAsTheoryHasIt() {
    Chance chance = new Chance(1);
    int runs = 20_000;
    double sum = 0;
    double squares = 0;
    for (int r = 1; r <= runs; r++) {
      chance.reset(1, r);
      long[] drawn = new long[2];
      Queue queue =
          new Queue(
              () -> -Elementary.log(chance.uniform(1, drawn[0]++, 0)),
              () -> -0.9 * Elementary.log(chance.uniform(2, drawn[1]++, 0)));
      queue.limit = 25;
      queue.run(Double.POSITIVE_INFINITY);
      double mean = queue.waits.stream().mapToDouble(w -> w).average().orElseThrow();
      sum += mean;
      squares += mean * mean;
    }
    double mean = sum / runs;
    double error = Math.sqrt((squares / runs - mean * mean) / runs);
    assertThat(mean).isCloseTo(2.124489, within(4 * error));
    assertThat(error).isLessThan(0.02);
  }

  /**
   * M/M/1, arrival rate 1, load .9: mean wait in line 8.1 (Lq by Little's law) and in the system 9,
   * in the long run. 40 runs of 50,000 customers after 5,000 left out, within 4 standard errors.
   */
  @Test
  void theLongRunMeetsLittlesLaw() {
    Chance chance = new Chance(2);
    int runs = 40;
    double sum = 0;
    double squares = 0;
    for (int r = 1; r <= runs; r++) {
      chance.reset(2, r);
      long[] drawn = new long[2];
      Queue queue =
          new Queue(
              () -> -Elementary.log(chance.uniform(1, drawn[0]++, 0)),
              () -> -0.9 * Elementary.log(chance.uniform(2, drawn[1]++, 0)));
      queue.limit = 55_000;
      queue.run(Double.POSITIVE_INFINITY);
      double mean = queue.waits.stream().skip(5_000).mapToDouble(w -> w).average().orElseThrow();
      sum += mean;
      squares += mean * mean;
    }
    double mean = sum / runs;
    double error = Math.sqrt((squares / runs - mean * mean) / (runs - 1));
    assertThat(mean).isCloseTo(8.1, within(4 * error));
    assertThat(mean + 0.9).isCloseTo(9, within(4 * error));
    assertThat(error).isLessThan(0.3);
  }
}
