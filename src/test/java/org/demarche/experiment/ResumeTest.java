package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.demarche.experiment.TestPlans.constant;
import static org.demarche.experiment.TestPlans.threeArms;
import static org.demarche.experiment.TestPlans.uniform;
import static org.demarche.experiment.TestRuns.files;
import static org.demarche.experiment.TestRuns.order;
import static org.demarche.experiment.TestRuns.run;
import static org.demarche.experiment.TestRuns.runInterrupted;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.model.Plan;
import org.demarche.results.Manifest;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunFolderException;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResumeTest {
  private static final int REPLICATIONS = 320;

  @TempDir Path temp;
  private Map<String, String> expected = Map.of();

  @BeforeEach
  void runWithoutInterruption() {
    expected = files(run(order(threeArms(3), REPLICATIONS), temp.resolve("whole"), 1).folder());
  }

  @Test
  void anInterruptedRunResumesWhereItStoppedAndEqualsAnUninterruptedOne() {
    RunOutcome stopped = runInterrupted(order(threeArms(3), REPLICATIONS), temp, 2);
    assertThat(stopped.state()).isEqualTo(RunOutcome.State.INTERRUPTED);
    assertThat(stopped.replications()).isEqualTo(128);
    assertThat(RunFolder.findManifest(stopped.folder()))
        .hasValueSatisfying(m -> assertThat(m.state()).isEqualTo(Manifest.INTERRUPTED));
    RunOutcome resumed = run(order(threeArms(3), REPLICATIONS), temp, 2);
    assertThat(resumed.resumedFrom()).isEqualTo(128);
    assertThat(files(resumed.folder())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "outcomes.csv.part, -1", // the last line feed is lost
    "outcomes.csv.part, -9",
    "outcomes.csv.part, -200",
    "outcomes.csv.part, 0",
    "outcomes.csv.part, 5", // within the first line
    "outcomes.csv.part, 34", // at the end of the first line
    "paths.csv.part, -1",
    "paths.csv.part, -777",
    "paths.csv.part, 0",
    "paths.csv.part, 1000"
  })
  void aTornTailIsCutAndWrittenAgain(String name, long at) throws IOException {
    RunOutcome stopped = runInterrupted(order(threeArms(3), REPLICATIONS), temp, 3);
    Path part = stopped.folder().resolve(name);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.truncate(at < 0 ? channel.size() + at : at);
    }
    RunOutcome resumed = run(order(threeArms(3), REPLICATIONS), temp, 1);
    assertThat(resumed.resumedFrom()).isLessThan(stopped.replications());
    assertThat(files(resumed.folder())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "outcomes.csv.part, 'baseline,101,', 'baseline,1o1,'",
    "outcomes.csv.part, 'twin,101,0', 'twin,101,1'", // a value that might be right
    "outcomes.csv.part, 'twin,101,1', 'twin,101,0'",
    "outcomes.csv.part, 'baseline,101,', 'baseline,101,0'",
    "paths.csv.part, 'baseline,101,', 'baseline,102,'",
    ".outcomes.csv.sums, '9', '8'"
  })
  void aChunkThatDoesNotFitItsChecksumIsKeptAsideAndMadeAnew(String name, String from, String to)
      throws IOException {
    RunOutcome stopped = runInterrupted(order(threeArms(3), REPLICATIONS), temp, 3);
    Path file = stopped.folder().resolve(name);
    String text = Files.readString(file);
    String edited = text.replace(from, to);
    assumeThat(edited).isNotEqualTo(text);
    Files.writeString(file, edited);
    List<String> notes = new ArrayList<>();
    RunOutcome resumed = runNoting(order(threeArms(3), REPLICATIONS), notes);
    // Chunks are of 64 replications.
    assertThat(resumed.resumedFrom()).isIn(0, 64);
    assertThat(notes).singleElement().asString().contains("does not fit its checksums");
    assertThat(stopped.folder()).isDirectoryContaining("glob:**.csv.part.damaged");
    assertThat(files(resumed.folder())).isEqualTo(expected);
  }

  private RunOutcome runNoting(RunOrder order, List<String> notes) {
    Progress progress =
        new Progress() {
          @Override
          public void update(long done, long total, long resumed) {}

          @Override
          public void note(Message line) {
            notes.add(Words.english().say(line));
          }
        };
    return new ExperimentRunner(new LocalBackend(1), new FakeSimulation())
        .run(order, temp, false, progress, () -> false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outcomes.csv", "assumptions.csv", "paths.csv", "summary.json"})
  void aFinishedFileThatDoesNotMatchItsHashIsKeptAsideAndMadeAnew(String name) throws IOException {
    RunOutcome done = run(order(threeArms(3), REPLICATIONS), temp, 1);
    Path file = done.folder().resolve(name);
    String edited = Files.readString(file).replaceFirst("[0-9]", "7$0");
    Files.writeString(file, edited);
    List<String> notes = new ArrayList<>();
    RunOutcome again = runNoting(order(threeArms(3), REPLICATIONS), notes);
    assertThat(again.state()).isEqualTo(RunOutcome.State.FINISHED);
    assertThat(files(again.folder())).isEqualTo(expected);
    assertThat(done.folder().resolve(name + ".damaged")).hasContent(edited);
    assertThat(notes)
        .singleElement()
        .asString()
        .contains(name + " is not what the run wrote", "kept as " + name + ".damaged");
    assertThat(run(order(threeArms(3), REPLICATIONS), temp, 1).state())
        .isEqualTo(RunOutcome.State.FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[]", "{\"state\" : \"finished\"}", "\u0000"})
  void aManifestThatIsNoneIsKeptAsideAndTheRowsAreKeptByTheirChecksums(String content)
      throws IOException {
    RunOutcome done = run(order(threeArms(3), REPLICATIONS), temp, 1);
    Files.writeString(done.folder().resolve(RunFiles.MANIFEST), content);
    List<String> notes = new ArrayList<>();
    RunOutcome again = runNoting(order(threeArms(3), REPLICATIONS), notes);
    assertThat(again.resumedFrom()).isEqualTo(REPLICATIONS);
    assertThat(files(again.folder())).isEqualTo(expected);
    assertThat(notes).singleElement().asString().contains("manifest.json is damaged");
  }

  @Test
  void theFilesOfAnotherRunInTheFolderAreNotTakenForItsOwn() throws IOException {
    RunOrder order = order(threeArms(3), REPLICATIONS);
    Path other = run(order(threeArms(4), REPLICATIONS), temp.resolve("other"), 1).folder();
    Path folder = run(order, temp, 1).folder();
    try (var all = Files.list(other)) {
      for (Path file : all.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    List<String> notes = new ArrayList<>();
    assertThat(files(runNoting(order, notes).folder())).isEqualTo(expected);
    assertThat(notes).hasSize(6).allMatch(note -> note.contains("belongs to another run"));
  }

  @Test
  void aRunKilledBeforeItsManifestWasWrittenIsCompletedFromItsRows() throws IOException {
    RunOutcome done = run(order(threeArms(3), REPLICATIONS), temp, 1);
    Files.delete(done.folder().resolve(RunFiles.MANIFEST));
    Files.delete(done.folder().resolve(RunFiles.SUMMARY));
    RunOutcome again = run(order(threeArms(3), REPLICATIONS), temp, 1);
    assertThat(again.state()).isEqualTo(RunOutcome.State.FINISHED);
    assertThat(again.resumedFrom()).isEqualTo(REPLICATIONS);
    assertThat(files(again.folder())).isEqualTo(expected);
  }

  @Test
  void aPreciseRunResumedInTheMiddleOfALookStopsAtTheSamePlace() {
    RunOutcome whole = run(order(threeArms(3), 5000, 0.2), temp.resolve("precise"), 1);
    RunOutcome stopped = runInterrupted(order(threeArms(3), 5000, 0.2), temp, 5);
    assertThat(stopped.replications()).isEqualTo(250);
    RunOutcome resumed = run(order(threeArms(3), 5000, 0.2), temp, 2);
    assertThat(files(resumed.folder())).isEqualTo(files(whole.folder()));
  }

  @Test
  void aSecondRunIsKeptOutAndToldWhoHoldsTheFolder() {
    RunOrder order = order(threeArms(3), 64);
    Progress meddler =
        (done, total, resumed) ->
            assertThatThrownBy(() -> run(order, temp, 1))
                .isInstanceOf(RunFolderException.class)
                .hasMessageContaining(
                    "is being written by process " + ProcessHandle.current().pid())
                .hasMessageContaining("of user");
    RunOutcome outcome =
        new ExperimentRunner(new LocalBackend(1), new FakeSimulation())
            .run(order, temp, false, meddler, () -> false);
    assertThat(outcome.state()).isEqualTo(RunOutcome.State.FINISHED);
  }

  @Test
  void aFolderDeletedDuringTheRunGivesOneClearMessage() {
    RunOrder order = order(threeArms(3), 300);
    Progress vandal = (done, total, resumed) -> deleteFiles(temp.resolve("gone"));
    ExperimentRunner runner = new ExperimentRunner(new LocalBackend(1), new FakeSimulation());
    assertThatThrownBy(() -> runner.run(order, temp.resolve("gone"), false, vandal, () -> false))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("has been deleted while the run was going");
  }

  private static void deleteFiles(Path root) {
    try (var all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void failuresOfAnEarlierSessionAreStillCountedAndExplained() {
    Plan bad = TestPlans.plan("bad", uniform("alpha", 0, 1), constant("fails_at", 3));
    Experiment experiment =
        new Experiment(bad, List.of(TestPlans.arm("bad", bad)), 11, LatinHypercube.ID);
    RunOutcome stopped = runInterrupted(order(experiment, 200), temp, 1);
    assertThat(stopped.replications()).isLessThan(200);
    RunOutcome resumed = run(order(experiment, 200), temp, 1);
    assertThat(TestRuns.open(resumed).manifest().failures().first())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.replication()).isEqualTo(3);
              assertThat(f.seed()).isEqualTo(11);
              assertThat(f.reason()).contains("replication 3 was to fail");
            });
    assertThat(TestRuns.open(resumed).readSummary().arms().get("bad").failed()).isEqualTo(1);
  }

  @Test
  void forceBeginsAnew() {
    RunOrder order = order(threeArms(3), REPLICATIONS);
    run(order, temp, 1);
    RunOutcome again =
        new ExperimentRunner(new LocalBackend(1), new FakeSimulation())
            .run(order, temp, true, Progress.NONE, () -> false);
    assertThat(again.state()).isEqualTo(RunOutcome.State.FINISHED);
    assertThat(again.resumedFrom()).isZero();
    assertThat(files(again.folder())).isEqualTo(expected);
  }
}
