package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster on this machine: what is lost costs time, and no byte of the results. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
final class LoopbackTest {
  private static final String[] RUN = {"../../scenarios/teaching/spiral.yaml", "--reps", "400"};
  private static final String HOW_MANY = "400";

  @TempDir Path temp;

  private Process run(Loopback cluster, String out, boolean here) throws IOException {
    return cluster.run(temp.resolve(out), here, RUN);
  }

  private void assertDone(Process run, String out) throws IOException, InterruptedException {
    int status = run.waitFor();
    assertThat(temp.resolve(out).resolve("said.txt")).content().contains(HOW_MANY);
    assertThat(status).isZero();
  }

  @Test
  void aWorkerAndThenTheDriverAreKilledAndTheResultsAreThoseOfThreads()
      throws IOException, InterruptedException {
    try (Loopback cluster = new Loopback(temp, 2)) {
      assertDone(run(cluster, "threads", false), "threads");

      Process struck = run(cluster, "cluster", true);
      Loopback.awaitRows(temp.resolve("cluster"), struck);
      cluster.kill(0);
      long before = Loopback.awaitRows(temp.resolve("cluster"), struck);
      assertThat(struck.isAlive()).isTrue();
      struck.destroyForcibly().waitFor();
      assertThat(before).isPositive();
      assertThat(Loopback.fingerprint(temp.resolve("cluster"))).isEqualTo("null");

      cluster.addWorker();
      Process again = run(cluster, "cluster", true);
      Loopback.awaitRows(temp.resolve("cluster"), again);
      cluster.kill(1);
      assertDone(again, "cluster");
      assertThat(Loopback.fingerprint(temp.resolve("cluster")))
          .hasSize(64)
          .isEqualTo(Loopback.fingerprint(temp.resolve("threads")));
    }
  }
}
