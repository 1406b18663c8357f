package org.demarche.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run came about; enough to repeat it without any other file.
 *
 * @param state {@code running}, {@code interrupted} or {@code finished}
 * @param runId name of the folder
 * @param request what was asked for
 * @param run names and order of arms, outcomes, pairs and assumptions
 * @param versions of the program and the machine's Java
 * @param scenarioSha256 hash of the resolved scenario's UTF-8 bytes
 * @param resolvedScenario the canonical scenario, with includes and changes applied, as JSON text
 * @param replications finished replications of each arm
 * @param failures replications that threw
 * @param times when and how long
 * @param threads worker threads
 * @param files hash of each result file
 * @param fingerprint hash over the result files, null until finished
 */
public record Manifest(
    String state,
    String runId,
    RunRequest request,
    RunDescription run,
    Versions versions,
    String scenarioSha256,
    String resolvedScenario,
    int replications,
    Failures failures,
    Times times,
    int threads,
    Map<String, String> files,
    @Nullable String fingerprint) {

  /** State of a run that is going, or was killed. */
  public static final String RUNNING = "running";

  /** State of a run that was stopped and can be resumed. */
  public static final String INTERRUPTED = "interrupted";

  /** State of a run whose files are all there. */
  public static final String FINISHED = "finished";

  /** Tells whether every result file is there. */
  public boolean isFinished() {
    return state.equals(FINISHED);
  }

  /**
   * Versions that the bytes of the results depend on, and the program's own.
   *
   * @param demarche version of the program
   * @param model hash of the model
   * @param java version of the virtual machine
   * @param architecture of the processor
   */
  public record Versions(String demarche, String model, String java, String architecture) {}

  /**
   * Replications that threw.
   *
   * @param total in all arms
   * @param byArm in each arm that has any
   * @param first the first ones with their reasons
   */
  public record Failures(int total, Map<String, Integer> byArm, List<Failure> first) {
    /** No failure. */
    public static final Failures NONE = new Failures(0, Map.of(), List.of());

    /**
     * Condenses a log.
     *
     * @param log what failed
     * @return its counts and first entries
     */
    public static Failures of(FailureLog log) {
      return new Failures(log.total(), log.counts(), log.first());
    }
  }

  /**
   * When the run took place.
   *
   * @param started when the folder was begun, ISO 8601
   * @param ended when the last process ended, ISO 8601
   * @param seconds spent by all processes together
   * @param sessions number of processes that worked on it
   */
  public record Times(String started, String ended, double seconds, int sessions) {}

  /** Returns the same manifest in another state, with progress so far. */
  Manifest with(String newState, int done, Failures failed, Times spent) {
    return new Manifest(
        newState,
        runId,
        request,
        run,
        versions,
        scenarioSha256,
        resolvedScenario,
        done,
        failed,
        spent,
        threads,
        files,
        fingerprint);
  }

  /** Returns the manifest of the finished run. */
  Manifest finished(Map<String, String> hashes, String print) {
    return new Manifest(
        FINISHED,
        runId,
        request,
        run,
        versions,
        scenarioSha256,
        resolvedScenario,
        replications,
        failures,
        times,
        threads,
        hashes,
        print);
  }
}
