package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.agenda.HeapEventList;
import org.demarche.engine.agenda.RunAwayException;
import org.junit.jupiter.api.Test;
import umontreal.ssj.simevents.Simulator;

class HeapEventListTest {

  private static final class Mark extends HeapEventList.Entry {
    final int number;
    final List<Mark> order;

    Mark(Simulator simulator, int number, List<Mark> order) {
      super(simulator);
      this.number = number;
      this.order = order;
    }

    @Override
    public void actions() {
      order.add(this);
    }
  }

  @Test
  void eventsComeByTimeThenPriorityThenOrderOfScheduling() {
    SplittableRandom random = new SplittableRandom(5);
    Simulator simulator = new Simulator(new HeapEventList());
    simulator.init();
    List<Mark> order = new ArrayList<>();
    List<Mark> kept = new ArrayList<>();
    for (int k = 0; k < 5_000; k++) {
      Mark mark = new Mark(simulator, k, order);
      mark.setPriority(random.nextInt(3) + 1);
      mark.schedule(random.nextInt(50));
      kept.add(mark);
    }
    for (int k = 4_999; k >= 0; k -= 3) {
      assertThat(kept.get(k).cancel()).isTrue();
      kept.remove(k);
    }
    List<double[]> expected =
        kept.stream()
            .map(m -> new double[] {m.time(), m.priority(), m.number})
            .sorted(
                Comparator.<double[]>comparingDouble(x -> x[0])
                    .thenComparingDouble(x -> x[1])
                    .thenComparingDouble(x -> x[2]))
            .toList();
    simulator.start();
    assertThat(order.stream().map(m -> m.number).toList())
        .isEqualTo(expected.stream().map(x -> (int) x[2]).toList());
  }

  @Test
  void aDelayThatIsNotANumberOrNegativeIsRefused() {
    Agenda agenda = new Agenda(Agenda.Watch.NOTHING);
    agenda.reset(10, 100);
    Happening happening = agenda.take(Happening.Kind.ACT);
    assertThatThrownBy(() -> agenda.schedule(happening, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> agenda.schedule(happening, -1)).hasMessageContaining("-1");
    assertThat(agenda.schedule(happening, 11)).isFalse();
  }

  @Test
  void aRunWithMoreEventsThanTheCapIsGivenUp() {
    Agenda agenda = new Agenda(Agenda.Watch.NOTHING);
    agenda.on(Happening.Kind.ACT, act -> agenda.schedule(agenda.take(Happening.Kind.ACT), 0));
    agenda.reset(10, 50);
    agenda.schedule(agenda.take(Happening.Kind.ACT), 0);
    assertThatThrownBy(agenda::run)
        .isInstanceOf(RunAwayException.class)
        .hasMessageContaining("51 events");
  }
}
