package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class whose program is killed at any moment goes on where it was. */
final class KillTest {
  private static final int KILLS = 3;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void nothingThatWasAcknowledgedIsLostWhereverTheProgramIsKilled() throws Exception {
    Random random = new Random(5);
    Path place = folder.resolve("session");
    String before = "";
    List<Entry> kept = List.of();
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = playAndKill(place, kill, kept.size() + 5 + random.nextInt(20));
      try (Session session = Session.resume(place)) {
        assertThat(session.journal().size()).isGreaterThanOrEqualTo(acknowledged);
        assertThat(session.journal().subList(0, kept.size())).isEqualTo(kept);
        kept = session.journal();
        before = session.fingerprint();
      }
      PlayedRun.Verdict verdict = PlayedRun.verify(place);
      assertThat(verdict.differences()).isEmpty();
      assertThat(verdict.fingerprint()).isEqualTo(before);
    }
    assertThat(kept.size()).isGreaterThan(KILLS * 5);
  }

  /** Kills the process some time after it has acknowledged so many entries. */
  private static int playAndKill(Path place, int seed, int after) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledClass.class.getName(),
                place.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && acknowledged < after) {
        acknowledged = Integer.parseInt(line.substring("entries ".length()));
        line = acknowledged < after ? said.readLine() : null;
      }
      process.destroyForcibly();
    }
    process.onExit().join();
    return acknowledged;
  }
}
