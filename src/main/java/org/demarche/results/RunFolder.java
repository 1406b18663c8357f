package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.PathClass;
import org.demarche.words.Message;

/** Reads a finished run, one column or one row at a time. */
public final class RunFolder {
  private static final Message REMEDY = Message.of("folder-remedy");
  private static final int FIRSTS = 5;
  private static final int CLIMATE = FIRSTS + RowText.FIRSTS.size();

  private final Path folder;
  private final Manifest manifest;

  private RunFolder(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens the folder of a finished run whose files are all as the run left them.
   *
   * @param folder its path
   * @return the reader
   * @throws RunFolderException if it is no such folder, the run is not finished, or a file was
   *     changed or damaged; the message is one line
   */
  public static RunFolder open(Path folder) {
    RunFolder run = openUnchecked(folder);
    List<Message> changed = run.changedFiles();
    if (!changed.isEmpty()) {
      throw new RunFolderException(
          Message.of("folder-changed", "folder", "" + folder, "changes", inARow(changed)));
    }
    return run;
  }

  /**
   * Opens the folder of a finished run without a look at its result files, for those who have
   * compared them or are about to. The manifest itself is checked.
   *
   * @param folder its path
   * @return the reader
   * @throws RunFolderException if it is no such folder, the run is not finished, or its manifest is
   *     damaged
   */
  public static RunFolder openUnchecked(Path folder) {
    Path file = folder.resolve(RunFiles.MANIFEST);
    if (!Files.exists(file)) {
      throw new RunFolderException(
          Message.of("folder-no-run", "folder", "" + folder, "file", RunFiles.MANIFEST));
    }
    Manifest manifest = JsonFile.readSealed(file, Manifest.class, REMEDY);
    if (!manifest.isFinished()) {
      throw new RunFolderException(Message.of("folder-not-finished", "folder", "" + folder));
    }
    return new RunFolder(folder, manifest);
  }

  private static Message inARow(List<Message> sentences) {
    return sentences.stream()
        .reduce((all, next) -> Message.of("folder-changes", "first", all, "next", next))
        .orElseThrow();
  }

  /** Compares the result files with the manifest: what differs, a sentence each. */
  public List<Message> changedFiles() {
    List<Message> changed = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(RunFiles.FINGERPRINTED);
    names.addAll(manifest.files().keySet());
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        changed.add(Message.of("folder-file-missing", "file", name));
      } else if (!Sha256.ofFiles(List.of(file)).equals(manifest.files().get(name))) {
        changed.add(Message.of("folder-file-changed", "file", name));
      }
    }
    return changed;
  }

  /**
   * Reads the manifest of a run that need not be finished.
   *
   * @param folder its path
   * @return the manifest, or nothing when there is none or it is damaged
   */
  public static Optional<Manifest> findManifest(Path folder) {
    try {
      return Optional.of(
          JsonFile.readSealed(folder.resolve(RunFiles.MANIFEST), Manifest.class, REMEDY));
    } catch (RunFolderException e) {
      return Optional.empty();
    }
  }

  /** Reads a folder whose rows are whole but whose manifest is still to be written. */
  static RunFolder beforeManifest(Path folder, Manifest manifest) {
    return new RunFolder(folder, manifest);
  }

  /** Returns the folder. */
  public Path path() {
    return folder;
  }

  /** Returns the manifest. */
  public Manifest manifest() {
    return manifest;
  }

  /** Returns names and order of arms, outcomes and pairs. */
  public RunDescription run() {
    return manifest.run();
  }

  /** Returns the estimates. */
  public RunSummary readSummary() {
    return JsonFile.read(folder.resolve(RunFiles.SUMMARY), RunSummary.class);
  }

  /**
   * Reads one outcome of every arm.
   *
   * @param id the outcome's id
   * @return {@code [arm][replication - 1]}, NaN for missing
   */
  public double[][] readOutcome(String id) {
    return readOutcomes(List.of(id))[0];
  }

  /**
   * Reads some outcomes of every arm in one pass over the file; memory grows with their number.
   *
   * @param ids the outcomes' ids
   * @return {@code [outcome][arm][replication - 1]}, NaN for missing
   */
  public double[][][] readOutcomes(List<String> ids) {
    int[] columns = ids.stream().mapToInt(run()::getOutcomeIndex).toArray();
    double[][][] values = new double[columns.length][run().arms().size()][manifest.replications()];
    forEachOutcomes(
        ids,
        (replication, arm, row) -> {
          for (int i = 0; i < columns.length; i++) {
            values[i][arm][replication - 1] = row[columns[i]];
          }
        });
    return values;
  }

  /**
   * Visits every row of {@code outcomes.csv}, in order.
   *
   * @param visitor called for each row
   */
  public void forEachOutcomes(OutcomeVisitor visitor) {
    PartReader.outcomes(folder.resolve(RunFiles.OUTCOMES), run(), manifest.replications(), visitor);
  }

  /**
   * Visits every row of {@code outcomes.csv}, in order, for the sake of some outcomes.
   *
   * @param ids the outcomes' ids; all others are NaN
   * @param visitor called for each row
   */
  public void forEachOutcomes(List<String> ids, OutcomeVisitor visitor) {
    BitSet columns = new BitSet();
    ids.forEach(id -> columns.set(run().getOutcomeIndex(id)));
    PartReader.outcomes(
        folder.resolve(RunFiles.OUTCOMES), run(), manifest.replications(), columns, visitor);
  }

  /**
   * Reads what an uncertain assumption was in each world.
   *
   * @param id the assumption's id
   * @return {@code [replication - 1]}
   */
  public double[] readAssumption(String id) {
    int column = run().assumptions().indexOf(id);
    if (column < 0) {
      throw new IllegalArgumentException("The run has no uncertain assumption " + id + ".");
    }
    Path file = folder.resolve(RunFiles.ASSUMPTIONS);
    double[] values = new double[manifest.replications()];
    try (CsvLines lines = CsvLines.open(file)) {
      lines.next();
      for (int i = 0; i < values.length; i++) {
        String line = lines.next().orElse("");
        String[] cells = line.split(",", -1);
        if (cells.length != run().assumptions().size() + 1) {
          throw PartReader.damaged(file, line);
        }
        values[i] = NumberText.parse(cells[column + 1]);
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
    return values;
  }

  /**
   * Reads what every uncertain assumption was in each world.
   *
   * @return {@code [place in the description][replication - 1]}
   */
  public double[][] readAssumptions() {
    int columns = run().assumptions().size();
    Path file = folder.resolve(RunFiles.ASSUMPTIONS);
    double[][] values = new double[columns][manifest.replications()];
    try (CsvLines lines = CsvLines.open(file)) {
      lines.next();
      for (int i = 0; i < manifest.replications(); i++) {
        String line = lines.next().orElse("");
        String[] cells = line.split(",", -1);
        if (cells.length != columns + 1) {
          throw PartReader.damaged(file, line);
        }
        for (int column = 0; column < columns; column++) {
          values[column][i] = NumberText.parse(cells[column + 1]);
        }
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
    return values;
  }

  /**
   * Visits what is recorded of every replication, in order; nothing in a folder that has no record.
   *
   * @param visitor called for each row
   * @return whether there is a record
   */
  public boolean forEachRecord(RecordVisitor visitor) {
    Path file = folder.resolve(RunFiles.RECORD);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    int rows = 0;
    try (CsvLines lines = CsvLines.open(file)) {
      lines.next();
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        String[] cells = line.get().split(",", -1);
        if (cells.length != 4 && cells.length != 5) {
          throw PartReader.damaged(file, line.get());
        }
        int arm = rows++ % run().arms().size();
        visitor.visit(Integer.parseInt(cells[1]), arm, recorded(cells));
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw PartReader.damaged(file, String.valueOf(e.getMessage()));
    }
    return rows > 0;
  }

  /** Folders of earlier versions have no relations. */
  private static RecordVisitor.Row recorded(String... cells) {
    return RecordVisitor.Row.parse(cells[2], cells[3], cells.length > 4 ? cells[4] : "");
  }

  /**
   * Visits the path of every focal pair in every replication that did not fail, in order.
   *
   * @param visitor called for each path
   */
  public void forEachPath(PathVisitor visitor) {
    Path file = folder.resolve(RunFiles.PATHS);
    List<String> arms = run().arms().stream().map(RunDescription.ArmEntry::id).toList();
    try (CsvLines lines = CsvLines.open(file)) {
      lines.next();
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        String[] cells = line.get().split(",", -1);
        if (cells.length != CLIMATE + 1) {
          throw PartReader.damaged(file, line.get());
        }
        int pair = run().pairs().indexOf(cells[2]);
        if (pair >= 0 && !cells[4].equals(RowText.FAILED)) {
          visitor.visit(Integer.parseInt(cells[1]), arms.indexOf(cells[0]), pair, row(cells));
        }
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private static PathVisitor.Row row(String[] cells) {
    String[] entries = cells[3].isEmpty() ? new String[0] : cells[3].split(";");
    double[] days = new double[entries.length];
    int[] rungs = new int[entries.length];
    for (int i = 0; i < entries.length; i++) {
      int at = entries[i].indexOf('@');
      rungs[i] = Integer.parseInt(entries[i].substring(0, at));
      days[i] = Double.parseDouble(entries[i].substring(at + 1));
    }
    Optional<PathClass> end =
        Arrays.stream(PathClass.values()).filter(c -> c.id().equals(cells[4])).findFirst();
    double[] firsts = new double[RowText.FIRSTS.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = NumberText.parse(cells[FIRSTS + i]);
    }
    double[] climates =
        cells[CLIMATE].isEmpty()
            ? new double[0]
            : Arrays.stream(cells[CLIMATE].split(";")).mapToDouble(Double::parseDouble).toArray();
    return new PathVisitor.Row(days, rungs, end, firsts, climates);
  }
}
