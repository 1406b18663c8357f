package org.demarche.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.PathClass;

/**
 * The rows of {@code outcomes.csv} and {@code paths.csv} of some successive replications, as text.
 * Workers build them side by side; {@link RunWriter} appends them in order.
 */
public final class RowText {
  /** What stands in the column of the path class of a replication that failed. */
  public static final String FAILED = "failed";

  /** Columns with the day on which something first happened between the pair, empty for never. */
  public static final List<String> FIRSTS =
      List.of("first_talks", "first_agreement", "first_armed");

  private static final int DAY_SCALE = 10_000;

  private final StringBuilder outcomes = new StringBuilder(4096);
  private final StringBuilder paths = new StringBuilder(16_384);
  private final StringBuilder records = new StringBuilder(4096);

  /** Creates an empty text. */
  public RowText() {}

  /** Returns the first line of {@code outcomes.csv}. */
  static String outcomesHeader(RunDescription run) {
    return run.outcomes().stream()
        .map(RunDescription.OutcomeEntry::id)
        .collect(Collectors.joining(",", "arm,replication,", "\n"));
  }

  /** Returns the first line of {@code paths.csv}. */
  static String pathsHeader() {
    return "arm,replication,pair,rungs,class," + String.join(",", FIRSTS) + ",climate\n";
  }

  /** Returns the first line of {@code record.csv}. */
  static String recordHeader() {
    return "arm,replication,votes,stocks,relations\n";
  }

  /** The pairs that each replication has a row for: one unnamed pair where there is none. */
  static List<String> pairRows(RunDescription run) {
    return run.pairs().isEmpty() ? List.of("") : run.pairs();
  }

  /**
   * Adds the outcomes of a replication.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @param values one for each of the {@code count} outcomes, NaN for missing
   * @param count how many of the values are outcomes
   */
  public void addOutcomes(String arm, int replication, double[] values, int count) {
    outcomes.append(arm).append(',').append(replication);
    for (int i = 0; i < count; i++) {
      outcomes.append(',').append(NumberText.of(values[i]));
    }
    outcomes.append('\n');
  }

  /**
   * Adds the path of a focal pair.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @param pair the pair, such as {@code CUB-USA}
   * @param path where it stood and how it ended
   */
  public void addPath(String arm, int replication, String pair, PairPath path) {
    startPath(arm, replication, pair);
    for (int i = 0; i < path.changes(); i++) {
      paths.append(i == 0 ? "" : ";").append(path.rung(i)).append('@');
      NumberText.appendRounded(paths, path.day(i), DAY_SCALE);
    }
    paths.append(',');
    double ordinal = path.pathClass();
    if (!Double.isNaN(ordinal)) {
      paths.append(PathClass.values()[(int) ordinal].id());
    }
    for (int i = 0; i < FIRSTS.size(); i++) {
      paths.append(',');
      if (!Double.isNaN(path.first(i))) {
        NumberText.appendRounded(paths, path.first(i), DAY_SCALE);
      }
    }
    paths.append(',');
    for (int i = 0; i < path.climates(); i++) {
      if (i > 0) {
        paths.append(';');
      }
      NumberText.appendHundredths(paths, path.climate(i));
    }
    paths.append('\n');
  }

  /**
   * Adds the empty row of a replication that failed, or of one without a focal pair.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @param pair the pair
   * @param failed whether the replication failed
   */
  public void addEmptyPath(String arm, int replication, String pair, boolean failed) {
    startPath(arm, replication, pair);
    paths.append(',').append(failed ? FAILED : "").append(",,,,\n");
  }

  /**
   * Adds what else is recorded of a replication.
   *
   * @param arm the arm's id
   * @param replication from 1
   * @param votes how members voted, as {@link RecordVisitor} says; empty for none
   * @param stocks what was in store, likewise
   * @param relations how all stood with one another, likewise
   */
  public void addRecord(
      String arm,
      int replication,
      CharSequence votes,
      CharSequence stocks,
      CharSequence relations) {
    records.append(arm).append(',').append(replication).append(',').append(votes);
    records.append(',').append(stocks).append(',').append(relations).append('\n');
  }

  private void startPath(String arm, int replication, String pair) {
    paths.append(arm).append(',').append(replication).append(',').append(pair).append(',');
  }

  /** Returns the rows of {@code outcomes.csv} so far, as UTF-8. */
  public byte[] outcomes() {
    return outcomes.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the rows of {@code paths.csv} so far, as UTF-8. */
  public byte[] paths() {
    return paths.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the rows of {@code record.csv} so far, as UTF-8. */
  public byte[] records() {
    return records.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The path of one focal pair in one run; valid until the next run. */
  public interface PairPath {
    /** Returns how many entries the path has, the first being where it began. */
    int changes();

    /**
     * Returns the rung of an entry.
     *
     * @param change from 0
     */
    int rung(int change);

    /**
     * Returns the day on which an entry begins.
     *
     * @param change from 0
     */
    double day(int change);

    /** Returns the ordinal of the {@link PathClass}, NaN when it has none. */
    double pathClass();

    /**
     * Returns the day on which something first happened, NaN for never.
     *
     * @param column place in {@link RowText#FIRSTS}
     */
    double first(int column);

    /** Returns how many climates were sampled. */
    int climates();

    /**
     * Returns a sampled climate, in Goldstein points.
     *
     * @param sample from 0
     */
    double climate(int sample);
  }
}
