package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {
  @TempDir private Path folder;

  @Test
  void everyKindOfEventHasOneOwner() {
    Program program = Program.of(TestScenarios.plan(folder, TestScenarios.CRISIS));
    assertThat(new Replicator(program).ownedKinds()).isEqualTo(EnumSet.allOf(Happening.Kind.class));
  }

  @Test
  void aSecondOwnerIsRefusedAndAnEventWithoutOneToo() {
    Agenda agenda = new Agenda(Agenda.Watch.NOTHING);
    agenda.on(Happening.Kind.ACT, act -> {});
    assertThatThrownBy(() -> agenda.on(Happening.Kind.ACT, act -> {}))
        .hasMessageContaining("two owners for ACT");
    agenda.reset(10, 5);
    agenda.schedule(agenda.take(Happening.Kind.VOTE), 1);
    assertThatThrownBy(agenda::run).hasMessageContaining("no owner for VOTE");
  }
}
