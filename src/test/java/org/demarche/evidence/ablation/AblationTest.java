package org.demarche.evidence.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.ScoreChange;
import org.demarche.evidence.skill.Skill;
import org.demarche.statistics.Interval;
import org.junit.jupiter.api.Test;

final class AblationTest {
  private static final CaseLibrary CASES =
      CaseLibrary.of(
          CaseReader.read(
              List.of(
                  Path.of("scenarios/hindcast/hainan-2001"),
                  Path.of("scenarios/hindcast/khartoum-1998"),
                  Path.of("scenarios/hindcast/osirak-1981"))));

  private static Switch off(Map<String, Double> values) {
    return new Switch("made_up", Mechanism.Submodel.CHOICE, values, List.of());
  }

  private static AblationReport take(int threads, Switch... switches) {
    return new Ablation(CASES, 8, 7).take(List.of(switches), threads, done -> {}, () -> false);
  }

  @Test
  void toSwitchNothingOffChangesNothingAtAll() {
    AblationReport report = take(2, off(Map.of()));
    AblationReport.Row row = report.rows().get(0);

    assertThat(row.change().isSame()).isTrue();
    assertThat(row.verdict()).isEqualTo(Verdict.IDLE);
    assertThat(row.moved()).isZero();
    assertThat(row.change().shifts().values()).isNotEmpty().containsOnly(0.0);
    assertThat(row.change().overall().logarithmic()).isEqualTo(Interval.exactly(0));
    assertThat(row.change().stances().logarithmic()).isEqualTo(Interval.exactly(0));
  }

  @Test
  void theChangeIsThatOfTheScores() {
    Switch silence = off(Map.of("attention_alpha_voice", -30.0, "attention_beta_voice", 0.0));
    ScoreChange change = take(1, silence).rows().get(0).change();
    GroupScore with = take(2).full().overall();
    GroupScore without =
        Skill.of(
                CASES.forecast(8, 7, 1, r -> silence.values(), done -> {}, () -> false),
                List.of(),
                7)
            .overall();

    assertThat(change.isSame()).isFalse();
    assertThat(change.overall().n()).isEqualTo(with.n());
    assertThat(change.overall().logarithmic().estimate())
        .isCloseTo(without.logarithmic().model() - with.logarithmic().model(), within(1e-9));
    assertThat(change.overall().brier().estimate())
        .isCloseTo(without.brier().model() - with.brier().model(), within(1e-9));
    assertThat(change.shifts().values()).anyMatch(by -> by < -AblationReport.MOVED);
  }

  /** What a mechanism is worth does not hang on threads, nor on what else is asked. */
  @Test
  void aRowIsTheSameByAnyRoad() {
    Switch first = off(Map.of("habituation", 0.0));
    Switch second = off(Map.of("lambda", 0.0));

    assertThat(take(3, first, second).rows().get(1)).isEqualTo(take(1, second).rows().get(0));
  }

  @Test
  void theNumbersOfTheModelAreCountedOnce() {
    ParameterCount count = take(2).parameters();

    assertThat(count.fitted()).isPositive();
    assertThat(count.all())
        .isEqualTo(
            Stream.concat(
                    Switch.rest().stream(),
                    Switch.shipped().stream().flatMap(one -> one.parameters().stream()))
                .distinct()
                .count());
  }
}
