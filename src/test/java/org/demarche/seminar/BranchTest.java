package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.experiment.EngineSimulation;
import org.demarche.model.Intervention;
import org.junit.jupiter.api.Test;

/** Branches of a class's run. */
final class BranchTest {
  @Test
  void aDecisionThatIsNotOpenThereComesTooLate() {
    Trunk trunk =
        new Trunk(Classes.BASE, Classes.SETUP, Classes.BASE.seminar().orElseThrow().roles());
    Branch branch = new Branch(trunk, EngineSimulation.INSTANCE.prepare(Fan.asking(trunk.plan)));
    int havana = trunk.find("CUB");
    int washington = trunk.find("USA");
    Intervention closed =
        new Intervention.Move(havana, 7, washington, trunk.action("ease_sanctions"), washington);
    Fan with = new Fan(trunk.plan, 1);
    Fan without = new Fan(trunk.plan, 1);
    branch.run(6, 0, List.of(closed), with);
    branch.run(6, 0, List.of(), without);
    assertThat(with.outcomes(0)).isEqualTo(without.outcomes(0));
    assertThat(with.days(0, 0)).isEqualTo(without.days(0, 0));
  }
}
