package org.demarche.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/**
 * The finished points of a study, in their order: a table {@code point,replication,failed,} then
 * the outcomes, every number from 1. It grows as {@code NAME.part} and gets its name when it is
 * whole. Each point is handed to the operating system at once, with a checksum; a file that was cut
 * off keeps every whole point, a torn tail is cut, and points that were changed are not kept.
 *
 * <p>The file holds a lock of its own until it is closed, so that studies side by side do not keep
 * each other out.
 */
public final class PointsFile implements AutoCloseable {
  private final Path file;
  private final Shape shape;
  private final FolderLock lock;
  private final PartFile part;
  private final int kept;
  private final List<Message> notes;
  private int points;

  /**
   * What the file holds when it is whole.
   *
   * @param outcomes ids of the outcomes
   * @param replications runs at each point
   * @param points of the design
   */
  public record Shape(List<String> outcomes, int replications, int points) {
    /** Copies the list. */
    public Shape {
      outcomes = List.copyOf(outcomes);
    }

    String header() {
      return "point,replication,failed," + String.join(",", outcomes) + "\n";
    }
  }

  /** Takes the points that were there. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a point; points come in their order.
     *
     * @param runs by outcome and replication, NaN for missing
     * @param failed replications that threw, from 0
     */
    void visit(double[][] runs, BitSet failed);
  }

  private PointsFile(
      Path file, Shape shape, FolderLock lock, PartFile part, int kept, List<Message> notes) {
    this.file = file;
    this.shape = shape;
    this.lock = lock;
    this.part = part;
    this.kept = kept;
    this.notes = notes;
    this.points = kept;
  }

  /**
   * Opens the file of a study: a new one, or one to resume.
   *
   * @param file its final name, in an existing folder
   * @param shape what it shall hold
   * @param anew whether to drop the points that are there
   * @throws RunFolderException if somebody else holds it, or it cannot be written
   */
  public static PointsFile open(Path file, Shape shape, boolean anew) {
    FolderLock lock =
        FolderLock.take(file.resolveSibling("." + file.getFileName() + ".lock"), file);
    try {
      Path grown = PartFile.partOf(file);
      if (Files.exists(file)) {
        AtomicFile.rename(file, grown);
      }
      List<Message> notes = new ArrayList<>();
      PartScan scan = anew ? new PartScan(0, 0) : scan(file, shape, notes);
      PartFile part = PartFile.open(file, shape.header(), scan.bytes(), PartFile.Opener.DISK);
      return new PointsFile(file, shape, lock, part, scan.replications(), List.copyOf(notes));
    } catch (IOException e) {
      lock.close();
      throw Trouble.writing(file, e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static PartScan scan(Path file, Shape shape, List<Message> notes) throws IOException {
    long vouched = EarlierFiles.vouched(file, shape.header(), notes);
    return PartScan.of(
        PartFile.partOf(file), vouched, shape.header(), PartScan.pointRows(shape), shape.points());
  }

  /** Returns what was found damaged and what became of it, a line each. */
  public List<Message> notes() {
    return notes;
  }

  /** Waits until every point so far is on the disk. */
  public void force() {
    part.force();
  }

  /** Returns how many points were there when the file was opened. */
  public int kept() {
    return kept;
  }

  /** Returns how many points there are. */
  public int points() {
    return points;
  }

  /** Returns how many points there are when the study is finished. */
  public int allPoints() {
    return shape.points();
  }

  /**
   * Visits the points that were there when the file was opened, in order.
   *
   * @param visitor called for each point
   */
  public void forEachKept(Visitor visitor) {
    try (CsvLines lines = CsvLines.open(PartFile.partOf(file))) {
      lines.next();
      for (int point = 0; point < kept; point++) {
        double[][] runs = new double[shape.outcomes().size()][shape.replications()];
        BitSet failed = new BitSet();
        for (int r = 0; r < shape.replications(); r++) {
          read(lines.next(), r, runs, failed);
        }
        visitor.visit(runs, failed);
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private void read(Optional<String> line, int replication, double[][] runs, BitSet failed) {
    String[] cells = line.orElse("").split(",", -1);
    if (cells.length != runs.length + 3) {
      throw PartReader.damaged(file, line.orElse(""));
    }
    failed.set(replication, cells[2].equals("1"));
    for (int o = 0; o < runs.length; o++) {
      try {
        runs[o][replication] = NumberText.parse(cells[o + 3]);
      } catch (NumberFormatException e) {
        throw PartReader.damaged(file, line.orElse(""));
      }
    }
  }

  /**
   * Appends the next point.
   *
   * @param runs by outcome and replication, NaN for missing
   * @param failed replications that threw, from 0
   */
  public void append(double[][] runs, BitSet failed) {
    StringBuilder rows = new StringBuilder();
    points++;
    for (int r = 0; r < shape.replications(); r++) {
      rows.append(points).append(',').append(r + 1).append(failed.get(r) ? ",1" : ",0");
      for (double[] outcome : runs) {
        rows.append(',').append(NumberText.of(outcome[r]));
      }
      rows.append('\n');
    }
    part.append(rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Gives the file its final name, when every point is there. */
  public void complete() {
    part.complete();
  }

  @Override
  public void close() {
    try {
      part.close();
    } finally {
      lock.close();
    }
  }
}
