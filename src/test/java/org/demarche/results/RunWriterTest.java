package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.SummaryMaker;
import org.demarche.statistics.Stratification;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunWriterTest {
  @TempDir Path temp;

  private static Manifest manifest() {
    RunDescription run =
        new RunDescription(
            "tiny",
            "A tiny case",
            "2026-01-03T00:00",
            90,
            List.of(new RunDescription.ArmEntry("baseline", "Baseline", true, Map.of())),
            List.of(new RunDescription.OutcomeEntry("settled", "Settled", true, true, "share")),
            List.of(),
            List.of(0),
            List.of("alpha"));
    RunRequest request =
        new RunRequest(1, List.of("baseline"), "latin-hypercube-20", 40, 0, List.of());
    return new Manifest(
        Manifest.RUNNING,
        "0123456789ab",
        request,
        run,
        new Manifest.Versions("0.1.0", "model", "17", "any"),
        Sha256.ofText("{}"),
        "{}",
        0,
        Manifest.Failures.NONE,
        new Manifest.Times("2026-01-03T00:00:00Z", "2026-01-03T00:00:00Z", 0, 1),
        1,
        Map.of(),
        null);
  }

  private static RowText rows(int from, int to) {
    RowText rows = new RowText();
    for (int r = from; r <= to; r++) {
      rows.addOutcomes("baseline", r, new double[] {r % 2}, 1);
      rows.addEmptyPath("baseline", r, "", false);
      rows.addRecord("baseline", r, "", "", "");
    }
    return rows;
  }

  /** A disk that has room for so many bytes, and takes part of a write before it says so. */
  private static PartFile.Opener diskOf(int bytes) {
    int[] left = {bytes};
    return file -> {
      OutputStream disk = new FileOutputStream(file.toFile(), true);
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          if (left[0]-- <= 0) {
            throw new IOException("No space left on device");
          }
          disk.write(b);
        }

        @Override
        public void close() throws IOException {
          disk.close();
        }
      };
    };
  }

  @Test
  void aFullDiskGivesOneClearMessageAndWhatWasWrittenBeforeCanBeResumed() {
    try (RunWriter writer = RunWriter.open(temp, manifest(), false, diskOf(1000))) {
      writer.append(rows(1, 10));
      assertThatThrownBy(() -> writer.append(rows(11, 40)))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("the disk is full. Make room")
          .hasMessageNotContaining("Exception");
    }
    try (RunWriter resumed = RunWriter.open(temp, manifest(), false)) {
      assertThat(resumed.keptReplications()).isEqualTo(10);
    }
  }

  @Test
  void everyKindOfFileIsReadBackAsItWasWritten() {
    try (RunWriter writer = RunWriter.open(temp, manifest(), false)) {
      writer.append(rows(1, 40));
      writer.completeRows();
      writer.writeAssumptions(
          java.util.stream.IntStream.rangeClosed(1, 40)
              .mapToObj(r -> new double[] {r / 8.0})
              .iterator());
      writer.writeSummary(
          SummaryMaker.summarise(
              writer.readRows(40),
              Stratification.latinHypercube(),
              new RunSummary.Stopped("replications", 40),
              writer.failures()));
      writer.finish(40, 1.5, "2026-01-03T00:00:02Z");
    }
    RunFolder folder = RunFolder.open(temp);
    assertThat(folder.readOutcome("settled")[0]).hasSize(40).startsWith(1, 0, 1);
    assertThat(folder.readAssumption("alpha")).startsWith(0.125, 0.25).endsWith(5);
    assertThat(folder.readSummary().arms().get("baseline").outcomes().get("settled").estimate())
        .isEqualTo(0.5);
    assertThat(folder.manifest().fingerprint()).isEqualTo(Fingerprint.of(temp));
    assertThat(folder.manifest().times().seconds()).isEqualTo(1.5);
    assertThat(temp.resolve("outcomes.csv.part")).doesNotExist();
  }

  @Test
  void theFingerprintIsTheHashOfTheFourFilesInTheirOrder() throws IOException {
    Files.writeString(temp.resolve("outcomes.csv"), "a");
    Files.writeString(temp.resolve("assumptions.csv"), "b");
    Files.writeString(temp.resolve("paths.csv"), "");
    Files.writeString(temp.resolve("summary.json"), "c");
    // SHA-256 of "abc": FIPS 180-2, appendix B.1.
    assertThat(Fingerprint.of(temp))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aFolderInUseNamesItsHolder() {
    try (RunWriter holder = RunWriter.open(temp, manifest(), false)) {
      assertThatThrownBy(() -> RunWriter.open(holder.folder(), manifest(), false))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("is being written by process " + ProcessHandle.current().pid());
    }
    try (RunWriter next = RunWriter.open(temp, manifest(), false)) {
      assertThat(next.keptReplications()).isZero();
    }
  }

  @Test
  void aReadOnlyFolderIsSaidSo() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileStore(temp).supportsFileAttributeView("posix"), "rights as on Unix");
    Path folder = Files.createDirectory(temp.resolve("locked"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(folder), "root may write anywhere");
    assertThatThrownBy(() -> RunWriter.open(folder, manifest(), false))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("access is denied. Check the rights of the folder");
    assertThatThrownBy(() -> RunWriter.open(folder.resolve("run"), manifest(), false))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("cannot be made (access is denied)")
        .hasMessageContaining("--out");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "in the way");
    assertThatThrownBy(() -> RunWriter.open(file.resolve("run"), manifest(), false))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("cannot be made")
        .hasMessageContaining("--out");
  }

  @Test
  void aFolderThatIsNoRunOrAnUnfinishedOneCannotBeRead() {
    assertThatThrownBy(() -> RunFolder.open(temp))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("holds no manifest.json");
    try (RunWriter writer = RunWriter.open(temp, manifest(), false)) {
      writer.append(rows(1, 3));
      writer.interrupted(3, 1, "2026-01-03T00:00:02Z");
    }
    assertThatThrownBy(() -> RunFolder.open(temp)).hasMessageContaining("not finished");
  }

  @Test
  void theRunIdDependsOnEverythingThatDecidesTheResults() {
    RunRequest request = manifest().request();
    RunRequest otherSeed = new RunRequest(2, request.arms(), request.design(), 40, 0, List.of());
    RunRequest otherCount = new RunRequest(1, request.arms(), request.design(), 41, 0, List.of());
    RunRequest precise = new RunRequest(1, request.arms(), request.design(), 40, 0.1, List.of());
    RunRequest plugged = new RunRequest(1, request.arms(), request.design(), 40, 0, List.of("p"));
    assertThat(
            List.of(
                RunId.of("s", request, "m"),
                RunId.of("t", request, "m"),
                RunId.of("s", request, "n"),
                RunId.of("s", otherSeed, "m"),
                RunId.of("s", otherCount, "m"),
                RunId.of("s", precise, "m"),
                RunId.of("s", plugged, "m")))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{12}"));
    assertThat(RunId.of("s", request, "m")).isEqualTo(RunId.of("s", manifest().request(), "m"));
  }

  @Test
  void theModelVersionIsAHashThatStaysTheSame() {
    assertThat(ModelVersion.current()).matches("[0-9a-f]{64}").isEqualTo(ModelVersion.current());
  }
}
