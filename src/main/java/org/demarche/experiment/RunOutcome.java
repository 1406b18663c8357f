package org.demarche.experiment;

import java.nio.file.Path;

/**
 * How a run ended.
 *
 * @param state finished now, found finished, or interrupted
 * @param folder where its files are
 * @param replications of each arm that are written
 * @param resumedFrom replications that were there before this session
 */
public record RunOutcome(State state, Path folder, int replications, int resumedFrom) {
  /** How a run can end. */
  public enum State {
    /** It has been finished now. */
    FINISHED,
    /** The same run had been finished before; nothing was done. */
    FOUND,
    /** It was interrupted; the same request resumes it. */
    INTERRUPTED
  }
}
