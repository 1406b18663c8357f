package org.demarche.web.room;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.experiment.LatinHypercube;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.Session;
import org.demarche.words.Language;

/** A class served by a process of its own, which can be killed as a power cut would. */
final class ClassProcess implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final Path folder;
  private final Path scenario;
  private final int port;
  private Process process;

  private ClassProcess(Path folder, Path scenario, int port) throws IOException {
    this.folder = folder;
    this.scenario = scenario;
    this.port = port;
    this.process = launch();
  }

  static ClassProcess start(Path folder, Path scenario) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ClassProcess started = new ClassProcess(folder, scenario, port);
    started.await();
    return started;
  }

  private Path links() {
    return folder.resolve("links.txt");
  }

  private Process launch() throws IOException {
    Files.deleteIfExists(links());
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-cp",
            classPath(),
            ClassProcess.class.getName(),
            folder.toString(),
            scenario.toString(),
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  /** That of this process; launchers of tests may hold theirs in a loader of their own. */
  private static String classPath() {
    String own = System.getProperty("java.class.path");
    if (!(Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader)) {
      return own;
    }
    Stream<String> more =
        Arrays.stream(loader.getURLs()).map(url -> Path.of(url.getPath()).toString());
    return Stream.concat(more, Stream.of(own)).collect(Collectors.joining(File.pathSeparator));
  }

  private void await() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!Files.exists(links())) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new AssertionError(Files.readString(folder.resolve("said.txt")));
      }
      Thread.sleep(100);
    }
  }

  /** Ends the process without a word and starts another on the same session. */
  void killAndRestart() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    process = launch();
    await();
  }

  long pid() {
    return process.pid();
  }

  private String link(int line) throws IOException {
    return Files.readAllLines(links()).get(line);
  }

  String lead() throws IOException {
    return link(0);
  }

  String join() throws IOException {
    return link(1);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The process: folder, scenario, port. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    Path session = folder.resolve("session");
    Session opened;
    if (Files.exists(session)) {
      opened = Session.resume(session);
    } else {
      Scenario scenario = Scenario.load(Path.of(args[1]), List.of());
      Session.Setup setup = new Session.Setup(scenario.referenceArm().id(), 7, LatinHypercube.ID);
      opened = Session.create(session, scenario, setup);
    }
    SeminarServer server =
        SeminarServer.start(opened, "127.0.0.1", Integer.parseInt(args[2]), Language.ENGLISH);
    Path written = folder.resolve("links.tmp");
    Files.writeString(
        written, server.lead() + "\n" + server.join() + "?code=" + server.joinCode() + "\n");
    Files.move(written, folder.resolve("links.txt"));
    Thread.sleep(Long.MAX_VALUE);
  }
}
