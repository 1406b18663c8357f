package org.demarche.spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.Backend;
import org.demarche.experiment.BackendException;
import org.demarche.experiment.ChunkTask;
import org.demarche.experiment.Job;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of Apache Spark. Settings of Spark are taken from system properties {@code spark.*}, as
 * {@code spark-submit} sets them. The connection is made when it is first needed, and ends with the
 * work.
 */
public final class SparkBackend implements Backend {
  private static final String MASTER = "spark.master";

  private final String master;
  private @Nullable Cluster cluster;

  /** Creates a backend that asks {@code spark.master} where the cluster is. */
  public SparkBackend() {
    this("");
  }

  private SparkBackend(String master) {
    this.master = master;
  }

  @Override
  public String id() {
    return "spark";
  }

  @Override
  public Optional<Backend> at(String address) {
    return Optional.of(new SparkBackend(address));
  }

  /**
   * Returns how many cores the cluster gives.
   *
   * @throws BackendException if it does not answer
   */
  @Override
  public int workers() {
    return cluster().cores();
  }

  @Override
  public void execute(
      Job job, Iterator<ChunkTask> tasks, ResultSink sink, BooleanSupplier interrupted) {
    try (Cluster connected = cluster()) {
      new Waves(connected, job, tasks, sink, interrupted).run();
    } finally {
      cluster = null;
    }
  }

  private Cluster cluster() {
    Cluster known = cluster;
    if (known == null) {
      String where = master.isEmpty() ? System.getProperty(MASTER, "") : master;
      if (where.isEmpty()) {
        throw BackendException.withoutAddress(id());
      }
      known = Cluster.connect(where);
      cluster = known;
    }
    return known;
  }
}
