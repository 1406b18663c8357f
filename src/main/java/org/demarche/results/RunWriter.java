package org.demarche.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.words.Message;

/**
 * Writes a run's folder. Rows are appended in the order of replications and handed to the operating
 * system at once; a writer that opens a folder that was cut off keeps every whole replication.
 *
 * <p>The writer holds the folder's lock until it is closed.
 */
public final class RunWriter implements AutoCloseable {
  private final Path folder;
  private final Manifest manifest;
  private final FolderLock lock;
  private final PartFile outcomes;
  private final PartFile paths;
  private final PartFile records;
  private final int kept;
  private final List<Message> notes;
  private final FailureLog failures;

  private RunWriter(
      Path folder, Manifest manifest, FolderLock lock, Parts parts, FailureLog failures) {
    this.folder = folder;
    this.manifest = manifest;
    this.lock = lock;
    this.outcomes = parts.outcomes;
    this.paths = parts.paths;
    this.records = parts.records;
    this.kept = parts.kept;
    this.notes = parts.notes;
    this.failures = failures;
  }

  private record Parts(
      PartFile outcomes, PartFile paths, PartFile records, int kept, List<Message> notes) {}

  /**
   * Opens a folder to write: a new one, one to resume, or with {@code anew} an emptied one.
   *
   * @param folder made when it does not exist
   * @param manifest how the run begins; times and failures are filled in here
   * @param anew whether to delete what is there
   * @return the writer
   * @throws RunFolderException if somebody else holds the folder or it cannot be written
   */
  public static RunWriter open(Path folder, Manifest manifest, boolean anew) {
    return open(folder, manifest, anew, PartFile.Opener.DISK);
  }

  static RunWriter open(Path folder, Manifest manifest, boolean anew, PartFile.Opener opener) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Trouble.making(folder, e);
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      if (anew) {
        clear(folder);
      }
      EarlierFiles earlier = EarlierFiles.in(folder, manifest.runId());
      Manifest begun = begin(earlier.findManifest(), manifest);
      RunDescription run = manifest.run();
      Parts parts = openParts(folder, run, earlier, opener);
      JsonFile.writeSealed(folder.resolve(RunFiles.MANIFEST), begun);
      FailureLog log = PartReader.failures(folder, run, manifest.request().seed());
      return new RunWriter(folder, begun, lock, parts, log);
    } catch (IOException e) {
      lock.close();
      throw Trouble.writing(folder, e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Manifest begin(Optional<Manifest> earlier, Manifest manifest) {
    Manifest.Times now = manifest.times();
    Manifest.Times times =
        earlier
            .map(Manifest::times)
            .map(t -> new Manifest.Times(t.started(), now.ended(), t.seconds(), t.sessions() + 1))
            .orElse(now);
    return manifest.with(Manifest.RUNNING, 0, Manifest.Failures.NONE, times);
  }

  private static void clear(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(FolderLock.NAME))
          .filter(file -> !Aside.isAside(file))
          .forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static Parts openParts(
      Path folder, RunDescription run, EarlierFiles earlier, PartFile.Opener opener)
      throws IOException {
    Path outcomesFile = folder.resolve(RunFiles.OUTCOMES);
    Path pathsFile = folder.resolve(RunFiles.PATHS);
    String header = RowText.outcomesHeader(run);
    String pathsHeader = RowText.pathsHeader();
    long outcomesVouched = earlier.reopen(RunFiles.OUTCOMES, header);
    long pathsVouched = earlier.reopen(RunFiles.PATHS, pathsHeader);
    PartScan.Rows rows = PartScan.outcomeRows(run);
    PartScan.Rows pathRows = PartScan.pathRows(run);
    Path recordsFile = folder.resolve(RunFiles.RECORD);
    String recordHeader = RowText.recordHeader();
    long recordsVouched = earlier.reopen(RunFiles.RECORD, recordHeader);
    PartScan.Rows recordRows = PartScan.recordRows(run);
    Growing[] growing = {
      new Growing(outcomesFile, outcomesVouched, header, rows),
      new Growing(pathsFile, pathsVouched, pathsHeader, pathRows),
      new Growing(recordsFile, recordsVouched, recordHeader, recordRows)
    };
    int kept = Integer.MAX_VALUE;
    for (Growing each : growing) {
      kept = each.scan(kept).replications();
    }
    PartFile[] files = new PartFile[growing.length];
    for (int i = 0; i < files.length; i++) {
      Growing each = growing[i];
      files[i] = PartFile.open(each.file(), each.header(), each.scan(kept).bytes(), opener);
    }
    return new Parts(files[0], files[1], files[2], kept, earlier.notes());
  }

  /** A file that grows, and how much of it is vouched for. */
  private record Growing(Path file, long vouched, String header, PartScan.Rows rows) {
    PartScan scan(int limit) throws IOException {
      return PartScan.of(PartFile.partOf(file), vouched, header, rows, limit);
    }
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  /** Returns how many replications of every arm were there when the folder was opened. */
  public int keptReplications() {
    return kept;
  }

  /** Returns what was found damaged and what became of it, a line each. */
  public List<Message> notes() {
    return notes;
  }

  /** Returns the log of failed replications, those of earlier sessions included. */
  public FailureLog failures() {
    return failures;
  }

  /** Returns the manifest as the session began. */
  public Manifest manifest() {
    return manifest;
  }

  /**
   * Visits the outcomes that were there when the folder was opened, in order.
   *
   * @param visitor called for each row
   */
  public void forEachKept(OutcomeVisitor visitor) {
    PartReader.outcomes(
        PartFile.partOf(folder.resolve(RunFiles.OUTCOMES)), manifest.run(), kept, visitor);
  }

  /**
   * Appends the rows of the next replications: paths first, so that outcomes never run ahead.
   *
   * @param rows all arms of whole replications, in order
   */
  public void append(RowText rows) {
    append(rows.outcomes(), rows.paths(), rows.records());
  }

  /**
   * Appends the rows of the next replications: outcomes last, so that they never run ahead.
   *
   * @param outcomeRows rows of {@code outcomes.csv}
   * @param pathRows rows of {@code paths.csv}
   * @param recordRows rows of {@code record.csv}
   */
  public void append(byte[] outcomeRows, byte[] pathRows, byte[] recordRows) {
    records.append(recordRows);
    paths.append(pathRows);
    outcomes.append(outcomeRows);
  }

  /**
   * Notes that the run was stopped; its folder can be resumed. What is kept is on the disk.
   *
   * @param replications finished so far
   * @param seconds spent in this session
   * @param ended when, ISO 8601
   */
  public void interrupted(int replications, double seconds, String ended) {
    records.force();
    paths.force();
    outcomes.force();
    JsonFile.writeSealed(
        folder.resolve(RunFiles.MANIFEST),
        manifest.with(
            Manifest.INTERRUPTED,
            replications,
            Manifest.Failures.of(failures),
            spent(seconds, ended)));
  }

  private Manifest.Times spent(double seconds, String ended) {
    Manifest.Times t = manifest.times();
    double all = Math.round((t.seconds() + seconds) * 1000) / 1000.0;
    return new Manifest.Times(t.started(), ended, all, t.sessions());
  }

  /** Gives the growing files their names. The caller then writes assumptions and summary. */
  public void completeRows() {
    records.complete();
    paths.complete();
    outcomes.complete();
  }

  /**
   * Returns the rows to read, after {@link #completeRows()}; the summary is made of them.
   *
   * @param replications of each arm
   */
  public RunFolder readRows(int replications) {
    Manifest whole =
        manifest.with(
            Manifest.RUNNING, replications, Manifest.Failures.of(failures), manifest.times());
    return RunFolder.beforeManifest(folder, whole);
  }

  /** Writes the summary. */
  public void writeSummary(RunSummary summary) {
    JsonFile.write(folder.resolve(RunFiles.SUMMARY), summary);
  }

  /**
   * Writes the worlds.
   *
   * @param worlds the value of each uncertain assumption by replication, in order
   */
  public void writeAssumptions(Iterator<double[]> worlds) {
    AtomicFile.write(
        folder.resolve(RunFiles.ASSUMPTIONS),
        out -> {
          StringBuilder row = new StringBuilder("replication");
          manifest.run().assumptions().forEach(id -> row.append(',').append(id));
          for (int r = 1; worlds.hasNext(); r++) {
            out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            row.setLength(0);
            row.append(r);
            for (double value : worlds.next()) {
              row.append(',').append(NumberText.of(value));
            }
          }
          out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        });
  }

  /**
   * Writes the manifest of the finished run, the last of all files.
   *
   * @param replications finished, of each arm
   * @param seconds spent in this session
   * @param ended when, ISO 8601
   * @return the manifest with the fingerprint
   */
  public Manifest finish(int replications, double seconds, String ended) {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String name : RunFiles.TABLES) {
      hashes.put(name, Sha256.ofFiles(List.of(folder.resolve(name))));
    }
    Manifest finished =
        manifest
            .with(
                Manifest.FINISHED,
                replications,
                Manifest.Failures.of(failures),
                spent(seconds, ended))
            .finished(hashes, Fingerprint.of(folder));
    JsonFile.writeSealed(folder.resolve(RunFiles.MANIFEST), finished);
    return finished;
  }

  @Override
  public void close() {
    try {
      outcomes.close();
      paths.close();
      records.close();
    } finally {
      lock.close();
    }
  }
}
