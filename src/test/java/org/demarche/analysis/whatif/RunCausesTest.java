package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a run of the model hung on. */
class RunCausesTest {
  private static Scenario scenario = Spiral.asItShips();
  private static Goal goal = Goal.read(scenario.plan("in_kind"), "force");
  private static int replication = 1;

  /** The first run in which force was used. */
  @BeforeAll
  static void find() {
    while (goal.value(Spiral.run(scenario, replication).run(List.of(), false).values()) != 1) {
      replication++;
    }
  }

  private static RunCauses.Answer answer(int threads) {
    return new RunCauses(Spiral.run(scenario, replication), goal, threads).answer(300);
  }

  @Test
  void withoutASetTheOutcomeFailsAndWithAnyPartOfItBackItComes() {
    RunCauses.Answer answer = answer(2);
    assertThat(answer.came()).isTrue();
    assertThat(answer.butFor().sets()).isNotEmpty();
    for (List<Long> set : answer.butFor().sets()) {
      assertThat(comes(set)).isFalse();
      for (Long one : set) {
        List<Long> rest = new ArrayList<>(set);
        rest.remove(one);
        assertThat(comes(rest)).isTrue();
      }
    }
    assertThat(answer.butFor().sets()).contains(List.of(EventId.of("seizure")));
  }

  private static boolean comes(List<Long> without) {
    List<Intervention> out = new ArrayList<>();
    without.forEach(event -> out.add(new Intervention.Remove(event)));
    return goal.value(Spiral.run(scenario, replication).run(out, false).values()) == 1;
  }

  @Test
  void theValuesAddUpToTheOutcomeLessWhatComesWithoutAnyOfThem() {
    RunCauses.Answer answer = answer(2);
    double sum = answer.shapley().stream().mapToDouble(Double::doubleValue).sum();
    assertThat(sum).isCloseTo(1 - answer.withNone(), within(1e-12));
    assertThat(answer.weighty()).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void theAnswerIsTheSameAtAnyNumberOfThreads() {
    RunCauses.Answer one = answer(1);
    assertThat(answer(3)).isEqualTo(one);
  }

  @Test
  void aNumberMustBeComparedWithOne() {
    Goal number = Goal.read(scenario.plan("in_kind"), "peak_ald_bre");
    OneRun run = Spiral.run(scenario, 1);
    assertThatThrownBy(() -> new RunCauses(run, number, 1))
        .isInstanceOf(UnfitException.class)
        .hasMessageContaining("'peak_ald_bre>=1'");
  }
}
