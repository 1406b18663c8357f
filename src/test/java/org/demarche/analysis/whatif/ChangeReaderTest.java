package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
  private final Plan plan = Spiral.asItShips().plan("in_kind");
  private final ChangeReader reader = new ChangeReader(plan, Optional.empty());

  @Test
  void anEventIsNamedByItsIdWithOrWithoutTheSection() {
    assertThat(reader.remove("timeline.seizure").interventions())
        .isEqualTo(reader.remove("seizure").interventions())
        .containsExactly(new Intervention.Remove(EventId.of("seizure")));
  }

  @Test
  void theDeadOfAnEventAreTakenOutWithTheirRevision() {
    long event = EventId.of("seizure");
    assertThat(reader.remove("seizure.casualties[0]").interventions())
        .containsExactly(
            new Intervention.Remove(EventId.mix(event, 1000)),
            new Intervention.Remove(EventId.mix(event, 1001)));
    OneRun run = Spiral.run(Spiral.asItShips(), 1);
    List<Intervention> out = reader.remove("seizure.casualties").interventions();
    assertThat(run.run(List.of(), false).story().deaths()).isNotEmpty();
    assertThat(run.run(out, false).story().deaths()).noneMatch(deaths -> deaths.cause() == event);
  }

  @Test
  void aFamilyIsForbiddenActionByAction() {
    assertThat(reader.forbid("ALD:force@3..9").interventions())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            each -> {
              Intervention.Ban ban = (Intervention.Ban) each;
              assertThat(plan.families().get(plan.actions().get(ban.action()).family()).id())
                  .isEqualTo("force");
              assertThat(List.of(ban.from(), ban.until())).containsExactly(3.0, 9.0);
            });
  }

  @Test
  void anAnswerToAnEventIsForced() {
    assertThat(reader.force("BRE@seizure=nothing").interventions())
        .containsExactly(
            new Intervention.Force(
                EventId.of("seizure"), plan.getActor("BRE"), Speed.MAJOR, -1, -1));
  }

  @Test
  void whatDoesNotFitIsToldWithWhatWould() {
    assertRefused(() -> reader.remove("seisure"), "event 'seisure'", "Maybe: seizure");
    assertRefused(() -> reader.remove("seizure.casualties[3]"), "one report of dead");
    assertRefused(() -> reader.delay("seizure"), "seizure", "EVENT=DURATION");
    assertRefused(() -> reader.delay("seizure=soon"), "soon");
    assertRefused(() -> reader.forbid("ALD:fource"), "Maybe: force");
    assertRefused(() -> reader.forbid("1a2b3c4d5e6f7081"), "No choice");
    assertRefused(() -> reader.force("seizure=demand:ALD"), "ACTOR@EVENT");
    assertRefused(() -> reader.force("BRE@seizure=demand"), "actor ''");
    assertRefused(() -> reader.insert("ALD:release_prisoners:BRE"), "@DAY");
    assertRefused(() -> reader.insert("ALD:release_prisoners:BRE@500"), "horizon of 100");
    assertRefused(() -> reader.insert("ALD:blockade:ALD@5"), "acts on itself");
    assertRefused(() -> reader.insert("ALX:release_prisoners:BRE@5"), "Maybe: ALD");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable read, String... parts) {
    assertThatThrownBy(read).isInstanceOf(UnfitException.class).hasMessageContainingAll(parts);
  }
}
