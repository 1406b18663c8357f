package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.experiment.TestPlans.threeArms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerificationTest {
  @TempDir Path out;

  private static List<String> verify(RunFolder run, RunOrder order) throws IOException {
    return Words.english()
        .sayAll(
            new Verification(new LocalBackend(2), new FakeSimulation(), () -> false)
                .differences(run, order, Progress.NONE));
  }

  @Test
  void anUntouchedRunIsConfirmed() throws IOException {
    RunOrder order = TestRuns.order(threeArms(5), 100);
    assertThat(verify(TestRuns.open(TestRuns.run(order, out, 1)), order)).isEmpty();
  }

  @Test
  void aRunThatStoppedByPrecisionIsConfirmedToo() throws IOException {
    RunOrder order = TestRuns.order(threeArms(5), 3000, 0.3);
    assertThat(verify(TestRuns.open(TestRuns.run(order, out, 1)), order)).isEmpty();
  }

  @Test
  void aChangedFileIsNamed() throws IOException {
    RunOrder order = TestRuns.order(threeArms(5), 40);
    RunOutcome outcome = TestRuns.run(order, out, 1);
    Path file = outcome.folder().resolve(RunFiles.OUTCOMES);
    Files.writeString(file, Files.readString(file).replaceFirst("twin,7,1", "twin,7,0"));
    Path other = outcome.folder().resolve(RunFiles.ASSUMPTIONS);
    Files.writeString(other, Files.readString(other) + "\n");
    assertThat(verify(RunFolder.openUnchecked(outcome.folder()), order))
        .contains("assumptions.csv has been changed since the run ended.");
  }

  @Test
  void aReplayThatComesOutOtherwiseShowsTheFirstDifference() throws IOException {
    RunOutcome outcome = TestRuns.run(TestRuns.order(threeArms(5), 40), out, 1);
    List<String> differences = verify(TestRuns.open(outcome), TestRuns.order(threeArms(6), 40));
    assertThat(differences).hasSize(4);
    assertThat(differences.get(0)).startsWith("outcomes.csv differs from line 2 on: it has");
  }
}
