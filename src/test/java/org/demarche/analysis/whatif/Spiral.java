package org.demarche.analysis.whatif;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;

/** The teaching spiral, with arms written by hand beside its own. */
public final class Spiral {
  public static final long SEED = 20260103;

  private Spiral() {}

  /** The scenario as it ships. */
  public static Scenario asItShips() {
    return Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of());
  }

  /** The scenario with a further arm. */
  static Scenario withArm(String arm) {
    try {
      String text = Files.readString(Path.of("scenarios/teaching/spiral.yaml"));
      String more = text.replace("\noutcomes:\n", "\n" + arm.indent(2) + "\noutcomes:\n");
      return Scenario.ofText(more.getBytes(StandardCharsets.UTF_8), "spiral");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OneRun run(Scenario scenario, int replication) {
    Plan plan = scenario.plan("in_kind");
    RunKey key = new RunKey(SEED, replication);
    return new OneRun(scenario.basePlan(), plan, key, LatinHypercube.ID, EngineSimulation.INSTANCE);
  }

  static ChangeReader reader(Scenario scenario, int replication) {
    OneRun.Told told = run(scenario, replication).run(List.of(), true);
    return new ChangeReader(scenario.plan("in_kind"), Optional.of(told.story()));
  }
}
