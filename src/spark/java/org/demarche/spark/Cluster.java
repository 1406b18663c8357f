package org.demarche.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.demarche.experiment.BackendException;

/** A connection to a cluster: Spark's context, set up for many small independent tasks. */
final class Cluster implements Closeable {
  private static final String JARS = "spark.jars";
  private static final String LOOPBACK = "127.0.0.1";

  /** A task is lost with each executor that dies, and a machine may go down several times. */
  private static final String ATTEMPTS = "8";

  private static final long PATIENCE_SECONDS = 60;
  private static final long LOOK_MILLIS = 50;

  private final String where;
  private final JavaSparkContext context;

  private Cluster(String where, JavaSparkContext context) {
    this.where = where;
    this.context = context;
  }

  /**
   * Connects and waits for the first executor.
   *
   * @param where address of the master, as Spark writes it
   * @throws BackendException if the cluster does not answer or gives no core
   */
  static Cluster connect(String where) {
    JavaSparkContext context;
    try {
      context = new JavaSparkContext(settings(where));
    } catch (RuntimeException e) {
      throw failure(where, e);
    }
    Cluster cluster = new Cluster(where, context);
    try {
      cluster.awaitExecutor();
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
    return cluster;
  }

  private static SparkConf settings(String where) {
    SparkConf conf = new SparkConf().setMaster(where);
    conf.setIfMissing("spark.app.name", "demarche");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.task.maxFailures", ATTEMPTS);
    if (where.matches("local\\[[^,]+]")) {
      conf.setMaster(where.replace("]", "," + ATTEMPTS + "]"));
    }
    conf.setIfMissing("spark.locality.wait", "0");
    if (isLoopback(where)) {
      // Nobody else's business: the driver listens where only this machine can reach it.
      conf.setIfMissing("spark.driver.host", LOOPBACK);
      conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
    }
    // Threads of this process have everything; spark-submit has seen to it.
    if (!where.startsWith("local") && !conf.contains(JARS)) {
      ship(conf);
    }
    return conf;
  }

  private static boolean isLoopback(String where) {
    return where.startsWith("local")
        || where.startsWith("spark://" + LOOPBACK + ":")
        || where.startsWith("spark://localhost:");
  }

  private static void ship(SparkConf conf) {
    try {
      Path folder = Files.createTempDirectory("demarche-spark");
      List<String> jars = Cargo.jars(folder);
      conf.setJars(jars.toArray(String[]::new));
      // Where executors have this package already, it is still the driver's that they run.
      conf.setIfMissing("spark.executor.userClassPathFirst", "true");
      folder.toFile().deleteOnExit();
      jars.stream()
          .map(jar -> Path.of(URI.create(jar)))
          .filter(jar -> jar.startsWith(folder))
          .forEach(jar -> jar.toFile().deleteOnExit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitExecutor() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!context.isLocal() && context.statusTracker().getExecutorInfos().length < 2) {
      if (context.sc().isStopped() || System.nanoTime() > end) {
        throw BackendException.withoutCores(where);
      }
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw BackendException.withoutCores(where);
      }
    }
  }

  /** Returns Spark's context. */
  JavaSparkContext context() {
    return context;
  }

  /** Returns how many tasks can run at a time now; executors come and go. */
  int cores() {
    return Math.max(1, context.defaultParallelism());
  }

  /** Returns what a failure of Spark's means. */
  BackendException failure(Throwable e) {
    return failure(where, e);
  }

  private static BackendException failure(String where, Throwable e) {
    Throwable cause = e instanceof SparkException || e.getCause() == null ? e : e.getCause();
    return BackendException.lost(where, cause);
  }

  @Override
  public void close() {
    context.close();
  }
}
