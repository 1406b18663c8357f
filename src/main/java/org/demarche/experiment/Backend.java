package org.demarche.experiment;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where tasks are carried out. The local thread pool is one; plug-ins add theirs through {@link
 * java.util.ServiceLoader}. Whatever the backend, the same results arrive in the same order.
 */
public interface Backend {
  /** Returns the id of the backend. */
  String id();

  /**
   * Returns this backend at an address, which {@code --master} gives.
   *
   * @param address of a cluster, as the backend writes it
   * @return nothing where it has no address
   */
  default Optional<Backend> at(String address) {
    return Optional.empty();
  }

  /**
   * Returns how many workers it has.
   *
   * @throws BackendException if that cannot be found out
   */
  int workers();

  /**
   * Carries out tasks and hands over their results in the order of the tasks.
   *
   * @param job what the tasks are about
   * @param tasks taken as workers become free, so that results never pile up
   * @param sink takes results; false ends the work
   * @param interrupted asked often; true ends the work, results not yet handed over are dropped
   * @throws BackendException if it gave up; what was handed over stays
   */
  void execute(Job job, Iterator<ChunkTask> tasks, ResultSink sink, BooleanSupplier interrupted);

  /** Takes results in order. */
  @FunctionalInterface
  interface ResultSink {
    /**
     * Takes a result.
     *
     * @param result of the next task
     * @return whether to go on
     */
    boolean accept(ChunkResult result);
  }
}
