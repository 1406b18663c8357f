package org.demarche.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.experiment.TestPlans.plan;
import static org.demarche.experiment.TestPlans.uniform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;
import org.demarche.results.PointsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A study that is stopped and goes on ends as if it had never been stopped. */
final class ResumedStudyTest {
  private static final int TRAJECTORIES = 8;
  private static final int POINTS = TRAJECTORIES * 4;
  private static final Plan PLAN =
      plan("baseline", uniform("a", 0, 1), uniform("b", 0, 1), uniform("c", 0, 1));

  @TempDir Path temp;

  /** Fails where a is large, so that failures are resumed too. */
  private static double value(double[] x, double chance) {
    if (x[0] > .5) {
      throw new IllegalStateException("too large");
    }
    return x[0] * x[1] + x[2] / 3 + chance;
  }

  private record Ending(Optional<SensitivityReport> report, int kept, AtomicInteger runs) {}

  private Ending study(String name, String method, int threads, BooleanSupplier interrupted) {
    AtomicInteger runs = new AtomicInteger();
    KnownSimulation simulation =
        new KnownSimulation(
            (x, chance) -> {
              runs.incrementAndGet();
              return value(x, chance);
            });
    Study study = new Study(PLAN, "", List.of("total"), 3, 42);
    Path file = temp.resolve(name + "-points.csv");
    PointsFile.Shape shape = new PointsFile.Shape(study.outcomes(), 3, POINTS);
    try (PointsFile points = PointsFile.open(file, shape, false)) {
      Sensitivity sensitivity =
          new Sensitivity(
              study, simulation, PointStore.in(points), threads, Progress.NONE, interrupted);
      Optional<SensitivityReport> report =
          switch (method) {
            case "morris" -> sensitivity.morris(TRAJECTORIES, true);
            case "sobol" -> sensitivity.sobol(4, true, true);
            default -> sensitivity.split(POINTS);
          };
      report.ifPresent(done -> points.complete());
      return new Ending(report, points.kept(), runs);
    }
  }

  private static BooleanSupplier after(int asked) {
    AtomicInteger count = new AtomicInteger();
    return () -> count.incrementAndGet() > asked;
  }

  @ParameterizedTest
  @CsvSource({"morris, 1, 2", "sobol, 2, 1", "split, 3, 2"})
  void endsWithTheSameAnswerAndTheSameBytes(String method, int threads, int others)
      throws Exception {
    Ending whole = study("whole", method, threads, () -> false);
    assertThat(whole.report()).isPresent();
    assertThat(whole.report().get().failures()).isPositive();

    Ending stopped = study("stopped", method, others, after(7));
    assertThat(stopped.report()).isEmpty();
    Ending again = study("stopped", method, threads, after(5));
    assertThat(again.report()).isEmpty();
    Ending last = study("stopped", method, others, () -> false);

    assertThat(last.kept()).isGreaterThan(again.kept()).isLessThan(POINTS);
    assertThat(last.report()).isEqualTo(whole.report());
    assertThat(Files.readAllBytes(temp.resolve("stopped-points.csv")))
        .isEqualTo(Files.readAllBytes(temp.resolve("whole-points.csv")));
  }

  @Test
  void aFinishedStudyIsAnsweredWithoutARun() {
    Ending first = study("study", "morris", 1, () -> false);
    Ending second = study("study", "morris", 1, () -> false);

    assertThat(first.runs()).hasValue(3 * POINTS);
    assertThat(second.runs()).hasValue(0);
    assertThat(second.report()).isEqualTo(first.report());
  }
}
