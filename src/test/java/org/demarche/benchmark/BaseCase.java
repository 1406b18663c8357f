package org.demarche.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Uniforms;
import org.demarche.model.Assumption;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;

/** The base case with all its arms, compiled, and the first of its worlds. */
final class BaseCase {
  static final long SEED = 20260103;

  private static final Path FILE = Path.of("scenarios/caracas-raid.yaml");
  private static final int WORLDS = 200;

  final Experiment experiment;
  final List<Program> programs = new ArrayList<>();
  private final List<List<World>> worlds = new ArrayList<>();

  BaseCase() {
    Scenario scenario = Scenario.load(FILE, List.of());
    List<ArmPlan> arms = new ArrayList<>();
    for (Arm arm : scenario.arms()) {
      arms.add(
          new ArmPlan(
              arm.id(), arm.title(), arm.reference(), arm.overrides(), scenario.plan(arm.id())));
    }
    this.experiment = new Experiment(scenario.basePlan(), arms, SEED, LatinHypercube.ID);
    for (ArmPlan arm : arms) {
      Program program = Program.of(arm.plan());
      programs.add(program);
      worlds.add(draw(program));
    }
  }

  private static List<World> draw(Program program) {
    List<String> ids = program.plan().assumptions().stream().map(Assumption::id).toList();
    Uniforms uniforms =
        new LatinHypercube().uniforms(ids, List.of(), EngineSimulation.INSTANCE.chance(SEED));
    List<DoubleUnaryOperator> quantiles = program.assumptionQuantiles();
    double[] point = new double[ids.size()];
    double[] values = new double[ids.size()];
    List<World> drawn = new ArrayList<>();
    for (int replication = 1; replication <= WORLDS; replication++) {
      uniforms.draw(replication, point);
      for (int i = 0; i < point.length; i++) {
        values[i] = quantiles.get(i).applyAsDouble(point[i]);
      }
      drawn.add(World.of(program.plan(), values));
    }
    return drawn;
  }

  /** A world of an arm; they come round again after a while. */
  World world(int arm, int replication) {
    return worlds.get(arm).get((replication - 1) % WORLDS);
  }

  int arms() {
    return programs.size();
  }
}
