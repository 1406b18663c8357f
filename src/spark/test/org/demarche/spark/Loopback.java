package org.demarche.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A master and workers of one core, started from what was packed, reached by this machine alone.
 */
final class Loopback implements AutoCloseable {
  static final Path PROGRAM = Path.of(System.getProperty("demarche.jar"));
  private static final Path SPARK = Path.of(System.getProperty("demarche.spark.jar"));
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final Path plugins;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  Loopback(Path folder, int workers) throws IOException {
    this.folder = folder;
    this.plugins = Files.createDirectories(folder.resolve("plugins"));
    Path home = Files.createDirectories(folder.resolve("home/jars"));
    Files.createSymbolicLink(plugins.resolve("demarche-spark.jar"), SPARK);
    Files.createSymbolicLink(home.resolve("demarche-spark.jar"), SPARK);
    this.port = freePort();
    this.master = start("master", "org.apache.spark.deploy.master.Master", "--port", "" + port);
    for (int i = 0; i < workers; i++) {
      addWorker();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String address() {
    return "spark://" + HOST + ":" + port;
  }

  void addWorker() throws IOException {
    String work = folder.resolve("work-" + workers.size()).toString();
    String type = "org.apache.spark.deploy.worker.Worker";
    workers.add(start("worker-" + workers.size(), type, "-c", "1", "-d", work, address()));
  }

  private Process start(String name, String type, String... more) throws IOException {
    List<String> line = new ArrayList<>(java("-Xmx256m", "-cp", SPARK.toString(), type));
    line.addAll(List.of("--host", HOST, "--webui-port", "0"));
    line.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private static List<String> java(String... more) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-XX:+UseSerialGC");
    line.addAll(List.of(more));
    return line;
  }

  /** Kills a worker and its executors, as a machine that loses power. */
  void kill(int worker) throws InterruptedException {
    Process process = workers.get(worker);
    try (Stream<ProcessHandle> executors = process.descendants()) {
      executors.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly().waitFor();
  }

  /** Starts a run of the packed program; on this cluster, or on threads. */
  Process run(Path out, boolean here, String... more) throws IOException {
    List<String> line = new ArrayList<>(java("-Xmx512m", "-jar", PROGRAM.toString(), "run"));
    line.addAll(List.of(more));
    line.addAll(List.of("--out", out.toString(), "--quiet", "--no-pack", "--chart-format", "svg"));
    if (here) {
      line.addAll(List.of("--plugins", plugins.toString()));
      line.addAll(List.of("--backend", "spark", "--master", address()));
    }
    Files.createDirectories(out);
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(out.resolve("said.txt").toFile())
        .start();
  }

  /** Reads what the manifest of the only run in a folder says of its results; empty while none. */
  static String fingerprint(Path out) throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      Path manifest = all.filter(file -> file.endsWith("manifest.json")).findFirst().orElse(out);
      return Files.isDirectory(manifest)
          ? ""
          : Files.readString(manifest).replaceAll("(?s).*\"fingerprint\" : \"?(\\w+).*", "$1");
    }
  }

  /** Waits until some replications are on the disk, and tells how many lines of outcomes. */
  static long awaitRows(Path out, Process run) throws IOException, InterruptedException {
    while (run.isAlive()) {
      try (Stream<Path> all = Files.walk(out)) {
        long rows =
            all.filter(file -> file.endsWith("outcomes.csv.part")).mapToLong(Loopback::lines).sum();
        if (rows > 1) {
          return rows;
        }
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("the run ended first: " + Files.readString(out.resolve("said.txt")));
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() throws InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      kill(i);
    }
    master.destroyForcibly().waitFor();
  }
}
