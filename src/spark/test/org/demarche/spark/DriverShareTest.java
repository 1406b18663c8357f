package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Backend;
import org.demarche.experiment.ChunkResult;
import org.demarche.experiment.ChunkTask;
import org.demarche.experiment.ChunkWorker;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.ExperimentRunner;
import org.demarche.experiment.Job;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.RunOrder;
import org.demarche.results.Manifest;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the driver spends on a task of the base case, in processor time of its thread: it reads the
 * result as it came over the wire, checks it and writes its rows. Says it on standard output.
 */
final class DriverShareTest {
  private static final long SEED = 20260103;
  private static final int REPLICATIONS = 640;
  private static final int TASKS = REPLICATIONS / 64;
  private static final double NANOS_PER_MILLI = 1e6;

  @TempDir Path temp;

  /** Carries tasks out, then hands them over as a driver gets them; keeps both times. */
  private static final class Measured implements Backend {
    private double taskMillis;
    private double driverMillis;
    private double megabytes;

    @Override
    public String id() {
      return "measured";
    }

    @Override
    public int workers() {
      return 1;
    }

    @Override
    public void execute(
        Job job, Iterator<ChunkTask> tasks, ResultSink sink, BooleanSupplier interrupted) {
      ChunkWorker worker = job.prepare().worker();
      List<byte[]> results = new ArrayList<>();
      while (tasks.hasNext()) {
        long begun = cpu();
        results.add(bytes(worker.carryOut(tasks.next())));
        // The last task is the warmest.
        taskMillis = (cpu() - begun) / NANOS_PER_MILLI;
      }
      megabytes = results.get(0).length / 1e6;
      results.forEach(Measured::read);
      long begun = cpu();
      results.forEach(result -> sink.accept(read(result)));
      driverMillis = (cpu() - begun) / NANOS_PER_MILLI / results.size();
    }

    private static long cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] bytes(ChunkResult result) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(result);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return bytes.toByteArray();
    }

    private static ChunkResult read(byte[] bytes) {
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
        return (ChunkResult) in.readObject();
      } catch (IOException | ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static RunOrder order() {
    Scenario scenario = Scenario.load(Path.of("../../scenarios/caracas-raid.yaml"), List.of());
    List<ArmPlan> arms = new ArrayList<>();
    for (Arm arm : scenario.arms()) {
      boolean reference = arm.id().equals(scenario.referenceArm().id());
      arms.add(
          new ArmPlan(arm.id(), arm.title(), reference, arm.overrides(), scenario.plan(arm.id())));
    }
    List<String> ids = arms.stream().map(ArmPlan::id).toList();
    String design = LatinHypercube.ID;
    return new RunOrder(
        new Experiment(scenario.basePlan(), arms, SEED, design),
        new RunRequest(SEED, ids, design, REPLICATIONS, 0, List.of()),
        "resolved",
        new Manifest.Versions("test", ModelVersion.current(), "test", "test"));
  }

  @Test
  void theDriverSpendsLittleOnATask() {
    Measured measured = new Measured();
    new ExperimentRunner(measured, EngineSimulation.INSTANCE)
        .run(order(), temp, false, Progress.NONE, () -> false);
    System.out.printf(
        "%d tasks: %.0f ms on a core, %.1f ms at the driver, %.2f MB each%n",
        TASKS, measured.taskMillis, measured.driverMillis, measured.megabytes);
    assertThat(measured.driverMillis).isPositive().isLessThan(measured.taskMillis / 10);
  }
}
