package org.demarche.results;

import java.nio.file.Path;
import java.util.List;

/** Names of the files of a run's folder. */
public final class RunFiles {
  /** Outcomes of every replication. */
  public static final String OUTCOMES = "outcomes.csv";

  /** The worlds: what each uncertain assumption was. */
  public static final String ASSUMPTIONS = "assumptions.csv";

  /** Paths of rungs and climates of the focal pairs. */
  public static final String PATHS = "paths.csv";

  /** Estimates and comparisons. */
  public static final String SUMMARY = "summary.json";

  /** How the run came about. */
  public static final String MANIFEST = "manifest.json";

  /** Votes and stocks of every replication, for charts; no part of the fingerprint. */
  public static final String RECORD = "record.csv";

  /** The files that the fingerprint covers, in its order. */
  public static final List<String> FINGERPRINTED = List.of(OUTCOMES, ASSUMPTIONS, PATHS, SUMMARY);

  /** All tables of a run; a folder of an earlier version has no record. */
  public static final List<String> TABLES = List.of(OUTCOMES, ASSUMPTIONS, PATHS, SUMMARY, RECORD);

  private RunFiles() {}

  /**
   * Returns where a run belongs.
   *
   * @param out the folder of all results
   * @param scenario the scenario's id
   * @param runId the run's id
   */
  public static Path folder(Path out, String scenario, String runId) {
    return out.resolve(scenario).resolve(runId);
  }
}
